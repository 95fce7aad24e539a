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
    let growth = comparison.conflicts.filter { isInOutlook($0, of: comparison) }
    if !rows.isEmpty, !growth.isEmpty {
      let subjects = Wording.list(growth.map { $0.subject.lowercased() }.uniqued)
      rows[0].note = (
        "Both kept",
        [[words("Sources disagree on \(subjects): every figure is kept, none averaged.", .note)]]
      )
    }
    let opened = continuation
    continuation.append(continued("Outlook"))
    table(rows, sideColumns)
    continuation = opened
  }

  /// Whether all that a conflict claims stands among the outlooks already.
  func isInOutlook(_ conflict: Conflict, of comparison: Comparison) -> Bool {
    let items = comparison[.outlook].left + comparison[.outlook].right
    let lines = Set(items.flatMap(\.sources))
    return conflict.claims.allSatisfy { !lines.isDisjoint(with: $0.sources) }
  }

  /// What someone in role A brings to role B, and what they would have to add: what B's sources name
  /// and A's do not.
  mutating func transition(_ comparison: Comparison) {
    let way = comparison.transition(from: .left)
    let rows = [
      ComparisonRow("Skills", [themes(way.keptSkills), asks(way.newSkills)]),
      ComparisonRow("Tools", [names(way.keptTools), names(way.newTools)]),
      ComparisonRow("Credentials", [[], running(way.education)]),
    ].filter { row in row.columns.contains { !$0.isEmpty } }
    guard !rows.isEmpty else { return }
    // Its columns are no longer A and B.
    continuation = []
    openPart(12)
    head("From A to B", .h3)
    let heads = ["What carries over", "What to add"].map { [words($0, .columnHead)] }
    let opened = continuation
    continuation.append(continued("From A to B"))
    table(rows, transitionColumns, head: heads)
    note(
      "From A to B",
      "To add is what the sources name for B and not for A. Their silence on A does not say that "
        + "A lacks it.")
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
    asks.isEmpty ? [] : [[words(Wording.list(asks.map(\.theme)), .text)]]
  }

  private func asks(_ asks: [Transition.Ask]) -> [[Inline]] {
    running(asks.flatMap(\.items))
  }

  private func names(_ tools: [ComparedTool]) -> [[Inline]] {
    tools.isEmpty ? [] : [enumeration(tools.map { ($0.name, $0.left + $0.right) })]
  }

  /// Tips for each role, and those that an article gives to both.
  mutating func firstSteps(_ comparison: Comparison) {
    let tips = comparison[.tips]
    let shared = comparison.sharedTips.flatMap(\.items)
    guard !(tips.left + tips.right + shared).isEmpty else { return }
    continuation = []
    openPart(12)
    head("First steps", .h3)
    let opened = continuation
    continuation.append(continued("First steps"))
    let lists = [("For A", tips.left), ("For B", tips.right), ("For anyone", shared)]
    let rows = lists.filter { !$0.1.isEmpty }.map { label, items in
      ComparisonRow(label, halves(items))
    }
    table(rows, sideColumns)
    continuation = opened
  }

  /// A list over both columns, the first half on the left.
  private func halves(_ items: [Item]) -> [[[Inline]]] {
    let half = (items.count + 1) / 2
    return [items.prefix(half), items.dropFirst(half)].map { part in
      part.map { cited($0, .text) }
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
