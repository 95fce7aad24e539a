import CFreeType

/// Turns FreeType outlines into path data. FreeType's y grows upwards, SVG's downwards.
final class OutlinePen {
  private(set) var data = SVGPathData()
  private let scale: Double
  /// Where the glyph stands, in points.
  var x = 0.0
  var y = 0.0
  private var last = FT_Vector()
  private var isOpen = false

  init(scale: Double) { self.scale = scale }

  func draw(_ outline: inout FT_Outline) {
    var functions = FT_Outline_Funcs()
    functions.move_to = { to, pen in OutlinePen.with(pen, to) { $0.move($1) } }
    functions.line_to = { to, pen in OutlinePen.with(pen, to) { $0.line($1) } }
    functions.conic_to = { control, to, pen in
      guard let control else { return 1 }
      return OutlinePen.with(pen, to) { $0.conic(control.pointee, $1) }
    }
    functions.cubic_to = { first, second, to, pen in
      guard let first, let second else { return 1 }
      return OutlinePen.with(pen, to) { $0.cubic(first.pointee, second.pointee, $1) }
    }
    FT_Outline_Decompose(&outline, &functions, Unmanaged.passUnretained(self).toOpaque())
    close()
  }

  private static func with(
    _ pen: UnsafeMutableRawPointer?, _ point: UnsafePointer<FT_Vector>?,
    _ act: (OutlinePen, FT_Vector) -> Void
  ) -> Int32 {
    guard let pen, let point else { return 1 }
    act(Unmanaged<OutlinePen>.fromOpaque(pen).takeUnretainedValue(), point.pointee)
    return 0
  }

  private func move(_ point: FT_Vector) {
    close()
    data.move(placed(point))
    isOpen = true
    last = point
  }

  private func line(_ point: FT_Vector) {
    data.line(placed(point))
    last = point
  }

  /// A quadratic curve as the cubic that is the same.
  private func conic(_ control: FT_Vector, _ end: FT_Vector) {
    func toward(_ point: FT_Vector) -> (x: String, y: String) {
      placed(
        Double(point.x) + 2 * Double(control.x - point.x) / 3,
        Double(point.y) + 2 * Double(control.y - point.y) / 3)
    }
    data.curve(toward(last), toward(end), placed(end))
    last = end
  }

  private func cubic(_ first: FT_Vector, _ second: FT_Vector, _ end: FT_Vector) {
    data.curve(placed(first), placed(second), placed(end))
    last = end
  }

  private func close() {
    if isOpen { data.close() }
    isOpen = false
  }

  private func placed(_ point: FT_Vector) -> (x: String, y: String) {
    placed(Double(point.x), Double(point.y))
  }

  private func placed(_ px: Double, _ py: Double) -> (x: String, y: String) {
    ((x + px * scale).svg(decimals: 2), (y - py * scale).svg(decimals: 2))
  }
}
