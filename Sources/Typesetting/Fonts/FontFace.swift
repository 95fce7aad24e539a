import CHarfBuzz

/// An open font file. Owns HarfBuzz's objects for it; measures are in the font's own units.
final class FontFace {
  let id: Int
  /// `hb_font_t`, scaled to font units.
  let font: OpaquePointer
  let unitsPerEm: Int64
  private(set) lazy var plain = PlainGlyphs(self)

  /// Nil where the file cannot be read or is no font.
  init?(path: String, in store: FontStore, id: Int) {
    guard let face = store.face(at: path), let font = hb_font_create(face) else { return nil }
    self.id = id
    self.font = font
    unitsPerEm = Int64(max(1, hb_face_get_upem(face)))
  }

  deinit { hb_font_destroy(font) }

  /// The glyph of a character, nil where the font has none.
  func glyph(of scalar: UInt32) -> UInt32? {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, scalar, &glyph) != 0 && glyph != 0 ? glyph : nil
  }

  /// A horizontal advance in font units.
  func advance(of glyph: UInt32) -> Int32 { hb_font_get_glyph_h_advance(font, glyph) }

  /// A measure of the OS/2 or hhea table in font units.
  func metric(_ tag: hb_ot_metrics_tag_t) -> Int32? {
    var position: hb_position_t = 0
    return hb_ot_metrics_get_position(font, tag, &position) != 0 ? position : nil
  }
}
