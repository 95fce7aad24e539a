import Diagnostics

/// Holds the names that a corpus uses against the tables that comparisons go by.
struct CorpusVocabulary {
  let tools: ToolTable
  let themes: ThemeTable

  func check(
    _ tools: [NodeReader.Reference],
    _ themes: [(section: Section, theme: NodeReader.Reference)]
  ) -> [Diagnostic] {
    tools.compactMap(tool) + themes.compactMap(theme)
  }

  /// What `toolNames` leaves out is compared with no other role.
  func check(_ facts: [NodeReader.ToolFact]) -> [Diagnostic] {
    facts.compactMap { use in
      let names = ToolReader.names(in: use.fact.id, section: .tools, tools)
      let named = Set(use.named.map { $0.lowercased() })
      guard let first = names.first, !names.contains(where: { named.contains($0.lowercased()) })
      else { return nil }
      return Diagnostic(
        .warning, CorpusMistake.toolNotNamed.rawValue, at: use.fact.span,
        "toolNames, where it is given, has the tools of every fact; found \(first) only under tools",
        hint: "add \(first) under toolNames, or leave toolNames out")
    }
  }

  private func tool(_ reference: NodeReader.Reference) -> Diagnostic? {
    guard tools.group(of: reference.id) == nil else { return nil }
    let nearest =
      tools.names(in: reference.id).first
      ?? Spelling.nearest(to: reference.id, among: tools.entries.map(\.name))
    return Diagnostic(
      .warning, CorpusMistake.unknownTool.rawValue, at: reference.span,
      "a tool is named as in tools.yaml; found \(reference.id)",
      hint: nearest.map { "did you mean \($0)?" } ?? "add it to a group of tools.yaml")
  }

  /// A section without themes in the table takes any.
  private func theme(_ use: (section: Section, theme: NodeReader.Reference)) -> Diagnostic? {
    let known = themes.themes(of: use.section)
    guard !known.isEmpty, use.theme.id != ThemeTable.other, !known.contains(use.theme.id) else {
      return nil
    }
    let nearest = Spelling.nearest(to: use.theme.id, among: known)
    return Diagnostic(
      .note, CorpusMistake.unknownTheme.rawValue, at: use.theme.span,
      "a theme of \(use.section.rawValue) is one of themes.yaml; found \(use.theme.id)",
      hint: nearest.map { "did you mean \($0)?" } ?? "it is printed after the table's themes")
  }
}
