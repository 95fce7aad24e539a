import Display
import LayoutFiles
import PageLayout

/// How a part stands in a book.
struct PartPlace: Sendable {
  var flow: FlowName
  /// Stands before the names that the part gave its places.
  var prefix: String
  /// What the part as a whole is called.
  var name: String?
  /// Where it stands among the parts, from 0.
  var order: Int
  /// The first page has no head and no foot: a cover.
  var isBare = false
  /// Counted in small roman numerals, from i.
  var isFront = false
  var opensRecto = false
  /// A blank page follows where it ends on a recto.
  var endsVerso = false
}

/// What is needed of a part to number a book's pages, and to say where its places lie.
struct PartExtent: Sendable {
  var pageCount: Int
  var places: [LaidPart.Place]
  /// The places whose names are unique in this part only.
  var own: Set<String>
  var outline: [OutlineEntry]

  func joining(_ place: PartPlace) -> Joining {
    Joining(offset: 0, prefix: place.prefix, own: own)
  }

  /// With names that are unique in the book.
  func outline(at place: PartPlace) -> [OutlineEntry] { outline.map(joining(place).entry) }
}

/// A part that knows the numbers of its pages, but does not show them yet.
public struct NumberedPart: Sendable {
  let part: LaidPart
  let place: PartPlace
  let numbers: PageNumbers
}

/// The labels of a part's pages, and of blank ones before and after it.
struct PageNumbers: Hashable, Sendable {
  var before: String?
  var labels: [String]
  var after: String?
}

/// Numbers the pages of a book, part after part.
struct BookNumbering {
  /// By place, its page's label.
  private(set) var labels: [String: String] = [:]
  private var frontPages = 0
  private var bodyPages = 0

  var pageCount: Int { frontPages + bodyPages }

  /// The number of the page that comes next in its count.
  func nextNumber(_ place: PartPlace) -> Int {
    let next = count(place) + 1
    return place.opensRecto && next % 2 == 0 ? next + 1 : next
  }

  mutating func number(_ part: PartExtent, _ place: PartPlace) -> PageNumbers {
    guard part.pageCount > 0 else { return PageNumbers(labels: []) }
    let before = nextNumber(place) > count(place) + 1 ? next(place) : nil
    let names = (0..<part.pageCount).map { _ in next(place) }
    if let name = place.name { labels[name] = names[0] }
    let joining = part.joining(place)
    for found in part.places where labels[joining.name(found.name)] == nil {
      labels[joining.name(found.name)] = names[found.page]
    }
    let after = place.endsVerso && count(place) % 2 == 1 ? next(place) : nil
    return PageNumbers(before: before, labels: names, after: after)
  }

  private func count(_ place: PartPlace) -> Int { place.isFront ? frontPages : bodyPages }

  /// Counts a page.
  private mutating func next(_ place: PartPlace) -> String {
    if place.isFront { frontPages += 1 } else { bodyPages += 1 }
    let style: PageLabels.Style = place.isFront ? .roman : .arabic
    return style.text(count(place))
  }
}
