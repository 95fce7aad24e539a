import Diagnostics
import Display
import Typesetting

/// The fonts that a painter shows, each opened when it is first shown and kept from page to page.
final class PageFonts {
  private let catalog: FontCatalog
  private var open: [ShownFont?]
  private var shown: [ShownFont] = []

  init(catalog: FontCatalog) {
    self.catalog = catalog
    open = Array(repeating: nil, count: catalog.files.count)
  }

  /// Forgets what was shown. Glyphs that are `known` are read as that says.
  func beginPage(_ known: [FontUse]) throws {
    for font in shown { font.forget() }
    shown = []
    for use in known { try font(use.font).know(use.glyphs) }
  }

  /// - Throws: a `Diagnostic` where the catalogue has no such font or its file cannot be read.
  func font(_ id: FontID) throws -> ShownFont {
    guard catalog.files.indices.contains(id.index) else {
      throw Diagnostic(
        .error, "font.unknown",
        "text is set with fonts of the catalogue, which has no number \(id.index)")
    }
    let font = try open[id.index] ?? ShownFont(id, OpenFont(path: catalog[id].path))
    open[id.index] = font
    if !font.isShown {
      font.isShown = true
      shown.append(font)
    }
    return font
  }

  /// What the page shows, in the order of the catalogue.
  var uses: [FontUse] {
    shown.map { FontUse(font: $0.id, glyphs: $0.uses) }
      .filter { !$0.glyphs.isEmpty }.sorted { $0.font < $1.font }
  }
}

/// A font, and what a page shows of it. Looked up for every glyph, so by number throughout.
final class ShownFont {
  /// What is known of a glyph.
  private struct Entry {
    static let unread: Int32 = -1

    /// In millionths of an em; negative where it was not asked for.
    var advance: Int32 = -1
    /// The character it is read as, or `unread`, or below that the place of a text.
    var reading = Entry.unread
    var isShown = false
  }

  let id: FontID
  fileprivate var isShown = false
  private let file: OpenFont
  private var entries: [Entry]
  private var glyphs: [UInt16] = []
  private var known: [UInt16] = []
  private var texts: [String] = []
  private var guesses: [UInt16: String] = [:]

  fileprivate init(_ id: FontID, _ file: OpenFont) {
    self.id = id
    self.file = file
    entries = Array(repeating: Entry(), count: file.glyphCount)
  }

  fileprivate func forget() {
    isShown = false
    for glyph in glyphs + known {
      entries[Int(glyph)].isShown = false
      entries[Int(glyph)].reading = Entry.unread
    }
    (glyphs, known, texts, guesses) = ([], [], [], [:])
  }

  fileprivate func know(_ uses: [GlyphUse]) {
    for use in uses where entries.indices.contains(Int(use.glyph)) {
      guard let reading = use.reading else { continue }
      known.append(use.glyph)
      entries[Int(use.glyph)].reading = code(of: reading)
    }
  }

  private func code(of reading: GlyphReading) -> Int32 {
    switch reading {
    case .scalar(let scalar): return Int32(truncatingIfNeeded: scalar)
    case .text(let text):
      texts.append(text)
      return -1 - Int32(texts.count)
    }
  }

  private func reading(_ code: Int32) -> GlyphReading? {
    guard code != Entry.unread else { return nil }
    return code < 0 ? .text(texts[Int(-2 - code)]) : .scalar(UInt32(code))
  }

  /// The glyph by which the page shows it: `.notdef`, which PDF/A lets no text show (ISO 19005-2,
  /// 6.2.11.8), and what the font does not have are nil.
  func glyph(_ id: UInt32) -> UInt16? {
    guard id > 0, Int(id) < entries.count else { return nil }
    return UInt16(truncatingIfNeeded: id)
  }

  /// The glyph of a space; nil where the font has none.
  private(set) lazy var space = glyph(file.glyph(of: " "))

  /// Notes that the page shows the glyph, and gives its advance in millionths of an em.
  func show(_ glyph: UInt16) -> Int64 {
    let place = Int(glyph)
    if !entries[place].isShown {
      entries[place].isShown = true
      glyphs.append(glyph)
      if entries[place].advance < 0 {
        entries[place].advance = Int32(clamping: file.advance(of: place))
      }
    }
    return Int64(entries[place].advance)
  }

  /// Whether the glyph is read as the text. The first text that a glyph shows alone is what it is read
  /// as from then on, but for what maps may not say, as soft hyphens, whose glyph is that of others.
  func reads(_ glyph: UInt16, _ text: ClusterText) -> Bool {
    let known = entries[Int(glyph)].reading
    if let scalar = text.scalar {
      if known == Int32(truncatingIfNeeded: scalar) { return true }
    } else if let settled = reading(known) {
      return settled == GlyphReading(text)
    }
    guard known == Entry.unread, text.isMappable else { return false }
    entries[Int(glyph)].reading = code(of: GlyphReading(text))
    return true
  }

  /// Notes what a glyph shows together with others.
  func guess(_ glyph: UInt16, _ text: @autoclosure () -> String) {
    if entries[Int(glyph)].reading == Entry.unread, guesses[glyph] == nil {
      guesses[glyph] = text()
    }
  }

  fileprivate var uses: [GlyphUse] {
    glyphs.map {
      GlyphUse(glyph: $0, reading: reading(entries[Int($0)].reading), guess: guesses[$0])
    }
  }
}
