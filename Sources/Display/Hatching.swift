import Geometry

/// The lines of a hatching at 45°, rising to the right.
public enum Hatching {
  /// More lines than this are no hatching but a fill, and would only take time.
  private static let mostLines: Int64 = 10_000
  /// Sums of a few lengths below this do not overflow.
  private static let farthest = Length(scaled: 1 << 56)

  /// The lines over the path's bounds, `pitch` apart at right angles. They lie on a grid that starts
  /// at the page's corner, so that neighbouring areas meet. Nil where that is nothing to draw.
  public static func lines(over path: Path, at offset: Point, pitch: Length) -> Path? {
    guard .zero < pitch, pitch < farthest, let bounds = bounds(of: path, at: offset) else {
      return nil
    }
    let step = max(pitch.times(2.0.squareRoot()), Length(scaled: 1))
    // A line x + y = sum crosses the bounds for sums between those of two corners.
    let first = bounds.minX + bounds.minY
    let last = bounds.maxX + bounds.maxY
    guard (last.scaled - first.scaled) / step.scaled < mostLines else { return nil }
    var elements: [Path.Element] = []
    var sum = first.roundedUp(to: step)
    while sum <= last {
      elements.append(.move(Point(x: sum - bounds.maxY, y: bounds.maxY)))
      elements.append(.line(Point(x: sum - bounds.minY, y: bounds.minY)))
      sum += step
    }
    return elements.isEmpty ? nil : Path(elements)
  }

  /// The smallest rectangle around all points of the path, control points included; nil where there
  /// are none, or some are farther away than paper is.
  private static func bounds(of path: Path, at offset: Point) -> Rect? {
    var points: [Point] = [offset]
    for element in path.elements {
      switch element {
      case .move(let point), .line(let point): points.append(point)
      case .curve(let first, let second, let end): points += [first, second, end]
      case .close: break
      }
    }
    let isNear = points.allSatisfy { point in
      [point.x, point.y].allSatisfy { -farthest < $0 && $0 < farthest }
    }
    guard isNear, points.count > 1 else { return nil }
    var (low, high) = (points[1], points[1])
    for point in points.dropFirst(2) {
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    return Rect(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
      .moved(by: offset)
  }
}
