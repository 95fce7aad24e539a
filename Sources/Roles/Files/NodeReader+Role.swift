import Diagnostics
import YAMLReading

extension NodeReader {
  private static let roleKeys =
    ["id", "name", "shortName", "aliases", "gist", "focus"]
    + Section.allCases.map(\.rawValue) + ["disagreements", "toolNames"]

  /// A role as `roles/<id>.yaml` describes it. `expected` is the id its file is named for.
  mutating func role(_ node: Node, expected: String) -> Role? {
    guard let fields = fields(node, of: "a role", keys: Self.roleKeys) else { return nil }
    let id = fileID(fields, "a role", expected: expected)
    let name = text(fields, "name")
    // Everything is read even where the name is missing: all mistakes at once.
    var role = Role(id: id ?? expected, name: name ?? expected)
    if let node = fields["shortName"], !Self.isNull(node), let short = text(node, "shortName") {
      role.shortName = short
    }
    role.aliases = list(fields, "aliases").compactMap { text($0, "an alias") }
    role.gist = summary(fields, "gist")
    role.focus = summary(fields, "focus")
    for section in Section.allCases {
      if let items = items(fields, section.rawValue) { role.sections[section] = items }
    }
    role.disagreements = list(fields, "disagreements").compactMap { disagreement($0) }
    role.toolNames = toolNames(fields)
    noteToolFacts(fields, named: role.toolNames.map(\.name))
    return id == nil || name == nil ? nil : role
  }

  /// An id that agrees with the name of its file.
  mutating func fileID(_ fields: Fields, _ what: String, expected: String) -> String? {
    guard let node = fields["id"], !Self.isNull(node) else {
      report(
        .missingKey, at: fields.node, "\(what) has a key id; none is here",
        hint: "add id: \(expected)")
      return nil
    }
    guard let id = id(node, "id") else { return nil }
    guard id == expected else {
      report(
        .badID, at: node, "a file is named for its id; found \(id) in \(expected).yaml",
        hint: "rename the file or write id: \(expected)")
      return nil
    }
    return id
  }

  private mutating func summary(_ fields: Fields, _ key: String) -> Item? {
    guard let node = fields[key], !Self.isNull(node) else { return nil }
    return item(node)
  }

  private mutating func disagreement(_ node: Node) -> Disagreement? {
    guard let fields = fields(node, of: "a disagreement", keys: ["subject", "claims"]) else {
      return nil
    }
    let subject = text(fields, "subject")
    let claims = items(fields, "claims") ?? []
    guard let subject else { return nil }
    if claims.count < 2 {
      warn(.badValue, at: node, "a disagreement has at least two claims; found \(claims.count)")
    }
    return Disagreement(subject: subject, claims: claims)
  }

  private mutating func noteToolFacts(_ fields: Fields, named: [String]) {
    guard !named.isEmpty, let facts = fields[Section.tools.rawValue]?.sequence else { return }
    for fact in facts {
      guard let text = fact.mapping?.first(where: { $0.key.scalar?.string == "text" })?.value,
        let words = text.scalar?.string
      else { continue }
      toolFacts.append(ToolFact(fact: Reference(id: words, span: span(text)), named: named))
    }
  }

  /// `Python: [article:line]`, in the order of the file.
  private mutating func toolNames(_ fields: Fields) -> [NamedTool] {
    guard let node = fields["toolNames"], !Self.isNull(node) else { return [] }
    var tools: [NamedTool] = []
    for entry in named(node, "toolNames") {
      guard let sources = sources(entry.value) else { continue }
      self.tools.append(Reference(id: entry.name, span: span(entry.key)))
      tools.append(NamedTool(name: entry.name, sources: sources))
    }
    return tools
  }
}
