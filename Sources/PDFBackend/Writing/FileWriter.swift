/// Writes a PDF file of version 1.7 with object streams and a cross-reference stream
/// (ISO 32000-1, 7.5.7 and 7.5.8). Streams go out as they come; other objects are packed at the end.
struct FileWriter {
  /// Small enough that a reader who wants one object unpacks little, large enough to compress.
  private static let packSize = 200

  private var bytes = FilePieces()
  private var places: [ObjectPlace] = [.free]
  private var pending = PDFText()
  private var pendingStarts: [(number: Int, offset: Int)] = []
  /// Objects are many alike: the lowest level makes a book 1.5 % larger and takes a third of the time, which
  /// is time when nothing else of the file can be written.
  private let deflater = Deflater(level: 1)

  init() {
    // Four bytes past 127 tell transfer programs that the file is binary (ISO 19005-2, 6.1.2).
    bytes.append("%PDF-1.7\n%".utf8)
    bytes.append([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
  }

  /// Keeps a number for an object that is written later.
  mutating func reserve() -> Int {
    places.append(.free)
    return places.count - 1
  }

  /// Writes an object that is no stream. Its number is reserved.
  mutating func object(_ number: Int, _ write: (inout PDFText) -> Void) {
    pendingStarts.append((number, pending.count))
    write(&pending)
    pending.raw("\n")
    if pendingStarts.count == FileWriter.packSize { pack() }
  }

  mutating func object(_ write: (inout PDFText) -> Void) -> Int {
    let number = reserve()
    object(number, write)
    return number
  }

  enum Coding {
    case stored
    /// Compressed here, where that makes it smaller.
    case plain
    /// Compressed already.
    case deflated
  }

  /// Writes a stream. Its number is reserved; `entries` writes what its dictionary holds beside length
  /// and filter.
  mutating func stream(
    _ number: Int, _ data: [UInt8], _ coding: Coding, _ entries: (inout PDFText) -> Void = { _ in }
  ) {
    places[number] = ObjectPlace(offset: bytes.count)
    var head = PDFText()
    head.integer(number)
    head.raw(" 0 obj\n<<")
    entries(&head)
    let packed = coding == .plain ? deflater.compressed(data) : nil
    if packed != nil || coding == .deflated { head.raw("/Filter/FlateDecode") }
    head.raw("/Length ")
    head.integer(packed?.count ?? data.count)
    head.raw(">>\nstream\n")
    bytes.append(head.bytes)
    if let packed { bytes.append(packed) } else { bytes.append(data) }
    bytes.append("\nendstream\nendobj\n".utf8)
  }

  private mutating func pack() {
    guard !pendingStarts.isEmpty else { return }
    var body = PDFText()
    let container = reserve()
    for (index, start) in pendingStarts.enumerated() {
      body.integer(start.number)
      body.space()
      body.integer(start.offset)
      body.space()
      places[start.number] = ObjectPlace(stream: container, index: index)
    }
    let (count, first) = (pendingStarts.count, body.count)
    body.raw(pending.bytes)
    pending = PDFText()
    pendingStarts = []
    stream(container, body.bytes, .plain) { head in
      head.raw("/Type/ObjStm/N ")
      head.integer(count)
      head.raw("/First ")
      head.integer(first)
    }
  }

  /// What will not change any more, from where it was taken before. It is forgotten here.
  mutating func taken() -> [[UInt8]] { bytes.taken() }

  /// Writes what is left and the cross-reference stream; the file is whole then. Its identifier is a
  /// digest of what stands before, so that equal documents are equal files.
  ///
  /// - Returns: all of the file that was not taken.
  consuming func finish(root: Int, information: Int) -> [[UInt8]] {
    pack()
    let identifier = bytes.digest
    let number = reserve()
    let start = bytes.count
    places[number] = ObjectPlace(offset: start)
    let table = CrossReferenceTable(places)
    let size = places.count
    stream(number, table.bytes, .plain) { head in
      head.raw("/Type/XRef/Size ")
      head.integer(size)
      head.raw("/Root")
      head.reference(root)
      head.raw("/Info")
      head.reference(information)
      head.raw("/ID[")
      head.hexadecimal(identifier)
      head.hexadecimal(identifier)
      head.raw("]")
      table.describe(in: &head)
    }
    bytes.append("startxref\n\(start)\n%%EOF\n".utf8)
    return bytes.rest
  }
}
