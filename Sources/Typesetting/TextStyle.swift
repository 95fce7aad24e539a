import Display
import Geometry

/// How a stretch of text looks.
public struct TextStyle: Hashable, Sendable {
  /// The fallback chain: a character is set in the first family that has it.
  public var families: [String]
  public var weight: Int
  public var italic: Bool
  public var size: Length
  /// Added after every glyph; may be negative.
  public var tracking: Length
  /// OpenType features switched on besides kerning and ligatures: `tnum`, `onum`, `case`, `lnum`.
  public var features: [String]
  public var color: Color
  /// How far the baseline is lifted; source figures stand higher than their line.
  public var raise: Length
  /// BCP 47; decides hyphenation and break rules. Runs of a paragraph may differ in it.
  public var language: String

  public init(
    families: [String], weight: Int = 400, italic: Bool = false, size: Length,
    tracking: Length = .zero, features: [String] = [], color: Color, raise: Length = .zero,
    language: String = "en-US"
  ) {
    self.families = families
    self.weight = weight
    self.italic = italic
    self.size = size
    self.tracking = tracking
    self.features = features
    self.color = color
    self.raise = raise
    self.language = language
  }

  /// Of objects without text.
  static let none = TextStyle(families: [], size: .zero, color: .black)
}

/// How lines are made of text.
public struct ParagraphStyle: Hashable, Sendable {
  public enum Alignment: String, Hashable, Sendable { case justified, ragged, right, center }

  public var alignment: Alignment
  public var hyphenates: Bool
  /// The height of a line's box.
  public var leading: Length
  /// From the top of the line's box to its baseline.
  public var baseline: Length
  /// Of the first line; negative hangs it out to the left of the others, which then start at the
  /// paragraph's edge plus `indent`.
  public var firstIndent: Length
  /// Of every line.
  public var indent: Length
  /// How lines are chosen. Alike for all text as a rule.
  public var breaking = BreakingRules()

  public init(
    alignment: Alignment = .ragged, hyphenates: Bool = false, leading: Length, baseline: Length,
    firstIndent: Length = .zero, indent: Length = .zero
  ) {
    self.alignment = alignment
    self.hyphenates = hyphenates
    self.leading = leading
    self.baseline = baseline
    self.firstIndent = firstIndent
    self.indent = indent
  }
}

/// A piece of a paragraph.
public enum Inline: Hashable, Sendable {
  /// Text in one style. `structure` nil belongs to the paragraph itself.
  case text(String, TextStyle, structure: StructureID? = nil, link: LinkTarget? = nil)
  /// A drawing that stands in the line like a word: a role's mark, a legend's swatch.
  case object(InlineObject)
  /// A line ends here whatever its length.
  case lineBreak

  var style: TextStyle? {
    guard case .text(_, let style, _, _) = self else { return nil }
    return style
  }
}

/// A drawing in a line. Its items are relative to its left end on the baseline.
public struct InlineObject: Hashable, Sendable {
  public var width: Length
  public var items: [DisplayItem]
  /// Nil: the paragraph's. A drawing that says nothing is an artifact in its items.
  public var structure: StructureID?

  public init(width: Length, items: [DisplayItem], structure: StructureID? = nil) {
    self.width = width
    self.items = items
    self.structure = structure
  }
}

/// A line of set text. Items are relative to the line's left edge on its baseline and carry their
/// structure.
public struct TextLine: Hashable, Sendable {
  public var items: [DisplayItem]
  /// Natural or justified width of what is set, the space at the end not counted.
  public var width: Length

  public init(items: [DisplayItem], width: Length) {
    self.items = items
    self.width = width
  }
}

/// Vertical measures of a style's first font, as positive distances from the baseline.
public struct FontMetrics: Hashable, Sendable {
  public var ascent: Length
  public var descent: Length
  public var capHeight: Length
  public var xHeight: Length

  public init(ascent: Length, descent: Length, capHeight: Length, xHeight: Length) {
    self.ascent = ascent
    self.descent = descent
    self.capHeight = capHeight
    self.xHeight = xHeight
  }
}
