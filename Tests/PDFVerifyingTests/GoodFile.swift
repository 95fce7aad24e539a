extension SmallPDF {
  /// A page with a bit of everything, tagged, PDF/UA-1 and PDF/A-2a. Tests break it in one place each.
  static let good: SmallPDF = {
    var pdf = SmallPDF()
    pdf.objects[1] = """
      <</Type/Catalog/Pages 2 0 R/Lang(en-GB)/MarkInfo<</Marked true>>\
      /ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot 10 0 R/Metadata 20 0 R\
      /OutputIntents[21 0 R]/Outlines 30 0 R>>
      """
    pdf.objects[2] = "<</Type/Pages/Count 1/Kids[3 0 R]>>"
    pdf.objects[3] = """
      <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/CropBox[0 0 300 400]/Contents 4 0 R\
      /Resources<</Font<</F1 5 0 R>>/XObject<</X1 40 0 R>>/ExtGState<</G1 41 0 R>>>>\
      /StructParents 0/Tabs/S/Annots[24 0 R]>>
      """
    pdf.streams[4] = ("", Array(GoodFile.content.utf8))
    pdf.objects[24] = """
      <</Type/Annot/Subtype/Link/F 4/Rect[10 10 90 20]/Border[0 0 0]/StructParent 1\
      /Contents(To the top)/Dest[3 0 R/XYZ 0 400 null]>>
      """
    pdf.objects[25] = "<</Title(A small file)/Producer(a test)/CreationDate(D:20240102030405Z)>>"
    pdf.objects[30] = "<</Type/Outlines/First 31 0 R/Last 31 0 R/Count 1>>"
    pdf.objects[31] = "<</Title(Top)/Parent 30 0 R/Dest[3 0 R/XYZ 0 400 null]>>"
    pdf.streams[40] = (
      "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>", Array("0 0 5 5 re f".utf8)
    )
    pdf.objects[41] = "<</Type/ExtGState/ca 1/BM/Normal>>"
    pdf.addFont()
    pdf.addStructure()
    pdf.streams[20] = ("/Type/Metadata/Subtype/XML", Array(GoodFile.metadata.utf8))
    pdf.objects[21] = """
      <</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/DestOutputProfile 22 0 R>>
      """
    pdf.streams[22] = ("/N 3", GoodFile.profile(space: "RGB "))
    return pdf
  }()

  private mutating func addFont() {
    objects[5] = """
      <</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Tiny/Encoding/Identity-H/DescendantFonts[6 0 R]\
      /ToUnicode 9 0 R>>
      """
    objects[6] = """
      <</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Tiny/CIDToGIDMap/Identity/DW 0\
      /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 7 0 R\
      /W[1[500 600]]>>
      """
    objects[7] = """
      <</Type/FontDescriptor/FontName/ABCDEF+Tiny/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0\
      /Ascent 800/Descent -200/CapHeight 700/StemV 80/FontFile2 8 0 R>>
      """
    streams[8] = ("", TinyFont().bytes)
    streams[9] = ("", Array(GoodFile.unicodeMap.utf8))
  }

  private mutating func addStructure() {
    objects[10] = "<</Type/StructTreeRoot/K[11 0 R]/ParentTree 23 0 R/ParentTreeNextKey 2>>"
    objects[23] = """
      <</Nums[0[12 0 R 13 0 R 14 0 R 15 0 R 53 0 R 54 0 R 55 0 R 56 0 R 62 0 R 63 0 R 64 0 R\
       67 0 R 68 0 R]1 14 0 R]>>
      """
    func element(_ number: Int, _ type: String, in parent: Int, _ kids: String, _ more: String = "")
    {
      objects[number] =
        "<</Type/StructElem/S/\(type)/P \(parent) 0 R/Pg 3 0 R/K[\(kids)]\(more)>>"
    }
    element(
      11, "Document", in: 10,
      "12 0 R 13 0 R 15 0 R 50 0 R 60 0 R 64 0 R 65 0 R 68 0 R")
    element(12, "H1", in: 11, "0")
    element(13, "P", in: 11, "1 14 0 R")
    element(14, "Link", in: 13, "2<</Type/OBJR/Obj 24 0 R/Pg 3 0 R>>")
    element(15, "Figure", in: 11, "3", "/Alt(A square)/A<</O/Layout/BBox[0 0 9 9]>>")
    element(50, "Table", in: 11, "51 0 R 52 0 R")
    element(51, "TR", in: 50, "53 0 R 54 0 R")
    element(52, "TR", in: 50, "55 0 R 56 0 R")
    element(53, "TH", in: 51, "4", "/A<</O/Table/Scope/Column>>")
    element(54, "TH", in: 51, "5", "/A<</O/Table/Scope/Column>>")
    element(55, "TD", in: 52, "6")
    element(56, "TD", in: 52, "7")
    element(60, "L", in: 11, "61 0 R", "/A<</O/List/ListNumbering/Disc>>")
    element(61, "LI", in: 60, "62 0 R 63 0 R")
    element(62, "Lbl", in: 61, "8")
    element(63, "LBody", in: 61, "9")
    element(64, "Note", in: 11, "10", "/ID(note-1)")
    element(65, "TOC", in: 11, "66 0 R")
    element(66, "TOCI", in: 65, "67 0 R")
    element(67, "Reference", in: 66, "11")
    element(68, "Formula", in: 11, "12", "/Alt(a plus b)")
  }
}

/// The longer texts of the good file.
enum GoodFile {
  static let content: String = {
    let tags = [
      "H1", "P", "Link", "Figure", "TH", "TH", "TD", "TD", "Lbl", "LBody", "Note", "Reference",
      "Formula",
    ]
    let marks = tags.enumerated().map { number, tag in
      let paint =
        tag == "Figure"
        ? "1 0 0 rg 10 10 9 9 re f" : "BT /F1 9 Tf 0 g 10 \(300 - 10 * number) Td <00010002> Tj ET"
      return "/\(tag)<</MCID \(number)>>BDC \(paint) EMC"
    }
    return marks.joined(separator: "\n")
      + "\n/Artifact<</Type/Pagination>>BDC q /G1 gs /X1 Do Q EMC"
  }()

  static let metadata = """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
     xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
     xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
     xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
     xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
     xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
    <pdfuaid:part>1</pdfuaid:part>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">A small file</rdf:li></rdf:Alt></dc:title>
    <pdf:Producer>a test</pdf:Producer><xmp:CreateDate>2024-01-02T03:04:05Z</xmp:CreateDate>
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """

  static let unicodeMap = """
    /CIDInit /ProcSet findresource begin 12 dict begin begincmap
    1 begincodespacerange <0000> <FFFF> endcodespacerange
    1 beginbfrange <0001> <0002> <0041> endbfrange
    endcmap end end
    """

  /// The header of an ICC profile, and no more of it.
  static func profile(space: String, kind: String = "mntr", version: UInt8 = 2) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 132)
    bytes[8] = version
    bytes.replaceSubrange(12..<16, with: kind.utf8)
    bytes.replaceSubrange(16..<20, with: space.utf8)
    bytes.replaceSubrange(36..<40, with: "acsp".utf8)
    return bytes
  }
}
