import Display
import Geometry

extension PageContent {
  /// Shows a run of glyphs. `origin` is the start of its baseline.
  mutating func show(_ run: GlyphRun, at origin: Point) throws {
    let font = try fonts.font(run.font)
    guard PDFText.thousandths(of: run.size) > 0 else { return }
    font.withGlyphs { show(run, at: origin, by: &$0) }
  }

  private mutating func show(_ run: GlyphRun, at origin: Point, by font: inout ShownGlyphs) {
    var line = ShownLine(run, at: origin, pageHeight: size.height)
    // Setting the font anew or painting something else ends a line; so does every spoken piece.
    ClusterTexts.forEach(of: run) { glyphs, words in
      if glyphs.count == 1, let glyph = font.glyph(run.glyphs[glyphs.lowerBound].id),
        font.reads(glyph, words)
      {
        if piece == .spoken { finish(&line) }
        return add(glyph, of: &font, run.glyphs[glyphs.lowerBound], &line)
      }
      guard glyphs.contains(where: { font.glyph(run.glyphs[$0].id) != nil }) else {
        return hold(words, where: glyphs.first.map { run.glyphs[$0] }, &font, &line)
      }
      if isContent {
        finish(&line)
        beginPiece(speaking: words.string)
      }
      for index in glyphs {
        guard let glyph = font.glyph(run.glyphs[index].id) else { continue }
        font.guess(glyph, words.string)
        add(glyph, of: &font, run.glyphs[index], &line)
      }
      if isContent { finish(&line) }
    }
    finish(&line)
  }

  /// Shows a space for text that the font has no glyphs for, so that the text at least is read.
  private mutating func hold(
    _ words: ClusterText, where missing: Glyph?, _ font: inout ShownGlyphs, _ line: inout ShownLine
  ) {
    guard isContent, let missing, let space = font.space, !words.string.isEmpty else { return }
    finish(&line)
    beginPiece(speaking: words.string)
    font.guess(space, " ")
    add(space, of: &font, missing, &line)
    finish(&line)
  }

  /// Ends the array of strings; a spoken piece ends with it.
  private mutating func finish(_ line: inout ShownLine) {
    if line.end(in: &text) { text.raw("TJ\n") }
    if piece == .spoken { endPiece() }
  }

  private mutating func add(
    _ code: UInt16, of font: inout ShownGlyphs, _ glyph: Glyph, _ line: inout ShownLine
  ) {
    if line.isOpen, glyph.y != line.rise, line.end(in: &text) { text.raw("TJ\n") }
    if !line.isOpen {
      begin(&line, at: glyph)
    } else {
      line.move(to: glyph, in: &text)
    }
    line.add(code, advance: font.show(code), to: &text)
  }

  private mutating func begin(_ line: inout ShownLine, at glyph: Glyph) {
    beginText()
    use(fill: line.color)
    if state.font != line.font || state.fontSize != line.size {
      (state.font, state.fontSize) = (line.font, line.size)
      text.raw("/F")
      text.integer(line.font.index)
      text.space()
      text.length(line.size)
      text.raw(" Tf\n")
    }
    let place = line.place(of: glyph)
    text.thousandths(place.x - state.line.x)
    text.space()
    text.thousandths(place.y - state.line.y)
    text.raw(" Td\n[")
    state.line = place
    line.begin(at: glyph)
  }
}

/// A line of glyphs on its way into a content stream: strings of codes, and between them how far to
/// move where the font's advances do not lead to where the glyphs were laid out.
struct ShownLine {
  let font: FontID
  let size: Length
  let color: Color
  private let origin: Point
  private let pageHeight: Length
  /// How far glyphs stand below the baseline.
  private(set) var rise = Length.zero
  private(set) var isOpen = false
  private var isInString = false
  /// Where the reader is and where the line began, in millionths of an em.
  private var pen: Int64 = 0
  private var start: Int64 = 0

  init(_ run: GlyphRun, at origin: Point, pageHeight: Length) {
    font = run.font
    self.origin = origin
    self.pageHeight = pageHeight
    // Small enough for any figure in ems to stay far below what a number holds.
    (size, color) = (max(run.size, Length(scaled: 1)).onPaper, run.color)
  }

  func place(of glyph: Glyph) -> TextPlace {
    TextPlace(
      x: PDFText.thousandths(of: origin.x + glyph.x.onPaper),
      y: PDFText.thousandths(of: pageHeight - origin.y - glyph.y.onPaper))
  }

  mutating func begin(at glyph: Glyph) {
    (isOpen, isInString, rise) = (true, false, glyph.y)
    start = millionths(glyph.x)
    pen = 0
  }

  private func millionths(_ x: Length) -> Int64 { x.onPaper.scaled * 1_000_000 / size.scaled }

  /// Moves the pen by whole thousandths of an em where the glyph stands elsewhere.
  mutating func move(to glyph: Glyph, in text: inout PDFText) {
    let off = pen - (millionths(glyph.x) - start)
    let thousandths = (off + (off < 0 ? -500 : 500)) / 1000
    guard thousandths != 0 else { return }
    endString(in: &text)
    text.integer(Int(thousandths))
    pen -= thousandths * 1000
  }

  mutating func add(_ code: UInt16, advance: Int64, to text: inout PDFText) {
    if !isInString {
      text.byte(0x28)
      isInString = true
    }
    text.literal(code)
    pen += advance
  }

  private mutating func endString(in text: inout PDFText) {
    guard isInString else { return }
    text.byte(0x29)
    isInString = false
  }

  /// Whether there was anything to end.
  mutating func end(in text: inout PDFText) -> Bool {
    guard isOpen else { return false }
    endString(in: &text)
    text.raw("]")
    isOpen = false
    return true
  }
}
