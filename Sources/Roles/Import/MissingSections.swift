import Diagnostics

/// Says of which roles an article is silent on what: a warning where it has such a section, since the
/// role's part of it may have been missed, else a note.
enum MissingSections {
  static func diagnostics(
    _ draft: ArticleDraft, places: [BodyReader.Place: Int]
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for section in Section.allCases {
      let facts = draft.facts.filter { $0.section == section }
      for (index, role) in draft.roles.enumerated()
      where !facts.contains(where: { $0.role == index || $0.role == nil }) {
        let line =
          places[BodyReader.Place(section: section, role: index)]
          ?? places[BodyReader.Place(section: section, role: nil)]
        let isThere = !facts.isEmpty || places.keys.contains { $0.section == section }
        diagnostics.append(
          Diagnostic(
            isThere ? .warning : .note, "import.missing-section",
            at: SourceSpan(file: "", line: line ?? max(1, draft.title.line)),
            "an article fills each section for each role: this one has no \(section.rawValue) of \(role.name)"
          ))
      }
    }
    return diagnostics
  }
}
