/// A comparison as headings, paragraphs, lists and tables, in reading order: what plain text and
/// Markdown have in common. Texts are unescaped; sources are cited by number, as `[1, 2]`.
struct ComparisonOutline {
  enum Block {
    case title(String)
    /// With what is counted below it, or an empty string.
    case heading(String, note: String)
    case paragraph(String)
    case list([String])
    case table(OutlineTable)
  }

  private(set) var blocks: [Block] = []
  private let comparison: Comparison

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
    blocks.append(.paragraph(comparison.provenance + "."))
    for side in Side.allCases {
      let definition = comparison[.definition][side]
      guard let first = definition.first else { continue }
      let rest = definition.dropFirst().map(cited)
      blocks.append(
        .paragraph("\(comparison[side].name): " + ([cited(first)] + rest).joined(separator: " ")))
    }
    blocks.append(.heading("What they have in common", note: ""))
    let counts = [
      ("Tools", comparison.toolCount), ("Skill themes", comparison.skillCount),
      ("Duty themes", comparison.dutyCount), ("Industries", comparison.industryCount),
    ]
    blocks.append(
      .table(
        OutlineTable(
          head: ["", "Only \(names[0])", "Both", "Only \(names[1])"],
          rows: counts.map { [[$0], ["\($1.left)"], ["\($1.both)"], ["\($1.right)"]] },
          figures: [1, 2, 3])))
  }

  private mutating func addThemes(_ section: Section, _ title: String) {
    let compared = comparison[section]
    guard let rows = compared.rows, !rows.isEmpty else { return }
    blocks.append(.heading(title, note: note(compared.themes, "shared themes")))
    blocks.append(
      .table(
        OutlineTable(
          head: ["Theme"] + names,
          rows: rows.map { row in
            [[row.theme], row.left.map { cited($0.item) }, row.right.map { cited($0.item) }]
          })))
  }

  private mutating func addTools() {
    let rows = comparison.tools.rows
    guard !rows.isEmpty else { return }
    blocks.append(.heading("Tools", note: note(comparison.toolCount, "named for both")))
    func cell(_ tools: [ComparedTool]) -> [String] {
      let names = tools.map { "\($0.name) \(citation($0.left + $0.right))" }
      return names.isEmpty ? [] : [names.joined(separator: ", ")]
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
    blocks.append(.heading("Industries", note: note(comparison.industryCount, "shared")))
    func cell(_ row: IndustryRow, _ side: Side) -> [String] {
      row[side].isEmpty ? [] : ["named \(citation(row.sources(side)))"]
    }
    blocks.append(
      .table(
        OutlineTable(
          head: ["Industry"] + names,
          rows: rows.map { [[$0.name], cell($0, .left), cell($0, .right)] })))
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
        blocks.append(.paragraph("For nobody in particular \(articleMark(tips.article)):"))
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
    func add(_ label: String, _ parts: [String]) {
      if !parts.isEmpty { lines.append("\(label): \(parts.joined(separator: ", "))") }
    }
    func asks(_ asks: [Transition.Ask]) -> [String] {
      asks.map { "\($0.theme) \(citation($0.items.flatMap(\.sources)))" }
    }
    add("Skills to build", asks(transition.newSkills))
    add("Tools to learn", transition.newTools.map { "\($0.name) \(citation($0.right))" })
    add("Duties that are new", asks(transition.newDuties))
    add("Education its sources name", transition.education.map(cited))
    add("Skills that carry over", asks(transition.keptSkills))
    add("Tools that carry over", transition.keptTools.map(\.name))
    add("Duties that carry over", asks(transition.keptDuties))
    guard !lines.isEmpty else { return }
    blocks.append(
      .heading("From \(transition.from.shortName) to \(transition.to.shortName)", note: ""))
    blocks.append(.list(lines))
  }

  private mutating func addPay() {
    let pay = comparison.pay
    guard !pay.panels.isEmpty else { return }
    blocks.append(.heading("Pay advertised beside these articles", note: ""))
    blocks.append(.paragraph(forTheseRoles(pay)))
    for panel in pay.panels {
      blocks.append(.paragraph(PayWording.summary(of: panel)))
      blocks.append(
        .table(
          OutlineTable(
            head: ["Ad", "Employer", "Pay", "Level"],
            rows: panel.offers.map { offer in
              let level = offer.ad.seniorityLabel ?? offer.ad.seniority?.rawValue
              return [
                [offer.ad.title], offer.ad.employer.map { [$0] } ?? [], [offer.pay.text],
                level.map { [$0] } ?? [],
              ]
            })))
    }
  }

  private func forTheseRoles(_ pay: PayPicture) -> String {
    switch pay.adsForTheseRoles {
    case 0: "None of the \(pay.ads) ads is for one of these roles."
    case 1: "Of the \(pay.ads) ads 1 is for one of these roles."
    default: "Of the \(pay.ads) ads \(pay.adsForTheseRoles) are for these roles."
    }
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

  private func note(_ count: SharedCount?, _ what: String) -> String {
    guard let count else { return "" }
    return "\(count.both) \(what), \(count.left) only \(names[0]), \(count.right) only \(names[1])"
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

/// A table of an outline. A cell is a list of lines; an empty one is set as a dash.
struct OutlineTable {
  var head: [String]
  var rows: [[[String]]]
  /// The columns that hold figures.
  var figures: Set<Int> = []
}

/// The numbers of sources as they are cited.
enum SourceMarks {
  /// "[1, 3–5]": three or more in a row are contracted. Empty for no number.
  static func text(_ numbers: [Int]) -> String {
    guard !numbers.isEmpty else { return "" }
    var parts: [String] = []
    var run: [Int] = []
    func close() {
      guard let first = run.first, let last = run.last else { return }
      parts += run.count >= 3 ? ["\(first)–\(last)"] : run.map(String.init)
    }
    for number in numbers {
      if let last = run.last, number != last + 1 {
        close()
        run = []
      }
      run.append(number)
    }
    close()
    return "[\(parts.joined(separator: ", "))]"
  }
}
