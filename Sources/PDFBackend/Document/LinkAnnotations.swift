import Display
import Geometry

/// A link of a page and where it stands in the file.
struct PlacedAnnotation {
  let link: PlacedLink
  /// The numbers of its page and of itself.
  let page: Int
  let number: Int
  /// Its key in the parent tree.
  let key: Int
  /// The page's.
  let height: Length

  func written(survey: DisplaySurvey) -> WrittenLink {
    WrittenLink(
      number: number, key: key, rect: PDFRect(link.rect, height: height), says: survey.says(link),
      target: link.target)
  }
}

/// The links of a part's pages.
struct LinkAnnotations {
  let all: [PlacedAnnotation]
  private let byPage: [Int: [Int]]

  /// Numbers the links that lead somewhere. In a whole document a link to a place that no page has is
  /// left out; elsewhere the place may be on a page to come.
  init(
    _ pages: [WrittenPage], isWhole: Bool, _ places: Destinations, _ parents: inout ParentTree,
    _ writer: inout FileWriter
  ) {
    var all: [PlacedAnnotation] = []
    for page in pages {
      for link in page.painted.links where !isWhole || places.leads(link.target) {
        all.append(
          PlacedAnnotation(
            link: link, page: page.number, number: writer.reserve(), key: parents.reserve(),
            height: page.painted.size.height))
      }
    }
    self.all = all
    byPage = Dictionary(grouping: all, by: \.page).mapValues { $0.map(\.number) }
  }

  /// The numbers of those on the page with that number.
  func numbers(on page: Int) -> [Int] { byPage[page] ?? [] }
}

/// A link whose place in the structure is written; it itself comes when all places are known
/// (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5).
struct WrittenLink {
  let number: Int
  let key: Int
  let rect: PDFRect
  /// What a reader hears.
  let says: String
  let target: LinkTarget

  func write(_ places: Destinations, to text: inout PDFText) {
    text.raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
    rect.write(to: &text)
    text.raw("]/StructParent ")
    text.integer(key)
    text.raw("/Contents")
    text.string(says)
    switch target {
    case .destination(let name): places.write(name, to: &text)
    case .address(let address):
      text.raw("/A<</Type/Action/S/URI/URI")
      text.string(URIText(address).escaped)
      text.raw(">>")
    }
    text.raw(">>")
  }
}
