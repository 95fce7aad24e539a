/// A JSON value whose objects keep the order of their keys, so that the same value always makes the
/// same bytes.
public indirect enum JSONValue: Hashable, Sendable {
  case string(String)
  case int(Int)
  case bool(Bool)
  case null
  case array([JSONValue])
  case object([Member])

  /// A key of an object with its value.
  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// An object from pairs, in their order. Keys are not checked for repeats.
  public static func object(_ pairs: [(String, JSONValue)]) -> JSONValue {
    .object(pairs.map { Member($0.0, $0.1) })
  }

  /// A string, or null.
  public static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// A whole number, or null.
  public static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.int) ?? .null }

  /// An array of strings.
  public static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// The value as text, two spaces a level, one member a line, with a final line end. An array
  /// or object that holds no other array or object, and is short, stands on one line.
  public var rendered: String {
    var writer = JSONWriter()
    writer.write(self, depth: 0)
    writer.bytes.append(0x0A)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }
}

/// Writes JSON (RFC 8259) into bytes. Characters outside ASCII stand as they are; control characters
/// and the two line separators that JavaScript once refused are escaped.
private struct JSONWriter {
  var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .string(let text): quote(text)
    case .int(let number): put(String(number))
    case .bool(let flag): put(flag ? "true" : "false")
    case .null: put("null")
    case .array(let values):
      list(values, brackets: ("[", "]"), flat: isFlat(values), depth: depth) {
        $0.write($1, depth: depth + 1)
      }
    case .object(let members):
      list(members, brackets: ("{", "}"), flat: isFlat(members.map(\.value)), depth: depth) {
        $0.quote($1.key)
        $0.put(": ")
        $0.write($1.value, depth: depth + 1)
      }
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], brackets: (String, String), flat: Bool, depth: Int,
    _ writeElement: (inout JSONWriter, Element) -> Void
  ) {
    put(brackets.0)
    for (index, element) in elements.enumerated() {
      if index > 0 { put(flat ? ", " : ",") }
      if !flat { newLine(depth + 1) }
      writeElement(&self, element)
    }
    if !flat && !elements.isEmpty { newLine(depth) }
    put(brackets.1)
  }

  /// Whether a list fits on one line: only plain values, and few characters of them.
  private func isFlat(_ values: [JSONValue]) -> Bool {
    var room = 72
    for value in values {
      switch value {
      case .array(let inner) where inner.isEmpty: room -= 4
      case .object(let inner) where inner.isEmpty: room -= 4
      case .array, .object: return false
      case .string(let text): room -= text.utf8.count + 4
      case .int, .bool, .null: room -= 8
      }
      if room < 0 { return false }
    }
    return true
  }

  private mutating func newLine(_ depth: Int) {
    bytes.append(0x0A)
    for _ in 0..<depth { put("  ") }
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, byte])
      case 0x0A: put("\\n")
      case 0x0D: put("\\r")
      case 0x09: put("\\t")
      case 0x00..<0x20, 0x7F: escape(UInt32(byte))
      case 0xA8, 0xA9:
        if before == (0xE2, 0x80) {
          bytes.removeLast(2)
          escape(byte == 0xA8 ? 0x2028 : 0x2029)
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
      before = (before.1, byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ scalar: UInt32) {
    let digits = String(scalar, radix: 16)
    put("\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
  }
}
