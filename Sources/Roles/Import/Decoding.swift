import Diagnostics

/// The first pass: bytes to text.
struct Decoding {
  /// What the bytes say, with line ends as they were.
  var text: String
  /// Remarks without a place; the reader adds the file's name.
  var remarks: [Diagnostic] = []

  /// Above this, a file is no article and is not read.
  static let mostBytes = 64 << 20

  /// Reads UTF-8, UTF-16 and Windows-1252. Throws a diagnostic, still without a place, for what is
  /// empty, too large or not text.
  init(_ bytes: [UInt8]) throws(Diagnostic) {
    guard bytes.count <= Self.mostBytes else {
      throw .unreadable("an article is at most 64 MB", "this file has \(bytes.count >> 20) MB")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      text = Self.utf16(bytes.dropFirst(2), bigEndian: bytes.first == 0xFE)
    } else if let bigEndian = Self.looksLikeUTF16(bytes) {
      text = Self.utf16(bytes[...], bigEndian: bigEndian)
    } else {
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      guard !Self.isBinary(body) else {
        throw .unreadable("an article is text", "this file is binary")
      }
      if let valid = String(validating: body, as: UTF8.self) {
        text = valid
      } else {
        (text, remarks) = Self.mixed(Array(body))
      }
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .unreadable("an article has text", "this file is empty")
    }
  }

  /// Byte order, if every other byte of the start is zero.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let start = bytes.prefix(512)
    guard start.count >= 8 else { return nil }
    let even = stride(from: 0, to: start.count, by: 2).count { start[$0] == 0 }
    let odd = stride(from: 1, to: start.count, by: 2).count { start[$0] == 0 }
    let half = start.count / 2
    if odd * 10 >= half * 8, even * 10 <= half { return false }
    if even * 10 >= half * 8, odd * 10 <= half { return true }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String {
    let base = bytes.startIndex
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: base, to: bytes.endIndex - 1, by: 2) {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let sample = bytes.prefix(1 << 16)
    let controls = sample.count { $0 < 0x20 && ![0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B].contains($0) }
    return controls * 100 > sample.count || sample.contains(0)
  }

  /// Valid UTF-8 where it is, Windows-1252 elsewhere; a character cut off at the end is dropped.
  private static func mixed(_ bytes: [UInt8]) -> (String, [Diagnostic]) {
    var scalars = ScalarText(capacity: bytes.count)
    var index = 0
    var foreign = 0
    var wellFormed = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        scalars.append(Unicode.Scalar(byte))
        index += 1
      } else if let (scalar, length) = sequence(bytes, index) {
        scalars.append(scalar)
        wellFormed += 1
        index += length
      } else if wellFormed > 0, foreign == 0, bytes.count - index < 4, byte >= 0xC2 {
        break
      } else {
        scalars.append(western(byte))
        foreign += 1
        index += 1
      }
    }
    let remark =
      foreign == 0
      ? Diagnostic(
        .warning, "import.truncated", "a file ends with a whole character: this one is cut off")
      : Diagnostic(
        wellFormed > 0 ? .warning : .note, "import.encoding",
        "articles are UTF-8: read \(foreign) bytes of this one as Windows-1252")
    return (scalars.text, [remark])
  }

  private static func sequence(_ bytes: [UInt8], _ start: Int) -> (Unicode.Scalar, Int)? {
    let lead = bytes[start]
    let length = UTF8Form.length(after: lead)
    guard length > 0, start + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in bytes[(start + 1)..<(start + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard UTF8Form.isShortest(value, length: length), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    return (scalar, length)
  }

  private static let upperWestern = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static func western(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upperWestern[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }
}

extension Diagnostic {
  /// A file that is no article; the reader adds its name.
  static func unreadable(_ rule: String, _ found: String, hint: String? = nil) -> Diagnostic {
    Diagnostic(.error, "import.unreadable", "\(rule): \(found)", hint: hint)
  }
}
