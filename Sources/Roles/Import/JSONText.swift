/// A JSON value whose objects keep the order of their keys.
indirect enum JSONText {
  case null
  case bool(Bool)
  case int(Int)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }
  static func optional(_ number: Int?) -> JSONText { number.map(JSONText.int) ?? .null }
  static func strings(_ texts: [String]) -> JSONText { .array(texts.map(JSONText.string)) }

  /// Two spaces a level, a line break at the end.
  var rendered: String {
    var out: [UInt8] = []
    write(to: &out, indent: 0)
    out.append(UInt8(ascii: "\n"))
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], indent: Int) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .int(let value): out += String(value).utf8
    case .string(let text): Self.write(text, to: &out)
    case .array(let values):
      Self.write(values.count, "[", "]", to: &out, indent: indent) { index, out in
        values[index].write(to: &out, indent: indent + 1)
      }
    case .object(let members):
      Self.write(members.count, "{", "}", to: &out, indent: indent) { index, out in
        Self.write(members[index].0, to: &out)
        out += ": ".utf8
        members[index].1.write(to: &out, indent: indent + 1)
      }
    }
  }

  private static func write(
    _ count: Int, _ opening: String, _ closing: String, to out: inout [UInt8], indent: Int,
    element: (Int, inout [UInt8]) -> Void
  ) {
    out += opening.utf8
    for index in 0..<count {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      breakLine(to: &out, indent: indent + 1)
      element(index, &out)
    }
    if count > 0 { breakLine(to: &out, indent: indent) }
    out += closing.utf8
  }

  private static func breakLine(to out: inout [UInt8], indent: Int) {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { out += "  ".utf8 }
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): out += "\\\"".utf8
      case UInt8(ascii: "\\"): out += "\\\\".utf8
      case 0x0A: out += "\\n".utf8
      case 0x0D: out += "\\r".utf8
      case 0x09: out += "\\t".utf8
      case 0..<0x20, 0x7F:
        let hex = String(byte, radix: 16)
        out += ("\\u00" + (hex.utf8.count == 1 ? "0" : "") + hex).utf8
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
