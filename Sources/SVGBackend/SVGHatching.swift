import Display
import Geometry

/// The lines of a hatching at 45°, rising to the right, as path data.
enum SVGHatching {
  /// More lines than this are no hatching but a fill, and would only make the file large.
  private static let mostLines = 10_000.0

  /// The lines over the path's bounds, `pitch` apart at right angles, on a grid that starts at the
  /// page's corner so that neighbouring areas meet. Nil where that is nothing to draw.
  static func lines(over path: Path, at offset: Point, pitch: Length) -> String? {
    guard let bounds = bounds(of: path) else { return nil }
    let (left, right) = ((offset.x + bounds.minX).points, (offset.x + bounds.maxX).points)
    let (top, bottom) = ((offset.y + bounds.minY).points, (offset.y + bounds.maxY).points)
    let step = pitch.points * 2.0.squareRoot()
    // A line x + y = sum crosses the bounds for sums between those of two corners.
    guard step > 0, (right + bottom - left - top) / step < mostLines else { return nil }
    var sum = ((left + top) / step).rounded(.up) * step
    var text = ""
    while sum <= right + bottom {
      // Cut to the bounds, so that no line is longer than it need be.
      let start = min(bottom, sum - left)
      let end = max(top, sum - right)
      if start > end {
        text += "M\((sum - start).svg(decimals: 2)) \(start.svg(decimals: 2))"
        text += "L\((sum - end).svg(decimals: 2)) \(end.svg(decimals: 2))"
      }
      sum += step
    }
    return text.isEmpty ? nil : text
  }

  private static func bounds(of path: Path) -> Rect? {
    var points: [Point] = []
    for element in path.elements {
      switch element {
      case .move(let point), .line(let point): points.append(point)
      case .curve(let first, let second, let end): points += [first, second, end]
      case .close: break
      }
    }
    guard let first = points.first else { return nil }
    var (low, high) = (first, first)
    for point in points {
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    return Rect(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
  }
}
