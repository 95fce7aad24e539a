import Display

/// What a glyph is read as.
enum GlyphReading: Hashable, Sendable {
  case scalar(UInt32)
  case text(String)

  init(_ text: ClusterText) {
    self = text.scalar.map { .scalar($0) } ?? .text(text.string)
  }

  /// Empty where the number is no character.
  var string: String {
    switch self {
    case .scalar(let value): Unicode.Scalar(value).map { String(Character($0)) } ?? ""
    case .text(let text): text
    }
  }
}

/// A glyph that is shown.
struct GlyphUse: Hashable, Sendable {
  let glyph: UInt16
  /// What it is read as wherever nothing else is said; nil where something else always is.
  var reading: GlyphReading?
  /// What it stands for then, alone or together with others.
  var guess: String?

  /// What the font's map says of it, whatever it takes: PDF/A wants a text for each.
  var mapped: String {
    if let reading = reading?.string, !reading.isEmpty { return reading }
    if let guess, !guess.isEmpty { return guess }
    return "\u{FFFD}"
  }
}

/// What is shown of a font: on a page, or in a file.
struct FontUse: Hashable, Sendable {
  let font: FontID
  /// In the order in which they are shown first.
  var glyphs: [GlyphUse]
}

/// What the pages of a file show of the fonts: which glyphs, and what each is read as throughout.
struct FontLedger: Sendable {
  private var places: [FontID: [UInt16: Int]] = [:]
  private var uses: [FontID: [GlyphUse]] = [:]

  init() {}

  /// In the order of the catalogue.
  var fonts: [FontUse] {
    uses.sorted { $0.key < $1.key }.map { FontUse(font: $0.key, glyphs: $0.value) }
  }

  /// Whether a page reads a glyph as something else than the pages before it.
  func contradicts(_ page: [FontUse]) -> Bool {
    page.contains { use in
      guard let places = places[use.font], let known = uses[use.font] else { return false }
      return use.glyphs.contains { glyph in
        guard let reading = glyph.reading, let place = places[glyph.glyph],
          let settled = known[place].reading
        else { return false }
        return settled != reading
      }
    }
  }

  mutating func add(_ page: [FontUse]) {
    for use in page {
      // Taken out while they grow, so that they have one owner.
      var places = self.places.removeValue(forKey: use.font) ?? [:]
      var glyphs = uses.removeValue(forKey: use.font) ?? []
      for glyph in use.glyphs {
        if let place = places[glyph.glyph] {
          glyphs[place].reading = glyphs[place].reading ?? glyph.reading
          glyphs[place].guess = glyphs[place].guess ?? glyph.guess
        } else {
          places[glyph.glyph] = glyphs.count
          glyphs.append(glyph)
        }
      }
      self.places[use.font] = places
      uses[use.font] = glyphs
    }
  }
}
