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

  /// Whether pages are counted only, to find out where places lie.
  let isCounting: Bool
  /// Empty where they are counted only.
  private(set) var pages: [Page] = []
  private(set) var structure = StructureTree()
  /// By place, the page's label.
  private(set) var labels: [String: String] = [:]
  private var frontPages = 0
  private var bodyPages = 0

  init(isCounting: Bool) { self.isCounting = isCounting }

  var pageCount: Int { frontPages + bodyPages }

  /// The number of the page that comes next in its count.
  func nextNumber(_ place: Place) -> Int {
    let next = count(place) + 1
    return place.opensRecto && next % 2 == 0 ? next + 1 : next
  }

  /// Adds a part's pages and its tree.
  ///
  /// - Returns: its outline, with names that are unique in the book.
  mutating func add(
    _ part: LaidPart, _ place: Place, _ furniture: Furniture
  ) -> [OutlineEntry] {
    guard let size = part.pages.first?.frame.size else { return [] }
    if nextNumber(place) > count(place) + 1 { addBlank(size, place) }
    var joining = Joining(offset: 0, prefix: place.prefix, own: part.own)
    let names = part.pages.indices.map { label(place, after: $0) }
    if let name = place.name { labels[name] = names[0] }
    for found in part.places where labels[joining.name(found.name)] == nil {
      labels[joining.name(found.name)] = names[found.page]
    }
    if !isCounting {
      joining.offset = structure.append(part.structure, under: .document)
      for (index, page) in part.pages.enumerated() {
        pages.append(joined(page, index, place, joining, furniture, names[index]))
      }
    }
    advance(place, by: part.pages.count)
    return part.outline.map { joining.entry($0) }
  }

  private func joined(
    _ page: MadeUpPage, _ index: Int, _ place: Place, _ joining: Joining, _ furniture: Furniture,
    _ label: String
  ) -> Page {
    var items = joining.items(page.items)
    let isBare = page.isBlank || index == 0 && place.isBare
    if !isBare { items += furniture.items(on: page, label: label, isFirst: index == 0) }
    if index == 0, let name = place.name {
      let corner = Point(x: page.frame.main.minX, y: page.frame.main.minY)
      items.insert(.destination(name, at: corner), at: 0)
    }
    return Page(size: page.frame.size, items: items, label: label)
  }

  /// Where the front matter ends on a recto, its other side is left blank.
  mutating func endFront(_ size: Size) {
    if frontPages % 2 == 1 { addBlank(size, Place(prefix: "", isFront: true)) }
  }

  private mutating func addBlank(_ size: Size, _ place: Place) {
    if !isCounting { pages.append(Page(size: size, label: label(place, after: 0))) }
    advance(place, by: 1)
  }

  private func count(_ place: Place) -> Int { place.isFront ? frontPages : bodyPages }

  private mutating func advance(_ place: Place, by count: Int) {
    if place.isFront { frontPages += count } else { bodyPages += count }
  }

  private func label(_ place: Place, after pages: Int) -> String {
    let style: PageLabels.Style = place.isFront ? .roman : .arabic
    return style.text(count(place) + pages + 1)
  }
}
