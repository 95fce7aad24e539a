import Display
import Geometry
import Typesetting

/// A matrix on a slide, or a block of one whose roles do not fit on a single slide.
struct SlideMatrix: SlidePart {
  let matrix: RoleMatrix
  let rows: Range<Int>
  let columns: Range<Int>
  let frame: SlideFrame

  private static let key = Length.pt(34)

  /// On one slide where every role has a line and every cell its figure; else in blocks of as many
  /// roles as a slide has lines for.
  static func composed(_ spec: ChartSpec, _ frame: SlideFrame) -> [any SlidePart] {
    let matrix = spec.matrix
    guard matrix.names.count > 1 else { return [] }
    let title = spec.title.isEmpty ? self.title(matrix) : spec.title
    let room = frame.body(under: title).size
    let height = max(.zero, room.height - key)
    let look = MatrixLook.slide(frame.theme)
    let last = matrix.names.count
    let figure = frame.setter.width(of: "00", look.figure) + .pt(10)
    let wide = Count.fitting(room.width.times(0.46).points, each: figure.points)
    let lines = Count.fitting(
      height.points - look.leading.points, each: look.leading.points + 2)
    if last - 1 <= min(lines, wide) {
      return [SlideMatrix(matrix: matrix, rows: 1..<last, columns: 0..<last - 1, frame: frame)]
    }
    let each = min(wide, Count.fitting(height.points, each: look.leading.points * 2 + 2))
    return stride(from: 1, to: last, by: each).flatMap { row -> [SlideMatrix] in
      let rows = row..<min(row + each, last)
      return stride(from: 0, to: rows.upperBound - 1, by: each).map { column in
        let columns = column..<min(column + each, rows.upperBound - 1)
        return SlideMatrix(matrix: matrix, rows: rows, columns: columns, frame: frame)
      }
    }
  }

  private static func title(_ matrix: RoleMatrix) -> String {
    "\(TitleWording.number(matrix.names.count)) roles, pair by pair: \(matrix.counted) in common"
  }

  var title: String { Self.title(matrix) }

  private var pairs: [RoleMatrix.Pair] {
    rows.flatMap { row in
      columns.filter { $0 < row }.map { RoleMatrix.Pair($0, row) }
    }
  }

  var words: String { matrix.words(pairs) }

  func paint(in body: Rect, on canvas: inout ChartCanvas) -> [PanelPlot] {
    let room = Size(width: body.size.width, height: max(.zero, body.size.height - Self.key))
    let grid = MatrixGrid(
      matrix, rows: rows, columns: columns, in: room, .slide(frame.theme), frame.setter)
    MatrixPen(matrix: matrix, grid: grid, origin: body.origin).paint(on: &canvas)
    paintKey(at: Point(x: body.minX, y: body.minY + grid.height + .pt(20)), body, on: &canvas)
    return []
  }

  private func paintKey(at point: Point, _ body: Rect, on canvas: inout ChartCanvas) {
    let theme = frame.theme
    let published = matrix.pairs.filter { matrix.cell($0.first, $0.second).isPublished }.count
    let entries: [(name: String, color: Color)] = [
      ("compared by an article (\(published))", theme.colors.ink),
      ("composed (\(matrix.pairs.count - published))", theme.colors.area),
    ]
    var x = point.x
    for entry in entries where x < body.maxX {
      let swatch = Rect(x: x, y: point.y - .pt(7), width: .pt(22), height: .pt(14))
      canvas.paint(.fill(.rect(swatch), entry.color))
      x = swatch.maxX + .pt(8)
      let name = frame.setter.lines(
        of: entry.name, theme.quiet, to: max(.zero, body.maxX - x), most: 1)
      let baseline = frame.setter.baseline(centeredOn: point.y, theme.quiet)
      canvas.set(name.first ?? "", theme.quiet, at: Point(x: x, y: baseline))
      x += frame.setter.width(of: entry.name, theme.quiet) + .pt(24)
    }
    let isSilent = pairs.contains { matrix.cell($0.first, $0.second).shared == nil }
    guard isSilent, x < body.maxX else { return }
    let silence = "– no \(matrix.counted) listed"
    let text = frame.setter.lines(of: silence, theme.quiet, to: body.maxX - x, most: 1)
    let baseline = frame.setter.baseline(centeredOn: point.y, theme.quiet)
    canvas.set(text.first ?? "", theme.quiet, at: Point(x: x, y: baseline))
  }
}
