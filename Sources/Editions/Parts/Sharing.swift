import Charts
import Display
import LayoutFiles
import PageLayout
import Roles

extension Draft {
  /// What both have in common in numbers, drawn one mark an item.
  mutating func overlap(_ comparison: Comparison) {
    openPart(14)
    head("What they have in common")
    subtitle("Number of items the sources name; duties and skills by theme")
    let counts = [
      ("Tools", Section.tools, comparison.toolCount),
      ("Skills", .skills, comparison.skillCount),
      ("Duties", .responsibilities, comparison.dutyCount),
      ("Industries", .industries, comparison.industryCount),
    ].filter { !comparison.isSilent($0.1) }
    var chart = OverlapChart(
      counts.map {
        OverlapRow(label: $0.0, onlyA: $0.2.left, both: $0.2.both, onlyB: $0.2.right)
      }, theme: stylist.chartTheme)
    chart.labelWidth = grid.label
    figure(chart.drawing(width: measure, setter: setter))
    readingNote()
    uncounted(comparison)
  }

  /// What cannot be counted, because the sources are silent on one side: not nought, but unknown.
  private mutating func uncounted(_ comparison: Comparison) {
    let sections = [Section.tools, .skills, .responsibilities, .industries]
    let sentences = sections.compactMap { section -> String? in
      let silent = comparison.silentRoles(section).map(\.name)
      guard !silent.isEmpty else { return nil }
      return "Not counted: \(section.words), for no source lists any for \(Wording.list(silent))."
    }
    guard !sentences.isEmpty else { return }
    space(4)
    for sentence in sentences { paragraph([words(sentence, .subtitle)], .subtitle) }
  }
}
