import CHarfBuzzSubset

/// The outlines of a few of a font's glyphs, as HarfBuzz cuts them out.
struct FontCut {
  let bytes: [UInt8]
  /// Whether the bytes are a bare CFF table; else they are a TrueType file.
  let isCFF: Bool
  /// By which numbers PDF finds the glyphs that were asked for, in their order.
  let numbers: [Int]

  /// Nil where the font is damaged or has no outlines of those two kinds, or no memory is to be had.
  init?(_ font: OpenFont, to glyphs: [UInt16]) {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let wanted = hb_subset_input_glyph_set(input)
    for glyph in glyphs { hb_set_add(wanted, hb_codepoint_t(glyph)) }
    let flags = [
      HB_SUBSET_FLAGS_NO_HINTING, HB_SUBSET_FLAGS_DESUBROUTINIZE, HB_SUBSET_FLAGS_NOTDEF_OUTLINE,
    ]
    hb_subset_input_set_flags(input, flags.reduce(0) { $0 | $1.rawValue })
    let drawn = FontCut.drawn(font)
    defer { hb_face_destroy(drawn) }
    guard let plan = hb_subset_plan_create_or_fail(drawn, input) else { return nil }
    defer { hb_subset_plan_destroy(plan) }
    guard let face = hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { hb_face_destroy(face) }
    let map = hb_subset_plan_old_to_new_glyph_mapping(plan)
    let invalid = hb_codepoint_t.max
    let outlines = OpenFont.table("CFF ", of: face)
    let charset = CFFCharset(outlines)?.identifiers
    numbers = glyphs.map { glyph in
      let number = hb_map_get(map, hb_codepoint_t(glyph))
      guard number != invalid else { return 0 }
      guard let charset else { return Int(number) }
      return charset.indices ~= Int(number) ? charset[Int(number)] : 0
    }
    isCFF = !outlines.isEmpty
    bytes = isCFF ? outlines : OpenFont.file(of: face)
    guard isCFF || !OpenFont.table("loca", of: face).isEmpty, !bytes.isEmpty else { return nil }
  }

  /// The font with nothing but what draws it. Tables that serve to find, choose and name glyphs, which
  /// the pages have done, take the subsetter longer to go through than the glyphs themselves. The font
  /// must live longer.
  private static func drawn(_ font: OpenFont) -> OpaquePointer? {
    hb_face_create_for_tables(
      { _, tag, font in
        guard let font, FontCut.drawing.contains(tag) else { return nil }
        return hb_face_reference_table(OpaquePointer(font), tag)
      }, UnsafeMutableRawPointer(font.face), nil)
  }

  private static let drawing: [hb_tag_t] = [
    "CFF ", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep",
  ].map { $0.utf8.reduce(0) { $0 << 8 | hb_tag_t($1) } }
}
