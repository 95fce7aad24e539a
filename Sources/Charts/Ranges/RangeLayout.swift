import Geometry
import Typesetting

/// Where the parts of a range chart stand: found from measured words before anything is painted.
struct RangeLayout {
  struct Panel {
    var panel: RangePanel
    var rows: [RangeRow]
    var ticks: [Int]
    var scale: LinearScale
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
    if let first = panels.first, panel.period == first.panel.period,
      first.scale.domain.contains(Double(low)), first.scale.domain.contains(Double(high))
    {
      let last = first.ticks.first { $0 >= high } ?? first.ticks.last ?? high
      let ticks = first.ticks.filter { $0 <= last }
      if ticks.count > 1 {
        return Panel(panel: panel, rows: rows, ticks: ticks, scale: first.scale)
      }
    }
    return own(panel, rows, limit: style.ticks)
  }

  private func own(_ panel: RangePanel, _ rows: [RangeRow], limit: Int) -> Panel {
    let figures = panel.figures
    let (low, high) = (figures.min() ?? 0, figures.max() ?? 0)
    let ticks = Ticks(around: low, high, atMost: limit)
    let domain = ticks.domain(around: low, high)
    let shown = ticks.values.filter { domain.contains(Double($0)) }
    let scale = LinearScale(domain: domain, start: .zero, end: width)
    return Panel(panel: panel, rows: rows, ticks: shown, scale: scale)
  }

  private mutating func fit(_ setting: RangeRow.Setting) {
    var reaches: [PlotFit.Reach] = []
    for panel in panels {
      reaches += panel.rows.flatMap { $0.reaches(panel.scale, style, setting) }
      for (place, tick) in panel.ticks.enumerated() {
        let half = setting.setter.width(of: panel.axisText(place), text.axis) / 2
        let share = panel.scale.share(Double(tick))
        reaches.append(PlotFit.Reach(share: share, before: half, after: half, edge: .zero))
      }
    }
    (left, right) = PlotFit(left: left, right: right, reaches: reaches).edges()
    for place in panels.indices {
      panels[place].scale.start = left
      panels[place].scale.end = right
      panels[place].thinTicks(setting.setter, text.axis)
    }
  }
}

extension RangeLayout.Panel {
  /// The axis label of a tick: the first carries the unit.
  func axisText(_ place: Int) -> String {
    guard ticks.indices.contains(place) else { return "" }
    return MoneyNotation.text(ticks[place], currency: place == 0 ? panel.unit : nil)
  }

  /// Leaves out every second tick until no two labels touch.
  mutating func thinTicks(_ setter: any TextSetter, _ style: TextStyle) {
    while ticks.count > 1, touches(setter, style) {
      ticks = ticks.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    }
  }

  private func touches(_ setter: any TextSetter, _ style: TextStyle) -> Bool {
    var edge: Length?
    for place in ticks.indices {
      let half = setter.width(of: axisText(place), style) / 2
      let middle = scale(Double(ticks[place]))
      if let edge, middle - half < edge + .pt(3) { return true }
      edge = middle + half
    }
    return false
  }
}
