import Display
import Geometry
import Typesetting

/// Paints a matrix, or a block of it.
struct MatrixPen {
  let matrix: RoleMatrix
  let grid: MatrixGrid
  /// Where the grid's corner stands.
  let origin: Point

  private var look: MatrixLook { grid.look }

  func paint(on canvas: inout ChartCanvas) {
    for row in grid.rows {
      paintRule(row, on: &canvas)
      paintName(row, on: &canvas)
      for column in grid.columns(of: row) { paintCell(row, column, on: &canvas) }
    }
    paintRule(grid.rows.upperBound, on: &canvas)
    for column in grid.columns { paintHead(column, on: &canvas) }
  }

  /// The hairline above a row, as long as the row.
  private func paintRule(_ row: Int, on canvas: inout ChartCanvas) {
    let last = row == grid.rows.upperBound ? row - 1 : row
    let end = grid.labelWidth + grid.column * grid.columns(of: last).count
    let y = origin.y + grid.y(row)
    let line = Path.line(
      from: Point(x: origin.x, y: y), to: Point(x: origin.x + min(end, grid.width), y: y))
    canvas.paint(.stroke(line, Stroke(width: .pt(0.5), color: look.colors.hairline)))
  }

  private func paintName(_ row: Int, on canvas: inout ChartCanvas) {
    let lines = canvas.setter.lines(
      of: matrix.names[row], look.label, to: grid.labelWidth - .pt(6), most: grid.labelLines)
    let isHigh = grid.row >= look.leading * 2 && !look.centersNames
    var middle =
      isHigh
      ? origin.y + grid.y(row) + look.gap + .pt(5) + look.leading / 2
      : origin.y + grid.y(row) + grid.row / 2 - look.leading * (lines.count - 1) / 2
    for line in lines {
      let baseline = canvas.setter.baseline(centeredOn: middle, look.label)
      canvas.set(line, look.label, at: Point(x: origin.x, y: baseline))
      middle += look.leading
    }
  }

  private func paintCell(_ row: Int, _ column: Int, on canvas: inout ChartCanvas) {
    let cell = matrix.cell(column, row)
    let rect = grid.cell(row, column).moved(by: origin)
    let fill = cell.isPublished ? look.colors.ink : look.colors.area
    canvas.paint(.fill(.rect(rect), fill))
    var (figure, small) = (look.figure, look.small)
    if cell.isPublished { (figure.color, small.color) = (look.colors.ground, look.colors.ground) }
    let text = cell.figure ?? cell.shared.map { String($0) } ?? "–"
    let inset = min(.pt(6), rect.size.width.times(0.12))
    let room = Size(width: rect.size.width - inset * 2, height: rect.size.height)
    guard canvas.setter.width(of: text, figure) <= room.width,
      canvas.setter.metrics(of: figure).capHeight + .pt(4) <= room.height
    else { return }
    let note = cell.figure == nil ? "" : words(cell.shared)
    let two = figure.size + small.size + .pt(6)
    let hasNote =
      !note.isEmpty && canvas.setter.width(of: note, small) <= room.width && room.height >= two
    let middle = hasNote ? rect.minY + inset + figure.size / 2 : rect.minY + rect.size.height / 2
    canvas.set(
      text, figure,
      at: Point(x: rect.minX + inset, y: canvas.setter.baseline(centeredOn: middle, figure)))
    guard hasNote else { return }
    let last = rect.maxY - inset - small.size / 2
    canvas.set(
      note, small,
      at: Point(x: rect.minX + inset, y: canvas.setter.baseline(centeredOn: last, small)))
  }

  /// `6 shared`, `none shared`, `no tools listed`
  private func words(_ shared: Int?) -> String {
    guard let shared else { return "not listed" }
    return shared == 0 ? "none shared" : "\(shared) shared"
  }

  /// A column's head above its first cell; from one that stands higher a line leads down.
  private func paintHead(_ column: Int, on canvas: inout ChartCanvas) {
    let x = origin.x + grid.x(column)
    let isStacked = column < grid.rows.lowerBound
    let bottom =
      isStacked
      ? look.leading * (column - grid.columns.lowerBound + 1) : grid.y(column) + grid.row
    // The last row has no columns of its own to head.
    guard isStacked || column < grid.rows.upperBound - 1 || grid.rows.contains(column) else {
      return
    }
    let most = isStacked ? 1 : grid.labelLines
    let width = origin.x + grid.width - x
    let lines = canvas.setter.lines(of: matrix.names[column], look.label, to: width, most: most)
    var middle = origin.y + bottom - look.leading / 2 - look.leading * (lines.count - 1)
    for line in lines {
      let baseline = canvas.setter.baseline(centeredOn: middle, look.label)
      canvas.set(line, look.label, at: Point(x: x, y: baseline))
      middle += look.leading
    }
    let top = origin.y + grid.top
    guard isStacked, origin.y + bottom < top else { return }
    let leader = Path.line(
      from: Point(x: x + .pt(2), y: origin.y + bottom), to: Point(x: x + .pt(2), y: top))
    canvas.paint(.stroke(leader, Stroke(width: .pt(0.7), color: look.colors.soft)))
  }
}
