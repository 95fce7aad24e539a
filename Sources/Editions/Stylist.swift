import Charts
import Display
import LayoutFiles
import Typesetting

/// Turns the names a layout gives its styles and colours into what text is set with, for one ink.
struct Stylist {
  let layout: Layout
  let ink: Ink

  func color(_ use: ColorUse) -> Color {
    switch ink {
    case .color: Color(hex: layout.colors[use] ?? 0)
    case .mono: .gray(layout.grays[use] ?? 0)
    }
  }

  /// What pages are painted with; nil leaves them the paper's white.
  var ground: Color? {
    let color = color(.ground)
    return color == .white || color == Color(hex: 0xFFFFFF) ? nil : color
  }

  /// The style's look, in another colour where one is given.
  func text(_ name: StyleName, _ color: ColorUse? = nil) -> TextStyle {
    guard let style = layout.styles[name] else {
      return TextStyle(families: [], size: .pt(9), color: self.color(.ink))
    }
    return TextStyle(
      families: layout.fonts[style.font] ?? [], weight: style.weight, italic: style.italic,
      size: style.size, tracking: style.tracking, features: style.features,
      color: self.color(color ?? style.color), language: layout.language)
  }

  func paragraph(_ name: StyleName) -> ParagraphStyle {
    guard let style = layout.styles[name] else {
      return ParagraphStyle(leading: .pt(12), baseline: .pt(9))
    }
    return ParagraphStyle(
      alignment: alignment(style.alignment), hyphenates: style.hyphenates,
      leading: style.leading, baseline: style.baseline)
  }

  private func alignment(_ alignment: Layout.Alignment) -> ParagraphStyle.Alignment {
    switch alignment {
    case .ragged: .ragged
    case .justified: .justified
    case .right: .right
    case .center: .center
    }
  }

  var chartTheme: ChartTheme {
    var colors = ink == .mono ? ChartColors.mono : .color
    colors.ink = color(.ink)
    colors.soft = color(.soft)
    colors.hairline = color(.hairline)
    colors.area = color(.wash)
    colors.mid = color(.middle)
    colors.roleA = color(.a)
    colors.roleB = color(.b)
    colors.both = color(.both)
    if let ground {
      colors.ground = ground
      colors.onRole = ground
    }
    var theme = ChartTheme(colors, families: layout.fonts[.label] ?? [])
    theme.text.label = text(.chartLabel)
    theme.text.sublabel = text(.chartSublabel)
    theme.text.value = text(.chartValue)
    theme.text.axis = text(.chartAxis)
    return theme
  }
}
