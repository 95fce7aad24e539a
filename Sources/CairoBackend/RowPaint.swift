import Display
import Geometry

/// Something to paint, with the rows of the image that it may touch; of glyphs, the rows that they
/// stand on.
struct RowPaint {
  let item: DisplayItem
  let offset: Point
  private let top: Double
  private let bottom: Double

  init(_ paint: PlacedPaint, _ fit: PixelFit) {
    item = paint.item
    offset = paint.offset
    var (low, high) = (Double.infinity, -Double.infinity)
    func reach(_ y: Length) {
      let row = fit.down(paint.offset.y + y)
      (low, high) = (min(low, row), max(high, row))
    }
    // Around the line itself: a mitred corner reaches five widths out (Cairo's limit is 10).
    var margin = 1.0
    switch item {
    case .fill(let path, _), .hatch(let path, _, _, _): path.forEachPoint { reach($0.y) }
    case .stroke(let path, let stroke):
      path.forEachPoint { reach($0.y) }
      margin += stroke.width.points * fit.scale * 5
    case .glyphs(let run, let point): for glyph in run.glyphs { reach(point.y + glyph.y) }
    case .content, .artifact, .group, .link, .destination: break
    }
    (top, bottom) = (low - margin, high + margin)
  }

  /// Whether any of it may be in these rows, where it reaches up to `reach` pixels further.
  func touches(_ rows: Range<Int>, reach: Double = 0) -> Bool {
    top - reach <= Double(rows.upperBound) && bottom + reach >= Double(rows.lowerBound)
  }

  /// What it is painted with.
  var color: Color? {
    switch item {
    case .fill(_, let color), .hatch(_, _, _, let color): color
    case .stroke(_, let stroke): stroke.color
    case .glyphs(let run, _): run.color
    case .content, .artifact, .group, .link, .destination: nil
    }
  }
}

extension PNGPixels {
  /// Gray where the ink is mono or no colour is coloured, with alpha where nothing lies under the paint.
  init(_ paints: [RowPaint], ink: Ink, ground: Color?) {
    let gray =
      ink == .mono || ground?.isGray ?? true && paints.allSatisfy { $0.color?.isGray ?? true }
    self = ground == nil ? gray ? .grayAlpha : .rgba : gray ? .gray : .rgb
  }
}

extension Color {
  fileprivate var isGray: Bool {
    switch self {
    case .gray: true
    case .rgb(let red, let green, let blue): red == green && green == blue
    }
  }
}

extension Path {
  /// All its points, control points included.
  fileprivate func forEachPoint(_ body: (Point) -> Void) {
    for element in elements {
      switch element {
      case .move(let point), .line(let point): body(point)
      case .curve(let first, let second, let end):
        body(first)
        body(second)
        body(end)
      case .close: break
      }
    }
  }
}
