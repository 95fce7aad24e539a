import Roles

/// Reads JSON (RFC 8259) that may come from anybody: every byte is looked at once, nesting is
/// bounded, and numbers are whole. A key that stands twice counts the first time.
struct JSONReader {
  private static let deepest = 16

  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func value(of bytes: [UInt8]) throws(ChartFileFault) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.place == bytes.count else { throw reader.unexpected("the end") }
    return value
  }

  private func unexpected(_ wanted: String) -> ChartFileFault {
    guard bytes.indices.contains(place) else {
      return ChartFileFault("its data end where \(wanted) must stand")
    }
    return ChartFileFault("its data have something else than \(wanted) at byte \(place + 1)")
  }

  private var next: UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(ChartFileFault) -> JSONValue {
    guard depth < Self.deepest else {
      throw ChartFileFault("its data are nested at most \(Self.deepest) deep; these are deeper")
    }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .int(try number())
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(ChartFileFault) -> JSONValue {
    guard bytes[place...].starts(with: word.utf8) else { throw unexpected("a value") }
    place += word.utf8.count
    return value
  }

  private mutating func array(depth: Int) throws(ChartFileFault) -> JSONValue {
    place += 1
    var values: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(values) }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw unexpected("a comma") }
    }
  }

  private mutating func object(depth: Int) throws(ChartFileFault) -> JSONValue {
    place += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw unexpected("a key") }
      let key = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw unexpected("a colon") }
      members.append(JSONValue.Member(key, try value(depth: depth + 1)))
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw unexpected("a comma") }
    }
  }

  private mutating func number() throws(ChartFileFault) -> Int {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    while let byte = next, 0x30...0x39 ~= byte { place += 1 }
    guard let number = Int(String(decoding: bytes[start..<place], as: UTF8.self)) else {
      place = start
      throw unexpected("a value")
    }
    return number
  }

  private mutating func string() throws(ChartFileFault) -> String {
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw ChartFileFault("its data must be UTF-8; found other bytes")
        }
        return string
      case UInt8(ascii: "\\"): text += try escaped()
      case 0..<0x20: throw ChartFileFault("its data hold a control character in a text")
      default: text.append(byte)
      }
    }
    throw unexpected("a quotation mark")
  }

  private mutating func escaped() throws(ChartFileFault) -> [UInt8] {
    guard let byte = next else { throw unexpected("an escape") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try Array(String(scalar()).utf8)
    default: throw unexpected("an escape")
    }
  }

  private mutating func scalar() throws(ChartFileFault) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard 0xD800..<0xDC00 ~= first, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw unexpected("a character")
    }
    let second = try unit()
    guard 0xDC00..<0xE000 ~= second,
      let scalar = Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw unexpected("a character") }
    return scalar
  }

  private mutating func unit() throws(ChartFileFault) -> UInt32 {
    let digits = bytes[place..<min(bytes.count, place + 4)]
    guard digits.count == 4, digits.allSatisfy(\.isHexDigit),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw unexpected("four hexadecimal digits") }
    place += 4
    return unit
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
