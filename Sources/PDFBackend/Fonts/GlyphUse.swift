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
    if let guess, GlyphUse.isMappable(guess) || guess == "\u{AD}" { return guess }
    return "\u{FFFD}"
  }

  /// Whether a font's map may say the character. Those that may not are said beside their glyphs:
  /// 0, U+FEFF and U+FFFE, which no map holds (ISO 14289-1, 7.21.7), those of private use (ISO 19005-2,
  /// 6.2.11.7.3), and signs that are not seen, which borrow the glyph of a hyphen or a space.
  static func isMappable(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF,
      0xFFFE, 0xFFFF, 0xE000...0xF8FF, 0xE0000...0xE0FFF, 0xF0000...0x10FFFF:
      false
    default: true
    }
  }

  /// Text of several characters needs one that is seen.
  static func isMappable(_ text: String) -> Bool {
    var isSeen = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0, 0xFEFF, 0xFFFE, 0xE000...0xF8FF, 0xF0000...0x10FFFF: return false
      default: isSeen = isSeen || isMappable(scalar.value)
      }
    }
    return isSeen
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
