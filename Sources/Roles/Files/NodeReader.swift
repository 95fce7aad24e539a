import Diagnostics
import YAMLReading

/// Reads the values of one corpus file and collects every mistake in it with its place. A value that
/// is wrong is left out, so that one mistake is reported once and the rest is still read.
struct NodeReader {
  /// A name that must stand somewhere else in the corpus, and where it was used.
  struct Reference {
    var id: String
    var span: SourceSpan
  }

  /// A fact under `tools`, and the tools that its role is said to name.
  struct ToolFact {
    var fact: Reference
    var named: [String]
  }

  /// The keys of a mapping that somebody wrote, looked up by name.
  struct Fields {
    /// "an item", for messages.
    let what: String
    let node: Node
    fileprivate let pairs: [(key: String, value: Node)]

    subscript(key: String) -> Node? { pairs.first { $0.key == key }?.value }
    var names: [(key: String, value: Node)] { pairs }
  }

  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  /// Articles that sources name.
  var articles: [Reference] = []
  /// Roles that articles name.
  var roles: [Reference] = []
  /// Tools that roles name.
  var tools: [Reference] = []
  /// Themes that somebody chose for items, with the sections these stand in.
  var themes: [(section: Section, theme: Reference)] = []
  /// Facts of tools beside which somebody named the role's tools.
  var toolFacts: [ToolFact] = []
  /// The section whose items are being read.
  var section: Section?

  init(file: String) { self.file = file }

  func span(_ node: Node) -> SourceSpan {
    let length = node.scalar.map { $0.string.scalarCount } ?? 0
    return SourceSpan(
      file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, length: length)
  }

  mutating func report(
    _ mistake: CorpusMistake, at node: Node, _ summary: String, hint: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(.error, mistake.rawValue, at: span(node), summary, hint: hint))
  }

  mutating func warn(
    _ mistake: CorpusMistake, at node: Node, _ summary: String, hint: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(.warning, mistake.rawValue, at: span(node), summary, hint: hint))
  }

  // MARK: Mappings and lists

  /// Nil where `node` is no mapping; keys that are not in `keys` are reported and skipped.
  mutating func fields(_ node: Node, of what: String, keys: [String]) -> Fields? {
    guard let mapping = node.mapping else {
      report(
        .wrongShape, at: node, "\(what) is a mapping of keys; found \(Self.shape(node))",
        hint: "write it as \(keys.prefix(3).map { "\($0): …" }.joined(separator: ", "))")
      return nil
    }
    var pairs: [(key: String, value: Node)] = []
    pairs.reserveCapacity(mapping.count)
    for pair in mapping {
      let (key, value) = (pair.key, pair.value)
      guard let name = key.scalar?.string, keys.contains(name) else {
        reportUnknown(key, of: what, keys: keys)
        continue
      }
      pairs.append((name, value))
    }
    return Fields(what: what, node: node, pairs: pairs)
  }

  private mutating func reportUnknown(_ key: Node, of what: String, keys: [String]) {
    let name = key.scalar?.string ?? Self.shape(key)
    let nearest = Spelling.nearest(to: name, among: keys)
    report(
      .unknownKey, at: key, "\(what) has no key \(name)",
      hint: nearest.map { "did you mean \($0)?" } ?? "known: \(keys.joined(separator: ", "))")
  }

  /// A mapping whose keys are names that the author chose, in order.
  mutating func named(_ node: Node, _ what: String) -> [(name: String, key: Node, value: Node)] {
    guard let mapping = node.mapping else {
      report(.wrongShape, at: node, "\(what) is a mapping; found \(Self.shape(node))")
      return []
    }
    var all: [(name: String, key: Node, value: Node)] = []
    for pair in mapping {
      let (key, value) = (pair.key, pair.value)
      if let name = text(key, "a name") { all.append((name, key, value)) }
    }
    return all
  }

  /// The nodes of a list; nothing where the key is absent.
  mutating func list(_ fields: Fields, _ key: String) -> [Node] {
    guard let node = fields[key], !Self.isNull(node) else { return [] }
    return list(node, key)
  }

  mutating func list(_ node: Node, _ what: String) -> [Node] {
    guard let sequence = node.sequence else {
      report(
        .wrongShape, at: node, "\(what) is a list; found \(Self.shape(node))",
        hint: "put “- ” before each entry")
      return []
    }
    return sequence
  }

  // MARK: Texts and figures

  /// The text of a key that must be there.
  mutating func text(_ fields: Fields, _ key: String) -> String? {
    guard let node = fields[key], !Self.isNull(node) else {
      report(.missingKey, at: fields.node, "\(fields.what) has a key \(key); none is here")
      return nil
    }
    return text(node, key)
  }

  /// A text that says something.
  mutating func text(_ node: Node, _ what: String) -> String? {
    guard let text = anyText(node, what) else { return nil }
    guard !text.isBlank else {
      report(.badValue, at: node, "\(what) says something; this is empty")
      return nil
    }
    return text
  }

  /// The text of a key that may be absent, and may be empty.
  mutating func optionalText(_ fields: Fields, _ key: String) -> String? {
    guard let node = fields[key], !Self.isNull(node) else { return nil }
    return anyText(node, key)
  }

  private mutating func anyText(_ node: Node, _ what: String) -> String? {
    guard let scalar = node.scalar else {
      report(.wrongShape, at: node, "\(what) is a text; found \(Self.shape(node))")
      return nil
    }
    return scalar.string
  }

  /// A whole number of a key that may be absent.
  mutating func optionalNumber(_ fields: Fields, _ key: String) -> Int? {
    guard let node = fields[key], !Self.isNull(node) else { return nil }
    guard let scalar = node.scalar else {
      report(.wrongShape, at: node, "\(key) is a number; found \(Self.shape(node))")
      return nil
    }
    guard let number = Int(scalar.string) else {
      report(
        .badValue, at: node, "\(key) is a whole number; found \(scalar.string)",
        hint: "write digits alone, as in 100000")
      return nil
    }
    return number
  }

  mutating func number(_ fields: Fields, _ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = fields[key], !Self.isNull(node) else {
      report(.missingKey, at: fields.node, "\(fields.what) has a key \(key); none is here")
      return nil
    }
    guard let number = optionalNumber(fields, key) else { return nil }
    guard range.contains(number) else {
      report(
        .badValue, at: node,
        "\(key) lies between \(range.lowerBound) and \(range.upperBound); found \(number)")
      return nil
    }
    return number
  }

  /// One of a few words; nil where the key is absent.
  mutating func choice<Choice>(_ node: Node, _ what: String) -> Choice?
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    guard let word = text(node, what) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    let nearest = Spelling.nearest(to: word, among: known)
    report(
      .badValue, at: node, "\(what) is one of \(known.joined(separator: ", ")); found \(word)",
      hint: nearest.map { "did you mean \($0)?" })
    return nil
  }

  /// An id, as roles and articles have them.
  mutating func id(_ node: Node, _ what: String) -> String? {
    guard let text = text(node, what) else { return nil }
    guard CorpusNames.isID(text) else {
      report(
        .badID, at: node,
        "\(what) is made of small letters, digits and single hyphens; found \(text)",
        hint: "for example ml-lead")
      return nil
    }
    return text
  }

  // MARK: Shapes

  /// Nothing, `null` or `~`, unquoted.
  static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.isPlain else {
      return false
    }
    return scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null"
  }

  static func shape(_ node: Node) -> String {
    switch node.content {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar: isNull(node) ? "nothing" : "a single value"
    }
  }
}

extension String {
  fileprivate var scalarCount: Int {
    utf8.withContiguousStorageIfAvailable { $0.count { $0 & 0xC0 != 0x80 } } ?? unicodeScalars.count
  }

  /// Whether there is nothing to be seen.
  fileprivate var isBlank: Bool {
    if let first = utf8.first, 0x21...0x7E ~= first { return false }
    return allSatisfy(\.isWhitespace)
  }
}
