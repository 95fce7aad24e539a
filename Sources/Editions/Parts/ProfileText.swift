import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// The role's name, what it is, and the sources beside it.
  mutating func profileHead(_ profile: RoleProfile) {
    openSection()
    let name = profile.role.name
    let title = set([words(name, .documentTitle)], .documentTitle, width: measure, node: node(.h1))
    append(title.fragment(width: measure), named: name, level: .h1)
    let place = galley.lastPlace
    space(8)
    let definition = profile[.definition]
    if definition.isEmpty {
      paragraph([words("No source says what this role is.", .lead, .soft)], .lead)
    }
    for item in definition { paragraph(cited(item, .lead), .lead) }
    let entries = profile.articles.enumerated().map { index, article in
      SourceEntry(
        number: index + 1, title: article.title, detail: Wording.date(article.edition))
    }
    sourceNote(entries, at: place)
    space(10)
    rule(1.2, .ink)
    space(5)
  }

  /// Two lists side by side, each under its head.
  mutating func dutiesAndSkills(_ profile: RoleProfile) {
    let gutter = grid.gutter + .pt(6)
    let width = (measure - gutter) / 2
    let lists = [("Duties", Section.responsibilities), ("Skills", .skills)].map {
      list($0, profile[$1], silent: "No source lists \($1.words).", width: width)
    }
    let row = LevelRow(
      width: measure,
      cells: [
        LevelRow.Cell(x: .zero, text: lists[0]),
        LevelRow.Cell(x: width + gutter, text: lists[1]),
      ], padding: (.zero, .pt(8)), rule: nil)
    galley.append(FlowItem(.breakable(row)))
  }

  private mutating func list(
    _ title: String, _ items: [Item], silent: String, width: Length
  ) -> SetText {
    var text = set([words(title, .heading)], .heading, width: width, node: node(.h2))
    guard !items.isEmpty else {
      text.append(
        set([words(silent, .text, .soft)], .text, width: width, node: node(.paragraph)),
        gap: .pt(4))
      return text
    }
    let list = node(.list)
    for item in items {
      let body = tree.add(.body, under: tree.add(.item, under: list))
      text.append(set(cited(item, .text), .text, width: width, node: body), gap: .pt(2))
    }
    return text
  }

  /// Education, industries, outlook and first steps, with what the sources are at odds over.
  mutating func background(_ profile: RoleProfile) {
    let columns = RowColumns(lefts: [columnA], widths: [measure - columnA])
    var rows = [
      ComparisonRow("Education", [running(profile[.education])]),
      ComparisonRow(
        "Industries",
        [
          profile.industries.isEmpty
            ? [] : [industryNames(profile.industries, .left)]
        ]),
      ComparisonRow("Outlook", [running(profile[.outlook])]),
      ComparisonRow("First steps", [running(profile[.tips])]),
    ]
    rows.removeAll { $0.columns == [[]] }
    for index in rows.indices where rows[index].label != "Industries" {
      rows[index].style = .paragraph
    }
    if let index = rows.firstIndex(where: { $0.label == "Outlook" }), !profile.conflicts.isEmpty {
      rows[index].note = ("Where sources disagree", profile.conflicts.map(disagreement))
    }
    galley.reenterGrid(layout.frame.line / 2)
    table(rows, columns)
    let missing = profile.missing.filter { $0 != .tools }
    if !missing.isEmpty {
      note("Silence", "No source gives \(Wording.list(missing.map(\.words), "or")).")
    }
  }

  /// Items one after the other as one paragraph of sentences.
  func running(_ items: [Item]) -> [[Inline]] {
    guard !items.isEmpty else { return [] }
    var inlines: [Inline] = []
    for (index, item) in items.enumerated() {
      let stop = item.text.hasSuffix(".") ? "" : "."
      inlines.append(words(item.text + stop, .text))
      inlines += figures(item.sources, beside: .text)
      if index < items.count - 1 { inlines.append(words(" ", .text)) }
    }
    return [inlines]
  }

  private func disagreement(_ conflict: Conflict) -> [Inline] {
    var inlines = [words(conflict.subject + ". ", .noteSource)]
    for (index, claim) in conflict.claims.enumerated() {
      let last = index == conflict.claims.count - 1
      let claimed = index == 0 ? claim.text : Wording.running(["", claim.text])[1]
      inlines.append(words(claimed + (last ? "." : ";"), .note))
      inlines += figures(claim.sources, beside: .note)
      if !last { inlines.append(words(" ", .note)) }
    }
    return inlines
  }
}
