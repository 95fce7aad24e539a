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
    let rows = [true, false].compactMap { figured -> ComparisonRow? in
      let columns = Side.allCases.map { side in
        section[side].filter { $0.projections.isEmpty != figured }.map { cited($0, .text) }
      }
      guard columns.contains(where: { !$0.isEmpty }) else { return nil }
      return ComparisonRow(figured ? "Figures" : "Direction", columns)
    }
    let opened = continuation
    continuation.append(continued("Outlook"))
    table(rows, sideColumns)
    continuation = opened
  }

  /// What someone in role A brings to role B, and what they would have to add: what B's sources name
  /// and A's do not.
  mutating func transition(_ comparison: Comparison) {
    let way = comparison.transition(from: .left)
    let rows = [
      ComparisonRow("Skills", [themes(way.keptSkills), asks(way.newSkills)]),
      ComparisonRow("Tools", [names(way.keptTools), names(way.newTools)]),
      ComparisonRow("Credentials", [[], way.education.map { cited($0, .text) }]),
    ].filter { row in row.columns.contains { !$0.isEmpty } }
    guard !rows.isEmpty else { return }
    openPart(12)
    head("From A to B", .h3)
    let heads = ["What carries over", "What to add"].map { [words($0, .columnHead)] }
    let opened = continuation
    continuation.append(continued("From A to B"))
    table(rows, sideColumns, head: heads)
    note(
      "From A to B",
      "To add is what the sources name for B and not for A. Their silence on A does not say that "
        + "A lacks it.")
    continuation = opened
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
