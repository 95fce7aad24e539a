import Diagnostics
import Geometry
import Yams

/// Reads typed values out of a YAML node, and notes every mistake with its place instead of stopping
/// at the first.
struct NodeReader {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// `offset` counts characters into the text of a scalar.
  mutating func complain(
    _ code: String, _ node: Node?, _ summary: String, hint: String? = nil, offset: Int = 0
  ) {
    var place = place(of: node)
    if case .scalar(let scalar)? = node, offset > 0 {
      switch scalar.style {
      case .singleQuoted, .doubleQuoted: place.column += offset + 1
      case .literal, .folded: break
      default: place.column += offset
      }
    }
    complain(code, at: place, summary, hint: hint)
  }

  mutating func complain(
    _ code: String, at place: SourceSpan, _ summary: String, hint: String? = nil
  ) {
    diagnostics.append(Diagnostic(.error, "layout.\(code)", at: place, summary, hint: hint))
  }

  /// Takes over what was found in another file.
  mutating func report(_ found: [Diagnostic]) { diagnostics += found }

  func place(of node: Node?) -> SourceSpan {
    SourceSpan(file: file, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1)
  }

  /// The root of a file's text; nil with a complaint where it is no YAML that a layout may be.
  mutating func parse(_ source: String) -> Node? {
    guard source.utf8.count <= LayoutReader.largestFile else {
      complain(
        "too-large", at: SourceSpan(file: file, line: 0),
        "a layout file has at most \(LayoutReader.largestFile / 1024) KB")
      return nil
    }
    if let line = Self.aliasLine(source) {
      // An alias can multiply itself without end; no layout needs one.
      complain(
        "alias", at: SourceSpan(file: file, line: line),
        "a layout file has no YAML aliases (*name)", hint: "write the value where it is used")
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: source, .basic) else {
        complain("empty", nil, "a layout file describes a layout; this one is empty")
        return nil
      }
      return node
    } catch let error as YamlError {
      complain(error)
    } catch {
      complain("yaml", nil, "a layout file is YAML: \(error)")
    }
    return nil
  }

  private mutating func complain(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      complain(
        "yaml", at: SourceSpan(file: file, line: mark.line, column: mark.column),
        "a layout file is YAML; \(problem)")
    default: complain("yaml", nil, "a layout file is YAML; \(error)")
    }
  }

  /// The first line with a value that begins with an asterisk, which is YAML's mark of an alias.
  private static func aliasLine(_ source: String) -> Int? {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let found = lines.firstIndex { line in
      guard line.contains("*") else { return false }
      var before: Character = " "
      var isValue = true
      for character in line {
        if character == "#", before == " " { return false }
        if character == "*", isValue { return true }
        if character != " " { isValue = ":-[,{?".contains(character) }
        if character != " ", !isValue, character == "\"" || character == "'" { return false }
        before = character
      }
      return false
    }
    return found.map { $0 + 1 }
  }

  /// The mapping's entries by key; complains of unknown, repeated and missing keys.
  mutating func fields(
    _ node: Node?, of what: String, known: [String], required: [String] = []
  ) -> [String: Node] {
    guard let node else { return [:] }
    guard let mapping = node.mapping else {
      complain("mapping", node, "\(what) is a list of keys and values")
      return [:]
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        complain("key", key, "a key of \(what) is a word")
        continue
      }
      if !known.isEmpty, !known.contains(name) {
        complain(
          "unknown-key", key, "'\(name)' is not a key of \(what)",
          hint: Nearest.hint(name, among: known))
      } else {
        fields[name] = value
      }
    }
    for name in required where fields[name] == nil {
      complain("missing-key", node, "\(what) needs '\(name)'")
    }
    return fields
  }

  mutating func text(_ node: Node?, _ what: String, default value: String = "") -> String {
    guard let node else { return value }
    guard let text = node.scalar?.string else {
      complain("text", node, "\(what) is a text")
      return value
    }
    return text
  }

  mutating func integer(
    _ node: Node?, _ what: String, in range: ClosedRange<Int>, default value: Int
  ) -> Int {
    guard let node else { return value }
    guard let number = node.scalar.flatMap({ Int($0.string) }), range.contains(number) else {
      complain(
        "number", node,
        "\(what) is a whole number from \(range.lowerBound) to \(range.upperBound)")
      return value
    }
    return number
  }

  mutating func flag(_ node: Node?, _ what: String) -> Bool {
    guard let node else { return false }
    switch node.scalar?.string {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      complain("flag", node, "\(what) is true or false")
      return false
    }
  }

  /// A word out of a fixed vocabulary.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: Node?, _ what: String, default value: Word
  ) -> Word where Word.RawValue == String {
    guard let node else { return value }
    let name = text(node, what)
    if let word = Word(rawValue: name) { return word }
    let known = Word.allCases.map(\.rawValue)
    complain(
      "unknown-word", node,
      "\(what) is one of \(known.joined(separator: ", ")); found '\(name)'",
      hint: Nearest.word(to: name, among: known).map { "did you mean '\($0)'?" })
    return value
  }

  /// The values of a mapping whose keys are words of a vocabulary.
  mutating func entries<Word: RawRepresentable & CaseIterable & Hashable>(
    _ node: Node?, of what: String, by type: Word.Type
  ) -> [(word: Word, node: Node)] where Word.RawValue == String {
    let fields = fields(node, of: what, known: Word.allCases.map(\.rawValue))
    return Word.allCases.compactMap { word in fields[word.rawValue].map { (word, $0) } }
  }

  /// A length with its unit: `12pt`, `18mm`, `-0.28pt`.
  mutating func length(_ node: Node?, _ what: String, default value: Length = .zero) -> Length {
    guard let node else { return value }
    guard let text = node.scalar?.string else {
      complain("length", node, "\(what) is a length such as 12pt or 18mm")
      return value
    }
    let unit = String(text.suffix(2))
    guard let number = Double(text.dropLast(2)), number.isFinite, abs(number) <= 20_000 else {
      complain(
        "length", node, "\(what) is a length such as 12pt or 18mm; found '\(text)'",
        hint: Double(text) == nil ? nil : "write '\(text)pt'")
      return value
    }
    switch unit {
    case "pt": return .pt(number)
    case "mm": return .mm(number)
    case "cm": return .mm(number * 10)
    case "in": return .pt(number * 72)
    default:
      complain("unit", node, "\(what) has the unit pt, mm, cm or in; found '\(unit)'")
      return value
    }
  }

  mutating func texts(_ node: Node?, _ what: String) -> [String] {
    guard let node else { return [] }
    if let text = node.scalar?.string { return [text] }
    guard let sequence = node.sequence else {
      complain("list", node, "\(what) is a list")
      return []
    }
    return sequence.map { text($0, what) }
  }
}
