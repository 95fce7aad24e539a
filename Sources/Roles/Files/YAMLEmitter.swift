/// Writes YAML for people: block style, two spaces, lines of a hundred columns, quotes only where
/// the text would otherwise be read as something else.
struct YAMLEmitter {
  /// Columns, ends of lines included.
  static let width = 100

  private var lines: [String] = []

  /// The text of a file whose root is a mapping. `comment` stands at its head, line by line.
  static func file(_ fields: YAMLFields, comment: [String] = []) -> String {
    var emitter = YAMLEmitter()
    emitter.lines = comment.map { "# \($0)" }
    emitter.emit(fields.all, lead: "", indent: "")
    return emitter.lines.joined(separator: "\n") + "\n"
  }

  /// `lead` stands before the first line, `indent` before the others: a list's hyphen is a lead.
  private mutating func emit(_ fields: [YAMLValue.Field], lead: String, indent: String) {
    guard !fields.isEmpty else {
      lines.append("\(lead){}")
      return
    }
    for (index, field) in fields.enumerated() {
      if field.isSpaced, !lines.isEmpty { lines.append("") }
      let key = Self.scalar(field.key, inLine: true)
      emit(field.value, head: "\(index == 0 ? lead : indent)\(key):", indent: indent)
    }
  }

  private mutating func emit(_ value: YAMLValue, head: String, indent: String) {
    switch value {
    case .text(let text): emit(text: text, head: head, indent: indent + "  ")
    case .bare(let word): lines.append("\(head) \(word)")
    case .line(let words): emit(words: words, head: head, indent: indent)
    case .fields(let fields):
      guard !fields.isEmpty else {
        lines.append("\(head) {}")
        return
      }
      lines.append(head)
      emit(fields, lead: indent + "  ", indent: indent + "  ")
    case .list(let values), .spacedList(let values):
      guard !values.isEmpty else {
        lines.append("\(head) []")
        return
      }
      lines.append(head)
      for (index, entry) in values.enumerated() {
        if index > 0, case .spacedList = value { lines.append("") }
        emit(entry: entry, indent: indent + "  ")
      }
    }
  }

  private mutating func emit(entry: YAMLValue, indent: String) {
    switch entry {
    case .fields(let fields): emit(fields, lead: "\(indent)- ", indent: indent + "  ")
    default: emit(entry, head: "\(indent)-", indent: indent)
    }
  }

  private mutating func emit(words: [String], head: String, indent: String) {
    let line = "\(head) [\(words.map { Self.scalar($0, inLine: true) }.joined(separator: ", "))]"
    guard line.count > Self.width, !words.isEmpty else {
      lines.append(line)
      return
    }
    lines.append(head)
    for word in words { lines.append("\(indent)  - \(Self.scalar(word, inLine: false))") }
  }

  /// A text on one line, or folded over several where it is long and nothing in it would be lost.
  private mutating func emit(text: String, head: String, indent: String) {
    let line = "\(head) \(Self.scalar(text, inLine: false))"
    guard line.count > Self.width, let words = Self.foldable(text) else {
      lines.append(line)
      return
    }
    lines.append("\(head) >-")
    var current = ""
    for word in words {
      if !current.isEmpty, indent.count + current.count + 1 + word.count > Self.width {
        lines.append(indent + current)
        current = ""
      }
      current += current.isEmpty ? "\(word)" : " \(word)"
    }
    lines.append(indent + current)
  }

  // MARK: Scalars

  /// The words of a text that folding gives back exactly: single spaces, nothing unprintable.
  private static func foldable(_ text: String) -> [Substring]? {
    guard text.unicodeScalars.allSatisfy(isPrintable) else { return nil }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return words.contains { $0.isEmpty } ? nil : words
  }

  /// The text, quoted if need be. `inLine` is for keys and for entries of `[a, b]`.
  static func scalar(_ text: String, inLine: Bool) -> String {
    isPlain(text, inLine: inLine) ? text : quoted(text)
  }

  /// Whether a YAML reader takes the bare text for this text and nothing else.
  private static func isPlain(_ text: String, inLine: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, opensPlain(first), !text.hasSuffix(" "),
      !text.hasSuffix(":"), !text.contains(": "), !text.contains(" #"), !isWord(text),
      !isNumberLike(text), text.unicodeScalars.allSatisfy(isPrintable)
    else { return false }
    return !inLine || !text.unicodeScalars.contains { "[]{},".unicodeScalars.contains($0) }
  }

  private static func opensPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "(", "/", "+", "‘", "’", "“": true
    default: scalar.properties.isAlphabetic
    }
  }

  /// Whether some YAML readers would take it for a truth value or nothing.
  private static func isWord(_ text: String) -> Bool {
    let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    return text.utf8.count <= 5 && words.contains(text.lowercased())
  }

  private static func isNumberLike(_ text: String) -> Bool {
    guard let first = text.utf8.first, (43...57).contains(first) else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case 43...58, 95, 65...70, 97...102, UInt8(ascii: "x"), UInt8(ascii: "o"): true
      default: false
      }
    }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      default:
        if isPrintable(scalar) {
          quoted.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\u" + String(repeating: "0", count: 4 - min(4, digits.count)) + digits
        }
      }
    }
    return quoted + "\""
  }
}
