import Display
import Foundation
import Geometry
import Testing

@testable import PDFBackend

@Suite(.enabled(if: Tool.areInstalled))
struct PDFWriterTests {
  @Test("The file is sound, and nothing is found against what it claims", arguments: Ink.allCases)
  func sound(ink: Ink) throws {
    let pdf = try WrittenSample(ink: ink).file()
    try expectSound(pdf)
    #expect(try Tool.qpdf.output(on: pdf, "--check", "FILE").contains("PDF Version: 1.7"))
  }

  @Test("The structure is ours, in reading order, with its attributes")
  func structure() throws {
    let text = try Tool.pdfinfo.output(
      on: WrittenSample().file(), "-struct-text", "-enc", "UTF-8", "FILE")
    let expected = """
      Document
        H1 (block)
          "Baker and Miller"
        P (block)
          "Before the link "
          Link (inline)
            "bread"
            ""
            "making "
            Object
          "after the link. "
        Figure:
           /Placement /Block
           /BBox
          ""
          Caption
            "Caption "
        L (block):
           /ListNumbering /Decimal
          LI (block)
            Lbl (block)
              "1. "
            LBody (block)
              "Item "
        Table (block)
          TR
            TH:
               /Scope /Both
            TH:
               /Scope /Column
               /ColSpan 2
              "Tools "
          TR
            TD:
               /ColSpan 3
              Link (inline)
                "See the top "
                Object
        Note (inline)
          "Anmerkung "

      """
    let plain = text.replacing(/Object \d+ \d+/, with: "Object").replacing(/BBox .*/, with: "BBox")
      .replacing(/<note-\d+>\s/, with: "")
    #expect(plain == expected)
  }

  @Test("Decoration is an artifact, and identifiers count content alone")
  func artifacts() throws {
    let marks = try Operation.pages(of: WrittenSample().file())[0].filter { $0.name == "BDC" }
    #expect(
      marks.map(\.description) == [
        "/Artifact <</Type /Background /BBox [0 0 300 400]>> BDC",
        "/H1 <</MCID 0>> BDC", "/P <</MCID 1>> BDC", "/Link <</MCID 2>> BDC",
        "/Span <</ActualText <feff00ad> /MCID 3>> BDC", "/Link <</MCID 4>> BDC",
        "/P <</MCID 5>> BDC", "/Figure <</MCID 6>> BDC", "/Caption <</MCID 7>> BDC",
        "/Artifact <</Type /Pagination>> BDC",
      ])
  }

  @Test("Links lead where they should and say what they are")
  func links() throws {
    let text = try spelledOut(WrittenSample().file())
    #expect(text.contains("/URI (https://example.org/a%20b?q=\\(1\\)%5C%C3%BC)"))
    #expect(text.contains("/Contents (breadmaking) /F 4 /Rect [ 40 300 130 314 ] /StructParent 2"))
    let leads = try leads(WrittenSample().file())
    #expect(leads.contains("(See the top) page 1 at 40 370"))
    #expect(leads.contains("(Baker and Miller) page 1 at 40 370"))
    #expect(leads.count == 3)
    #expect(text.components(separatedBy: "/Tabs /S").count == 3)
  }

  @Test("A link to a place that no page has is left out, with its annotation")
  func danglingLink() throws {
    var sample = try WrittenSample()
    let nowhere = DisplayItem.link(
      .destination("nowhere"), Rect(x: .pt(9), y: .pt(9), width: .pt(9), height: .pt(9)),
      StructureID(3))
    sample.document.pages[1].items.append(nowhere)
    sample.document.outline.append(OutlineEntry(title: "Away", destination: "away"))
    let pdf = try sample.file()
    let text = try spelledOut(pdf)
    #expect(text.components(separatedBy: "/Subtype /Link").count == 3)
    #expect(text.contains("(Away)"))
    #expect(try leads(pdf) == leads(WrittenSample().file()))
    try expectSound(pdf)
  }

  @Test("The catalogue says language, title, labels, outline and standards")
  func catalogue() throws {
    let text = try spelledOut(WrittenSample().file())
    let asked = [
      "/Lang (en-GB) /MarkInfo << /Marked true >>", "/DisplayDocTitle true",
      "/Nums [ 0 << /S /r >> 1 << /S /D >> ]", "/S /GTS_PDFA1",
      "<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>",
      "<pdfuaid:part>1</pdfuaid:part>",
      "<rdf:li xml:lang=\"x-default\">Baker and Miller (draft) – größer</rdf:li>",
      "<dc:creator><rdf:Seq><rdf:li>A &amp; B</rdf:li></rdf:Seq></dc:creator>",
      "Two &lt;trades&gt;", "<xmp:CreateDate>2024-10-30T06:07:08Z</xmp:CreateDate>",
      "/CreationDate (D:20241030060708Z)", "/Keywords (bread, flour)",
      "/Title <feff0054006f006f006c0073002020130020005700650072006b007a006500750067>",
      "/Alt (Two squares \\(one is larger\\))", "/Lang (de)",
    ]
    for part in asked { #expect(text.contains(part), "\(part)") }
  }

  @Test("Mono ink leaves no colour: gray operators, a gray profile")
  func mono() throws {
    let pdf = try WrittenSample(ink: .mono).file()
    let text = try spelledOut(pdf)
    #expect(!text.contains("DeviceRGB"))
    #expect(text.contains("/N 1"))
    let names = Set(try Operation.pages(of: pdf).joined().map(\.name))
    #expect(names.isDisjoint(with: ["rg", "RG", "k", "K", "cs", "CS", "sc", "scn", "SCN", "Do"]))
    #expect(names.contains("g"))
  }

  @Test("A printer needs black ink alone for mono", .enabled(if: Tool.ghostscript.isInstalled))
  func inkCoverage() throws {
    let pdf = try WrittenSample(ink: .mono).file()
    let report = try Tool.ghostscript.output(
      on: pdf, "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=inkcov", "-sOutputFile=-", "FILE")
    let pages = report.split(separator: "\n").filter { $0.hasSuffix("CMYK OK") }
    #expect(pages.count == 2, "\(report)")
    for page in pages { #expect(page.hasPrefix(" 0.00000  0.00000  0.00000  "), "\(page)") }
  }

  @Test("The same pages give the same bytes, other pages another identifier")
  func deterministic() throws {
    let (one, two) = (try WrittenSample().file(), try WrittenSample().file())
    #expect(one == two)
    let identifiers = try [one, WrittenSample(ink: .mono).file()].map { pdf in
      try spelledOut(pdf).components(separatedBy: "/ID [").last?.prefix(80)
    }
    #expect(identifiers[0] != identifiers[1])
  }

  @Test("Text reads as it was set")
  func text() throws {
    let text = try extracted(WrittenSample().file(), "-layout")
    for line in [
      "Before the link", "bread\u{AD}making", "after the link.", "1. Item", "Anmerkung",
    ] {
      #expect(text.contains(line), "\(text)")
    }
  }

  @Test("Links and pages that do not fit the structure are refused")
  func mismatch() throws {
    let document = try WrittenSample().document
    let unknown = Rect(x: .zero, y: .zero, width: .pt(9), height: .pt(9))
    let faults: [DisplayItem] = [
      .link(.address("https://example.org"), unknown, StructureID(99)),
      .link(.address("https://example.org"), unknown, StructureID(-1)),
      .content(StructureID(99), [square(x: 0, y: 0, side: 9)]),
      .content(StructureID(-1), [square(x: 0, y: 0, side: 9)]),
    ]
    for fault in faults {
      var broken = document
      broken.pages[1].items.append(fault)
      #expect(throws: PDFFailure.self) { try PDFWriter.sample.file(of: broken) }
    }
  }

  @Test("Many pages take time in proportion, and all are there")
  func manyPages() throws {
    let samples = Samples()
    let line = try samples.run("Nimble bakers mill seven sorts of flour before noon")
    var tree = StructureTree()
    let pages = (1...150).map { number in
      let paragraph = tree.add(.paragraph, under: .document)
      let lines = (0..<40).map {
        DisplayItem.glyphs(line, at: Point(x: .pt(20), y: .pt(9 * $0 + 20)))
      }
      return page([.content(paragraph, lines)], label: "\(number)")
    }
    let clock = ContinuousClock()
    let start = clock.now
    let pdf = try PDFWriter.sample.file(of: document(pages, tree))
    // A tenth of it on a quiet machine, without optimisation.
    #expect(clock.now - start < .seconds(20))
    #expect(try Tool.pdfinfo.output(on: pdf, "FILE").contains("Pages:           150"))
    #expect(try Tool.qpdf.output(on: pdf, "--check", "FILE").contains("No syntax"))
  }

  @Test("A document of no pages, or of pages without text, is a file all the same")
  func little() throws {
    for pages in [[page([])], [page([.content(StructureID(1), [square(x: 9, y: 9, side: 9)])])]] {
      let pdf = try PDFWriter.sample.file(of: document(pages))
      try expectSound(pdf)
      #expect(try Tool.pdffonts.output(on: pdf, "FILE").split(separator: "\n").count == 2)
    }
    let empty = try PDFWriter.sample.file(of: document([]))
    #expect(try Tool.qpdf.output(on: empty, "--check", "FILE").contains("No syntax"))
  }
}
