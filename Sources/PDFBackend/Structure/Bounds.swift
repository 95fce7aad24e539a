import Display
import Geometry

/// The smallest rectangle around painted items. Curves count with their control points, text with
/// the height of its size, so that the rectangle never is too small.
struct Bounds {
  private(set) var rect: Rect?

  mutating func add(_ item: DisplayItem, moved offset: Point) {
    switch item {
    case .fill(let path, _), .hatch(let path, width: _, pitch: _, _):
      add(path, moved: offset, around: .zero)
    case .stroke(let path, let stroke): add(path, moved: offset, around: stroke.width / 2)
    case .glyphs(let run, let at):
      let start = at + offset
      add(
        Rect(
          x: start.x, y: start.y - run.size, width: run.width,
          height: run.size.scaled(by: 5, over: 4)
        ))
    case .content, .artifact, .group, .link, .destination: break
    }
  }

  private mutating func add(_ path: Path, moved offset: Point, around margin: Length) {
    func add(_ point: Point) {
      let corner = point + offset - Point(x: margin, y: margin)
      self.add(Rect(origin: corner, size: Size(width: margin * 2, height: margin * 2)))
    }
    for element in path.elements {
      switch element {
      case .move(let point), .line(let point): add(point)
      case .curve(let one, let two, let end):
        add(one)
        add(two)
        add(end)
      case .close: break
      }
    }
  }

  private mutating func add(_ other: Rect) {
    guard let rect else { return self.rect = other }
    let (left, top) = (min(rect.minX, other.minX), min(rect.minY, other.minY))
    let (right, bottom) = (max(rect.maxX, other.maxX), max(rect.maxY, other.maxY))
    self.rect = Rect(x: left, y: top, width: right - left, height: bottom - top)
  }
}
