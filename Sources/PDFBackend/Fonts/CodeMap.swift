/// Which glyphs of a cut font the codes of its texts name (ISO 32000-1, 9.7.5): codes are numbers of the
/// whole font's glyphs.
struct CodeMap {
  /// A reader takes no more than this in one block.
  private static let blockSize = 100

  let glyphs: [GlyphUse]
  /// The cut font's, in the order of the glyphs.
  let numbers: [Int]

  /// What the stream's dictionary says of it; the same stands in the stream.
  static let entries: StaticString =
    "/Type/CMap/CMapName/Cut-H/WMode 0/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"

  var bytes: [UInt8] {
    var text = PDFText()
    text.raw("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n")
    text.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def\n")
    text.raw("/CMapName/Cut-H def\n/CMapType 1 def\n/WMode 0 def\n")
    text.raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
    var rest = zip(glyphs, numbers).map { ($0.glyph, $1) }[...]
    while !rest.isEmpty {
      let block = rest.prefix(CodeMap.blockSize)
      rest = rest.dropFirst(block.count)
      text.integer(block.count)
      text.raw(" begincidchar\n")
      for (code, number) in block {
        text.raw("<")
        text.code(code)
        text.raw("> ")
        text.integer(number)
        text.raw("\n")
      }
      text.raw("endcidchar\n")
    }
    text.raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
    return text.bytes
  }
}
