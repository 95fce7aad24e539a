import CCairo
import Display
import Geometry

/// Where outlines are painted onto a strip of an image. What is asked of Cairo does not depend on the
/// strip: points are put on its grid of 1/256 of a pixel as they lie on the whole image, and then moved
/// by whole rows, so that strips fit together as if there were none.
final class PixelCanvas {
  private let handle: OpaquePointer
  private let raster: Raster
  private let fit: PixelFit
  private let top: Double

  /// A canvas for the strip that begins at row `top`.
  init(_ raster: Raster, top: Int, _ fit: PixelFit) throws {
    self.raster = raster
    self.fit = fit
    self.top = Double(top)
    handle = cairo_create(raster.handle)
    try check("cairo_create")
    cairo_set_antialias(handle, CAIRO_ANTIALIAS_BEST)
  }

  deinit { cairo_destroy(handle) }

  private func check(_ call: String) throws {
    try CairoFailure.check(cairo_status(handle), call)
  }

  /// Paints a fill, a stroke or a hatching; anything else is not painted.
  func paint(_ paint: RowPaint) throws {
    switch paint.item {
    case .fill(let path, let color):
      use(color)
      trace(path, at: paint.offset)
      cairo_fill(handle)
      try check("cairo_fill")
    case .stroke(let path, let line): try stroke(path, at: paint.offset, line)
    case .hatch(let path, let width, let pitch, let color):
      guard let lines = Hatching.lines(over: path, at: paint.offset, pitch: pitch) else { return }
      cairo_save(handle)
      trace(path, at: paint.offset)
      cairo_clip(handle)
      try check("cairo_clip")
      try stroke(lines, at: .zero, Stroke(width: width, color: color))
      cairo_restore(handle)
      try check("cairo_restore")
    case .glyphs, .content, .artifact, .group, .link, .destination: break
    }
  }

  private func stroke(_ path: Path, at offset: Point, _ stroke: Stroke) throws {
    use(stroke.color)
    cairo_set_line_width(handle, stroke.width.points * fit.scale)
    cairo_set_line_cap(handle, stroke.roundCap ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    cairo_set_line_join(handle, stroke.roundCap ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
    let dash = stroke.dash.map { $0.points * fit.scale }
    cairo_set_dash(handle, dash, Int32(dash.count), 0)
    try check("cairo_set_dash")
    trace(path, at: offset)
    cairo_stroke(handle)
    try check("cairo_stroke")
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
        let (x, y) = place(offset + point)
        cairo_move_to(handle, x, y)
      case .line(let point):
        let (x, y) = place(offset + point)
        cairo_line_to(handle, x, y)
      case .curve(let first, let second, let end):
        let (x1, y1) = place(offset + first)
        let (x2, y2) = place(offset + second)
        let (x3, y3) = place(offset + end)
        cairo_curve_to(handle, x1, y1, x2, y2, x3, y3)
      case .close: cairo_close_path(handle)
      }
    }
  }

  private func place(_ point: Point) -> (Double, Double) {
    func onGrid(_ pixels: Double) -> Double {
      (pixels * 256).rounded(.toNearestOrEven) / 256
    }
    return (onGrid(fit.across(point.x)), onGrid(fit.down(point.y)) - top)
  }
}
