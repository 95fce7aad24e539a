import Diagnostics
import Geometry
import Yams

/// Reads typed values out of a YAML node, and notes every mistake with its place instead of stopping
/// at the first.
struct NodeReader {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  mutating func complain(_ code: String, _ node: Node?, _ summary: String, hint: String? = nil) {
    let mark = node?.mark
    diagnostics.append(
      Diagnostic(
        .error, "layout.\(code)",
        at: SourceSpan(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1), summary,
        hint: hint))
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
          hint: Nearest.word(to: name, among: known).map { "did you mean '\($0)'?" }
            ?? "known are \(known.joined(separator: ", "))")
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

  /// The values of a mapping whose keys are exactly the words of a vocabulary.
  mutating func table<Word: RawRepresentable & CaseIterable & Hashable>(
    _ node: Node?, of what: String, by type: Word.Type
  ) -> [(word: Word, node: Node)] where Word.RawValue == String {
    let known = Word.allCases.map(\.rawValue)
    let fields = fields(node, of: what, known: known, required: known)
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

/// The known word a mistyped one is nearest to.
enum Nearest {
  /// Nil where nothing is near: more than a third of the letters would have to change.
  static func word(to wanted: String, among words: [String]) -> String? {
    let best = words.map { (word: $0, distance: distance(wanted, $0)) }.min {
      ($0.distance, $0.word) < ($1.distance, $1.word)
    }
    guard let best, best.distance <= max(1, wanted.count / 3) else { return nil }
    return best.word
  }

  /// Edits that make one word of the other (Levenshtein 1966).
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let cost = min(diagonal + (x == y ? 0 : 1), row[j] + 1, row[j + 1] + 1)
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }
}
