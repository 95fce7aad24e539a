import Display
import Geometry
import Typesetting

/// How many ads would admit each amount: a step line over a light fill, with counts at stated amounts.
public struct CoverageChart {
  /// The ads of one currency.
  public var panel: RangePanel
  public var theme: ChartTheme
  /// The most height of the tallest step.
  public var height = Length.pt(64)
  /// The most height of one ad.
  public var mostForOne = Length.pt(6.4)
  /// Whether every ad is drawn as a thin line under the axis.
  public var showsRug = false
  /// The most height of all those lines.
  public var rugHeight = Length.pt(60)
  /// The most distance between two of them.
  public var rugPitch = Length.pt(2.2)
  /// The least distance between two amounts of the axis.
  public var labelGap = Length.pt(2)
  /// Whether the first amount of the axis carries the currency; a chart under another on the same
  /// scale need not.
  public var namesUnit = false

  public init(_ panel: RangePanel, theme: ChartTheme) {
    self.panel = panel
    self.theme = theme
  }

  /// The chart at that width. `scale` places amounts from the left edge: the scale of the range chart
  /// above, so that amounts stand below each other; nil gives the chart its own.
  public func drawing(
    width: Length, scale: LinearScale? = nil, setter: some TextSetter
  ) -> ChartDrawing {
    let coverage = Coverage(of: panel.rows)
    guard !coverage.steps.isEmpty else {
      let plot = Rect(origin: .zero, size: .zero)
      return ChartDrawing(
        size: Size(width: width, height: .zero), items: [], alternative: alternative, plot: plot)
    }
    let scale = scale ?? ownScale(coverage, width)
    let unit = min(mostForOne, height / max(1, coverage.most))
    let base = unit * coverage.most + .pt(11)
    let steps = StepLine(coverage: coverage, scale: scale, base: base, unit: unit)
    var canvas = ChartCanvas(setter: setter)
    steps.items(theme.colors).forEach { canvas.paint($0) }
    let points = CoveragePoints(
      steps: steps, text: theme.text, width: width, unit: namesUnit ? panel.unit : nil,
      gap: labelGap, setter: setter)
    let placed = points.placed()
    paint(placed, steps, on: &canvas)
    var bottom = base + (placed.contains { $0.line == 1 } ? .pt(18) : .pt(11))
    if showsRug { bottom = paintRug(from: bottom, scale, on: &canvas) }
    let plot = Rect(
      x: scale.start, y: base - unit * coverage.most, width: scale.end - scale.start,
      height: unit * coverage.most)
    return ChartDrawing(
      size: Size(width: width, height: bottom), items: canvas.items, alternative: alternative,
      plot: plot, panels: [PanelPlot(currency: panel.currency, plot: plot, scale: scale)])
  }

  private func ownScale(_ coverage: Coverage, _ width: Length) -> LinearScale {
    let low = coverage.steps.first?.amount ?? 0
    let high = coverage.steps.last?.amount ?? 0
    let domain = Ticks(around: low, high, atMost: 8).domain(around: low, high)
    let inset = Length.pt(24)
    return LinearScale(domain: domain, start: inset, end: max(inset, width - inset))
  }

  private func paint(
    _ placed: [CoveragePoints.Placed], _ steps: StepLine, on canvas: inout ChartCanvas
  ) {
    let colors = theme.colors
    let base = steps.base
    for point in placed {
      let end = base + (point.line == 0 ? .pt(2.2) : .pt(10))
      let tick = Path.line(from: Point(x: point.x, y: base), to: Point(x: point.x, y: end))
      canvas.paint(.stroke(tick, Stroke(width: .pt(0.4), color: colors.soft)))
      let center = Point(x: point.x, y: point.y)
      canvas.paint(.fill(.disc(center: center, radius: .pt(1.75)), colors.ink))
      let value = Point(x: point.x + point.shift, y: point.y - .pt(3.6))
      canvas.set(String(point.ads), theme.text.head, at: value, .center)
      let middle = base + (point.line == 0 ? .pt(6.8) : .pt(14))
      let baseline = canvas.setter.baseline(centeredOn: middle, theme.text.axis)
      canvas.set(point.label, theme.text.axis, at: Point(x: point.x, y: baseline), .center)
    }
  }

  /// One thin line an ad.
  private func paintRug(
    from top: Length, _ scale: LinearScale, on canvas: inout ChartCanvas
  ) -> Length {
    let pitch = min(rugPitch, rugHeight / max(1, panel.rows.count))
    let stroke = Stroke(
      width: min(max(.pt(0.8), rugPitch.times(0.36)), pitch.times(0.6)), color: theme.colors.soft)
    var y = top + max(.pt(2), pitch)
    for row in panel.rows {
      let low = row.min.map { scale(Double($0)) } ?? scale.start
      let high = row.max.map { scale(Double($0)) } ?? scale.end
      let end = max(high, low + .pt(1.6))
      canvas.paint(.stroke(.line(from: Point(x: low, y: y), to: Point(x: end, y: y)), stroke))
      y += pitch
    }
    return y
  }

  /// The counts in words, at every stated amount.
  public var alternative: String {
    let coverage = Coverage(of: panel.rows)
    guard let peak = coverage.steps.first(where: { $0.ads == coverage.most }) else {
      return "No advertised pay to count."
    }
    let unit = panel.unit.map { $0 + " " } ?? ""
    let counts = coverage.steps.map { "\(MoneyNotation.text($0.amount)): \($0.ads)" }
    let ads = panel.rows.count
    return "How many of \(ads) \(unit)ad\(ads == 1 ? "" : "s") include an amount: "
      + "at most \(coverage.most), at \(MoneyNotation.text(peak.amount)). "
      + counts.joined(separator: ", ") + "."
  }
}
