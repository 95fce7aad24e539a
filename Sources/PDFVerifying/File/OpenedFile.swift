import CQPDF
import Glibc

/// Why a file could not be opened as a PDF at all.
public struct Unreadable: Error, Hashable, Sendable {
  /// In qpdf's words.
  public var words: String
  /// Whether it is encrypted under a password that is not empty.
  public var needsPassword: Bool
}

/// A PDF file that qpdf has opened: its objects, read when they are asked for. One task only.
final class OpenedFile {
  /// Bytes that one stream may decode to, and all together.
  private static let (streamLimit, totalLimit) = (64 << 20, 1 << 30)

  let bytes: [UInt8]
  /// The trailer's entries.
  private(set) var trailer: [String: PDFValue] = [:]
  private var data: qpdf_data?
  private var objects: [Int: PDFValue] = [:]
  private var decoded = 0
  /// Numbers of streams whose data is damaged, and of those that are too large.
  private(set) var damagedStreams: Set<Int> = []
  private(set) var refusedStreams: Set<Int> = []

  /// Opens the file for the time of the closure; qpdf reads from the bytes where they lie.
  static func reading<Value>(
    _ bytes: [UInt8], _ body: (OpenedFile) throws -> Value
  ) throws -> Value {
    try bytes.withUnsafeBytes { buffer in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      let file = try OpenedFile(bytes, start)
      defer { file.close() }
      return try body(file)
    }
  }

  private init(_ bytes: [UInt8], _ start: UnsafePointer<CChar>?) throws(Unreadable) {
    self.bytes = bytes
    guard cqpdf_load() else {
      throw Unreadable(words: "checking a file takes libqpdf.so.29", needsPassword: false)
    }
    data = qpdf_init()
    // Without these two, qpdf writes to standard error by itself.
    qpdf_silence_errors(data)
    qpdf_set_suppress_warnings(data, QPDF_TRUE)
    qpdf_set_attempt_recovery(data, QPDF_TRUE)
    _ = qpdf_read_memory(data, "file", start, UInt64(bytes.count), nil)
    if qpdf_has_error(data) != QPDF_FALSE {
      let error = qpdf_get_error(data)
      let words = qpdf_get_error_message_detail(data, error).map { String(cString: $0) } ?? ""
      let isLocked = qpdf_get_error_code(data, error) == qpdf_e_password
      close()
      throw Unreadable(words: words, needsPassword: isLocked)
    }
    let trailer = qpdf_get_trailer(data)
    defer { qpdf_oh_release(data, trailer) }
    self.trailer = OpenedFile.parsed(qpdf_oh_unparse_resolved(data, trailer)).dictionary ?? [:]
  }

  private func close() { qpdf_cleanup(&data) }

  /// What qpdf noticed while it read, each once.
  var warnings: [String] {
    var seen: Set<String> = []
    var warnings: [String] = []
    while qpdf_more_warnings(data) != QPDF_FALSE {
      let text = qpdf_get_error_message_detail(data, qpdf_next_warning(data))
      let words = text.map { String(cString: $0) } ?? ""
      if seen.insert(words).inserted { warnings.append(words) }
    }
    return warnings
  }

  /// The object of that number; null where there is none.
  func object(_ number: Int) -> PDFValue {
    if let known = objects[number] { return known }
    guard number > 0, let id = Int32(exactly: number) else { return .null }
    let object = qpdf_get_object_by_id(data, id, 0)
    defer { qpdf_oh_release(data, object) }
    var value = PDFValue.null
    if qpdf_oh_is_stream(data, object) != QPDF_FALSE {
      let dictionary = qpdf_oh_get_dict(data, object)
      defer { qpdf_oh_release(data, dictionary) }
      let entries = OpenedFile.parsed(qpdf_oh_unparse_resolved(data, dictionary)).dictionary
      value = .stream(entries ?? [:], number: number)
    } else {
      value = OpenedFile.parsed(qpdf_oh_unparse_resolved(data, object))
    }
    objects[number] = value
    return value
  }

  private static func parsed(_ text: UnsafePointer<CChar>?) -> PDFValue {
    guard let text else { return .null }
    let count = strlen(text)
    let bytes = text.withMemoryRebound(to: UInt8.self, capacity: count) {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
    var reader = SyntaxReader(bytes)
    return reader.next() ?? .null
  }

  /// A stream's data with its filters undone; nil where that cannot be done or would be too much.
  func data(of stream: PDFValue) -> [UInt8]? {
    guard case .stream(let entries, let number) = stream, let id = Int32(exactly: number) else {
      return nil
    }
    let object = qpdf_get_object_by_id(data, id, 0)
    defer { qpdf_oh_release(data, object) }
    var (start, count): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
    defer { free(start) }
    qpdf_oh_get_stream_data(data, object, qpdf_dl_none, nil, &start, &count)
    let raw = Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
    let limit = min(OpenedFile.streamLimit, OpenedFile.totalLimit - decoded)
    switch StreamDecoder(limit: limit).decode(raw, filters: filters(of: entries)) {
    case .bytes(let bytes):
      decoded += bytes.count
      return bytes
    case .damaged(let bytes):
      damagedStreams.insert(number)
      decoded += bytes.count
      return bytes
    case .refused:
      refusedStreams.insert(number)
      return nil
    }
  }

  /// A stream's filters in the order in which they are undone.
  func filters(
    of entries: [String: PDFValue]
  ) -> [(name: String, parameters: [String: PDFValue])] {
    let filter = resolve(entries["Filter"] ?? entries["F"])
    let names = filter.name.map { [$0] } ?? list(filter).compactMap(\.name)
    let given = resolve(entries["DecodeParms"] ?? entries["DP"])
    let parameters = given.array.map { $0.map { resolve($0) } } ?? [given]
    return names.enumerated().map { index, name in
      (name, index < parameters.count ? parameters[index].dictionary ?? [:] : [:])
    }
  }
}
