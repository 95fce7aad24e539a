import Geometry

extension SlideTheme {
  /// The theme of a chart that is drawn in the report's sizes and enlarged for the slide: its 7.2 pt
  /// are 18 there.
  var chart: ChartTheme {
    var theme = ChartTheme(colors, families: quiet.families)
    for path in [\ChartText.sublabel, \.axis, \.legend, \.name] {
      theme.text[keyPath: path].size = .pt(7.2)
    }
    theme.text.name.color = colors.ink
    theme.text.name.weight = 500
    theme.smallText = theme.text
    return theme
  }

  /// How many times as large a slide shows such a chart.
  static let enlargement = 2.5
}
