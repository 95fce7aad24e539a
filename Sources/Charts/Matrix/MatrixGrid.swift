import Geometry
import Typesetting

/// Where the cells of a matrix stand, or of a block of it: rows of roles against columns of roles
/// that come before them. A column's head stands where the column begins, on the staircase.
struct MatrixGrid {
  let rows: Range<Int>
  let columns: Range<Int>
  let look: MatrixLook
  /// The room for the names at the left, and how many lines they may take.
  let labelWidth: Length
  let labelLines: Int
  /// From one cell to the next, gap included.
  let column: Length
  let row: Length
  let width: Length

  /// Fills the width; rows are as high as columns are wide, but no higher than the room, and a line
  /// of text at least.
  init(
    _ matrix: RoleMatrix, rows: Range<Int>, columns: Range<Int>, in room: Size, _ look: MatrixLook,
    _ setter: any TextSetter
  ) {
    self.rows = rows
    self.columns = columns
    self.look = look
    width = room.width
    let heads = matrix.names.indices.filter { columns.contains($0) }
      .map { setter.width(of: matrix.names[$0], look.label) }
    let labels = matrix.names.indices.filter { rows.contains($0) }
      .map { setter.width(of: matrix.names[$0], look.label) }
    labelWidth = min((labels.max() ?? .zero) + .pt(10), room.width.times(0.3))
    let head = min(heads.max() ?? .zero, room.width.times(0.24))
    let free = max(.zero, room.width - labelWidth)
    let count = max(1, columns.count)
    let loose = max(.zero, free - head) / max(1, count - 1)
    column = max(.pt(1), min(free / count, loose, look.mostCell))
    let stack = look.leading * max(1, columns.filter { $0 < rows.lowerBound }.count)
    let high = max(.zero, room.height - stack) / max(1, rows.count)
    let lines = min(column, high, look.mostCell.times(0.94))
    row = max(look.leading + .pt(2), lines)
    labelLines = row >= look.leading * 2 + .pt(2) ? 2 : 1
  }

  /// Columns whose first cell is in the first row: their heads stand above all rows, the later the
  /// lower.
  var stacked: [Int] { columns.filter { $0 < rows.lowerBound } }

  /// Where the first row begins.
  var top: Length { look.leading * stacked.count }
  var height: Length { top + row * rows.count }

  func x(_ column: Int) -> Length {
    labelWidth + self.column * (column - columns.lowerBound)
  }

  func y(_ row: Int) -> Length { top + self.row * (row - rows.lowerBound) }

  /// A cell without the gap to its neighbours.
  func cell(_ row: Int, _ column: Int) -> Rect {
    let gap = min(look.gap, self.column.times(0.2))
    return Rect(
      x: x(column), y: y(row) + gap, width: self.column - gap, height: self.row - gap)
  }

  /// The columns that a row has cells in.
  func columns(of row: Int) -> Range<Int> {
    columns.lowerBound..<max(columns.lowerBound, min(columns.upperBound, row))
  }
}
