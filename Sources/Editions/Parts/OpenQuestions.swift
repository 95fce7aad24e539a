import Charts
import Display
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// Where the sources contradict each other, and where they say nothing.
  mutating func openQuestions(_ comparison: Comparison) {
    var rows: [ComparisonRow] = []
    let conflicts = Side.allCases.map { side in
      comparison.conflicts(on: side).map(disagreement)
    }
    if conflicts.contains(where: { !$0.isEmpty }) {
      rows.append(ComparisonRow("Unsettled", conflicts))
    }
    rows.append(
      ComparisonRow(
        "Silent", Side.allCases.map { silence($0, comparison) }))
    openPart(14)
    head("What the sources leave open")
    table(rows, sideColumns)
  }

  /// "Job growth: 22% …,¹ 15% …²"
  private func disagreement(_ disagreement: Conflict) -> [Inline] {
    var inlines = [words(disagreement.subject + ": ", .text)]
    for (index, claim) in disagreement.claims.enumerated() {
      let last = index == disagreement.claims.count - 1
      inlines.append(words(claim.text + (last ? "." : ";"), .text))
      inlines += figures(claim.sources, beside: .text)
      if !last { inlines.append(words(" ", .text)) }
    }
    return inlines
  }

  private func silence(_ side: Side, _ comparison: Comparison) -> [[Inline]] {
    var sentences: [String] = []
    let missing = comparison.missing(side).map(\.words)
    if !missing.isEmpty { sentences.append("No source gives \(Wording.list(missing, "or")).") }
    let gaps = comparison.gaps.filter { $0.side == side }.map(\.kind)
    if gaps.contains(.noGrowthFigure) { sentences.append("No source gives a growth figure.") }
    if gaps.contains(.singleSource) {
      sentences.append("Only one article, so no claim has a second witness.")
    }
    if sentences.isEmpty { sentences.append("Every section has a source.") }
    return [[words(sentences.joined(separator: " "), .text)]]
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
