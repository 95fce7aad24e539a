import Diagnostics
import Display
import Geometry

/// Sets text: finds fonts, shapes words, breaks paragraphs into lines and says where every glyph
/// stands. The same input gives the same lines on every machine. Keeps what it has shaped; not for
/// sharing between tasks.
public final class Typesetter {
  public let catalog: FontCatalog
  var hyphenation: Hyphenation
  let shaper: Shaper
  let opportunities = BreakOpportunities()
  @exclusivity(unchecked) private(set) var styles: [SetStyle] = []
  @exclusivity(unchecked) private var styleIndex = StyleIndex()
  @exclusivity(unchecked) private var lastStyle = -1
  @exclusivity(unchecked) private var known = SetMatter()
  private var texts = PolishedTexts()
  @exclusivity(unchecked) var totalFit = TotalFit()

  public init(catalog: FontCatalog, hyphenation: Hyphenation) {
    self.catalog = catalog
    self.hyphenation = hyphenation
    shaper = Shaper(book: FontBook(catalog: catalog))
  }

  /// What was noticed since the beginning, each thing once.
  public var diagnostics: [Diagnostic] {
    shaper.diagnostics + Diagnostic.missingGlyphs(shaper.missing)
  }

  /// Characters that were to be set and no font has, each once; something else is set instead.
  public var missingCharacters: [Character] { shaper.missing }

  /// Files of the catalogue that text was to be set with and that cannot be opened as fonts. What is
  /// set instead comes from the rest of the chain.
  public var unreadableFonts: [FontFile] { shaper.book.unreadable }

  /// The first font of a style's chain that can be opened, with the catalogue's first as last resort.
  public func font(for style: TextStyle) -> FontID { styles[setStyle(style)].font }

  /// Vertical measures of that font at the style's size.
  public func metrics(of style: TextStyle) -> FontMetrics { styles[setStyle(style)].metrics }

  /// The text as `SmallMarks` puts it right.
  public func polished(_ text: String) -> String { texts.polished(text) }

  /// How wide a text is in one line, white space at its end included.
  public func width(of text: String, _ style: TextStyle) -> Length {
    if let width = plainWidth(of: text, styles[setStyle(style)]) { return width }
    let paragraph = self.text(of: [.text(text, style)])
    return elements(of: paragraph, breaks: [], levels: BidiLevels(paragraph).bytes)
      .reduce(.zero) { $0 + $1.width }
  }

  /// One line, whatever its length; line breaks in it are spaces. With no structure given, runs that
  /// have none stand as plain glyphs, for a chart to wrap.
  public func line(_ inlines: [Inline], structure: StructureID?) -> TextLine {
    var text = text(of: inlines)
    let nodes = text.numberNodes(from: structure)
    let matter = SetMatter.Key(text: text, style: nil, width: structure == nil ? .zero : .pt(1))
    if let line = known.lines(of: matter)?.first { return line.naming(nodes) }
    let levels = BidiLevels(text)
    let elements = elements(of: text, breaks: [], levels: levels.bytes)
    let content = LineContent(
      pieces: pieces(of: elements, text, from: nil, to: nil), isEnd: true, level: levels.base)
    let place = LinePlace(structure: structure == nil ? nil : StructureID(0))
    let line = assemble(content, text, place)
    known.keep([line], of: matter)
    return line.naming(nodes)
  }

  /// A paragraph's lines. Indents and alignment are in the items' places: all are relative to the
  /// paragraph's left edge, and `width` is the measure from there. What was set before is not set
  /// again.
  public func lines(
    _ inlines: [Inline], _ style: ParagraphStyle, width: Length, structure: StructureID
  ) -> [TextLine] {
    var text = text(of: inlines)
    guard !text.bytes.isEmpty else { return [] }
    let nodes = text.numberNodes(from: structure)
    let matter = SetMatter.Key(text: text, style: style, width: width)
    if let lines = known.lines(of: matter) { return lines.map { $0.naming(nodes) } }
    let lines = lines(of: text, style, width: width)
    known.keep(lines, of: matter)
    return lines.map { $0.naming(nodes) }
  }

  /// The lines of a text whose nodes are numbered, the paragraph's own being the first.
  private func lines(
    of text: ParagraphText, _ style: ParagraphStyle, width: Length
  ) -> [TextLine] {
    let levels = BidiLevels(text)
    let elements = elements(
      of: text, breaks: opportunities.offsets(in: text), levels: levels.bytes)
    let firstIndent = style.indent + style.firstIndent
    let measure = measure(style, first: width - firstIndent, others: width - style.indent, text)
    let cuts = cuts(of: elements, text, measure, hyphenates: style.hyphenates)
    var lines: [TextLine] = []
    lines.reserveCapacity(cuts.count)
    var start: Cut?
    for (index, cut) in cuts.enumerated() {
      let pieces = pieces(of: elements, text, from: start, to: cut)
      let isForced = elements[cut.element].kind == .lineBreak
      let line = LineContent(
        pieces: pieces, isEnd: isForced || index == cuts.count - 1, level: levels.base)
      let place = LinePlace(
        structure: StructureID(0), left: index == 0 ? firstIndent : style.indent, right: width,
        alignment: alignment(style, levels.base), rules: style.breaking)
      lines.append(assemble(line, text, place))
      if lines[index].width > width - place.left {
        shaper.report(.lineTooLong(string(of: pieces, text)))
      }
      start = cut
    }
    return lines
  }

  /// The place of a resolved style.
  func setStyle(_ style: TextStyle) -> Int {
    if lastStyle >= 0, styles[lastStyle].style == style { return lastStyle }
    if let found = styleIndex.place(of: style, in: styles) {
      lastStyle = found
      return found
    }
    styles.append(SetStyle(style, shaper))
    lastStyle = styles.count - 1
    styleIndex.add(style, at: lastStyle)
    return lastStyle
  }

  /// Text that starts at the right is ragged on the left.
  private func alignment(
    _ style: ParagraphStyle, _ level: UInt8
  ) -> ParagraphStyle.Alignment {
    style.alignment == .ragged && level % 2 == 1 ? .right : style.alignment
  }

  private func measure(
    _ style: ParagraphStyle, first: Length, others: Length, _ text: ParagraphText
  ) -> LineMeasure {
    let em = Length(scaled: text.spans.first { $0.isText }.map { styles[$0.style].size } ?? 0)
    var measure = LineMeasure(
      first: first, others: others, justified: style.alignment == .justified,
      rules: style.breaking)
    measure.em = em
    measure.raggedness = style.breaking.raggedness ?? max(em * 3, others / 6)
    return measure
  }
}
