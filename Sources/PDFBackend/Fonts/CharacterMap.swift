/// A font's `/ToUnicode` map (ISO 32000-1, 9.10.3): what the glyphs of its codes are read as.
struct CharacterMap {
  /// A reader takes no more than this in one block.
  private static let blockSize = 100

  let glyphs: [GlyphUse]

  var bytes: [UInt8] {
    var text = PDFText()
    text.raw("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n")
    text.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
    text.raw("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n")
    text.raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
    var rest = glyphs[...]
    while !rest.isEmpty {
      let block = rest.prefix(CharacterMap.blockSize)
      rest = rest.dropFirst(block.count)
      text.integer(block.count)
      text.raw(" beginbfchar\n")
      for use in block {
        text.raw("<")
        text.code(use.glyph)
        text.raw(">")
        text.characters(use.mapped)
        text.raw("\n")
      }
      text.raw("endbfchar\n")
    }
    text.raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
    return text.bytes
  }
}
