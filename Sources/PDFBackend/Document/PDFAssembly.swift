import Display
import Geometry
import Typesetting

/// A file that is written while its parts are laid out. Of a part that was added only what the rest of
/// the file needs is kept: where its pages and named places are.
public struct PDFAssembly {
  private let publication: Publication
  private let catalog: FontCatalog
  /// Of the colours.
  private let profile: [UInt8]
  private var writer = FileWriter()
  /// Numbers of objects that others refer to before they are written.
  private let pageTree: Int
  private let resources: Int
  private let structureRoot: Int
  /// The document's node where it has parts.
  private let documentNode: Int
  private var parts: [WrittenPart] = []
  private var places = Destinations()
  private var parents = ParentTree()
  private var notes: [Int] = []
  private var ledger = FontLedger()
  /// Paints again what reads a glyph unlike the pages before.
  private var corrector: PagePainter?

  init(_ publication: Publication, catalog: FontCatalog, profile: [UInt8]) {
    self.publication = publication
    self.catalog = catalog
    self.profile = profile
    pageTree = writer.reserve()
    resources = writer.reserve()
    structureRoot = writer.reserve()
    documentNode = writer.reserve()
  }

  /// Writes a part's pages and structure.
  ///
  /// - Parameters:
  ///   - part: what was laid out.
  ///   - painted: its pages, in their order.
  /// - Throws: a `Diagnostic` where a font cannot be had, and a `PDFFailure` where pages and structure
  ///   disagree, or a whole document is added to another.
  public mutating func add(_ part: DocumentPart, painted: [PaintedPage]) throws {
    guard part.pages.count == painted.count else {
      throw PDFFailure.mismatch("\(part.pages.count) pages, \(painted.count) painted ones")
    }
    guard parts.isEmpty || parts[0].place != nil && part.place != nil else {
      throw PDFFailure.mismatch("a whole document has no other parts")
    }
    try part.structure.check()
    guard painted.allSatisfy({ $0.fonts.allSatisfy { catalog.files.indices ~= $0.font.index } })
    else { throw PDFFailure.mismatch("pages painted with the fonts of another catalogue") }
    let pages = try zip(part.pages, painted).map { page, painted in
      let agreed = try agreed(painted, page, part.structure)
      let number = writer.reserve()
      places.add(
        agreed.destinations, on: number, height: agreed.size.height, part: part.place ?? 0)
      return WrittenPage(
        number: number, key: parents.reserve(), contents: write(agreed.stream), painted: agreed)
    }
    try write(part, pages)
  }

  /// The page, its glyphs read as on all pages before it.
  private mutating func agreed(
    _ painted: PaintedPage, _ page: Page, _ structure: StructureTree
  ) throws -> PaintedPage {
    var agreed = painted
    if ledger.contradicts(painted.fonts) {
      let painter = corrector ?? PagePainter(catalog: catalog)
      corrector = painter
      agreed = try painter.paint(page, structure, publication.ink, given: ledger.fonts)
    }
    ledger.add(agreed.fonts)
    return agreed
  }

  private mutating func write(_ stream: Compressed) -> Int {
    let number = writer.reserve()
    writer.stream(number, stream.bytes, stream.coding)
    return number
  }

  private mutating func write(_ part: DocumentPart, _ pages: [WrittenPage]) throws {
    let survey = DisplaySurvey(part)
    let annotations = LinkAnnotations(
      pages, isWhole: part.place == nil, places, &parents, &writer)
    var plan = try StructurePlan(part.structure, pages: pages, annotations: annotations.all)
    plan.number(in: &writer, document: part.place == nil ? documentNode : nil)
    annotations.write(survey, &places, to: &writer)
    notes += StructureWriter(
      plan: plan, pages: pages, survey: survey,
      parent: part.place == nil ? structureRoot : documentNode, isPart: part.place != nil
    ).write(to: &writer)
    for page in pages {
      parents.add(page, plan, to: &writer)
      writer.object(page.number) {
        page.write(
          under: pageTree, resources: resources,
          annotations: annotations.numbers(on: page.number), to: &$0)
      }
    }
    for annotation in annotations.all { parents.add(annotation, plan) }
    parts.append(
      WrittenPart(
        place: part.place, node: plan.number(of: .document), pages: pages.map(\.number),
        labels: pages.map(\.painted.label)))
  }

  /// What has to be had of the fonts before the file can be ended, each on its own.
  public var fontOrders: [FontOrder] {
    ledger.fonts.map { FontOrder(use: $0, path: catalog[$0.font].path, store: catalog.store) }
  }

  /// The file as far as it is written and will not change, from where it was taken before: it need not be
  /// kept until the end.
  public mutating func taken() -> [[UInt8]] { writer.taken() }

  /// Writes what stands around the parts.
  ///
  /// - Parameters:
  ///   - outline: what viewers show beside the pages.
  ///   - fonts: what the `fontOrders` gave, in their order.
  /// - Returns: all of the file that was not taken, in pieces.
  /// - Throws: `PDFFailure` where fonts are missing.
  public mutating func finish(
    outline: [OutlineEntry], fonts: [FontProgram]
  ) throws -> [[UInt8]] {
    let used = ledger.fonts
    guard used.count == fonts.count else { throw PDFFailure.mismatch("fonts are missing") }
    let inOrder = parts.sorted { ($0.place ?? 0) < ($1.place ?? 0) }
    write(zip(used, fonts).map { ($0.font, $1) })
    writePageTree(inOrder)
    writeStructure(inOrder)
    let outline = Outline.write(outline, &places, to: &writer)
    places.write(to: &writer)
    let root = Catalogue(
      language: publication.information.language, labels: inOrder.flatMap(\.labels),
      pages: pageTree, structure: structureRoot, outline: outline,
      metadata: writeMetadata(),
      intent: OutputIntent(profile: profile, ink: publication.ink).write(to: &writer),
      attachments: AttachedFiles(
        attachments: publication.attachments,
        date: InformationDictionary.date(publication.information.date)
      ).write(to: &writer)
    ).write(to: &writer)
    let information = publication.information
    let number = writer.object { InformationDictionary(information: information).write(to: &$0) }
    // Taken out, so that its bytes have one owner and are not copied.
    var whole = FileWriter()
    swap(&whole, &writer)
    return whole.finish(root: root, information: number)
  }

  /// All pages share what they are painted with.
  private mutating func write(_ fonts: [(id: FontID, program: FontProgram)]) {
    let numbers = fonts.map { ($0.id.index, $0.program.write(to: &writer)) }
    writer.object(resources) { text in
      text.raw("<<")
      if !numbers.isEmpty { text.raw("/Font<<") }
      for (index, number) in numbers {
        text.raw("/F")
        text.integer(index)
        text.reference(number)
      }
      text.raw(numbers.isEmpty ? ">>" : ">>>>")
    }
  }

  private mutating func writePageTree(_ parts: [WrittenPart]) {
    let pages = parts.flatMap(\.pages)
    writer.object(pageTree) { text in
      text.raw("<</Type/Pages/Count ")
      text.integer(pages.count)
      text.raw("/Kids[")
      for page in pages { text.reference(page) }
      text.raw("]>>")
    }
  }

  private mutating func writeStructure(_ parts: [WrittenPart]) {
    if parts.first?.place != nil || parts.isEmpty {
      writer.object(documentNode) { text in
        text.raw("<</Type/StructElem/S/Document/P")
        text.reference(structureRoot)
        text.raw("/K[")
        for part in parts { text.reference(part.node) }
        text.raw("]>>")
      }
    }
    let tree = parents.write(to: &writer)
    StructureRoot(
      number: structureRoot, document: documentNode, parents: tree, nextKey: parents.count,
      notes: notes
    ).write(to: &writer)
  }

  /// Readers that know no PDF find the packet in the file, so it is not compressed.
  private mutating func writeMetadata() -> Int {
    let number = writer.reserve()
    let packet = XMPPacket(
      information: publication.information, standards: publication.standards)
    writer.stream(number, packet.bytes, .stored) { $0.raw("/Type/Metadata/Subtype/XML") }
    return number
  }
}
