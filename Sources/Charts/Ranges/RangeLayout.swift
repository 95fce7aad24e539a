import Geometry
import Typesetting

/// Where the parts of a range chart stand: found from measured words before anything is painted.
struct RangeLayout {
  struct Panel {
    var panel: RangePanel
    var rows: [RangeRow]
    var axis: MoneyAxis
  }

  let style: RangeStyle
  let text: ChartText
  let width: Length
  private(set) var panels: [Panel] = []
  /// The plot's edges, the same for all panels.
  private(set) var left = Length.zero
  private(set) var right = Length.zero

  /// Measures the rows, gives every panel a scale, and fits the plot between labels and right edge.
  init(_ chart: RangeChart, width: Length, setter: any TextSetter) {
    style = chart.style
    text = style.small ? chart.theme.smallText : chart.theme.text
    self.width = width
    let column = width.times(min(max(style.labelShare, 0), 0.8))
    let setting = RangeRow.Setting(setter: setter, text: text, column: column)
    for panel in chart.panels {
      let rows = panel.rows.compactMap { RangeRow($0, style, setting) }
      guard !rows.isEmpty else { continue }
      panels.append(scaled(panel, rows))
    }
    let labels = panels.flatMap(\.rows).flatMap(\.label)
    let widest = labels.map { setter.width(of: $0.text, $0.style) }.max() ?? .zero
    left = widest + .pt(style.labelsBothEnds ? 8 : 14)
    right = width
    fit(setting)
  }

  /// A panel on its own ticks, or on those of the first where its figures lie among them: then the
  /// same distance is the same number, and the panel shows as much of the axis as it needs.
  private func scaled(_ panel: RangePanel, _ rows: [RangeRow]) -> Panel {
    let figures = panel.figures
    let (low, high) = (figures.min() ?? 0, figures.max() ?? 0)
    let first = panels.first.flatMap { $0.panel.period == panel.period ? $0.axis : nil }
    let shared = first?.shared(around: low, high, unit: panel.unit)
    let axis =
      shared ?? MoneyAxis(around: low, high, unit: panel.unit, atMost: style.ticks)
    return Panel(panel: panel, rows: rows, axis: axis)
  }

  private mutating func fit(_ setting: RangeRow.Setting) {
    var reaches: [PlotFit.Reach] = []
    for panel in panels {
      reaches += panel.rows.flatMap { $0.reaches(panel.axis.scale, style, setting) }
      reaches += panel.axis.reaches(edge: .zero, setting.setter, text.axis)
    }
    (left, right) = PlotFit(left: left, right: right, reaches: reaches).edges()
    for place in panels.indices {
      panels[place].axis.scale.start = left
      panels[place].axis.scale.end = right
      panels[place].axis.thin(setting.setter, text.axis)
    }
  }
}
