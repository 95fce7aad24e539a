extension BrokenFile {
  static let fonts: [BrokenFile] = [
    BrokenFile("10-001", named: "a character map that leaves a code out") {
      $0.replace("<0001> <0002> <0041>", with: "<0001> <0001> <0041>", in: 9)
    },
    BrokenFile("31-001", named: "a map of another registry") {
      $0.embedMap("(Other)", "(Identity)", 0)
    },
    BrokenFile("31-002", named: "a map of another ordering") {
      $0.embedMap("(Adobe)", "(Japan1)", 0)
    },
    BrokenFile("31-003", named: "a map older than the font") {
      $0.embedMap("(Adobe)", "(Identity)", 0)
      $0.replace("/Supplement 0", with: "/Supplement 3", in: 6)
    },
    BrokenFile("31-004", named: "a glyph map of an unknown name") {
      $0.replace("/CIDToGIDMap/Identity", with: "/CIDToGIDMap/Other", in: 6)
    },
    BrokenFile("31-005", named: "no glyph map") {
      $0.replace("/CIDToGIDMap/Identity", with: "", in: 6)
    },
    BrokenFile("31-006", named: "a character map that is not there") {
      $0.replace("/Identity-H", with: "/My-Own-H", in: 5)
    },
    BrokenFile("31-007", named: "a map that runs down and across") {
      $0.embedMap("(Adobe)", "(Identity)", 0)
      $0.add("/WMode 1", to: 46)
    },
    BrokenFile("31-007", named: "a map whose program alone runs down") {
      $0.embedMap("(Adobe)", "(Identity)", 0, program: "/WMode 1 def")
    },
    BrokenFile("31-001", named: "a map whose program is for another registry") {
      $0.embedMap(
        "(Adobe)", "(Identity)", 0,
        program: "/CIDSystemInfo<</Registry(Other)/Ordering(Identity)/Supplement 0>>def")
    },
    BrokenFile("31-002", named: "a map whose program is for another ordering") {
      $0.embedMap(
        "(Adobe)", "(Identity)", 0,
        program: """
          /CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (Japan1) def
          /Supplement 0 def end def
          """)
    },
    BrokenFile("31-003", named: "a map whose program is older than the font") {
      $0.embedMap(
        "(Adobe)", "(Identity)", 3,
        program: "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def")
      $0.replace("/Supplement 0", with: "/Supplement 3", in: 6)
    },
    BrokenFile("31-030", named: "a map that names no glyph for a code") {
      $0.embedMap("(Adobe)", "(Identity)", 0)
      $0.replace("<0000> <00FF> 0", with: "<0001> <0001> 1", in: 46)
    },
    BrokenFile("31-016", named: "a map whose glyphs have other widths") {
      $0.embedMap("(Adobe)", "(Identity)", 0)
      $0.replace("<0000> <00FF> 0", with: "<0001> <0002> 1", in: 46)
      $0.replace("/W[1[500 600]]", with: "/W[1[600 500]]", in: 6)
    },
    BrokenFile("31-008", named: "a map that goes on from a map nobody has") {
      $0.embedMap("(Adobe)", "(Identity)", 0)
      $0.replace("begincmap", with: "begincmap /Nobody-H usecmap", in: 46)
    },
    BrokenFile("31-009", named: "a font that is not embedded") {
      $0.replace("/FontFile2 8 0 R", with: "", in: 7)
    },
    BrokenFile("31-011", named: "a font without a glyph that is used") { pdf in
      var font = TinyFont()
      font.widths = [0, 500]
      pdf.streams[8]?.data = font.bytes
    },
    BrokenFile("31-014", named: "a set that leaves glyphs out") { pdf in
      pdf.streams[46] = ("", [0b1100_0000])
      pdf.add("/CIDSet 46 0 R", to: 7)
    },
    BrokenFile("31-015", named: "a set that names glyphs nobody has") { pdf in
      pdf.streams[46] = ("", [0b1111_1111])
      pdf.add("/CIDSet 46 0 R", to: 7)
    },
    BrokenFile("31-016", named: "widths that do not agree") {
      $0.replace("/W[1[500 600]]", with: "/W[1[500 650]]", in: 6)
    },
    BrokenFile("31-027", named: "a font that says nothing of its characters") {
      $0.replace("/ToUnicode 9 0 R", with: "", in: 5)
    },
    BrokenFile("31-028", named: "a character mapped to zero") {
      $0.replace("<0041>", with: "<0000>", in: 9)
    },
    BrokenFile("31-029", named: "a character mapped to a byte order mark") {
      $0.replace("<0041>", with: "<FEFF>", in: 9)
    },
    BrokenFile("31-030", "10-001", named: "the glyph for missing characters") {
      $0.replace("<00010002>", with: "<00010000>", in: 4)
    },
    BrokenFile("A-6.2.11.7.3", named: "characters of private use") {
      $0.replace("<0041>", with: "<E000>", in: 9)
    },
    BrokenFile("A-6.2.11.2", "10-001", named: "a font of an unknown type") {
      $0.replace("/Subtype/Type0", with: "/Subtype/Type9", in: 5)
    },
  ]

  static let simpleFonts: [BrokenFile] = [
    BrokenFile("31-017", named: "letters with a table for symbols alone") {
      $0.addSimpleFont("/Encoding/WinAnsiEncoding", tables: [(3, 0)])
    },
    BrokenFile("31-018", "31-030", named: "a letter that the font has not") {
      $0.addSimpleFont("/Encoding/WinAnsiEncoding", shown: "C")
    },
    BrokenFile("31-019", named: "letters without an encoding") {
      $0.addSimpleFont("/ToUnicode 47 0 R")
    },
    BrokenFile("31-020", named: "an encoding without a base") {
      $0.addSimpleFont("/ToUnicode 47 0 R/Encoding<</Differences[65/A]>>")
    },
    BrokenFile("31-021", named: "an encoding of another kind") {
      $0.addSimpleFont("/ToUnicode 47 0 R/Encoding/MacExpertEncoding")
    },
    BrokenFile("31-022", named: "a glyph name of one's own") {
      $0.addSimpleFont(
        "/ToUnicode 47 0 R/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[65/g12]>>")
    },
    BrokenFile("31-023", named: "differences without a Unicode table") {
      $0.addSimpleFont(
        "/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[65/A]>>", tables: [(1, 0)])
    },
    BrokenFile("31-024", named: "symbols with an encoding") {
      $0.addSimpleFont("/Encoding/WinAnsiEncoding", flags: 4)
    },
    BrokenFile("31-025", named: "symbols without a table") {
      $0.addSimpleFont("/ToUnicode 47 0 R", flags: 4, tables: [])
    },
    BrokenFile("31-026", named: "symbols with two tables, neither for symbols") {
      $0.addSimpleFont("/ToUnicode 47 0 R", flags: 4, tables: [(1, 0), (3, 1)])
    },
    BrokenFile("31-011", "31-030", named: "a compact font without a letter that is used") {
      $0.addCompactFont(shown: "C")
    },
    BrokenFile("31-016", named: "a compact font of other widths") {
      $0.addCompactFont(TinyCompactFont(widths: [510, 600]))
    },
    BrokenFile("31-009", named: "Type 1 letters that are not embedded") {
      $0.addSimpleFont("/Encoding/WinAnsiEncoding")
      $0.replace("/Subtype/TrueType", with: "/Subtype/Type1", in: 48)
      $0.replace("/FontFile2 80 0 R", with: "", in: 49)
    },
  ]
}

extension SmallPDF {
  /// Sets the font with a character map of its own.
  mutating func embedMap(
    _ registry: String, _ ordering: String, _ supplement: Int, program: String = ""
  ) {
    replace("/Identity-H", with: " 46 0 R", in: 5)
    streams[46] = (
      """
      /Type/CMap/CMapName/My-Map\
      /CIDSystemInfo<</Registry\(registry)/Ordering\(ordering)/Supplement \(supplement)>>
      """,
      Array(
        "\(program) begincmap 1 begincidrange <0000> <00FF> 0 endcidrange endcmap".utf8)
    )
  }

  /// Shows a letter in a TrueType font whose codes are single bytes.
  mutating func addSimpleFont(
    _ entries: String, flags: Int = 32, tables: [(Int, Int)] = [(3, 1)], shown: String = "A"
  ) {
    objects[48] = """
      <</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Tiny/FirstChar 65/LastChar 66/Widths[500 600]\
      /FontDescriptor 49 0 R\(entries)>>
      """
    objects[49] = """
      <</Type/FontDescriptor/FontName/ABCDEF+Tiny/Flags \(flags)/FontBBox[0 0 1000 1000]\
      /ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/FontFile2 80 0 R>>
      """
    var font = TinyFont()
    font.tables = tables
    streams[80] = ("", font.bytes)
    streams[47] = (
      "", Array(GoodFile.unicodeMap.replacing("<0001> <0002>", with: "<41> <42>").utf8)
    )
    replace("/F1 5 0 R", with: "/F1 5 0 R/F2 48 0 R", in: 3)
    paint("/Artifact BMC BT /F2 9 Tf (\(shown)) Tj ET EMC")
  }
}
