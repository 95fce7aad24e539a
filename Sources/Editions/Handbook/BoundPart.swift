import Display
import Geometry
import PageLayout

/// A part of a book as it is painted: its pages with heads and feet, and its own structure tree.
public struct BoundPart: Sendable {
  /// Where it stands among the parts, from 0.
  public let order: Int
  public var pages: [Page]
  public var structure: StructureTree

  init(_ numbered: NumberedPart, _ furniture: Furniture) {
    let (part, place, numbers) = (numbered.part, numbered.place, numbered.numbers)
    order = place.order
    structure = part.structure
    let joining = part.extent.joining(place)
    let size = part.pages.first?.frame.size ?? .zero
    pages = numbers.before.map { [Page(size: size, label: $0)] } ?? []
    for (index, page) in part.pages.enumerated() {
      var items = joining.items(page.items)
      let isBare = page.isBlank || index == 0 && place.isBare
      let label = numbers.labels[index]
      if !isBare { items += furniture.items(on: page, label: label, isFirst: index == 0) }
      if index == 0, let name = place.name {
        let corner = Point(x: page.frame.main.minX, y: page.frame.main.minY)
        items.insert(.destination(name, at: corner), at: 0)
      }
      pages.append(Page(size: page.frame.size, items: items, label: label))
    }
    if let after = numbers.after { pages.append(Page(size: size, label: after)) }
  }
}
