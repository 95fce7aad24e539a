import Charts
import Display
import LayoutFiles
import Typesetting

/// Turns the names a layout gives its styles and colours into what text is set with, for one ink.
/// What was looked up is kept, so equal looks share their storage and are told equal at once.
final class Stylist {
  let layout: Layout
  let ink: Ink
  private var looks: [StyleName: TextStyle] = [:]
  private var paragraphs: [StyleName: ParagraphStyle] = [:]
  private var marks: [MarkLook: InlineObject] = [:]
  private(set) lazy var chartTheme = drawnTheme()

  init(layout: Layout, ink: Ink) {
    self.layout = layout
    self.ink = ink
  }

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
    guard let color else { return look(name) }
    var look = look(name)
    if layout.styles[name] != nil { look.color = self.color(color) }
    return look
  }

  private func look(_ name: StyleName) -> TextStyle {
    if let known = looks[name] { return known }
    let look = made(name)
    looks[name] = look
    return look
  }

  private func made(_ name: StyleName) -> TextStyle {
    guard let style = layout.styles[name] else {
      return TextStyle(families: [], size: .pt(9), color: self.color(.ink))
    }
    return TextStyle(
      families: layout.fonts[style.font] ?? [], weight: style.weight, italic: style.italic,
      size: style.size, tracking: style.tracking, features: style.features,
      color: color(style.color), language: layout.language)
  }

  func paragraph(_ name: StyleName) -> ParagraphStyle {
    if let known = paragraphs[name] { return known }
    var paragraph = ParagraphStyle(leading: .pt(12), baseline: .pt(9))
    if let style = layout.styles[name] {
      paragraph = ParagraphStyle(
        alignment: alignment(style.alignment), hyphenates: style.hyphenates,
        leading: style.leading, baseline: style.baseline)
    }
    paragraphs[name] = paragraph
    return paragraph
  }

  /// A mark that stands beside text of a style, drawn once for all its places.
  func mark(_ look: MarkLook, drawn: () -> InlineObject) -> InlineObject {
    if let known = marks[look] { return known }
    let mark = drawn()
    marks[look] = mark
    return mark
  }

  private func alignment(_ alignment: Layout.Alignment) -> ParagraphStyle.Alignment {
    switch alignment {
    case .ragged: .ragged
    case .justified: .justified
    case .right: .right
    case .center: .center
    }
  }

  private func drawnTheme() -> ChartTheme {
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

/// How a role's mark stands in a line.
struct MarkLook: Hashable {
  var mark: RoleMark
  var style: StyleName
  /// Of one with its letter; nil of a small one.
  var size: Double?
}
