import Display

/// What the glyphs of a document are read as, where that is not the character their font has them
/// for: "fi" for the ligature U+FB01, "1" for a raised one that is U+00B9 elsewhere, a plain space for
/// a glyph of some other space.
///
/// Cairo takes the font's character for a glyph's text, and wraps every other text in a sequence of its
/// own. A glyph that the whole document reads one way needs none: it is painted as the font's
/// character, which the finishing pass then replaces in the font's map.
final class GlyphReadings {
  private var fonts: [FontID: FontReadings] = [:]

  /// Throws a `Diagnostic` where a font cannot be had.
  init(of document: DisplayDocument, fonts source: CairoFonts) throws {
    for page in document.pages { try survey(page.items, source) }
    for font in fonts.values { font.settle() }
  }

  /// Texts for characters, by fonts' PostScript names.
  var replacements: [String: [Unicode.Scalar: String]] {
    var replacements: [String: [Unicode.Scalar: String]] = [:]
    for font in fonts.values where !font.replacements.isEmpty {
      replacements[font.table.name] = font.replacements
    }
    return replacements
  }

  /// The run with the texts that Cairo is to be told.
  func spelled(_ run: GlyphRun) -> GlyphRun { fonts[run.font]?.spelled(run) ?? run }

  private func survey(_ items: [DisplayItem], _ source: CairoFonts) throws {
    for item in items {
      switch item {
      case .glyphs(let run, _): try font(run.font, source).survey(run)
      case .content(_, let inner), .artifact(_, let inner), .group(_, let inner):
        try survey(inner, source)
      case .fill, .stroke, .hatch, .link, .destination: break
      }
    }
  }

  private func font(_ id: FontID, _ source: CairoFonts) throws -> FontReadings {
    if let font = fonts[id] { return font }
    let table = try source.characters(of: id)
    // Two fonts of one name share the map, so only the first may have it changed.
    let isAlone = !fonts.values.contains { $0.table.name == table.name }
    let font = FontReadings(table, mayReplace: isAlone)
    fonts[id] = font
    return font
  }
}

/// The readings of one font's glyphs.
private final class FontReadings {
  let table: CharacterTable
  private let mayReplace: Bool
  /// Whether a glyph is read as its character anywhere, by glyph.
  private var isPlain: [Bool]
  /// What a glyph is read as elsewhere; empty where there are several texts.
  private var others: [Int: String] = [:]
  private(set) var replacements: [Unicode.Scalar: String] = [:]
  private var replaced: Set<Int> = []

  init(_ table: CharacterTable, mayReplace: Bool) {
    self.table = table
    self.mayReplace = mayReplace && table.hasPlainName
    isPlain = Array(repeating: false, count: table.count)
  }

  func survey(_ run: GlyphRun) {
    guard mayReplace else { return }
    ClusterTexts.forEach(of: run) { _, glyph, text in
      guard let glyph, let character = table[glyph] else { return }
      guard text.scalar != character else { return isPlain[glyph] = true }
      let reading = text.string
      if others.updateValue(reading, forKey: glyph) ?? reading != reading { others[glyph] = "" }
    }
  }

  func settle() {
    for (glyph, reading) in others where !reading.isEmpty && !isPlain[glyph] {
      guard let character = table[glyph].flatMap(Unicode.Scalar.init) else { continue }
      replacements[character] = reading
      replaced.insert(glyph)
    }
  }

  func spelled(_ run: GlyphRun) -> GlyphRun {
    // Plain ASCII has no odd spaces.
    guard !replaced.isEmpty || !run.text.utf8.allSatisfy({ $0 < 0x80 }) else { return run }
    var spelled = run
    spelled.text = ""
    ClusterTexts.forEach(of: run) { index, glyph, text in
      var piece = text.string
      if let glyph, replaced.contains(glyph), let scalar = table[glyph].flatMap(Unicode.Scalar.init)
      {
        piece = String(Character(scalar))
      }
      spelled.clusters[index].bytes = piece.utf8.count
      spelled.text += piece
    }
    return spelled
  }
}
