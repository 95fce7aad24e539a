import Display
import Geometry
import Typesetting

/// Advertised pay, one bar an ad from its lower to its upper end, in panels by currency.
public struct RangeChart {
  public var panels: [RangePanel]
  public var style: RangeStyle
  public var theme: ChartTheme
  /// How many of the ads given state no pay; they are told of, not drawn.
  public private(set) var withoutPay: Int

  /// A chart of those ads, drawn in the order given.
  public init(_ ranges: [PayRange], style: RangeStyle, theme: ChartTheme) {
    panels = RangePanel.panels(of: ranges)
    withoutPay = ranges.filter { $0.form == nil }.count
    self.style = style
    self.theme = theme
  }

  /// The levels that occur, for a key beside the chart.
  public var levels: Set<SeniorityLevel> { Set(panels.flatMap(\.rows).map(\.level)) }

  /// The chart at that width, as high as its rows need.
  public func drawing(width: Length, setter: some TextSetter) -> ChartDrawing {
    let layout = RangeLayout(self, width: width, setter: setter)
    return layout.panels.isEmpty ? empty(width, setter) : drawing(layout.panels, layout, setter)
  }

  /// The chart in pieces no higher than `height`, all on the same scales and each with its axes, its
  /// key and its own words. A piece holds one row at least, whatever the height.
  public func drawings(
    width: Length, height: Length, setter: some TextSetter
  ) -> [ChartDrawing] {
    let layout = RangeLayout(self, width: width, setter: setter)
    guard !layout.panels.isEmpty else { return [empty(width, setter)] }
    let key = style.showsKey ? keyed(width, setter).size.height + .pt(3) : .zero
    let pieces = layout.pieces(height: height - key, setter: setter)
    return pieces.enumerated().map { number, panels in
      var chart = self
      chart.panels = panels.map(\.shown)
      chart.withoutPay = number == 0 ? withoutPay : 0
      return chart.drawing(panels, layout, setter)
    }
  }

  private func drawing(
    _ panels: [RangeLayout.Panel], _ layout: RangeLayout, _ setter: some TextSetter
  ) -> ChartDrawing {
    var painter = RangePainter(layout: layout, colors: theme.colors, setter: setter)
    for panel in panels { painter.paint(panel) }
    var items = painter.canvas.items
    if style.showsKey {
      let key = keyed(layout.width, setter)
      items.append(.group(at: Point(x: .zero, y: painter.y), key.items))
      painter.y += key.size.height + .pt(3)
    }
    let plot = painter.plots.first?.plot ?? Rect(origin: .zero, size: .zero)
    return ChartDrawing(
      size: Size(width: layout.width, height: painter.y), items: items, alternative: alternative,
      plot: plot, panels: painter.plots)
  }

  private func keyed(
    _ width: Length, _ setter: some TextSetter
  ) -> (size: Size, items: [DisplayItem]) {
    SeniorityKey(levels, theme: theme).row(width: width, setter: setter)
  }

  private func empty(_ width: Length, _ setter: some TextSetter) -> ChartDrawing {
    var canvas = ChartCanvas(setter: setter)
    let text = style.small ? theme.smallText.legend : theme.text.legend
    let words = setter.shortened(alternative, text, to: width)
    canvas.set(words, text, at: Point(x: .zero, y: setter.baseline(centeredOn: .pt(6), text)))
    let size = Size(width: width, height: .pt(12))
    return ChartDrawing(
      size: size, items: canvas.items, alternative: alternative,
      plot: Rect(origin: .zero, size: .zero))
  }
}
