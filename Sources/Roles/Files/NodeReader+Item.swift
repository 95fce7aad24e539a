import Diagnostics
import YAMLReading

extension NodeReader {
  /// The items of a key; nil where the key is absent.
  mutating func items(_ fields: Fields, _ key: String) -> [Item]? {
    guard let node = fields[key] else { return nil }
    guard !Self.isNull(node) else { return [] }
    section = Section(rawValue: key)
    defer { section = nil }
    return list(node, key).compactMap { item($0) }
  }

  mutating func item(_ node: Node) -> Item? {
    let keys = ["text", "theme", "sources", "projections"]
    guard let fields = fields(node, of: "an item", keys: keys) else { return nil }
    let text = text(fields, "text")
    let theme = theme(fields)
    let sources = sources(fields)
    let projections = list(fields, "projections").compactMap { projection($0) }
    guard let text, let sources else { return nil }
    return Item(text: text, sources: sources, theme: theme, projections: projections)
  }

  private mutating func theme(_ fields: Fields) -> String? {
    guard let node = fields["theme"], !Self.isNull(node), let theme = text(node, "theme") else {
      return nil
    }
    if let section { themes.append((section, Reference(id: theme, span: span(node)))) }
    return theme
  }

  /// At least one source, or a report.
  mutating func sources(_ fields: Fields) -> [Source]? {
    guard let node = fields["sources"], !Self.isNull(node) else {
      report(
        .noSource, at: fields.node, "every fact has a source; \(fields.what) here has none",
        hint: "add sources: [article:line]")
      return nil
    }
    return sources(node)
  }

  mutating func sources(_ node: Node) -> [Source]? {
    let nodes = list(node, "sources")
    guard !nodes.isEmpty else {
      if node.sequence != nil {
        report(
          .noSource, at: node, "every fact has a source; this list is empty",
          hint: "write [article:line]")
      }
      return nil
    }
    let sources = nodes.compactMap { source($0) }
    return sources.isEmpty ? nil : sources
  }

  private mutating func source(_ node: Node) -> Source? {
    guard let text = text(node, "a source") else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let article = String(Substring(parts[0]))
    guard parts.count == 2, CorpusNames.isID(article), let line = Int(Substring(parts[1])), line > 0
    else {
      report(
        .badSource, at: node, "a source is article:line; found \(text)",
        hint: "for example ml-lead-vs-ds-md-2024-10-30:21")
      return nil
    }
    articles.append(Reference(id: article, span: span(node)))
    return Source(article: article, line: line)
  }

  private mutating func projection(_ node: Node) -> Projection? {
    let keys = ["percent", "from", "to", "occupation", "authority"]
    guard let fields = fields(node, of: "a projection", keys: keys) else { return nil }
    let percent = number(fields, "percent", in: -100...100_000)
    let from = number(fields, "from", in: 0...9999)
    let to = number(fields, "to", in: 0...9999)
    let occupation = text(fields, "occupation")
    let authority = optionalText(fields, "authority")
    guard let percent, let from, let to, let occupation else { return nil }
    if to < from, let place = fields["to"] {
      warn(.badValue, at: place, "a projection ends after it begins; found \(from) to \(to)")
    }
    return Projection(
      percent: percent, from: from, to: to, occupation: occupation, authority: authority)
  }
}
