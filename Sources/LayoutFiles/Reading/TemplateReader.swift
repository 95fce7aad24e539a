import YAMLReading

/// A part of a text: how many Unicode scalars stand before it, and how many it has.
struct TextPart: Hashable {
  var offset: Int
  var length: Int

  init(_ part: Substring) {
    let whole = part.base.unicodeScalars
    offset = whole.distance(from: whole.startIndex, to: part.startIndex)
    length = part.unicodeScalars.count
  }
}

/// Reads texts with fields, and checks every field against what is in reach.
struct TemplateReader {
  let scope: FieldScope
  private(set) var mistakes: [Mistake] = []

  /// A mistake and the part of the text it is in.
  struct Mistake {
    var part: TextPart
    var code: String
    var summary: String
    var hint: String?
  }

  init(scope: FieldScope) { self.scope = scope }

  mutating func template(_ text: String) -> TextTemplate {
    var segments: [TextTemplate.Segment] = []
    var literal = ""
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      literal += rest[..<brace]
      let isDoubled = rest[brace...].hasPrefix("{{") || rest[brace...].hasPrefix("}}")
      if isDoubled || rest[brace] == "}" {
        literal.append(rest[brace])
        rest = rest[brace...].dropFirst(isDoubled ? 2 : 1)
        continue
      }
      let inside = rest[rest.index(after: brace)...]
      guard let end = Self.end(of: inside) else {
        complain(
          rest[brace...].prefix(1), "text-brace", "a field in a text ends with '}'",
          hint: "write '{{' where a brace is meant")
        return TextTemplate(segments)
      }
      if !literal.isEmpty { segments.append(.init(.literal(literal))) }
      literal = ""
      if let segment = segment(inside[..<end]) { segments.append(segment) }
      rest = inside[end...].dropFirst()
    }
    literal += rest
    if !literal.isEmpty { segments.append(.init(.literal(literal))) }
    return TextTemplate(segments)
  }

  /// The closing brace, quoted ones passed over.
  private static func end(of text: Substring) -> String.Index? {
    var isQuoted = false
    return text.indices.first { index in
      if text[index] == "'" { isQuoted.toggle() }
      return text[index] == "}" && !isQuoted
    }
  }

  private mutating func segment(_ text: Substring) -> TextTemplate.Segment? {
    var parts = Self.split(text)[...]
    guard let head = parts.popFirst()?.trimmingSpaces else { return nil }
    guard !head.isEmpty else {
      complain(text, "path", "between braces stands a field", hint: "as in {left.name}")
      return nil
    }
    let filters = parts.compactMap { filter($0) }
    if head.first == "'", head.last == "'", head.count > 1 {
      return TextTemplate.Segment(.literal(String(head.dropFirst().dropLast())), filters)
    }
    guard let path = path(head) else { return nil }
    return TextTemplate.Segment(.field(path), filters)
  }

  /// At the bars that stand outside quotes.
  private static func split(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var isQuoted = false
    for index in text.indices {
      if text[index] == "'" { isQuoted.toggle() }
      guard text[index] == "|", !isQuoted else { continue }
      parts.append(text[start..<index])
      start = text.index(after: index)
    }
    return parts + [text[start...]]
  }

  private mutating func filter(_ text: Substring) -> TextTemplate.Filter? {
    let text = text.trimmingSpaces
    let name = text.prefix { $0 != " " }
    var argument = text.dropFirst(name.count).trimmingSpaces
    if argument.count > 1, argument.first == "'", argument.last == "'" {
      argument = argument.dropFirst().dropLast()
    }
    guard let filter = FilterName(rawValue: String(name)) else {
      let known = FilterName.allCases.map(\.rawValue)
      complain(
        name, "unknown-filter", "'\(name)' is not something a text can do with a field",
        hint: Nearest.hint(String(name), among: known))
      return nil
    }
    guard argument.isEmpty == (filter.argument == nil) else {
      complain(
        text, "filter-argument",
        filter.argument.map { "behind '\(name)' stands \($0)" }
          ?? "nothing stands behind '\(name)'; found '\(argument)'")
      return nil
    }
    return TextTemplate.Filter(filter, String(argument))
  }

  /// A path that leads somewhere; else a mistake is noted.
  mutating func path(_ text: Substring) -> FieldPath? {
    guard let path = FieldPath(text) else {
      complain(
        text, "path", "a field is named by words joined by full stops; found '\(text)'",
        hint: "as in left.name")
      return nil
    }
    switch scope.kind(of: path) {
    case .success: return path
    case .failure(let unknown):
      let names = text.split(separator: ".", omittingEmptySubsequences: false)
      let name = names.indices.contains(unknown.index) ? names[unknown.index] : text
      let place = unknown.of.map { " of \($0.words)" } ?? ""
      complain(
        name.trimmingSpaces, "unknown-field", "'\(unknown.name)' is not a field\(place)",
        hint: Nearest.hint(unknown.name, among: unknown.known))
      return nil
    }
  }

  private mutating func complain(
    _ part: Substring, _ code: String, _ summary: String, hint: String? = nil
  ) {
    mistakes.append(Mistake(part: TextPart(part), code: code, summary: summary, hint: hint))
  }
}
