import CCairo
import Display
import Geometry

/// Somewhere to paint: Cairo's context for a surface, which it keeps alive. What Cairo has as pairs of
/// calls is a closure here. Every failing call throws a `CairoFailure`.
final class Canvas {
  private let handle: OpaquePointer
  private let surface: Surface

  init(_ surface: Surface) throws {
    self.surface = surface
    handle = cairo_create(surface.handle)
    try check("cairo_create")
  }

  deinit { cairo_destroy(handle) }

  private func check(_ call: String) throws {
    try CairoFailure.check(cairo_status(handle), call)
  }

  func scale(by factor: Double) throws {
    cairo_scale(handle, factor, factor)
    try check("cairo_scale")
  }

  /// What is painted from here on stands so many pixels off.
  func move(right x: Double, down y: Double) throws {
    cairo_translate(handle, x, y)
    try check("cairo_translate")
  }

  func useBestAntialiasing() { cairo_set_antialias(handle, CAIRO_ANTIALIAS_BEST) }

  /// Colours everything.
  func paint(_ color: Color) throws {
    use(color)
    cairo_paint(handle)
    try check("cairo_paint")
  }

  func fill(_ path: Path, at offset: Point, _ color: Color) throws {
    use(color)
    trace(path, at: offset)
    cairo_fill(handle)
    try check("cairo_fill")
  }

  func stroke(_ path: Path, at offset: Point, _ stroke: Stroke) throws {
    use(stroke.color)
    cairo_set_line_width(handle, stroke.width.points)
    cairo_set_line_cap(handle, stroke.roundCap ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    cairo_set_line_join(handle, stroke.roundCap ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
    let dash = stroke.dash.map(\.points)
    cairo_set_dash(handle, dash, Int32(dash.count), 0)
    try check("cairo_set_dash")
    trace(path, at: offset)
    cairo_stroke(handle)
    try check("cairo_stroke")
  }

  /// Paints inside the path only, and forgets the clip afterwards.
  func clipped(to path: Path, at offset: Point, _ paint: () throws -> Void) throws {
    cairo_save(handle)
    trace(path, at: offset)
    cairo_clip(handle)
    try check("cairo_clip")
    try paint()
    cairo_restore(handle)
    try check("cairo_restore")
  }

  private func use(_ color: Color) {
    switch color {
    case .rgb(let red, let green, let blue):
      cairo_set_source_rgb(handle, Double(red) / 255, Double(green) / 255, Double(blue) / 255)
    case .gray(let value):
      let level = Double(value) / 255
      cairo_set_source_rgb(handle, level, level, level)
    }
  }

  private func trace(_ path: Path, at offset: Point) {
    for element in path.elements {
      switch element {
      case .move(let point):
        cairo_move_to(handle, (offset.x + point.x).points, (offset.y + point.y).points)
      case .line(let point):
        cairo_line_to(handle, (offset.x + point.x).points, (offset.y + point.y).points)
      case .curve(let first, let second, let end):
        cairo_curve_to(
          handle, (offset.x + first.x).points, (offset.y + first.y).points,
          (offset.x + second.x).points, (offset.y + second.y).points,
          (offset.x + end.x).points, (offset.y + end.y).points)
      case .close: cairo_close_path(handle)
      }
    }
  }
}
