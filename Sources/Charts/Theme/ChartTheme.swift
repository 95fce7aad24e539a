import Geometry
import Typesetting

/// The styles of a chart's words.
public struct ChartText: Hashable, Sendable {
  /// A row's name.
  public var label: TextStyle
  /// The second line under it.
  public var sublabel: TextStyle
  /// Figures at marks.
  public var value: TextStyle
  public var axis: TextStyle
  public var legend: TextStyle
  /// Column heads and counts.
  public var head: TextStyle
  /// A row's name where the counts beside it matter more.
  public var name: TextStyle

  /// Sizes for a chart that has the measure to itself.
  public static func page(_ colors: ChartColors, families: [String]) -> ChartText {
    ChartText(colors, families: families, sizes: (label: 7.2, value: 7.2, small: 6.6))
  }

  /// Sizes for a chart that stands among other things.
  public static func small(_ colors: ChartColors, families: [String]) -> ChartText {
    var text = ChartText(colors, families: families, sizes: (label: 6.6, value: 6.6, small: 6.6))
    text.label.weight = 400
    text.value.weight = 400
    return text
  }

  private init(
    _ colors: ChartColors, families: [String], sizes: (label: Double, value: Double, small: Double)
  ) {
    let figures = ["tnum", "case"]
    let base = TextStyle(
      families: families, size: .pt(sizes.small), features: figures, color: colors.soft)
    sublabel = base
    axis = base
    legend = base
    name = base
    name.size = .pt(7.4)
    var ink = base
    ink.color = colors.ink
    ink.weight = 500
    ink.size = .pt(sizes.label)
    label = ink
    ink.size = .pt(sizes.value)
    value = ink
    ink.weight = 600
    ink.size = .pt(7.2)
    head = ink
  }
}

/// How charts look: colours and text styles for every size a chart comes in.
public struct ChartTheme: Hashable, Sendable {
  public var colors: ChartColors
  public var text: ChartText
  public var smallText: ChartText

  public init(colors: ChartColors, text: ChartText, smallText: ChartText) {
    self.colors = colors
    self.text = text
    self.smallText = smallText
  }

  /// A theme of those colours, set in the families of a fallback chain.
  public init(_ colors: ChartColors, families: [String]) {
    self.init(
      colors: colors, text: .page(colors, families: families),
      smallText: .small(colors, families: families))
  }
}
