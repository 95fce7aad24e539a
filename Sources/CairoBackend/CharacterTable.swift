import CFreeType

/// Which character a font has each of its glyphs for: the first in the order of code points, as Cairo
/// finds it.
struct CharacterTable {
  private let scalars: [UInt32]
  /// The font's PostScript name, by which it is known in a PDF file.
  let name: String

  /// How many glyphs there are.
  var count: Int { scalars.count }

  init(_ face: FontFace) {
    let handle = face.handle
    var scalars = [UInt32](repeating: 0, count: max(0, handle.pointee.num_glyphs))
    var glyph: FT_UInt = 0
    var code = FT_Get_First_Char(handle, &glyph)
    while glyph != 0 {
      let index = Int(glyph)
      if index < scalars.count, scalars[index] == 0 {
        scalars[index] = UInt32(truncatingIfNeeded: code)
      }
      code = FT_Get_Next_Char(handle, code, &glyph)
    }
    self.scalars = scalars
    name = FT_Get_Postscript_Name(handle).map { String(cString: $0) } ?? ""
  }

  /// Nil where no character leads to the glyph, only features do.
  subscript(glyph: Int) -> UInt32? {
    guard scalars.indices.contains(glyph), scalars[glyph] > 0 else { return nil }
    return scalars[glyph]
  }

  /// Whether Cairo writes the name as it is.
  var hasPlainName: Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
        default: false
        }
      }
  }
}
