/// How the files of a batch are called: text with fields in braces, as `{left}-vs-{right}`.
public struct NameTemplate: Hashable, Sendable {
  /// What a name may be made of.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case left, right, layout, paper, ink
  }

  private enum Part: Hashable, Sendable {
    case text(String)
    case field(Field)
  }

  private var parts: [Part] = []

  /// Two roles by their ids.
  public static let usual = NameTemplate(parts: [
    .field(.left), .text("-vs-"), .field(.right),
  ])

  private init(parts: [Part]) { self.parts = parts }

  /// Reads a template.
  ///
  /// - Throws: `Stop` with status 64 where a field is unknown, a brace stands alone, or the text
  ///   would lead to another directory.
  public init(_ text: String) throws(Stop) {
    guard !text.contains("/") else {
      throw Self.wrong(
        "a name template is a file's name, not a path; found “\(text)”",
        hint: "Name the directory with --output")
    }
    var rest = text[...]
    while !rest.isEmpty {
      let literal = rest.prefix { $0 != "{" && $0 != "}" }
      if !literal.isEmpty { parts.append(.text(String(literal))) }
      rest = rest.dropFirst(literal.count)
      guard let brace = rest.first else { break }
      guard brace == "{", let end = rest.firstIndex(of: "}") else {
        throw Self.wrong(
          "a name template has its braces in pairs; found “\(text)”", hint: Self.example)
      }
      let name = rest[..<end].dropFirst()
      guard let field = Field(rawValue: String(name)) else {
        let known = Field.allCases.map { "{\($0.rawValue)}" }.joined(separator: " ")
        throw Self.wrong(
          "a name template's fields are \(known); found “{\(name)}”", hint: Self.example)
      }
      parts.append(.field(field))
      rest = rest[rest.index(after: end)...]
    }
  }

  /// The name for these values, made safe; empty where nothing is left of it.
  public func name(_ values: [Field: String]) -> String {
    let text = parts.map { part in
      switch part {
      case .text(let text): text
      case .field(let field): values[field] ?? ""
      }
    }
    return SafeFileName.name(text.joined())
  }

  private static let example = "As in --name \"{left}-vs-{right}-{paper}\""

  private static func wrong(_ summary: String, hint: String) -> Stop {
    Stop(.usage, "usage.name-template", summary, hint: hint)
  }
}
