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
      ("Tools", comparison.toolCount), ("Skills", comparison.skillCount),
      ("Duties", comparison.dutyCount), ("Industries", comparison.industryCount),
    ]
    var chart = OverlapChart(
      counts.map {
        OverlapRow(label: $0, onlyA: $1.left, both: $1.both, onlyB: $1.right)
      }, theme: stylist.chartTheme)
    chart.labelWidth = grid.label
    figure(chart.drawing(width: measure, setter: setter))
    readingNote()
  }
}
