import Geometry
import Typesetting

/// The ads of one currency on slides: all their rows, and the axis they share wherever they stand.
struct SlidePanel {
  let panel: RangePanel
  /// One line each.
  let rows: [SlideRow]
  /// Two lines where a label needs them.
  let looseRows: [SlideRow]
  private(set) var axis: MoneyAxis

  /// On an axis of its own, or on the first panel's where its figures lie there: then the same
  /// distance is the same number.
  init(_ panel: RangePanel, after first: SlidePanel?, _ labels: SlideLabels, ticks limit: Int) {
    self.panel = panel
    rows = panel.rows.compactMap { SlideRow($0, labels, lines: 1) }
    looseRows = panel.rows.compactMap { SlideRow($0, labels, lines: 2) }
    let figures = panel.figures
    let (low, high) = (figures.min() ?? 0, figures.max() ?? 0)
    let known = first.flatMap { $0.panel.period == panel.period ? $0.axis : nil }
    let shared = known?.shared(around: low, high, unit: panel.unit)
    axis = shared ?? MoneyAxis(around: low, high, unit: panel.unit, atMost: limit)
  }

  /// The axis between those edges, with as many figures as stand clear of each other.
  mutating func place(from start: Length, to end: Length, _ labels: SlideLabels) {
    axis.scale.start = start
    axis.scale.end = end
    axis.thin(labels.setter, labels.theme.quiet)
  }
}
