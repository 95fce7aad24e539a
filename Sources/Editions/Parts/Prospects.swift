import Charts
import Display
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// What the sources expect, with the period and the authority of every figure.
  mutating func outlook(_ comparison: Comparison) {
    let section = comparison[.outlook]
    guard !(section.left + section.right).isEmpty else { return }
    openPart(12)
    head("Outlook", .h3)
    var rows = [true, false].compactMap { figured -> ComparisonRow? in
      let columns = Side.allCases.map { side in
        section[side].filter { $0.projections.isEmpty != figured }.map { cited($0, .text) }
      }
      guard columns.contains(where: { !$0.isEmpty }) else { return nil }
      return ComparisonRow(figured ? "Figures" : "Direction", columns)
    }
    if !rows.isEmpty { rows[0].note = conflictNote([.outlook], comparison) }
    let opened = continuation
    continuation.append(continued("Outlook"))
    table(rows, sideColumns)
    continuation = opened
  }

  /// Whether all that a conflict claims stands among the items of some sections already.
  func isTold(
    _ conflict: Conflict, by sections: [Section], of comparison: Comparison
  ) -> Bool {
    let items = sections.flatMap { comparison[$0].left + comparison[$0].right }
    let lines = Set(items.flatMap(\.sources))
    return conflict.claims.allSatisfy { !lines.isDisjoint(with: $0.sources) }
  }

  /// A note on what the items of a section contradict each other in.
  func conflictNote(
    _ sections: [Section], _ comparison: Comparison
  ) -> (head: String, body: [[Inline]])? {
    let told = comparison.conflicts.filter { isTold($0, by: sections, of: comparison) }
    guard !told.isEmpty else { return nil }
    let subjects = Wording.list(told.map { $0.subject.lowercased() }.uniqued)
    let text = "Sources disagree on \(subjects): every claim is kept, none\u{A0}averaged."
    return ("All claims kept", [[words(text, .note)]])
  }

  /// What someone in role A brings to role B, and what they would have to add: what B's sources name
  /// and A's do not.
  mutating func transition(_ comparison: Comparison) {
    let way = comparison.transition(from: .left)
    let isSilent = comparison[.tools].missing.contains(.left)
    let rows = [
      ComparisonRow("Skills", [themes(way.keptSkills), running(way.newSkills.flatMap(\.items))]),
      ComparisonRow(
        "Tools",
        isSilent
          ? [[[words("No source lists tools for A", .text, .soft)]], names(way.newTools)]
          : [names(way.keptTools), names(way.newTools)]),
    ].filter { row in row.columns.contains { !$0.isEmpty } }
    guard !rows.isEmpty else { return }
    // Its columns are no longer A and B.
    continuation = []
    openPart(12)
    head(
      "From A to B", .h3,
      inlines: [
        words("From ", .heading), lettered(.a, beside: .heading, size: 10),
        words(" \(comparison.left.shortName) to ", .heading),
        lettered(.b, beside: .heading, size: 10),
        words(" \(comparison.right.shortName)", .heading),
      ])
    let place = galley.lastPlace
    let heads = ["What carries over", "What to add"].map { [words($0, .columnHead)] }
    let opened = continuation
    continuation.append(continued("From A to B", rule: false))
    table(rows, transitionColumns, head: heads)
    note(
      "From A to B",
      "To add is what the sources name for B and not for A. Their silence on A does not say that "
        + "A lacks it. B’s degrees stand under Background.", at: place)
    continuation = opened
  }

  /// What there is to add takes more words than what carries over.
  private var transitionColumns: RowColumns {
    let room = measure - columnA - grid.gutter
    let narrow = room.scaled(by: 36, over: 100)
    return RowColumns(
      lefts: [columnA, columnA + narrow + grid.gutter], widths: [narrow, room - narrow])
  }

  /// The themes by name alone: their items stand side by side above.
  private func themes(_ asks: [Transition.Ask]) -> [[Inline]] {
    asks.isEmpty ? [] : [[words(Wording.list(Wording.running(asks.map(\.theme))), .text)]]
  }

  private func names(_ tools: [ComparedTool]) -> [[Inline]] {
    tools.isEmpty ? [] : [enumeration(tools.map { ($0.name, $0.left + $0.right) })]
  }

  /// Tips for each role in its column, and those that an article gives to both.
  mutating func firstSteps(_ comparison: Comparison) {
    let tips = comparison[.tips]
    let shared = comparison.sharedTips.flatMap(\.items)
    guard !(tips.left + tips.right + shared).isEmpty else { return }
    continuation = []
    openPart(12)
    head("First steps", .h3)
    let opened = continuation
    let heads = [continued("First steps", rule: false)]
    continuation = heads
    if !(tips.left + tips.right).isEmpty {
      let columns = Side.allCases.map { side in tips[side].map { cited($0, .text) } }
      table([ComparisonRow("For each", columns)], sideColumns, head: roleHeads(comparison))
    }
    if !shared.isEmpty {
      continuation = heads
      let columns = RowColumns(lefts: [columnA], widths: [measure - columnA])
      table([ComparisonRow("For both", [shared.map { cited($0, .text) }])], columns)
    }
    continuation = opened
  }

  /// Both roles with their marks, over their columns.
  func roleHeads(_ comparison: Comparison) -> [[Inline]] {
    [(comparison.left, RoleMark.a, ColorUse.a), (comparison.right, .b, .b)].map {
      role, mark, color in
      [
        lettered(mark, beside: .columnHead, size: 8.4),
        words(" " + role.shortName, .columnHead, color),
      ]
    }
  }
}

extension Array where Element: Hashable {
  /// Each element where it first stands.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
