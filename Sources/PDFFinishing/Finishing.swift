import Display
import Geometry

/// Everything that is written around the paint, once the pages are read.
struct Finishing {
  let publication: Publication
  let pages: [PaintedPage]
  let links: [[PlacedLink]]
  let destinations: [[PlacedDestination]]
  /// The program that painted, as it calls itself.
  let producer: String

  private var document: DisplayDocument { publication.document }

  func write(to writer: consuming FileWriter) throws -> [UInt8] {
    var writer = writer
    let heights = document.pages.map(\.size.height)
    let places = Destinations(destinations, pages: pages.map(\.number), heights: heights)
    let survey = DisplaySurvey(document)
    let annotations = LinkAnnotations(links, places, writer: &writer)
    var plan = try StructurePlan(document.structure, pages: pages, annotations: annotations.all)
    plan.number(in: &writer)
    annotations.write(heights: heights, places: places, survey: survey, to: &writer)
    let structure = writer.reserve()
    StructureWriter(plan: plan, pages: pages, survey: survey, root: structure)
      .write(annotations: annotations.all, to: &writer)

    let tree = write(annotations.all, to: &writer)
    let outline = Outline(places: places).write(document.outline, to: &writer)
    let root = Catalogue(
      document: document, pages: tree, structure: structure, outline: outline,
      metadata: writeMetadata(to: &writer),
      intent: OutputIntent(profile: publication.profile, ink: document.ink).write(to: &writer),
      attachments: AttachedFiles(
        attachments: publication.attachments,
        date: InformationDictionary.date(document.information.date)
      ).write(to: &writer)
    ).write(to: &writer)
    let information = writer.object {
      InformationDictionary(information: document.information, producer: producer).write(to: &$0)
    }
    return writer.finish(root: root, information: information)
  }

  /// Writes the pages and the tree that lists them; gives its number.
  private func write(_ annotations: [PlacedAnnotation], to writer: inout FileWriter) -> Int {
    let tree = writer.reserve()
    var byPage = [[Int]](repeating: [], count: pages.count)
    for annotation in annotations { byPage[annotation.page].append(annotation.number) }
    for (key, page) in pages.enumerated() {
      writer.object(page.number) {
        page.write(key: key, under: tree, annotations: byPage[key], to: &$0)
      }
    }
    writer.object(tree) { text in
      text.raw("<</Type/Pages/Count ")
      text.integer(pages.count)
      text.raw("/Kids[")
      for page in pages { text.reference(page.number) }
      text.raw("]>>")
    }
    return tree
  }

  /// Readers that know no PDF find the packet in the file, so it is not compressed.
  private func writeMetadata(to writer: inout FileWriter) -> Int {
    let number = writer.reserve()
    var dictionary = DictionaryText()
    dictionary.set("Type") { $0.raw("/Metadata") }
    dictionary.set("Subtype") { $0.raw("/XML") }
    let packet = XMPPacket(
      information: document.information, producer: producer, standards: publication.standards)
    writer.stream(number, dictionary, packet.bytes, .stored)
    return number
  }
}
