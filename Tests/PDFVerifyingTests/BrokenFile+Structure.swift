extension BrokenFile {
  static let structure: [BrokenFile] = [
    BrokenFile("09-004", "W-regular", named: "a paragraph in a table row") {
      $0.replace("/S/TD", with: "/S/P", in: 55)
    },
    BrokenFile("09-004", named: "a cell outside a row") {
      $0.replace("/S/TR", with: "/S/Div", in: 52)
    },
    BrokenFile("09-004", named: "a table head without a body") {
      $0.replace("/S/TR", with: "/S/THead", in: 51)
    },
    BrokenFile("09-005", named: "a list item outside a list") {
      $0.replace("/S/L/", with: "/S/Div/", in: 60)
    },
    BrokenFile("09-005", named: "a paragraph in a list item") {
      $0.replace("/S/LBody", with: "/S/P", in: 63)
    },
    BrokenFile("09-006", named: "an entry outside a table of contents") {
      $0.replace("/S/TOC/", with: "/S/Div/", in: 65)
    },
    BrokenFile("09-007", named: "ruby text outside ruby") {
      $0.replace("/S/P/", with: "/S/RT/", in: 13)
    },
    BrokenFile("09-008", named: "warichu brackets outside warichu") {
      $0.replace("/S/P/", with: "/S/WP/", in: 13)
    },
    BrokenFile("13-004", named: "a figure without a text") {
      $0.replace("/Alt(A square)", with: "", in: 15)
    },
    BrokenFile("13-004", named: "a figure with an empty text") {
      $0.replace("/Alt(A square)", with: "/Alt( )", in: 15)
    },
    BrokenFile("14-002", named: "H2 first") { $0.replace("/S/H1", with: "/S/H2", in: 12) },
    BrokenFile("14-003", named: "H3 after H1") { $0.replace("/S/P/", with: "/S/H3/", in: 13) },
    BrokenFile("14-006", named: "two headings in one section") {
      $0.replace("/S/H1", with: "/S/H", in: 12)
      $0.replace("/S/P/", with: "/S/H/", in: 13)
    },
    BrokenFile("14-007", named: "headings of both kinds") {
      $0.replace("/S/P/", with: "/S/H/", in: 13)
    },
    BrokenFile("15-003", named: "a header cell without a scope") {
      $0.replace("/Scope/Column", with: "", in: 53)
    },
    BrokenFile("W-headers", named: "a cell under a header that is not there") {
      $0.add("/A<</O/Table/Headers[(nowhere)]>>", to: 55)
    },
    BrokenFile("W-regular", named: "a row with a cell too many") {
      $0.add("/A<</O/Table/ColSpan 2>>", to: 55)
    },
    BrokenFile("W-regular", named: "a cell that spans past the table's end") {
      $0.add("/A<</O/Table/RowSpan 3>>", to: 55)
    },
    BrokenFile("W-numbering", named: "a list that does not say how it counts") {
      $0.replace("/A<</O/List/ListNumbering/Disc>>", with: "", in: 60)
    },
    BrokenFile("W-empty", named: "an empty paragraph") { pdf in
      pdf.objects[69] = "<</Type/StructElem/S/P/P 11 0 R>>"
      pdf.replace("68 0 R]", with: "68 0 R 69 0 R]", in: 11)
    },
    BrokenFile("17-002", named: "a formula without a text") {
      $0.replace("/Alt(a plus b)", with: "", in: 68)
    },
    BrokenFile("19-003", named: "a note without an ID") {
      $0.replace("/ID(note-1)", with: "", in: 64)
    },
    BrokenFile("19-004", named: "two notes with one ID") {
      $0.replace("/S/P/", with: "/S/Note/", in: 13)
      $0.add("/ID(note-1)", to: 13)
    },
  ]

  static let annotations: [BrokenFile] = [
    BrokenFile("28-002", named: "a comment in a link") {
      $0.replace("/Subtype/Link", with: "/Subtype/Text/AP<</N 40 0 R>>", in: 24)
    },
    BrokenFile("28-004", named: "a comment without words") {
      $0.replace("/Subtype/Link", with: "/Subtype/Text/AP<</N 40 0 R>>", in: 24)
      $0.replace("/Contents(To the top)", with: "", in: 24)
      $0.replace("/S/Link", with: "/S/Annot", in: 14)
    },
    BrokenFile("28-005", named: "a field without words") {
      $0.makeField("")
    },
    BrokenFile("28-010", named: "a field in a link") {
      $0.makeField("/TU(Name)")
      $0.replace("/S/Form", with: "/S/Link", in: 14)
    },
    BrokenFile("28-006", "A-6.3.1", named: "an annotation of an unknown kind") {
      $0.replace("/Subtype/Link", with: "/Subtype/Sticker/AP<</N 40 0 R>>", in: 24)
    },
    BrokenFile("28-007", "A-6.3.1", named: "a trap network") {
      $0.replace("/Subtype/Link", with: "/Subtype/TrapNet/AP<</N 40 0 R>>", in: 24)
    },
    BrokenFile("28-008", named: "no tab order") { $0.replace("/Tabs/S", with: "", in: 3) },
    BrokenFile("28-009", named: "tabs by rows") { $0.replace("/Tabs/S", with: "/Tabs/R", in: 3) },
    BrokenFile("28-011", named: "a link in a paragraph") {
      $0.replace("/S/Link", with: "/S/Span", in: 14)
    },
    BrokenFile("28-012", named: "a link without words") {
      $0.replace("/Contents(To the top)", with: "", in: 24)
    },
    BrokenFile("28-014", named: "a media clip of unknown kind") {
      $0.add("/A<</S/Thread/D 1/R<</S/MCD/Alt[(en)(Rain)]>>>>", to: 24)
    },
    BrokenFile("28-015", named: "a media clip without words") {
      $0.add("/A<</S/Thread/D 1/R<</S/MCD/CT(audio/wav)>>>>", to: 24)
    },
    BrokenFile("28-016", "21-001", named: "an attachment without its Unicode name") { pdf in
      pdf.embed("/F(data.csv)/AFRelationship/Data", part: 3)
      pdf.replace(
        "/Subtype/Link", with: "/Subtype/FileAttachment/FS 42 0 R/AP<</N 40 0 R>>", in: 24)
      pdf.replace("/S/Link", with: "/S/Annot", in: 14)
    },
    BrokenFile("28-017", named: "a printer's mark in the tree") {
      $0.replace("/Subtype/Link", with: "/Subtype/PrinterMark/AP<</N 44 0 R>>", in: 24)
      $0.streams[44] = ($0.streams[40]?.entries ?? "", Array("/Artifact BMC 0 0 5 5 re f EMC".utf8))
    },
    BrokenFile("28-018", "28-017", named: "a printer's mark that is no artifact") {
      $0.replace("/Subtype/Link", with: "/Subtype/PrinterMark/AP<</N 40 0 R>>", in: 24)
    },
    BrokenFile("11-004", "11-003", "11-006", named: "a comment in no language") {
      $0.replace("/Lang(en-GB)", with: "", in: 1)
      $0.add("/Lang(en)", to: 11)
      $0.objects[45] = "<</Type/Annot/Subtype/Popup/Rect[0 0 1 1]/Contents(Hm)>>"
      $0.replace("/Annots[24 0 R]", with: "/Annots[24 0 R 45 0 R]", in: 3)
    },
    BrokenFile("11-005", "11-003", "11-006", "28-010", named: "a field in no language") {
      $0.replace("/Lang(en-GB)", with: "", in: 1)
      $0.add("/Lang(en)", to: 11)
      $0.objects[45] = """
        <</Type/Annot/Subtype/Widget/FT/Tx/T(x)/TU(Name)/F 4/Rect[0 0 1 1]/AP<</N 40 0 R>>>>
        """
      $0.replace("/Annots[24 0 R]", with: "/Annots[24 0 R 45 0 R]", in: 3)
    },
    BrokenFile("A-6.3.1", "28-002", named: "a film") {
      $0.replace("/Subtype/Link", with: "/Subtype/Movie/AP<</N 40 0 R>>", in: 24)
    },
    BrokenFile("A-6.3.2", named: "a link that is not printed") {
      $0.replace("/F 4", with: "/F 0", in: 24)
    },
    BrokenFile("A-6.3.3", named: "a field that looks like nothing") {
      $0.makeField("/TU(Name)")
      $0.replace("/AP<</N 40 0 R>>", with: "", in: 24)
    },
  ]
}

extension SmallPDF {
  /// Makes a form field of the link.
  mutating func makeField(_ entries: String) {
    replace(
      "/Subtype/Link", with: "/Subtype/Widget/FT/Tx/T(name)/AP<</N 40 0 R>>\(entries)", in: 24)
    replace("/S/Link", with: "/S/Form", in: 14)
  }
}
