import Charts
import Display
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// What the sources are at odds over, and where they say nothing: in a line or two for page one.
  mutating func openQuestions(_ comparison: Comparison) {
    let conflicts = Side.allCases.map { side in
      atOdds(comparison.conflicts(on: side))
    }
    var rows: [ComparisonRow] = []
    if conflicts.contains(where: { !$0.isEmpty }) {
      rows.append(ComparisonRow("At odds on", conflicts))
    }
    rows.append(ComparisonRow("Silent on", Side.allCases.map { silence($0, comparison) }))
    openPart(14)
    head("What the sources leave open")
    table(rows, sideColumns)
  }

  private func atOdds(_ conflicts: [Conflict]) -> [[Inline]] {
    guard !conflicts.isEmpty else { return [] }
    var inlines: [Inline] = []
    for (index, conflict) in conflicts.enumerated() {
      let last = index == conflicts.count - 1
      let subject = index == 0 ? conflict.subject : conflict.subject.lowercased()
      inlines.append(words(subject + (last ? "" : ","), .text))
      inlines += figures(conflict.claims.flatMap(\.sources), beside: .text)
      if !last { inlines.append(words(" ", .text)) }
    }
    return [inlines]
  }

  /// Claims that contradict each other, every one of them with its sources.
  mutating func disagreements(_ comparison: Comparison) {
    let open = comparison.conflicts.filter { !isInOutlook($0, of: comparison) }
    let subjects = open.map(\.subject).uniqued
    let rows = subjects.map { subject in
      ComparisonRow(
        subject,
        Side.allCases.map { side in
          comparison.conflicts(on: side).filter { $0.subject == subject && open.contains($0) }
            .flatMap(\.claims).map { cited($0, .text) }
        })
    }
    guard !rows.isEmpty else { return }
    openPart(12)
    head("Where the sources disagree", .h3)
    let opened = continuation
    continuation.append(continued("Where the sources disagree"))
    table(rows, sideColumns)
    note("Both kept", "Sources that contradict each other are set side by side, not averaged.")
    continuation = opened
  }

  private func silence(_ side: Side, _ comparison: Comparison) -> [[Inline]] {
    let gaps = comparison.gaps.filter { $0.side == side }.map(\.kind)
    var subjects = comparison.missing(side).map(\.words)
    if gaps.contains(.noGrowthFigure) { subjects.append("a growth figure") }
    if gaps.contains(.singleSource) { subjects.append("a second witness") }
    guard !subjects.isEmpty else { return [] }
    return [[words(Wording.capitalized(Wording.list(subjects)), .text)]]
  }
}

extension Section {
  /// As a sentence names it.
  var words: String {
    switch self {
    case .definition: "a definition"
    case .responsibilities: "duties"
    case .skills: "skills"
    case .education: "an education"
    case .tools: "tools"
    case .industries: "industries"
    case .outlook: "an outlook"
    case .tips: "tips"
    }
  }
}
