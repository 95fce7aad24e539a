import Diagnostics
import Geometry
import YAMLReading

/// Reads typed values out of a YAML node, and notes every mistake with its place instead of stopping
/// at the first.
struct NodeReader {
  /// More mistakes than anybody mends at once; those beyond are counted.
  static let mostMistakes = 500

  let file: String
  /// What the file is, in messages: "a layout".
  let kind: String
  private(set) var diagnostics: [Diagnostic] = []
  /// How many mistakes there were, kept or not.
  private(set) var complaints = 0
  private var source = ""
  private var lines: SourceLines?

  init(file: String, kind: String = "a layout") {
    self.file = file
    self.kind = kind
  }

  /// What is wrong with a node, or with a part of its text.
  mutating func complain(
    _ code: String, _ node: Node?, _ summary: String, hint: String? = nil,
    part: TextPart? = nil
  ) {
    guard roomForComplaint() else { return }
    note(.error, code, at: span(of: node, part), summary, hint: hint)
  }

  mutating func complain(
    _ code: String, at place: SourceSpan, _ summary: String, hint: String? = nil
  ) {
    guard roomForComplaint() else { return }
    note(.error, code, at: place, summary, hint: hint)
  }

  /// What is not wrong, but hardly meant.
  mutating func warn(
    _ code: String, _ node: Node?, _ summary: String, hint: String? = nil, part: TextPart? = nil
  ) {
    guard diagnostics.count < Self.mostMistakes else { return }
    note(.warning, code, at: span(of: node, part), summary, hint: hint)
  }

  /// Whether reading on would tell anybody more.
  var isSpent: Bool { complaints > Self.mostMistakes }

  mutating func warn(_ code: String, at place: SourceSpan, _ summary: String, hint: String?) {
    guard diagnostics.count < Self.mostMistakes else { return }
    note(.warning, code, at: place, summary, hint: hint)
  }

  /// A reader of the same file that has found nothing.
  var silent: NodeReader {
    var reader = self
    reader.diagnostics = []
    reader.complaints = 0
    return reader
  }

  private mutating func roomForComplaint() -> Bool {
    complaints += 1
    return diagnostics.count < Self.mostMistakes
  }

  private mutating func note(
    _ severity: Severity, _ code: String, at place: SourceSpan, _ summary: String, hint: String?
  ) {
    let diagnostic = Diagnostic(
      severity, "layout.\(code)", at: place, summary.inOneLine, hint: hint?.inOneLine)
    diagnostics.append(place.file == file ? sourceLines.explaining(diagnostic) : diagnostic)
  }

  /// Takes over what was found in another file.
  mutating func report(_ found: [Diagnostic]) {
    complaints += found.count { $0.severity == .error }
    diagnostics += found
  }

  /// Where a node begins; its column counts Unicode scalars, as YAML does.
  func place(of node: Node?) -> SourceSpan {
    SourceSpan(file: file, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1)
  }

  /// A node's place with its length, or that of a part of its text.
  mutating func span(of node: Node?, _ part: TextPart? = nil) -> SourceSpan {
    var place = place(of: node)
    guard let node else { return place }
    place.length = sourceLines.length(of: node, at: place)
    guard let part, case .scalar(let scalar) = node.content,
      let found = sourceLines.position(part.offset, in: scalar, at: place)
    else { return place }
    return SourceSpan(
      file: file, line: found.line + 1, column: found.column + 1, length: part.length)
  }

  private var sourceLines: SourceLines {
    mutating get {
      if let lines { return lines }
      let lines = SourceLines(source)
      self.lines = lines
      return lines
    }
  }

  /// The root of a file's text; nil with a complaint where it is no YAML that a layout may be.
  mutating func parse(_ source: String) -> Node? {
    guard source.utf8.count <= LayoutReader.largestFile else {
      complain(
        "too-large", at: SourceSpan(file: file, line: 0),
        "\(kind) file has at most \(LayoutReader.largestFile / 1024) KB")
      return nil
    }
    self.source = source
    if let place = Anchor.first(in: source) {
      // An alias can multiply itself without end; no layout needs one.
      complain(
        "alias", at: SourceSpan(file: file, line: place.line, column: place.column, length: 1),
        "\(kind) file has no YAML anchors and aliases (&name, *name)",
        hint: "write the value where it is used, or share it with 'like' or 'extends'")
      return nil
    }
    do throws(YAMLMistake) {
      guard let node = try YAMLText.node(of: source) else {
        complain(
          "empty", at: SourceSpan(file: file, line: 0),
          "\(kind) file describes \(kind); this one is empty")
        return nil
      }
      return node
    } catch {
      complain(error)
    }
    return nil
  }

  private mutating func complain(_ mistake: YAMLMistake) {
    let span = SourceSpan(
      file: file, line: mistake.mark?.line ?? 1, column: mistake.mark?.column ?? 1)
    let problem = mistake.problem
    switch mistake.kind {
    case .syntax, .other:
      complain(
        "yaml", at: sourceLines.within(span), "\(kind) file is YAML; \(YAMLAdvice.plain(problem))",
        hint: YAMLAdvice.hint(problem))
    case .tooDeep: complain("deep", at: span, "\(kind) nests lists and keys not so deep")
    case .characters:
      let place = sourceLines.place(ofCharacter: mistake.offset ?? 0, in: source)
      let code = String(mistake.code, radix: 16, uppercase: true)
      complain(
        "yaml", at: SourceSpan(file: file, line: place.line + 1, column: place.column + 1),
        "\(kind) file is plain text; \(problem)\(mistake.code > 0 ? ": U+" + code : "")")
    case .repeatedKey:
      complain(
        "repeated-key", at: sourceLines.repetition(of: problem, at: span),
        "a key stands once; '\(problem)' stands on line \(span.line) already")
    }
  }

  /// The mapping's entries by key; complains of unknown, repeated and missing keys.
  mutating func fields(
    _ node: Node?, of what: String, known: [String], required: [String] = []
  ) -> [String: Node] {
    guard let node else { return [:] }
    guard let mapping = node.mapping else {
      complain(
        "mapping", node, "\(what) is written as keys with values",
        hint: "as in: key: value, one a line")
      return [:]
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping where !isSpent {
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
      complain(
        "text", node, "\(what) is a text; found \(Self.found(node))",
        hint: node.mapping == nil ? nil : "put a text with a colon or braces in quotes")
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
        "\(what) is a whole number from \(range.lowerBound) to \(range.upperBound); found \(Self.found(node))"
      )
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
      complain("flag", node, "\(what) is true or false; found \(Self.found(node))")
      return false
    }
  }

  /// What stands there, for a message.
  private static func found(_ node: Node) -> String {
    switch node.content {
    case .scalar(let scalar): "'\(scalar.string)'"
    case .sequence: "a list"
    case .mapping: "keys with values"
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
      complain(
        "length", node, "\(what) is a length such as 12pt or 18mm; found \(Self.found(node))")
      return value
    }
    let unit = String(text.suffix(2))
    if unit.allSatisfy(\.isLetter), !["pt", "mm", "cm", "in"].contains(unit),
      Double(text.dropLast(2)) != nil
    {
      complain(
        "unit", node, "\(what) has the unit pt, mm, cm or in; found '\(unit)'",
        hint: unit == "px" ? "write points: 1px of a screen is 0.75pt" : nil)
      return value
    }
    guard let number = Double(text.dropLast(2)), number.isFinite, abs(number) <= 20_000 else {
      complain(
        "length", node, "\(what) is a length such as 12pt or 18mm; found '\(text)'",
        hint: Double(text) != nil
          ? "write '\(text)pt'" : text.contains(" ") ? "no space before the unit" : nil)
      return value
    }
    switch unit {
    case "pt": return .pt(number)
    case "mm": return .mm(number)
    case "cm": return .mm(number * 10)
    default: return .pt(number * 72)
    }
  }

  mutating func texts(_ node: Node?, _ what: String) -> [String] {
    guard let node else { return [] }
    if let text = node.scalar?.string { return [text] }
    guard let sequence = node.sequence else {
      complain("list", node, "\(what) is a list; found \(Self.found(node))")
      return []
    }
    return sequence.map { text($0, what) }
  }
}
