/// A comparison as headings, paragraphs, lists and tables, in reading order: what plain text and
/// Markdown have in common. Texts are unescaped; sources are cited by number, as `[1, 2]`.
struct ComparisonOutline {
  /// What an empty cell means.
  static let dashNote = "A dash says that no source names it, not that the role lacks it."

  enum Block {
    case title(String)
    /// With what is counted below it, or an empty string.
    case heading(String, note: String)
    case paragraph(String)
    case list([String])
    case table(OutlineTable)
  }

  var blocks: [Block] = []
  let comparison: Comparison

  init(_ comparison: Comparison) {
    self.comparison = comparison
    addOpening()
    addThemes(.responsibilities, "Duties")
    addThemes(.skills, "Skills")
    addTools()
    addIndustries()
    addLists()
    addOpenQuestions()
    addTransition()
    addPay()
    addSources()
  }

  private var names: [String] { [comparison.left.shortName, comparison.right.shortName] }

  private mutating func addOpening() {
    blocks.append(.title(comparison.title))
    blocks.append(.paragraph(provenance + "."))
    for side in Side.allCases {
      let definition = comparison[.definition][side]
      guard let first = definition.first else { continue }
      let rest = definition.dropFirst().map(cited)
      blocks.append(
        .paragraph("\(comparison[side].name): " + ([cited(first)] + rest).joined(separator: " ")))
    }
    blocks.append(.heading("What they have in common", note: ""))
    addCounts()
  }

  /// Which articles compare exactly these two, and what else was drawn on.
  private var provenance: String {
    let published = comparison.published
    guard !published.isEmpty else { return comparison.provenance }
    let verb = published.count == 1 ? "compares" : "compare"
    let mark = SourceMarks.text(published.compactMap(comparison.number).sorted())
    let count = comparison.articles.count
    let all = count == 1 ? "it alone" : CountWording.text(count, "article")
    return "\(CountWording.text(published.count, "article")) \(verb) these two roles \(mark); "
      + "composed from \(all)"
  }

  private mutating func addCounts() {
    let counts = [
      ("Tools", Section.tools, comparison.toolCount),
      ("Skill themes", .skills, comparison.skillCount),
      ("Duty themes", .responsibilities, comparison.dutyCount),
      ("Industries", .industries, comparison.industryCount),
    ]
    let told = counts.filter { comparison[$0.1].missing.isEmpty }
    if !told.isEmpty {
      blocks.append(
        .table(
          OutlineTable(
            head: ["", "Only \(names[0])", "Both", "Only \(names[1])"],
            rows: told.map { [[$0.0], ["\($0.2.left)"], ["\($0.2.both)"], ["\($0.2.right)"]] },
            figures: [1, 2, 3])))
    }
    for (label, section, _) in counts {
      guard let silence = silence(on: section) else { continue }
      blocks.append(.paragraph("\(label) are \(silence)."))
    }
  }

  /// Why nothing is counted in a section; nil where the sources speak of both roles.
  private func silence(on section: Section) -> String? {
    let sentences = comparison.gaps.filter { $0.kind == .silent(section) }.map { gap in
      gap.sentence.prefix(1).lowercased() + gap.sentence.dropFirst()
    }
    guard !sentences.isEmpty else { return nil }
    return "not counted: " + sentences.joined(separator: ", and ")
  }

  /// The sides a section's table has a column for: those on which the sources are not silent.
  private func sides(of section: Section) -> [Side] {
    Side.allCases.filter { !comparison[section].missing.contains($0) }
  }

  private func name(_ side: Side) -> String { comparison[side].shortName }

  private mutating func addThemes(_ section: Section, _ title: String) {
    let compared = comparison[section]
    guard let rows = compared.rows, !rows.isEmpty else { return }
    blocks.append(
      .heading(title, note: note(section, compared.themes, shared: "shared theme", "shared themes"))
    )
    let sides = sides(of: section)
    blocks.append(
      .table(
        OutlineTable(
          head: ["Theme"] + sides.map(name),
          rows: rows.map { row in
            [[row.theme]]
              + sides.map { ($0 == .left ? row.left : row.right).map { cited($0.item) } }
          })))
  }

  private mutating func addTools() {
    let rows = comparison.tools.rows
    guard !rows.isEmpty else { return }
    blocks.append(
      .heading("Tools", note: note(.tools, comparison.toolCount, shared: "named for both")))
    func cell(_ tools: [ComparedTool], _ sides: [Side] = Side.allCases) -> [String] {
      let names = tools.map { tool in "\(tool.name) \(citation(sides.flatMap { tool[$0] }))" }
      return names.isEmpty ? [] : [names.joined(separator: ", ")]
    }
    guard comparison[.tools].missing.isEmpty else {
      // Tools that skills name stand there even for a role whose tools no source lists.
      let sides = Side.allCases.filter { side in rows.contains { !$0.tools(on: side).isEmpty } }
      blocks.append(
        .table(
          OutlineTable(
            head: ["Group"] + sides.map(name),
            rows: rows.map { row in [[row.group]] + sides.map { cell(row.tools(on: $0), [$0]) } })))
      return
    }
    blocks.append(
      .table(
        OutlineTable(
          head: ["Group", "Only \(names[0])", "Both", "Only \(names[1])"],
          rows: rows.map { [[$0.group], cell($0.left), cell($0.both), cell($0.right)] })))
  }

  private mutating func addIndustries() {
    let rows = comparison.industries
    guard !rows.isEmpty else { return }
    blocks.append(
      .heading("Industries", note: note(.industries, comparison.industryCount, shared: "shared")))
    let sides = sides(of: .industries)
    func cell(_ row: IndustryRow, _ side: Side) -> [String] {
      row[side].isEmpty ? [] : ["named \(citation(row.sources(side)))"]
    }
    blocks.append(
      .table(
        OutlineTable(
          head: ["Industry"] + sides.map(name),
          rows: rows.map { row in [[row.name]] + sides.map { cell(row, $0) } })))
  }

  /// The sections that are not set in level rows.
  private mutating func addLists() {
    for (section, title) in [
      (Section.education, "Education"), (.outlook, "Outlook"), (.tips, "Tips"),
    ] {
      let compared = comparison[section]
      let shared = section == .tips ? comparison.sharedTips : []
      guard !compared.left.isEmpty || !compared.right.isEmpty || !shared.isEmpty else { continue }
      blocks.append(.heading(title, note: ""))
      for side in Side.allCases where !compared[side].isEmpty {
        blocks.append(.paragraph("\(comparison[side].name):"))
        blocks.append(.list(compared[side].map(cited)))
      }
      for tips in shared {
        blocks.append(.paragraph("For no role in particular \(articleMark(tips.article)):"))
        blocks.append(.list(tips.items.map(cited)))
      }
    }
  }

  private mutating func addOpenQuestions() {
    guard !comparison.conflicts.isEmpty || !comparison.gaps.isEmpty else { return }
    blocks.append(.heading("What the sources leave open", note: ""))
    let conflicts = comparison.conflicts.map { conflict in
      "\(conflict.subject) (\(conflict.about)): "
        + conflict.claims.map(cited).joined(separator: "; ")
    }
    blocks.append(.list(conflicts + comparison.gaps.map { $0.sentence + "." }))
  }

  private mutating func addTransition() {
    let transition = comparison.transition(from: .left)
    var lines: [String] = []
    func add(_ label: String, _ parts: [String], separator: String = ", ") {
      if !parts.isEmpty { lines.append("\(label): \(parts.joined(separator: separator))") }
    }
    /// What is new is only known where the sources say what was there before.
    func label(_ new: String, _ section: Section, _ what: String) -> String {
      comparison[section].missing.contains(.left) ? "\(what) its sources name" : new
    }
    func asks(_ asks: [Transition.Ask]) -> [String] {
      asks.map { "\($0.theme) \(citation($0.items.flatMap(\.sources)))" }
    }
    add(label("Skills to build", .skills, "Skills"), asks(transition.newSkills))
    add(
      label("Tools to learn", .tools, "Tools"),
      transition.newTools.map { "\($0.name) \(citation($0.right))" })
    add(label("Duties that are new", .responsibilities, "Duties"), asks(transition.newDuties))
    add("Education its sources name", transition.education.map(cited), separator: "; ")
    add("Skills that carry over", asks(transition.keptSkills))
    add("Tools that carry over", transition.keptTools.map(\.name))
    add("Duties that carry over", asks(transition.keptDuties))
    guard !lines.isEmpty else { return }
    blocks.append(
      .heading("From \(transition.from.shortName) to \(transition.to.shortName)", note: ""))
    blocks.append(.list(lines))
  }

  private mutating func addSources() {
    guard !comparison.articles.isEmpty else { return }
    blocks.append(.heading("Sources", note: ""))
    blocks.append(
      .list(
        comparison.articles.enumerated().map { index, article in
          "[\(index + 1)] \(article.title), \(article.edition ?? "undated") (\(article.id))"
        }))
  }

  /// What both have and what only one has, or that it is not counted. `one` and `more` say what both
  /// have, `more` only where the plural is another word.
  private func note(
    _ section: Section, _ count: SharedCount?, shared one: String, _ more: String? = nil
  ) -> String {
    if let silence = silence(on: section) {
      return silence.prefix(1).uppercased() + silence.dropFirst() + "."
    }
    guard let count else { return "" }
    return "\(CountWording.text(count.both, one, more ?? one)), "
      + "\(count.left) only \(names[0]), \(count.right) only \(names[1])"
  }

  private func cited(_ item: Item) -> String {
    let mark = citation(item.sources)
    return mark.isEmpty ? item.text : "\(item.text) \(mark)"
  }

  private func citation(_ sources: [Source]) -> String {
    SourceMarks.text(comparison.numbers(of: sources))
  }

  private func articleMark(_ id: String) -> String {
    SourceMarks.text(comparison.number(of: id).map { [$0] } ?? [])
  }
}
