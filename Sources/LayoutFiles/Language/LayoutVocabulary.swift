/// The table of all keys of layout and brand files beside those of blocks: reading, the schema and the
/// reference come from it.
public enum LayoutVocabulary {
  /// A key whose value is more than a plain one.
  public struct Key: Hashable, Sendable {
    public var name: String
    /// One sentence, no full stop.
    public var summary: String

    init(_ name: String, _ summary: String) {
      self.name = name
      self.summary = summary
    }
  }

  public static let top: [Key] =
    [
      Key("name", "what the layout is called"),
      Key(
        "extends",
        "a layout in this folder or in the library, whose values hold where this one is silent"),
      Key("title", "what kind of document it makes; `{kind}` in texts"),
      Key("language", "of the layout's own words, as BCP 47: en-US"),
      Key("papers", "the sheets it is made for"),
      Key("frame", "the page's columns, from the left edge"),
      Key("grid", "the comparison grid in the measure"),
      Key("scale", "all type and its leading, in per cent"),
      Key("colors", "by use, as \"#1B4F93\""),
      Key("grays", "what stands for each colour with black ink alone: 0 black to 255 white"),
      Key("fonts", "by use, families; the first that has a character sets it"),
      Key("styles", "by name, how text is set"),
    ]
    + FlowName.allCases.flatMap { flow in
      [
        Key(flow.rawValue, flow.summary),
        Key(
          flow.rawValue + " furniture", "heads and feet of the pages that `\(flow.rawValue)` makes"),
      ]
    }

  public static let paper: [PropertyRule] = [
    PropertyRule("width", .length, required: true, "of the sheet, 1in to 5000pt"),
    PropertyRule("height", .length, required: true, "of the sheet, 1in to 5000pt"),
    PropertyRule("lines", .number(1...500), required: true, "how many lines a page holds"),
  ]

  public static let frame: [PropertyRule] = [
    PropertyRule("left", .length, "white left of the measure"),
    PropertyRule("measure", .length, "width of the text"),
    PropertyRule("gutter", .length, "between the text and the notes"),
    PropertyRule("notes", .length, "width of the notes"),
    PropertyRule("top", .length, "white above the text"),
    PropertyRule("line", .length, "the leading that pages are counted in, 1pt at least"),
    PropertyRule("head", .length, "baseline of the running head, from the top edge"),
    PropertyRule("foot", .length, "baseline of the foot, from the bottom edge"),
    PropertyRule("duplex", .flag, "whether left pages mirror right ones"),
    PropertyRule(
      "margin", .word(Layout.Margin.allCases.map(\.rawValue)),
      "what the outer margin holds: notes, or lines to write on"),
  ]

  public static let grid: [PropertyRule] = [
    PropertyRule("label", .length, "width of the row labels"),
    PropertyRule("column", .length, "width of A's and of B's column"),
    PropertyRule("gutter", .length, "between columns"),
    PropertyRule("sharing", .lengths, "three widths: only A, both, only B"),
  ]

  public static let style: [PropertyRule] = [
    PropertyRule("like", .style, "the style it takes from what it does not say itself"),
    PropertyRule("font", .word(FontUse.allCases.map(\.rawValue)), "which font chain"),
    PropertyRule("weight", .number(100...900), "400 where it is not said"),
    PropertyRule("italic", .flag, "upright where it is not said"),
    PropertyRule("size", .length, "of the type"),
    PropertyRule("leading", .length, "from baseline to baseline"),
    PropertyRule(
      "baseline", .length,
      "from the top of a line; three quarters of the leading where it is not said"),
    PropertyRule("tracking", .length, "added between letters"),
    PropertyRule("color", .color, "ink where it is not said"),
    PropertyRule("features", .texts, "OpenType features: onum, tnum, lnum, case"),
    PropertyRule(
      "alignment", .word(Layout.Alignment.allCases.map(\.rawValue)), "ragged where it is not said"),
    PropertyRule("hyphenates", .flag, "whether words are divided"),
  ]

  public static let furniture: [PropertyRule] = [
    PropertyRule("head", .texts, "over the measure, and over the notes"),
    PropertyRule("short head", .texts, "set instead where the head is too wide"),
    PropertyRule("first head", .texts, "of the first page"),
    PropertyRule("foot", .texts, "under the measure, and under the notes"),
  ]

  public static let brand: [Key] = [
    Key("name", "whose document it is; `{brand.name}` in texts"),
    Key("footer", "what stands at the foot of pages; `{brand.footer}` in texts"),
    Key("logo", "an SVG file of paths, in the brand file's folder or below"),
    Key("colors", "instead of the layout's, by use"),
    Key("grays", "instead of the layout's, by use"),
    Key("fonts", "families that stand before those of the layout, by use"),
  ]
}
