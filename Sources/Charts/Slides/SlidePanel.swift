import Geometry
import Typesetting

/// The ads of one currency on slides: all their rows, and the axis they share wherever they stand.
struct SlidePanel {
  let panel: RangePanel
  /// One line each.
  let rows: [SlideRow]
  /// Two lines where a label needs them.
  let looseRows: [SlideRow]
  private(set) var axis: RangeLayout.Panel

  init(_ panel: RangePanel, _ labels: SlideLabels, ticks limit: Int) {
    self.panel = panel
    rows = panel.rows.compactMap { SlideRow($0, labels, lines: 1) }
    looseRows = panel.rows.compactMap { SlideRow($0, labels, lines: 2) }
    let figures = panel.figures
    let (low, high) = (figures.min() ?? 0, figures.max() ?? 0)
    let ticks = Ticks(around: low, high, atMost: limit)
    let domain = ticks.domain(around: low, high)
    axis = RangeLayout.Panel(
      panel: panel, rows: [], ticks: ticks.values.filter { domain.contains(Double($0)) },
      scale: LinearScale(domain: domain, start: .zero, end: .zero))
  }

  /// The axis between those edges, with as many figures as stand clear of each other.
  mutating func place(from start: Length, to end: Length, _ labels: SlideLabels) {
    axis.scale.start = start
    axis.scale.end = end
    axis.thinTicks(labels.setter, labels.theme.quiet)
  }
}
