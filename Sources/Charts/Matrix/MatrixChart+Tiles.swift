import Display
import Geometry
import Typesetting

extension MatrixChart {
  /// In how many columns a block of a divided matrix stands at the most.
  private static let mostColumns = 16

  /// The chart for pages of a book in which every cell holds its figure: whole where there is room,
  /// else in blocks of columns, from the left and from the top, none higher than `height`.
  public func drawings(
    width: Length, height: Length = .pt(640), setter: some TextSetter
  ) -> [Drawing] {
    guard matrix.names.count > 2 else {
      return [drawing(width: width, height: height, setter: setter)]
    }
    let last = matrix.names.count
    var look = MatrixLook.page(theme)
    let room = Size(width: width, height: height)
    let whole = MatrixGrid(
      matrix, rows: 1..<last, columns: 0..<last - 1, in: room, look, setter)
    if fits(whole, setter) { return [drawing(width: width, height: height, setter: setter)] }
    look.figure.size = .pt(7.5)
    let small = MatrixGrid(
      matrix, rows: 1..<last, columns: 0..<last - 1, in: room, look, setter)
    if fits(small, setter) { return [drawing(of: small, setter)] }
    look.mostCell = .pt(30)
    var most = Self.mostColumns
    while most > 1 {
      let grids = grids(of: most, look, room, setter)
      if grids.allSatisfy({ fits($0, setter) }) { return grids.map { drawing(of: $0, setter) } }
      most -= 1
    }
    return grids(of: 1, look, room, setter).map { drawing(of: $0, setter) }
  }

  private func grids(
    of columns: Int, _ look: MatrixLook, _ room: Size, _ setter: any TextSetter
  ) -> [MatrixGrid] {
    blocks(of: columns, look, room.height).map { rows, columns in
      MatrixGrid(matrix, rows: rows, columns: columns, in: room, look, setter)
    }
  }

  /// Whether every figure fits into its cell.
  private func fits(_ grid: MatrixGrid, _ setter: any TextSetter) -> Bool {
    let rect = grid.cell(grid.rows.lowerBound, grid.columns.lowerBound)
    let inset = min(.pt(6), rect.size.width.times(0.12))
    let figures = matrix.pairs.compactMap { matrix.cell($0.first, $0.second).figure }
    let widest = Set(figures.map(\.count)).max() ?? 0
    let text = String(repeating: "0", count: widest)
    return setter.width(of: text, grid.look.figure) <= rect.size.width - inset * 2
      && setter.metrics(of: grid.look.figure).capHeight + .pt(4) <= rect.size.height
  }

  /// Rows and columns of each block of the divided triangle.
  private func blocks(
    of most: Int, _ look: MatrixLook, _ height: Length
  ) -> [(Range<Int>, Range<Int>)] {
    let last = matrix.names.count
    let parts = (last - 1 + most - 1) / most
    let step = (last - 1 + parts - 1) / parts
    let stack = look.leading * step
    let row = look.mostCell.times(0.7)
    let deepest = Count.fitting((height - stack).points, each: row.points)
    var blocks: [(Range<Int>, Range<Int>)] = []
    for left in stride(from: 0, to: last - 1, by: step) {
      let columns = left..<min(left + step, last - 1)
      let count = last - columns.lowerBound - 1
      let pages = (count + deepest - 1) / deepest
      let depth = (count + pages - 1) / pages
      for top in stride(from: left + 1, to: last, by: depth) {
        blocks.append((top..<min(top + depth, last), columns))
      }
    }
    return blocks
  }

  private func drawing(of grid: MatrixGrid, _ setter: any TextSetter) -> Drawing {
    var canvas = ChartCanvas(setter: setter)
    MatrixPen(matrix: matrix, grid: grid, origin: .zero).paint(on: &canvas)
    var cells: [RoleMatrix.Pair: Rect] = [:]
    for row in grid.rows {
      for column in grid.columns(of: row) {
        cells[RoleMatrix.Pair(column, row)] = grid.cell(row, column)
      }
    }
    let plot = Rect(
      x: grid.labelWidth, y: grid.top, width: grid.width - grid.labelWidth,
      height: grid.height - grid.top)
    let pairs = matrix.pairs.filter { cells[$0] != nil }
    let drawing = ChartDrawing(
      size: Size(width: grid.width, height: grid.height + .pt(0.25)), items: canvas.items,
      alternative: matrix.words(pairs), plot: plot)
    return Drawing(drawing: drawing, cells: cells)
  }
}
