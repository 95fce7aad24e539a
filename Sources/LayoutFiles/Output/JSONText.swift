/// A JSON value on its way to text. Objects keep the order they are given in.
indirect enum JSONText: Hashable, Sendable {
  case string(String)
  case number(Int)
  case flag(Bool)
  case array([JSONText])
  case object([Member])

  struct Member: Hashable, Sendable {
    var name: String
    var value: JSONText
  }

  static func object(_ members: (String, JSONText)...) -> JSONText {
    .object(members.map { Member(name: $0.0, value: $0.1) })
  }

  static func strings(_ strings: [String]) -> JSONText { .array(strings.map { .string($0) }) }

  /// The value with two spaces an indent; short arrays of plain values on one line.
  func rendered(_ indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .string(let text): return Self.quoted(text)
    case .number(let number): return "\(number)"
    case .flag(let flag): return flag ? "true" : "false"
    case .array(let values):
      let line = "[" + values.map { $0.rendered() }.joined(separator: ", ") + "]"
      if values.isEmpty || (line.utf8.count < 90 && values.allSatisfy(\.isPlain)) { return line }
      let lines = values.map { inner + $0.rendered(inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { inner + Self.quoted($0.name) + ": " + $0.value.rendered(inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
