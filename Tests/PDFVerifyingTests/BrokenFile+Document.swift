extension BrokenFile {
  static let document: [BrokenFile] = [
    BrokenFile("06-001", named: "no metadata") {
      $0.replace("/Metadata 20 0 R", with: "", in: 1)
    },
    BrokenFile("06-001", named: "metadata that is no XML") {
      $0.replace("</rdf:RDF>", with: "", in: 20)
    },
    BrokenFile("06-002", named: "no claim of PDF/UA") {
      $0.replace("<pdfuaid:part>1</pdfuaid:part>", with: "", in: 20)
    },
    BrokenFile("06-002", named: "a claim of another part of PDF/UA") {
      $0.replace("<pdfuaid:part>1<", with: "<pdfuaid:part>2<", in: 20)
    },
    BrokenFile("06-003", "A-6.6.3", named: "no title") {
      $0.replace("<dc:title>", with: "<dc:type>", in: 20)
      $0.replace("</dc:title>", with: "</dc:type>", in: 20)
    },
    BrokenFile("07-001", named: "no word of the title bar") {
      $0.replace("/DisplayDocTitle true", with: "", in: 1)
    },
    BrokenFile("07-002", named: "the file's name in the title bar") {
      $0.replace("/DisplayDocTitle true", with: "/DisplayDocTitle false", in: 1)
    },
    BrokenFile("11-001", "11-002", "11-003", "11-006", named: "no language") {
      $0.replace("/Lang(en-GB)", with: "", in: 1)
    },
    BrokenFile("11-003", "11-006", named: "a language for the pages alone") {
      $0.replace("/Lang(en-GB)", with: "", in: 1)
      $0.add("/Lang(en)", to: 11)
    },
    BrokenFile("W-language", named: "a language that is none") {
      $0.replace("en-GB", with: "english language", in: 1)
    },
    BrokenFile("W-language", named: "an element's language that is none") {
      $0.add("/Lang(de_DE)", to: 13)
    },
    BrokenFile("20-001", named: "a further configuration without a name") {
      $0.add(
        "/OCProperties<</OCGs[]/D<</Name(usual)/Order[]>>/Configs[<</Order[]>>]>>", to: 1)
    },
    BrokenFile("20-002", named: "a configuration without a name") {
      $0.add("/OCProperties<</OCGs[]/D<</Order[]>>>>", to: 1)
    },
    BrokenFile("20-003", named: "layers that switch by themselves") {
      $0.add("/OCProperties<</OCGs[]/D<</Name(usual)/AS[]>>>>", to: 1)
    },
    BrokenFile("A-6.9", named: "an order that leaves a layer out") { pdf in
      pdf.objects[42] = "<</Type/OCG/Name(Layer)>>"
      pdf.add("/OCProperties<</OCGs[42 0 R]/D<</Name(usual)/Order[]>>>>", to: 1)
    },
    BrokenFile("21-001", named: "an embedded file without its Unicode name") {
      $0.embed("/F(data.csv)/AFRelationship/Data", part: 3)
    },
    BrokenFile("A-6.8-relation", named: "an embedded file of unknown relation") {
      $0.embed("/F(data.csv)/UF(data.csv)", part: 3)
    },
    BrokenFile("A-6.8-archive", named: "a table in PDF/A-2") {
      $0.embed("/F(data.csv)/UF(data.csv)/AFRelationship/Data", part: 2)
    },
    BrokenFile("25-001", named: "a form that XFA lays out") { pdf in
      pdf.streams[42] = ("", Array("<config><dynamicRender>required</dynamicRender>".utf8))
      pdf.add("/AcroForm<</Fields[]/XFA 42 0 R>>", to: 1)
    },
    BrokenFile("A-6.6.2.3", named: "a property of an unknown schema") {
      $0.replace(
        "<pdfaid:part>", with: "<my:own xmlns:my=\"urn:mine\">1</my:own><pdfaid:part>", in: 20)
    },
    BrokenFile("A-6.6.4", named: "a level that does not exist") {
      $0.replace(">A</pdfaid:conformance>", with: ">X</pdfaid:conformance>", in: 20)
    },
    BrokenFile("A-6.6.3", named: "two producers") {
      $0.replace("(a test)", with: "(another)", in: 25)
    },
    BrokenFile("A-6.5.1", named: "a script") {
      $0.add("/OpenAction<</S/JavaScript/JS(app.beep\\(0\\))>>", to: 1)
    },
    BrokenFile("A-6.5.2", named: "an action at closing") {
      $0.add("/AA<</WC<</S/Named/N/NextPage>>>>", to: 1)
    },
    BrokenFile("A-6.11", named: "requirements of the reader") {
      $0.add("/Requirements[<</S/EnableJavaScripts>>]", to: 1)
    },
    BrokenFile("A-6.4.1", named: "fields that are drawn by the viewer") {
      $0.add("/AcroForm<</Fields[]/NeedAppearances true>>", to: 1)
    },
    BrokenFile("W-pages", named: "a page twice") {
      $0.replace("/Count 1/Kids[3 0 R]", with: "/Count 2/Kids[3 0 R 3 0 R]", in: 2)
    },
  ]
}

extension SmallPDF {
  /// Embeds a table in a file of that part of PDF/A.
  mutating func embed(_ entries: String, part: Int) {
    replace("<pdfaid:part>2<", with: "<pdfaid:part>\(part)<", in: 20)
    streams[43] = ("/Type/EmbeddedFile/Subtype/text#2Fcsv", Array("a,b\n".utf8))
    objects[42] = "<</Type/Filespec\(entries)/EF<</F 43 0 R>>>>"
    add("/AF[42 0 R]/Names<</EmbeddedFiles<</Names[(data.csv)42 0 R]>>>>", to: 1)
  }
}
