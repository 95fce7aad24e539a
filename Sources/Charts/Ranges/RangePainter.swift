import Display
import Geometry
import Typesetting

/// Paints the panels of a measured range chart from the top down.
struct RangePainter {
  let layout: RangeLayout
  let colors: ChartColors
  var canvas: ChartCanvas
  /// How far down the chart is painted.
  var y = Length.zero
  private(set) var plots: [PanelPlot] = []

  init(layout: RangeLayout, colors: ChartColors, setter: any TextSetter) {
    self.layout = layout
    self.colors = colors
    canvas = ChartCanvas(setter: setter)
  }

  private var style: RangeStyle { layout.style }
  private var text: ChartText { layout.text }

  /// Axis, rows, the lines behind them and the panel's note.
  mutating func paint(_ panel: RangeLayout.Panel) {
    if !plots.isEmpty { y += style.panelGap }
    if style.axisOnTop { paintAxis(panel) }
    let top = y
    var noted = panel.panel.note == nil
    for row in panel.rows {
      let end = paint(row, panel)
      if !noted, panel.rows.count == 1 { noted = paintNote(panel, after: end, top: top) }
      y += row.height
    }
    let bottom = y
    let line = Stroke(width: .pt(0.4), color: colors.hairline)
    for tick in panel.axis.ticks {
      canvas.gridline(at: panel.axis.scale(Double(tick)), from: top, to: bottom, line)
    }
    if !style.axisOnTop { paintAxis(panel) }
    if !noted { paintNote(panel) }
    let plot = Rect(
      x: layout.left, y: top, width: layout.right - layout.left, height: bottom - top)
    plots.append(PanelPlot(currency: panel.panel.currency, plot: plot, scale: panel.axis.scale))
  }

  private mutating func paintAxis(_ panel: RangeLayout.Panel) {
    let middle = y + (style.axisOnTop ? .pt(4) : .pt(6))
    let baseline = canvas.setter.baseline(centeredOn: middle, text.axis)
    for (place, tick) in panel.axis.ticks.enumerated() {
      let point = Point(x: panel.axis.scale(Double(tick)), y: baseline)
      canvas.set(panel.axis.text(place), text.axis, at: point, .center)
    }
    y += style.axis
  }

  /// Paints a row and answers where its figures end.
  private mutating func paint(_ row: RangeRow, _ panel: RangeLayout.Panel) -> Length {
    paintLabel(row)
    let middle = y + row.height / 2
    let mark = RangeMark(
      form: row.form, level: row.range.level, middle: middle, scale: panel.axis.scale, style: style,
      colors: colors)
    mark.items.forEach { canvas.paint($0) }
    canvas.cover(mark.bounds)
    let baseline = canvas.setter.baseline(centeredOn: middle, text.value)
    let before = Point(x: mark.bounds.minX - style.gap, y: baseline)
    canvas.set(row.before, text.value, at: before, .right)
    let after = Point(x: mark.bounds.maxX + style.gap, y: baseline)
    canvas.set(row.after, text.value, at: after)
    return row.after.isEmpty
      ? mark.bounds.maxX : after.x + canvas.setter.width(of: row.after, text.value)
  }

  /// The label's lines, in the middle of the row as a block.
  private mutating func paintLabel(_ row: RangeRow) {
    let lines = row.label.count
    var middle = y + row.height / 2 - (style.leading * max(0, lines - 1)) / 2
    for line in row.label {
      let baseline = canvas.setter.baseline(centeredOn: middle, line.style)
      canvas.set(line.text, line.style, at: Point(x: .zero, y: baseline))
      middle += style.leading
    }
  }

  /// The note beside the only row; false where it does not fit there.
  private mutating func paintNote(
    _ panel: RangeLayout.Panel, after end: Length, top: Length
  ) -> Bool {
    guard let note = panel.panel.note, let row = panel.rows.first else { return true }
    let left = end + .pt(12)
    guard left + canvas.setter.width(of: note, text.axis) <= layout.width else { return false }
    let middle = top + row.height / 2
    let baseline = canvas.setter.baseline(centeredOn: middle, text.axis)
    canvas.set(note, text.axis, at: Point(x: left, y: baseline))
    return true
  }

  /// The note under the rows, in as many lines as it needs.
  private mutating func paintNote(_ panel: RangeLayout.Panel) {
    guard let note = panel.panel.note else { return }
    for line in canvas.setter.wrapped(note, text.axis, to: layout.width, lines: 4) {
      let baseline = canvas.setter.baseline(centeredOn: y + .pt(5), text.axis)
      canvas.set(line, text.axis, at: Point(x: .zero, y: baseline))
      y += .pt(9)
    }
  }
}
