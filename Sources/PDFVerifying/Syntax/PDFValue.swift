/// A value of PDF syntax (ISO 32000-1, 7.3), and operators of content streams.
enum PDFValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case real(Double)
  /// Without its slash, `#` codes resolved.
  case name(String)
  case string([UInt8])
  case array([PDFValue])
  case dictionary([String: PDFValue])
  case reference(Int)
  /// A stream's dictionary and the number of its object.
  case stream([String: PDFValue], number: Int)
  /// What is none of the others: an operator, or damage.
  case keyword(String)

  var isNull: Bool { self == .null }

  var integer: Int? {
    switch self {
    case .integer(let value): value
    case .real(let value): Int(exactly: value.rounded())
    default: nil
    }
  }

  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .real(let value): value
    default: nil
    }
  }

  var name: String? {
    guard case .name(let name) = self else { return nil }
    return name
  }

  var bytes: [UInt8]? {
    guard case .string(let bytes) = self else { return nil }
    return bytes
  }

  /// A text string as text.
  var text: String? { bytes.map(PDFTextString.decoded) }

  var array: [PDFValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  /// Of a stream, its dictionary.
  var dictionary: [String: PDFValue]? {
    switch self {
    case .dictionary(let entries), .stream(let entries, number: _): entries
    default: nil
    }
  }

  var reference: Int? {
    guard case .reference(let number) = self else { return nil }
    return number
  }
}

/// Text strings are UTF-16 behind a byte order mark, UTF-8 behind its own, or PDFDocEncoding
/// (ISO 32000-1, 7.9.2).
enum PDFTextString {
  static func decoded(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), high: 0) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), high: 1) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(scalar(byte)) }
    return String(text)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, high: Int) -> String {
    var units: [UInt16] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(high == 0 ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The codes of PDFDocEncoding that differ from Latin-1 (ISO 32000-1, D.2).
  private static let others: [Unicode.Scalar] = [
    "•", "†", "‡", "…", "—", "–", "ƒ", "⁄", "‹", "›", "−", "‰", "„", "“", "”", "‘", "’", "‚", "™",
    "ﬁ", "ﬂ", "Ł", "Œ", "Š", "Ÿ", "Ž", "ı", "ł", "œ", "š", "ž", "\u{FFFD}", "€",
  ]

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    let place = Int(byte) - 0x80
    return others.indices.contains(place) ? others[place] : Unicode.Scalar(byte)
  }
}
