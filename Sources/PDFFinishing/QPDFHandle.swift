import CQPDF
import Glibc

/// An open PDF file of qpdf's, read from memory. One owner, one task.
struct QPDFHandle: ~Copyable {
  private var data: qpdf_data?

  /// Opens the file for the time of the closure; qpdf reads from the bytes where they lie.
  static func reading<Value>(
    _ bytes: [UInt8], _ body: (borrowing QPDFHandle) throws -> Value
  ) throws -> Value {
    try bytes.withUnsafeBytes { buffer in
      let handle = QPDFHandle()
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      _ = qpdf_read_memory(handle.data, "painted pages", start, UInt64(buffer.count), nil)
      try handle.check("qpdf_read_memory")
      return try body(handle)
    }
  }

  private init() {
    data = qpdf_init()
    // Without these two, qpdf writes to standard error by itself.
    qpdf_silence_errors(data)
    qpdf_set_suppress_warnings(data, QPDF_TRUE)
    // Painted pages are whole or something is wrong: no guessing.
    qpdf_set_attempt_recovery(data, QPDF_FALSE)
  }

  deinit {
    var data = data
    qpdf_cleanup(&data)
  }

  /// Throws what qpdf remembers as failed; its object calls report nothing themselves.
  func check(_ call: String) throws {
    guard qpdf_has_error(data) != QPDF_FALSE else { return }
    let text = qpdf_get_error_full_text(data, qpdf_get_error(data))
    let message = text.map { String(cString: $0) } ?? "no reason given"
    throw FinishingFailure.qpdf(call: call, message: message)
  }

  /// The object numbers of the pages, in order.
  func pages() throws -> [Int] {
    let count = qpdf_get_num_pages(data)
    try check("qpdf_get_num_pages")
    let numbers = (0..<max(0, Int(count))).map { index in
      let page = qpdf_get_page_n(data, index)
      defer { qpdf_oh_release(data, page) }
      return Int(qpdf_oh_get_object_id(data, page))
    }
    try check("qpdf_get_page_n")
    return numbers
  }

  /// An entry of the file's information dictionary, empty where there is none.
  func information(_ key: String) -> String {
    qpdf_get_info_key(data, key).map { String(cString: $0) } ?? ""
  }

  struct Object {
    /// Of a stream, its dictionary.
    var text: [UInt8]
    var isStream: Bool
  }

  func object(_ number: Int) throws -> Object {
    let object = qpdf_get_object_by_id(data, Int32(truncatingIfNeeded: number), 0)
    defer { qpdf_oh_release(data, object) }
    let isStream = qpdf_oh_is_stream(data, object) != QPDF_FALSE
    var text: [UInt8] = []
    if isStream {
      let dictionary = qpdf_oh_get_dict(data, object)
      text = QPDFHandle.copy(qpdf_oh_unparse(data, dictionary))
      qpdf_oh_release(data, dictionary)
    } else {
      text = QPDFHandle.copy(qpdf_oh_unparse_resolved(data, object))
    }
    try check("qpdf_oh_unparse")
    return Object(text: text, isStream: isStream)
  }

  enum Decoding { case stored, decoded }

  /// Hands over a stream's bytes, as they are stored or with their filters undone.
  func withStream<Value>(
    _ number: Int, _ decoding: Decoding, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value
  ) throws -> Value {
    let stream = qpdf_get_object_by_id(data, Int32(truncatingIfNeeded: number), 0)
    defer { qpdf_oh_release(data, stream) }
    var (bytes, count): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
    defer { free(bytes) }
    let level = decoding == .stored ? qpdf_dl_none : qpdf_dl_generalized
    qpdf_oh_get_stream_data(data, stream, level, nil, &bytes, &count)
    try check("qpdf_oh_get_stream_data")
    return try body(UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
  }

  /// The page's content, its streams joined.
  func withContent<Value>(
    ofPage number: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value
  ) throws -> Value {
    let page = qpdf_get_object_by_id(data, Int32(truncatingIfNeeded: number), 0)
    defer { qpdf_oh_release(data, page) }
    var (bytes, count): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
    defer { free(bytes) }
    qpdf_oh_get_page_content_data(data, page, &bytes, &count)
    try check("qpdf_oh_get_page_content_data")
    return try body(UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
  }

  private static func copy(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text else { return [] }
    let count = strlen(text)
    return text.withMemoryRebound(to: UInt8.self, capacity: count) {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}
