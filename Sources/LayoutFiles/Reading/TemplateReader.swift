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
    while let brace = rest.utf8.firstIndex(where: { $0 == Self.opening || $0 == Self.closing }) {
      literal.append(contentsOf: rest[..<brace])
      let byte = rest.utf8[brace]
      let inside = rest[rest.utf8.index(after: brace)...]
      let isDoubled = inside.utf8.first == byte
      if isDoubled || byte == Self.closing {
        literal.unicodeScalars.append(Unicode.Scalar(byte))
        rest = isDoubled ? Substring(inside.utf8.dropFirst()) : inside
        continue
      }
      guard let end = Self.end(of: inside) else {
        complain(
          rest[brace...].prefix(1), "text-brace", "a field in a text ends with '}'",
          hint: "write '{{' where a brace is meant")
        return TextTemplate(segments)
      }
      if !literal.isEmpty { segments.append(.init(.literal(literal))) }
      literal = ""
      if let segment = segment(inside[..<end]) { segments.append(segment) }
      rest = inside[inside.utf8.index(after: end)...]
    }
    literal.append(contentsOf: rest)
    if !literal.isEmpty { segments.append(.init(.literal(literal))) }
    return TextTemplate(segments)
  }

  private static let opening = UInt8(ascii: "{")
  private static let closing = UInt8(ascii: "}")
  private static let quote = UInt8(ascii: "'")

  /// The closing brace, quoted ones passed over.
  private static func end(of text: Substring) -> String.Index? {
    var isQuoted = false
    return text.utf8.indices.first { index in
      let byte = text.utf8[index]
      if byte == quote { isQuoted.toggle() }
      return byte == closing && !isQuoted
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
    guard text.utf8.contains(UInt8(ascii: "|")) else { return [text] }
    var parts: [Substring] = []
    var start = text.startIndex
    var isQuoted = false
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      if byte == quote { isQuoted.toggle() }
      guard byte == UInt8(ascii: "|"), !isQuoted else { continue }
      parts.append(text[start..<index])
      start = text.utf8.index(after: index)
    }
    return parts + [text[start...]]
  }

  private mutating func filter(_ text: Substring) -> TextTemplate.Filter? {
    let text = text.trimmingSpaces
    let name = Substring(text.utf8.prefix { $0 != UInt8(ascii: " ") })
    var argument = text[name.endIndex...].trimmingSpaces
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
