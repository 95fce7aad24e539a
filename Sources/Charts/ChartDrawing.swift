import Display
import Geometry

/// The plot of one panel of a chart: where it is, and how its figures stand along it.
public struct PanelPlot: Hashable, Sendable {
  /// Nil where the ads do not say.
  public var currency: String?
  public var plot: Rect
  /// From figures to distances from the chart's left edge.
  public var scale: LinearScale
}

/// A finished chart, from its top left corner, and what it says in words. It is one figure: whoever
/// places it wraps the items in the figure's content.
public struct ChartDrawing: Hashable, Sendable {
  public var size: Size
  public var items: [DisplayItem]
  /// The chart for who does not see it, made from the same data.
  public var alternative: String
  /// The area between the axes of the first panel.
  public var plot: Rect
  /// Every panel from the top down; another chart on the same scale takes it from here.
  public var panels: [PanelPlot]

  init(
    size: Size, items: [DisplayItem], alternative: String, plot: Rect, panels: [PanelPlot] = []
  ) {
    self.size = size
    self.items = items
    self.alternative = alternative
    self.plot = plot
    self.panels = panels
  }
}
