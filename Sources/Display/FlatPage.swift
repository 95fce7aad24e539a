import Geometry

/// One thing to paint and how far it is moved: never a container, a link or a destination.
public struct PlacedPaint: Hashable, Sendable {
  public var item: DisplayItem
  public var offset: Point
}

/// A stretch of paint that stands for one thing.
public struct Leaf: Hashable, Sendable {
  public var mark: Mark
  public var paints: [PlacedPaint]
}

/// A page with its nesting resolved: paint in order, cut where what it stands for changes.
///
/// Neighbours that stand for the same are one leaf. Paint inside neither content nor artifact is
/// furniture of the layout. What paints nothing makes no leaf.
public struct FlatPage: Hashable, Sendable {
  public private(set) var leaves: [Leaf] = []
  public private(set) var links: [PlacedLink] = []
  public private(set) var destinations: [PlacedDestination] = []

  public init(_ page: Page) {
    add(page.items, at: .zero, as: .artifact(.layout))
  }

  private mutating func add(_ items: [DisplayItem], at offset: Point, as mark: Mark) {
    for item in items {
      switch item {
      case .fill(let path, _), .hatch(let path, _, _, _), .stroke(let path, _):
        guard !path.elements.isEmpty else { continue }
        paint(item, at: offset, as: mark)
      case .glyphs(let run, _):
        guard !run.glyphs.isEmpty else { continue }
        paint(item, at: offset, as: mark)
      case .content(let id, let inner): add(inner, at: offset, as: .content(id))
      case .artifact(let kind, let inner): add(inner, at: offset, as: .artifact(kind))
      case .group(let point, let inner): add(inner, at: offset + point, as: mark)
      case .link(let target, let rect, let id):
        links.append(PlacedLink(target: target, rect: rect.moved(by: offset), structure: id))
      case .destination(let name, let point):
        destinations.append(PlacedDestination(name: name, point: offset + point))
      }
    }
  }

  private mutating func paint(_ item: DisplayItem, at offset: Point, as mark: Mark) {
    if leaves.last?.mark != mark { leaves.append(Leaf(mark: mark, paints: [])) }
    leaves[leaves.count - 1].paints.append(PlacedPaint(item: item, offset: offset))
  }
}
