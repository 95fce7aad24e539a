import Geometry
import Typesetting

/// The coverage of one currency's ads on a slide.
struct SlideCoverage: SlidePart {
  let panel: RangePanel
  let frame: SlideFrame

  /// One slide a currency, but for those that the foot names instead.
  static func composed(_ spec: ChartSpec, _ frame: SlideFrame) -> [any SlidePart] {
    spec.coveragePanels.drawn.map { SlideCoverage(panel: $0, frame: frame) }
  }

  var currencies: Set<String?>? { [panel.currency] }

  var title: String { TitleWording.coverage(panel) }

  var words: String { CoverageChart(panel, theme: frame.theme.chart).alternative }

  func paint(in body: Rect, on canvas: inout ChartCanvas) -> [PanelPlot] {
    let factor = SlideTheme.enlargement
    let (width, height) = (body.size.width.times(1 / factor), body.size.height.times(1 / factor))
    var chart = CoverageChart(panel, theme: frame.theme.chart)
    chart.showsRug = true
    chart.namesUnit = true
    chart.labelGap = .pt(4)
    chart.rugHeight = height.times(0.26)
    chart.rugPitch = .pt(3.4)
    let rug = min(chart.rugHeight, chart.rugPitch * panel.rows.count)
    chart.height = max(.pt(12), height - rug - .pt(38))
    chart.mostForOne = .pt(14)
    let drawing = chart.drawing(width: width, scale: scale(chart, width), setter: frame.setter)
      .scaled(by: factor)
    canvas.paint(.group(at: body.origin, drawing.items))
    return drawing.panels.map { panel in
      var panel = panel
      panel.plot = panel.plot.moved(by: body.origin)
      panel.scale.start += body.minX
      panel.scale.end += body.minX
      return panel
    }
  }

  /// From edge to edge of the slide, but for half the widths of the outer labels.
  private func scale(_ chart: CoverageChart, _ width: Length) -> LinearScale {
    let figures = panel.figures
    let (low, high) = (figures.min() ?? 0, figures.max() ?? 0)
    let style = chart.theme.text.axis
    func half(_ text: String) -> Length { frame.setter.width(of: text, style) / 2 + .pt(1) }
    let isOpen = panel.rows.map { ($0.min == nil, $0.max == nil) }
    // An open range goes on beyond the last figure that is stated.
    let (before, after) = (
      isOpen.contains { $0.0 } ? Length.pt(16) : .zero,
      isOpen.contains { $0.1 } ? Length.pt(16) : .zero
    )
    let start = max(half(MoneyNotation.text(low, currency: panel.unit)), before)
    let end = max(start, width - max(half(MoneyNotation.text(high)), after))
    let extent = Double(high) - Double(low)
    guard extent > 0 else {
      return LinearScale(
        domain: Double(low) - 1...Double(low) + 1, start: start, end: end)
    }
    let stretch = extent / max(1, (end - start).points)
    return LinearScale(
      domain: Double(low) - before.points * stretch...Double(high) + after.points * stretch,
      start: start - before, end: end + after)
  }
}
