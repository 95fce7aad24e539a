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

  /// Writes the annotations (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5).
  func write(
    _ survey: DisplaySurvey, _ places: inout Destinations, to writer: inout FileWriter
  ) {
    for annotation in all {
      let link = annotation.link
      let place: Int? =
        if case .destination(let name) = link.target { places.number(of: name, &writer) } else {
          nil
        }
      writer.object(annotation.number) { text in
        text.raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
        PDFRect(link.rect, height: annotation.height).write(to: &text)
        text.raw("]/StructParent ")
        text.integer(annotation.key)
        text.raw("/Contents")
        text.string(survey.says(link))
        if let place {
          text.raw("/Dest")
          text.reference(place)
        } else if case .address(let address) = link.target {
          text.raw("/A<</Type/Action/S/URI/URI")
          text.string(URIText(address).escaped)
          text.raw(">>")
        }
        text.raw(">>")
      }
    }
  }
}
