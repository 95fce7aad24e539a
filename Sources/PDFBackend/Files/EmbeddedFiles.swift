import CDeflate

/// The files that a PDF carries, found without trusting it: an embedded file's stream stands in the
/// open even where other objects are packed, so a look at the bytes finds it, and neither references
/// nor page trees are followed.
public enum EmbeddedFiles {
  /// How many candidates are looked at, and how far from its type the rest of a stream's dictionary
  /// may be.
  private static let mostFiles = 16
  private static let reach = 4096

  /// The embedded files of a PDF, in the order of the bytes. One that is stored in another way than
  /// as it is or deflated, that is encrypted, or that has more than `most` bytes is passed over.
  public static func all(in pdf: [UInt8], most: Int) -> [[UInt8]] {
    var files: [[UInt8]] = []
    var start = 0
    var looked = 0
    let mark = Array("/EmbeddedFile".utf8)
    while looked < mostFiles, let found = place(of: mark, in: pdf, start..<pdf.count) {
      start = found + mark.count
      looked += 1
      if let file = file(at: found, in: pdf, most: most) { files.append(file) }
    }
    return files
  }

  private static func file(at place: Int, in pdf: [UInt8], most: Int) -> [UInt8]? {
    let after = place..<min(pdf.count, place + reach)
    guard let keyword = self.place(of: Array("stream".utf8), in: pdf, after) else { return nil }
    let header = header(from: place, to: keyword, in: pdf)
    guard let length = length(in: header), length <= most else { return nil }
    var start = keyword + 6
    if start < pdf.count, pdf[start] == 0x0D { start += 1 }
    guard start < pdf.count, pdf[start] == 0x0A else { return nil }
    start += 1
    guard length > 0, length <= pdf.count - start else { return nil }
    let stored = Array(pdf[start..<start + length])
    guard header.contains("/Filter") else { return stored }
    return header.contains("/Filter/FlateDecode") && !header.contains("/DecodeParms")
      ? inflated(stored, most: most) : nil
  }

  /// The dictionary from the object's beginning, without white space around names.
  private static func header(from place: Int, to end: Int, in pdf: [UInt8]) -> String {
    var start = place
    let least = max(0, place - reach)
    while start > least, pdf[start..<min(pdf.count, start + 3)] != [0x6F, 0x62, 0x6A] { start -= 1 }
    return String(decoding: pdf[start..<end], as: UTF8.self)
      .replacing(" /", with: "/").replacing("\n/", with: "/").replacing("\r/", with: "/")
  }

  /// A length that stands in the dictionary itself.
  private static func length(in header: String) -> Int? {
    guard let key = header.firstRange(of: "/Length") else { return nil }
    let rest = header[key.upperBound...].drop { $0 == " " }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let next = rest[digits.endIndex...].drop { $0 == " " || $0 == "\n" || $0 == "\r" }
    guard next.first == "/" || next.first == ">" else { return nil }
    return Int(digits)
  }

  private static func inflated(_ bytes: [UInt8], most: Int) -> [UInt8]? {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    var room = min(most, max(1 << 14, bytes.count * 8))
    while true {
      var size = 0
      var result = LIBDEFLATE_BAD_DATA
      let file = [UInt8](unsafeUninitializedCapacity: room) { target, count in
        result = libdeflate_zlib_decompress(
          decompressor, bytes, bytes.count, target.baseAddress, room, &size)
        count = result == LIBDEFLATE_SUCCESS ? size : 0
      }
      if result == LIBDEFLATE_SUCCESS { return file }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE, room < most else { return nil }
      room = min(most, room * 4)
    }
  }

  private static func place(of word: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = word.first, range.count >= word.count else { return nil }
    var place = range.lowerBound
    let last = range.upperBound - word.count
    while place <= last {
      if bytes[place] == first, bytes[place..<place + word.count].elementsEqual(word) {
        return place
      }
      place += 1
    }
    return nil
  }
}
