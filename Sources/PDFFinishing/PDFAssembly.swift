import Display
import Geometry

/// What is to be made of painted pages.
struct Publication {
  let document: DisplayDocument
  let standards: Standards
  let attachments: [Attachment]
  /// Of the colours.
  let profile: [UInt8]
}

/// A file that is finished while its pages are painted: each is written as soon as it has come, and
/// only its dictionary and its place in the structure are kept.
public struct PDFAssembly: PaintSink {
  private let publication: Publication
  private var reader = PaintedReader()
  private var objects: PaintedObjects
  private var writer: FileWriter
  private var pages: [PaintedPage] = []
  private var marks: [[Mark]] = []
  private var links: [[PlacedLink]] = []
  private var destinations: [[PlacedDestination]] = []
  /// By number, what may be the file's information dictionary.
  private var information: [Int: DictionaryText] = [:]

  init(_ publication: Publication) {
    self.publication = publication
    let document = publication.document
    objects = PaintedObjects(ink: document.ink)
    writer = FileWriter(capacity: 65_536 + 6144 * document.pages.count)
  }

  public mutating func begin(readings: [String: [Unicode.Scalar: String]]) {
    objects.readings = readings
  }

  public mutating func beginPage(
    _ marks: [Mark], links: [PlacedLink], destinations: [PlacedDestination]
  ) {
    self.marks.append(marks)
    self.links.append(links)
    self.destinations.append(destinations)
  }

  /// - Throws: `FinishingFailure` where the bytes cannot be read, or pages and marks disagree.
  public mutating func take(_ bytes: some Collection<UInt8>) throws {
    reader.add(bytes)
    while let object = try reader.next() { try take(object) }
  }

  private mutating func take(_ object: PaintedObject) throws {
    guard object.data == nil else { return try objects.add(object, to: &writer) }
    let dictionary = DictionaryText(object.text)
    if dictionary.holds("Type", "/Page") { return try takePage(object) }
    // Cairo's flat tree is of no use, and large.
    if dictionary.holds("Type", "/StructElem") { return }
    if dictionary["Producer"] != nil { information[object.number] = dictionary }
    try objects.add(object, to: &writer)
  }

  private mutating func takePage(_ object: PaintedObject) throws {
    let (place, document) = (pages.count, publication.document)
    guard place < min(marks.count, document.pages.count) else { throw mismatch(painted: place + 1) }
    let source = PageSource(
      marks: marks[place], structure: document.structure, ink: document.ink,
      height: document.pages[place].size.height)
    pages.append(try PaintedPage(object, source, objects: &objects, writer: &writer))
    marks[place] = []
  }

  private func mismatch(painted count: Int) -> FinishingFailure {
    .mismatch("\(publication.document.pages.count) pages were laid out, \(count) were painted")
  }

  /// Writes what stands around the pages.
  ///
  /// - Returns: the bytes of the finished file.
  /// - Throws: `FinishingFailure` where the painted file is not whole, or has other pages than the
  ///   document.
  public mutating func finish() throws -> [UInt8] {
    guard let trailer = reader.trailer, objects.missing == 0 else {
      throw FinishingFailure.unreadable("it is whole")
    }
    let count = publication.document.pages.count
    guard pages.count == count, marks.count == count else { throw mismatch(painted: pages.count) }
    let number = DictionaryText.references(in: trailer["Info"] ?? []).first
    let producer = number.flatMap { information[$0]?["Producer"] } ?? []
    let finishing = Finishing(
      publication: publication, pages: pages, links: links, destinations: destinations,
      producer: plainText(producer))
    // Taken out, so that its bytes have one owner and are not copied.
    var whole = FileWriter(capacity: 0)
    swap(&whole, &writer)
    return try finishing.write(to: whole)
  }

  /// Of a literal string (ISO 32000-1, 7.3.4.2), where the program named itself in ASCII.
  private func plainText(_ literal: [UInt8]) -> String {
    String(decoding: literal.dropFirst().dropLast().filter { $0 != 0x5C }, as: UTF8.self)
  }
}
