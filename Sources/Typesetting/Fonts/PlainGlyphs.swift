import CHarfBuzz

/// What is known of a font's plain characters: ASCII and the marks of English, of which most words are
/// made.
struct PlainGlyphs {
  /// No-break spaces, the middle dot, dashes, quotes and the ellipsis.
  private static let marks: [UInt32] = [
    0xA0, 0xB7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x202F,
  ]

  /// Of ASCII, by character, then of the marks; 0 where there is none.
  private var glyphs = Array(repeating: UInt32(0), count: 128 + Self.marks.count)
  /// Whether the font's compositions (`ccmp`) can do nothing in a word of these glyphs. Most are there
  /// for letters with marks, and to look for those may be more than half of a word's shaping.
  private(set) var areNotComposed = false

  init(_ face: FontFace) {
    guard let all = hb_set_create() else { return }
    defer { hb_set_destroy(all) }
    for scalar in Array(0x20..<0x7F as Range<UInt32>) + Self.marks {
      guard let glyph = face.glyph(of: scalar), let place = Self.place(of: scalar) else { continue }
      glyphs[place] = glyph
      hb_set_add(all, glyph)
    }
    areNotComposed = Self.leaves(all, alone: face)
  }

  /// The glyph of a plain character, nil of any other and where the font has none.
  func glyph(of scalar: UInt32) -> UInt32? {
    guard let place = Self.place(of: scalar), glyphs[place] > 0 else { return nil }
    return glyphs[place]
  }

  private static func place(of scalar: UInt32) -> Int? {
    scalar < 0x80 ? Int(scalar) : marks.firstIndex(of: scalar).map { 128 + $0 }
  }

  private static func leaves(_ glyphs: OpaquePointer, alone face: FontFace) -> Bool {
    guard let lookups = hb_set_create() else { return false }
    defer { hb_set_destroy(lookups) }
    let table = hb_font_get_face(face.font)
    hb_ot_layout_collect_lookups(table, substitutions, nil, nil, [composition, 0], lookups)
    var lookup = UInt32.max
    while hb_set_next(lookups, &lookup) != 0 {
      guard leaves(glyphs, alone: lookup, of: table) else { return false }
    }
    return true
  }

  /// Whether a lookup puts in no glyph, neither one of these nor another, and takes none away.
  private static func leaves(
    _ glyphs: OpaquePointer, alone lookup: UInt32, of face: OpaquePointer?
  ) -> Bool {
    guard let made = hb_set_create(), let reached = hb_set_copy(glyphs) else { return false }
    defer {
      hb_set_destroy(made)
      hb_set_destroy(reached)
    }
    hb_ot_layout_lookup_collect_glyphs(face, substitutions, lookup, nil, nil, nil, made)
    hb_set_intersect(made, glyphs)
    guard hb_set_is_empty(made) != 0 else { return false }
    hb_ot_layout_lookup_substitute_closure(face, lookup, reached)
    guard hb_set_is_equal(reached, glyphs) != 0 else { return false }
    var glyph = UInt32.max
    while hb_set_next(glyphs, &glyph) != 0 {
      var single = glyph
      if hb_ot_layout_lookup_would_substitute(face, lookup, &single, 1, 1) != 0 { return false }
    }
    return true
  }

  /// `GSUB`
  private static let substitutions: hb_tag_t = 0x4753_5542
  /// `ccmp`
  static let composition: hb_tag_t = 0x6363_6D70
}
