import Display

/// The glyphs of a font, and what a page shows of them. Looked up for every glyph, so by number
/// throughout.
struct ShownGlyphs {
  /// What is known of a glyph.
  private struct Entry {
    static let unread: Int32 = -1

    /// In millionths of an em; negative where it was not asked for.
    var advance: Int32 = -1
    /// The character it is read as, or `unread`, or below that the place of a text.
    var reading = Entry.unread
    var isShown = false
  }

  private let file: OpenFont?
  private var entries: [Entry]
  private var shown: [UInt16] = []
  private var known: [UInt16] = []
  private var texts: [String] = []
  private var guesses: [UInt16: String] = [:]
  /// The glyph of a space; nil where the font has none.
  let space: UInt16?

  /// Without a font there are no glyphs.
  init(_ file: OpenFont?) {
    self.file = file
    entries = Array(repeating: Entry(), count: file?.glyphCount ?? 0)
    let space = Int(file?.glyph(of: " ") ?? 0)
    self.space = entries.indices.contains(space) && space > 0 ? UInt16(space) : nil
  }

  mutating func forget() {
    for glyph in shown { forget(glyph) }
    for glyph in known { forget(glyph) }
    (shown, known, texts, guesses) = ([], [], [], [:])
  }

  private mutating func forget(_ glyph: UInt16) {
    entries[Int(glyph)].isShown = false
    entries[Int(glyph)].reading = Entry.unread
  }

  mutating func know(_ uses: [GlyphUse]) {
    for use in uses where entries.indices.contains(Int(use.glyph)) {
      guard let reading = use.reading else { continue }
      known.append(use.glyph)
      entries[Int(use.glyph)].reading = code(of: reading)
    }
  }

  private mutating func code(of reading: GlyphReading) -> Int32 {
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

  /// Notes that the page shows the glyph, and gives its advance in millionths of an em.
  mutating func show(_ glyph: UInt16) -> Int64 {
    let entry = entries[Int(glyph)]
    return entry.isShown ? Int64(entry.advance) : showFirst(glyph)
  }

  private mutating func showFirst(_ glyph: UInt16) -> Int64 {
    let place = Int(glyph)
    entries[place].isShown = true
    shown.append(glyph)
    if entries[place].advance < 0 {
      entries[place].advance = Int32(clamping: file?.advance(of: place) ?? 0)
    }
    return Int64(entries[place].advance)
  }

  /// Whether the glyph is read as the text. The first text that a glyph shows alone is what it is read
  /// as from then on, but for what maps may not say, as soft hyphens, whose glyph is that of others.
  mutating func reads(_ glyph: UInt16, _ text: ClusterText) -> Bool {
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
  mutating func guess(_ glyph: UInt16, _ text: @autoclosure () -> String) {
    if entries[Int(glyph)].reading == Entry.unread, guesses[glyph] == nil {
      guesses[glyph] = text()
    }
  }

  var uses: [GlyphUse] {
    shown.map {
      GlyphUse(glyph: $0, reading: reading(entries[Int($0)].reading), guess: guesses[$0])
    }
  }
}
