import Display
import Geometry

/// Makes of painted pages a file that is accessible and archival: tagged PDF 1.7 after ISO 14289-1
/// (PDF/UA-1) and ISO 19005-2 or -3, level A (PDF/A-2a, PDF/A-3a).
///
/// qpdf reads the painted file; what it holds beyond paint is left behind, and the structure tree,
/// links, outline, labels and metadata of the laid-out document are written in its place. The same
/// input gives the same bytes.
public struct PDFFinisher: Sendable {
  private let profiles: ColorProfiles

  public init(profiles: ColorProfiles) { self.profiles = profiles }

  /// The names of places that links or the outline lead to and no page has, in order, each once.
  public func danglingDestinations(
    _ painted: PaintedPDF, _ document: DisplayDocument
  ) -> [String] {
    var known = Set(painted.destinations.joined().map(\.name))
    let links = painted.links.joined().compactMap { link -> String? in
      if case .destination(let name) = link.target { name } else { nil }
    }
    return (links + document.outline.flatMap(\.destinations)).filter { known.insert($0).inserted }
  }

  /// Takes time in proportion to pages and nodes.
  ///
  /// - Parameters:
  ///   - painted: the pages, with a mark for each marked-content sequence.
  ///   - document: what was painted.
  ///   - standards: what the file is to claim.
  ///   - attachments: files that travel inside it. PDF/A-2 lets in PDF/A files alone, so they are for
  ///     PDF/A-3, or for a file that claims neither.
  /// - Returns: the bytes of the finished file. Links to places that no page has are left out, outline
  ///   entries to such places lead nowhere: see `danglingDestinations(_:_:)`.
  /// - Throws: `FinishingFailure` where qpdf cannot read the pages, where marks and document disagree,
  ///   or where PDF/A-2 is claimed with attachments.
  public func finish(
    _ painted: PaintedPDF, _ document: DisplayDocument, as standards: Standards = .usual,
    attachments: [Attachment] = []
  ) throws -> [UInt8] {
    guard attachments.isEmpty || standards.archivalPart != 2 else {
      throw FinishingFailure.mismatch("PDF/A-2 has no room for attached files; PDF/A-3 has")
    }
    let count = document.pages.count
    guard painted.marks.count == count, painted.links.count == count else {
      throw FinishingFailure.mismatch(
        "\(count) pages were laid out, \(painted.marks.count) were painted")
    }
    return try QPDFHandle.reading(painted.bytes) { file in
      var writer = FileWriter(capacity: painted.bytes.count + 4096 * count)
      var objects = PaintedObjects(ink: document.ink, readings: painted.readings)
      let pages = try PaintedPages(
        of: painted, document, file: file, objects: &objects, writer: &writer
      ).pages
      try objects.copy(from: file, to: &writer)
      let finishing = Finishing(
        document: document, painted: painted, pages: pages, standards: standards,
        attachments: attachments,
        producer: file.information("/Producer"),
        profile: document.ink == .mono ? profiles.gray : profiles.sRGB)
      return try finishing.write(to: writer)
    }
  }
}

/// Everything that is written around the paint, once the pages are read.
private struct Finishing {
  let document: DisplayDocument
  let painted: PaintedPDF
  let pages: [PaintedPage]
  let standards: Standards
  let attachments: [Attachment]
  let producer: String
  let profile: [UInt8]

  func write(to writer: consuming FileWriter) throws -> [UInt8] {
    var writer = writer
    let heights = document.pages.map(\.size.height)
    let places = Destinations(painted.destinations, pages: pages.map(\.number), heights: heights)
    let survey = DisplaySurvey(document)
    let annotations = LinkAnnotations(painted, places, writer: &writer)
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
      intent: OutputIntent(profile: profile, ink: document.ink).write(to: &writer),
      attachments: AttachedFiles(
        attachments: attachments, date: InformationDictionary.date(document.information.date)
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
      information: document.information, producer: producer, standards: standards)
    writer.stream(number, dictionary, packet.bytes, .stored)
    return number
  }
}
