import Display
import Geometry
import Typesetting

/// What a chart for a slide stands on.
public enum SlideGround: String, Hashable, Sendable, CaseIterable {
  case light, dark, mono

  public var colors: ChartColors {
    switch self {
    case .light: .color
    case .dark: .dark
    case .mono: .mono
    }
  }
}

/// How charts for slides look. No text is smaller than 18 pt on the canvas.
public struct SlideTheme: Hashable, Sendable {
  public var colors: ChartColors
  public var title: TextStyle
  public var subtitle: TextStyle
  /// A row's name.
  public var label: TextStyle
  /// What stands beside it: employer and place; the axis; notes.
  public var quiet: TextStyle
  /// Figures at marks.
  public var value: TextStyle
  /// Heads and counts.
  public var head: TextStyle

  /// In the families of two fallback chains: `families` for everything but the title.
  public init(_ colors: ChartColors, families: [String], displayFamilies: [String]) {
    self.colors = colors
    let base = TextStyle(
      families: families, size: .pt(18), features: ["tnum", "case"], color: colors.soft)
    quiet = base
    subtitle = base
    var ink = base
    ink.color = colors.ink
    ink.weight = 500
    label = ink
    value = ink
    ink.weight = 600
    head = ink
    title = TextStyle(
      families: displayFamilies, weight: 600, size: .pt(30), tracking: .pt(-0.45),
      features: ["lnum"], color: colors.ink)
  }

  /// A theme for one of the three grounds.
  public init(on ground: SlideGround, families: [String], displayFamilies: [String]) {
    self.init(ground.colors, families: families, displayFamilies: displayFamilies)
  }
}
