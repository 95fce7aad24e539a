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

  /// What someone in one role would have to add for the other: what its sources name and the
  /// other's do not.
  mutating func transition(_ comparison: Comparison) {
    let ways = Side.allCases.map { comparison.transition(from: $0) }
    let heads = [(RoleMark.a, RoleMark.b), (.b, .a)].map { from, to in
      [
        words("From ", .columnHead), lettered(from, beside: .columnHead, size: 8.4),
        words(" to ", .columnHead), lettered(to, beside: .columnHead, size: 8.4),
      ]
    }
    let rows = [
      ComparisonRow(
        "Skills to add",
        ways.map { way in way.newSkills.flatMap(\.items).map { cited($0, .text) } }),
      ComparisonRow("Tools to learn", ways.map(newTools)),
      ComparisonRow("Credentials", ways.map { $0.education.map { cited($0, .text) } }),
    ].filter { row in row.columns.contains { !$0.isEmpty } }
    guard !rows.isEmpty else { return }
    openPart(12)
    head("Moving from one to the other", .h3)
    let opened = continuation
    continuation.append(continued("Moving from one to the other"))
    table(rows, sideColumns, head: heads)
    note(
      "Moving",
      "What the sources name for the role aimed at and not for the role held. That they are silent "
        + "does not say that it is missing.")
    continuation = opened
  }

  private func newTools(_ way: Transition) -> [[Inline]] {
    let named = way.newTools.map { ($0.name, $0.left + $0.right) }
    return named.isEmpty ? [] : [enumeration(named)]
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
    let columns = Side.allCases.map { side in tips[side].map { cited($0, .text) } }
    var rows: [ComparisonRow] = []
    if columns.contains(where: { !$0.isEmpty }) {
      rows.append(ComparisonRow("For each", columns))
    }
    if !shared.isEmpty {
      let half = (shared.count + 1) / 2
      let halves = [shared.prefix(half), shared.dropFirst(half)]
      rows.append(
        ComparisonRow("For anyone", halves.map { $0.map { cited($0, .text) } }))
    }
    table(rows, sideColumns)
    continuation = opened
  }
}
