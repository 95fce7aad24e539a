import Display
import Geometry

extension PlacedPaint {
  /// The same paint, but a box over the whole page is a path like any other.
  ///
  /// Cairo takes such a box for a clean sheet and forgets what stands before it on the page, the
  /// beginning of its tag included; at the page's end it then finds the tag closed and never opened.
  func sparingTags(onPageOf size: Size) -> PlacedPaint {
    guard case .fill(let path, let color) = item, path.elements.count < 7,
      let corner = path.corner(covering: size, at: offset)
    else { return self }
    // A triangle inside, which changes nothing that is seen.
    let triangle: [Path.Element] = [
      .move(corner), .line(Point(x: corner.x + .pt(1), y: corner.y)),
      .line(Point(x: corner.x, y: corner.y + .pt(1))), .close,
    ]
    return PlacedPaint(item: .fill(Path(path.elements + triangle), color), offset: offset)
  }
}

extension Path {
  /// The top left corner of the points, where they reach round a page.
  fileprivate func corner(covering size: Size, at offset: Point) -> Point? {
    var points: [Point] = []
    for element in elements {
      switch element {
      case .move(let point), .line(let point): points.append(point)
      case .curve: return nil
      case .close: break
      }
    }
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return nil }
    let box = Rect(x: left, y: top, width: right - left, height: bottom - top).moved(by: offset)
    guard box.contains(Rect(origin: .zero, size: size)) else { return nil }
    return Point(x: left, y: top)
  }
}
