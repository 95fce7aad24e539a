import Display
import Geometry

/// A link of a page and where it stands in the file.
struct PlacedAnnotation {
  let link: PlacedLink
  /// Counted from 0.
  let page: Int
  let number: Int
  /// Its key in the parent tree.
  let key: Int
}

/// Writes the links of all pages as annotations (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5).
struct LinkAnnotations {
  let all: [PlacedAnnotation]

  /// Numbers the links that lead somewhere. A link to a place that no page has is left out.
  init(_ pageLinks: [[PlacedLink]], _ places: Destinations, writer: inout FileWriter) {
    var all: [PlacedAnnotation] = []
    for (page, links) in pageLinks.enumerated() {
      for link in links where places.leads(link.target) {
        all.append(
          PlacedAnnotation(
            link: link, page: page, number: writer.reserve(), key: pageLinks.count + all.count))
      }
    }
    self.all = all
  }

  func write(
    heights: [Length], places: Destinations, survey: DisplaySurvey, to writer: inout FileWriter
  ) {
    for annotation in all {
      let link = annotation.link
      writer.object(annotation.number) { text in
        text.raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
        PDFRect(link.rect, height: heights[annotation.page]).write(to: &text)
        text.raw("]/StructParent ")
        text.integer(annotation.key)
        text.raw("/Contents")
        text.string(survey.says(link))
        switch link.target {
        case .destination(let name): places.write(name, to: &text)
        case .address(let address):
          text.raw("/A<</Type/Action/S/URI/URI")
          text.string(URIText(address).escaped)
          text.raw(">>")
        }
        text.raw(">>")
      }
    }
  }
}
