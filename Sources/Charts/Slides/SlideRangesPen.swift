import Display
import Geometry
import Typesetting

/// Paints rows and panels of a slide from the top down.
struct SlideRangesPen {
  let ranges: SlideRanges
  /// What every row gets above its own height.
  let extra: Length
  var y: Length
  private(set) var plots: [PanelPlot] = []
  private var open: (panel: Int, top: Length)?

  init(ranges: SlideRanges, extra: Length, y: Length) {
    self.ranges = ranges
    self.extra = extra
    self.y = y
  }

  private var theme: SlideTheme { ranges.frame.theme }
  private var labels: SlideLabels { ranges.labels }

  /// The figures of the axis, above the rows.
  mutating func beginPanel(_ place: Int, on canvas: inout ChartCanvas) {
    if !plots.isEmpty { y += SlideRanges.panelGap }
    let axis = ranges.panels[place].axis
    let middle = y + SlideRanges.axis / 2 - .pt(3)
    let baseline = canvas.setter.baseline(centeredOn: middle, theme.quiet)
    for (place, tick) in axis.ticks.enumerated() {
      let point = Point(x: axis.scale(Double(tick)), y: baseline)
      canvas.set(axis.text(place), theme.quiet, at: point, .center)
    }
    y += SlideRanges.axis
    open = (place, y)
  }

  /// The gridlines behind the rows.
  mutating func endPanel(on canvas: inout ChartCanvas) {
    guard let (place, top) = open else { return }
    let axis = ranges.panels[place].axis
    let line = Stroke(width: .pt(0.8), color: theme.colors.hairline)
    for tick in axis.ticks {
      canvas.gridline(at: axis.scale(Double(tick)), from: top, to: y, line)
    }
    let plot = Rect(
      x: axis.scale.start, y: top, width: axis.scale.end - axis.scale.start, height: y - top)
    plots.append(
      PanelPlot(currency: ranges.panels[place].panel.currency, plot: plot, scale: axis.scale))
    open = nil
  }

  mutating func paint(_ group: SlideGroup, on canvas: inout ChartCanvas) {
    group.paint(from: y, on: &canvas)
    y += group.height
  }

  mutating func paint(_ row: SlideRow, on canvas: inout ChartCanvas) {
    guard let open else { return }
    let height = row.height + extra
    paintLabel(row, height, on: &canvas)
    let middle = labels.arrangement == .above ? y + height - .pt(21) - extra / 2 : y + height / 2
    var mark = RangeMark(
      form: row.form, level: row.range.level, middle: middle,
      scale: ranges.panels[open.panel].axis.scale, style: ranges.style, colors: theme.colors)
    mark.isConverted = row.range.converted != nil
    mark.items.forEach { canvas.paint($0) }
    canvas.cover(mark.bounds)
    let baseline = canvas.setter.baseline(centeredOn: middle, theme.value)
    let before = Point(x: mark.bounds.minX - SlideRow.gap, y: baseline)
    canvas.set(row.before, theme.value, at: before, .right)
    let after = Point(x: mark.bounds.maxX + SlideRow.gap, y: baseline)
    canvas.set(row.after, theme.value, at: after)
    y += height
  }

  private func paintLabel(_ row: SlideRow, _ height: Length, on canvas: inout ChartCanvas) {
    let left = ranges.frame.left
    let (title, quiet) = (row.title.map { ($0, theme.label) }, row.place.map { ($0, theme.quiet) })
    switch labels.arrangement {
    case .columns:
      let middle = y + height / 2
      set(title, at: Point(x: left, y: middle), on: &canvas)
      let x = left + labels.titleWidth + SlideLabels.gutter
      set(quiet, at: Point(x: x, y: middle), on: &canvas)
    case .stacked:
      set(title + quiet, at: Point(x: left, y: y + height / 2), on: &canvas)
    case .above:
      let lines = title + quiet
      let middle = y + extra / 2 + SlideLabels.leading * lines.count / 2 + .pt(2)
      set(lines, at: Point(x: left, y: middle), on: &canvas)
    }
  }

  /// Lines as a block around the middle of a height.
  private func set(
    _ lines: [(text: String, style: TextStyle)], at point: Point, on canvas: inout ChartCanvas
  ) {
    var middle = point.y - SlideLabels.leading * max(0, lines.count - 1) / 2
    for line in lines {
      let baseline = canvas.setter.baseline(centeredOn: middle, line.style)
      canvas.set(line.text, line.style, at: Point(x: point.x, y: baseline))
      middle += SlideLabels.leading
    }
  }
}
