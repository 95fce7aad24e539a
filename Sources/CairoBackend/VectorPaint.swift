import Display
import Geometry

extension Canvas {
  /// Paints a fill, a stroke or a hatching; anything else is not painted.
  func paint(vectors paint: PlacedPaint) throws {
    switch paint.item {
    case .fill(let path, let color): try fill(path, at: paint.offset, color)
    case .stroke(let path, let line): try stroke(path, at: paint.offset, line)
    case .hatch(let path, let width, let pitch, let color):
      guard let lines = Hatching.lines(over: path, at: paint.offset, pitch: pitch) else { return }
      try clipped(to: path, at: paint.offset) {
        try stroke(lines, at: .zero, Stroke(width: width, color: color))
      }
    case .glyphs, .content, .artifact, .group, .link, .destination: break
    }
  }
}
