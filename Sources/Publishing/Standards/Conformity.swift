import Diagnostics
import Display

/// Why a laid-out document cannot become a file that conforms: what no finishing could put right.
struct Conformity {
  private static let way = "or write the file with --standard none"

  let pages: [Page]
  let structure: StructureTree

  /// One for each of the characters that no font has and each figure, with the page it stands on.
  func faults(missing: [Character]) -> [Diagnostic] {
    missing.map { Self.missingGlyph($0, firstText(with: $0)) } + figuresWithoutText()
  }

  /// `place` is the label of a page that has the character, and the text there.
  static func missingGlyph(
    _ character: Character, _ place: (page: String, text: String)?
  ) -> Diagnostic {
    let codes = character.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }
    let name = "“\(character)” (\(codes.joined(separator: " ")))"
    let found = place.map { "page \($0.page) has none for \(name), in “\($0.text)”" }
    return Diagnostic(
      .error, "standard.missing-glyph",
      "a file that conforms has a glyph for every character; \(found ?? "there is none for \(name)")",
      hint: "Add a family that has it to the layout's fonts, \(Conformity.way)")
  }

  func figuresWithoutText() -> [Diagnostic] {
    let figures = structure.nodes.indices.filter { index in
      let node = structure.nodes[index]
      return node.role == .figure && (node.alternative ?? "").allSatisfy(\.isWhitespace)
    }
    let places = pagesOfContent(under: Set(figures))
    return figures.compactMap { figure in
      guard let page = places[figure] else { return nil }
      return Diagnostic(
        .error, "standard.no-alternative",
        "in a file that conforms a figure says in words what it shows; one on page \(page) does not",
        hint: "Give it an alternative text, \(Conformity.way)")
    }
  }

  /// The first piece of content that holds the character, with its page's label.
  func firstText(with character: Character) -> (page: String, text: String)? {
    func find(_ items: [DisplayItem]) -> String? {
      let text = items.compactMap { if case .glyphs(let run, at: _) = $0 { run.text } else { nil } }
        .joined()
      if text.contains(character) { return text }
      for item in items {
        switch item {
        case .content(_, let inner), .artifact(_, let inner), .group(at: _, let inner):
          if let found = find(inner) { return found }
        case .glyphs, .fill, .stroke, .hatch, .link, .destination: continue
        }
      }
      return nil
    }
    for page in pages {
      if let text = find(page.items) { return (page.label, text) }
    }
    return nil
  }

  /// The labels of the pages on which nodes, or nodes below them, are painted first.
  private func pagesOfContent(under nodes: Set<Int>) -> [Int: String] {
    guard !nodes.isEmpty else { return [:] }
    var places: [Int: String] = [:]
    func walk(_ items: [DisplayItem], _ page: String) {
      for item in items {
        switch item {
        case .content(let id, let inner):
          var next: StructureID? = id
          while let node = next {
            let index = Int(node.index)
            if nodes.contains(index), places[index] == nil { places[index] = page }
            next = structure[node].parent
          }
          walk(inner, page)
        case .artifact(_, let inner), .group(at: _, let inner): walk(inner, page)
        case .glyphs, .fill, .stroke, .hatch, .link, .destination: continue
        }
      }
    }
    for page in pages { walk(page.items, page.label) }
    return places
  }
}
