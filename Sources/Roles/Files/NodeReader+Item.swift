import Diagnostics
import YAMLReading

extension NodeReader {
  private static let itemKeys = ["text", "theme", "sources", "projections"]
  private static let projectionKeys = ["percent", "from", "to", "occupation", "authority"]

  /// The items of a key; nil where the key is absent.
  mutating func items(_ fields: Fields, _ key: String) -> [Item]? {
    guard let node = fields[key] else { return nil }
    guard !Self.isNull(node) else { return [] }
    section = Section(rawValue: key)
    defer { section = nil }
    return list(node, key).compactMap { item($0) }
  }

  mutating func item(_ node: Node) -> Item? {
    guard let fields = fields(node, of: "an item", keys: Self.itemKeys) else { return nil }
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
    guard let source = read(source: text) else {
      report(
        .badSource, at: node, "a source is article:line; found \(text)",
        hint: "for example ml-lead-vs-ds-md-2024-10-30:21")
      return nil
    }
    articles.append(Reference(id: source.article, span: span(node)))
    return source
  }

  /// Of `article:line`; nil of anything else.
  private func read(source text: String) -> Source? {
    var text = text
    return text.withUTF8 { bytes -> Source? in
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
        let line = Self.line(bytes[(colon + 1)...])
      else { return nil }
      let article = UnsafeBufferPointer(rebasing: bytes[..<colon])
      // Most facts of a file come from the article of the fact before: one text for all of them.
      if let last = articles.last, last.id.utf8.count == colon,
        last.id.utf8.withContiguousStorageIfAvailable({ $0.elementsEqual(article) }) == true
      {
        return Source(article: last.id, line: line)
      }
      let id = String(decoding: article, as: UTF8.self)
      return CorpusNames.isID(id) ? Source(article: id, line: line) : nil
    }
  }

  /// A number from 1; nil where it is none.
  private static func line(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard 1...9 ~= digits.count, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      guard let line = Int(String(decoding: digits, as: UTF8.self)), line > 0 else { return nil }
      return line
    }
    let line = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return line > 0 ? line : nil
  }

  private mutating func projection(_ node: Node) -> Projection? {
    guard let fields = fields(node, of: "a projection", keys: Self.projectionKeys) else {
      return nil
    }
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
