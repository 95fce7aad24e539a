import CHarfBuzzSubset

/// What a PDF file says of a font beside its glyphs (ISO 32000-1, table 122), in thousandths of an em.
struct FontDescription: Sendable {
  let name: String
  /// Left, bottom, right and top of what its glyphs cover.
  let box: [Int]
  let ascent: Int
  let descent: Int
  let capHeight: Int
  /// In degrees, negative where it leans to the right.
  let italicAngle: Int
  private let weight: Int

  init(_ font: OpenFont) {
    func thousandths(_ units: Int) -> Int {
      (units * 2000 + (units < 0 ? -font.unitsPerEm : font.unitsPerEm)) / (2 * font.unitsPerEm)
    }
    name = font.postScriptName
    let head = font.table("head")
    box = [36, 38, 40, 42].map { place in
      guard place + 1 < head.count else { return 0 }
      return thousandths(Int(Int16(bitPattern: UInt16(head[place]) << 8 | UInt16(head[place + 1]))))
    }
    ascent = thousandths(font.position(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER) ?? font.unitsPerEm)
    descent = thousandths(font.position(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER) ?? 0)
    capHeight =
      font.position(HB_OT_METRICS_TAG_CAP_HEIGHT).map(thousandths).flatMap { $0 > 0 ? $0 : nil }
      ?? ascent
    italicAngle = Int(font.style(HB_STYLE_TAG_SLANT_ANGLE).rounded())
    weight = Int(font.style(HB_STYLE_TAG_WEIGHT).rounded())
  }

  /// The stems' width: what is usual at the weight, since fonts do not say.
  var stemWidth: Int { 50 + weight * weight / 4225 }

  /// `isCFF` says which kind of program the object with that number holds.
  func write(named name: String, program: Int, isCFF: Bool, to text: inout PDFText) {
    text.raw("<</Type/FontDescriptor/FontName/")
    text.raw(name.utf8)
    // Symbolic, since codes are no characters; and slanted.
    text.raw("/Flags ")
    text.integer(italicAngle == 0 ? 4 : 68)
    text.raw("/FontBBox[")
    for (index, value) in box.enumerated() {
      if index > 0 { text.space() }
      text.integer(value)
    }
    text.raw("]/ItalicAngle ")
    text.integer(italicAngle)
    text.raw("/Ascent ")
    text.integer(ascent)
    text.raw("/Descent ")
    text.integer(descent)
    text.raw("/CapHeight ")
    text.integer(capHeight)
    text.raw("/StemV ")
    text.integer(stemWidth)
    if isCFF { text.raw("/FontFile3") } else { text.raw("/FontFile2") }
    text.reference(program)
    text.raw(">>")
  }
}
