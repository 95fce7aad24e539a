import Display
import Geometry
import PageLayout
import Typesetting

/// Joins laid-out parts into one document: numbers their pages, puts furniture on them, makes one tree
/// and one outline of theirs.
struct BookBinding {
  /// How a part stands in the book.
  struct Place {
    /// Stands before the names that the part gave its places.
    var prefix: String
    /// What the part as a whole is called.
    var name: String?
    /// The first page has no head and no foot: a cover.
    var isBare = false
    /// Counted in small roman numerals, from i.
    var isFront = false
    var opensRecto = false
  }

  private(set) var pages: [Page] = []
  private(set) var structure = StructureTree()
  /// By place, the page's label.
  private(set) var labels: [String: String] = [:]
  private var bodyPages = 0

  /// The number of the page that comes next in its count.
  func nextNumber(_ place: Place) -> Int {
    let next = place.isFront ? pages.count + 1 : bodyPages + 1
    return place.opensRecto && next % 2 == 0 ? next + 1 : next
  }

  /// Adds a part's pages and its tree.
  ///
  /// - Returns: its outline, with names that are unique in the book.
  mutating func add(
    _ part: LaidPart, _ place: Place, _ furniture: Furniture
  ) -> [OutlineEntry] {
    if nextNumber(place) > count(place) + 1 { addBlank(part, place) }
    let offset = structure.append(part.structure, under: .document)
    let joining = Joining(offset: offset, prefix: place.prefix, own: part.own)
    for (index, page) in part.pages.enumerated() {
      let label = label(place)
      var items = joining.items(page.items)
      let isBare = page.isBlank || index == 0 && place.isBare
      if !isBare { items += furniture.items(on: page, label: label, isFirst: index == 0) }
      if index == 0, let name = place.name {
        let corner = Point(x: page.frame.main.minX, y: page.frame.main.minY)
        items.insert(.destination(name, at: corner), at: 0)
        labels[name] = label
      }
      for found in Destinations.all(in: page.items) where labels[joining.name(found.name)] == nil {
        labels[joining.name(found.name)] = label
      }
      add(Page(size: page.frame.size, items: items, label: label), place)
    }
    return part.outline.map { joining.entry($0) }
  }

  /// Where the front matter ends on a recto, its other side is left blank.
  mutating func endFront(_ size: Size) {
    let place = Place(prefix: "", isFront: true)
    if pages.count % 2 == 1 { add(Page(size: size, label: label(place)), place) }
  }

  private mutating func addBlank(_ part: LaidPart, _ place: Place) {
    guard let size = part.pages.first?.frame.size else { return }
    add(Page(size: size, label: label(place)), place)
  }

  private func count(_ place: Place) -> Int { place.isFront ? pages.count : bodyPages }

  private func label(_ place: Place) -> String {
    let style: PageLabels.Style = place.isFront ? .roman : .arabic
    return style.text(count(place) + 1)
  }

  private mutating func add(_ page: Page, _ place: Place) {
    pages.append(page)
    if !place.isFront { bodyPages += 1 }
  }
}
