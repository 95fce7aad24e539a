import Display
import Foundation
import Geometry
import Testing

@testable import CairoBackend
@testable import PDFFinishing

/// The file spelled out: no object streams, no compression, keys in alphabetical order.
private func spelledOut(_ pdf: [UInt8]) throws -> String {
  try Tool.qpdf.output(on: pdf, "--qdf", "--object-streams=disable", "FILE", "-")
    .split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
}

@Suite(.enabled(if: Tool.qpdf.isInstalled && Tool.pdftotext.isInstalled))
struct PDFFinisherTests {
  @Test("The finished file is sound", arguments: Ink.allCases)
  func sound(ink: Ink) throws {
    let report = try Tool.qpdf.output(on: FinishedSample(ink: ink).finished(), "--check", "FILE")
    #expect(report.contains("No syntax or stream encoding errors found"), "\(report)")
    #expect(report.contains("PDF Version: 1.7"))
  }

  @Test("The structure is ours, in reading order, with its attributes")
  func structure() throws {
    let text = try Tool.pdfinfo.output(
      on: FinishedSample().finished(), "-struct-text", "-enc", "UTF-8", "FILE")
    let expected = """
      Document
        H1 (block)
          "Baker and Miller"
        P (block)
          "Before the link "
          Link (inline)
            "breadmaking "
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
            TH
            TH:
               /Scope /Column
               /ColSpan 2
              "Tools "
          TR
            TD
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
    let marks = try contentStreams(of: FinishedSample().finished()).map { page in
      page.filter { $0.hasSuffix(" BDC") && !$0.hasPrefix("/Span") }.map(String.init)
    }
    #expect(
      marks.first == [
        "/Artifact <</Type /Background /BBox [ 0 0 300 400 ]>> BDC",
        "/H1 <</MCID 0>> BDC", "/P <</MCID 1>> BDC", "/Link <</MCID 2>> BDC", "/P <</MCID 3>> BDC",
        "/Figure <</MCID 4>> BDC", "/Caption <</MCID 5>> BDC",
        "/Artifact <</Type /Pagination>> BDC",
      ])
  }

  @Test("Links lead where they should and say what they are")
  func links() throws {
    let text = try spelledOut(FinishedSample().finished())
    #expect(text.contains("/URI (https://example.org/a%20b?q=\\(1\\)%5C%C3%BC)"))
    #expect(text.contains("/Contents (breadmaking) /F 4 /Rect [ 40 300 130 314 ] /StructParent 2"))
    #expect(text.contains("/Contents (See the top) /Dest ["))
    #expect(text.contains("/XYZ 40 370 null ] /F 4"))
    #expect(text.components(separatedBy: "/Tabs /S").count == 3)
  }

  @Test("A link to a place that no page has is left out, with its annotation")
  func danglingLink() throws {
    let sample = try FinishedSample()
    var painted = sample.painted
    painted.links[1][0].target = .destination("nowhere")
    let pdf = try PDFFinisher(profiles: FinishedSample.profiles).finish(painted, sample.document)
    let text = try spelledOut(pdf)
    #expect(text.components(separatedBy: "/Subtype /Link").count == 2)
    #expect(
      PDFFinisher(profiles: FinishedSample.profiles).danglingDestinations(painted, sample.document)
        == ["nowhere"])
    #expect(try Tool.qpdf.output(on: pdf, "--check", "FILE").contains("No syntax"))
  }

  @Test("The catalogue says language, title, labels, outline and standards")
  func catalogue() throws {
    let text = try spelledOut(FinishedSample().finished())
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

  @Test("Mono ink leaves no colour: gray operators, gray groups, a gray profile")
  func mono() throws {
    let text = try spelledOut(FinishedSample(ink: .mono).finished())
    #expect(!text.contains("DeviceRGB"))
    #expect(!text.contains(" rg "))
    #expect(!text.contains(" RG "))
    #expect(text.contains("/CS /DeviceGray"))
    #expect(text.contains("/N 1"))
  }

  @Test("The same pages give the same bytes, other pages another identifier")
  func deterministic() throws {
    let (one, two) = (try FinishedSample().finished(), try FinishedSample().finished())
    #expect(one == two)
    let identifiers = try [one, FinishedSample(ink: .mono).finished()].map { pdf in
      try spelledOut(pdf).components(separatedBy: "/ID [").last?.prefix(80)
    }
    #expect(identifiers[0] != identifiers[1])
  }

  @Test("Text reads as it was set")
  func text() throws {
    let sample = try FinishedSample()
    let texts = try [sample.painted.bytes, sample.finished()].map { pdf in
      try Tool.pdftotext.output(on: pdf, "-enc", "UTF-8", "FILE", "-")
    }
    #expect(texts[0].contains("Before the link"))
    #expect(texts[0] == texts[1])
  }

  @Test("What is no PDF, or not all of one, is a failure")
  func garbage() throws {
    let sample = try FinishedSample()
    for bytes in [[], Array("%PDF-1.5\nnothing".utf8), Array(sample.painted.bytes.prefix(900))] {
      var painted = sample.painted
      painted.bytes = bytes
      #expect(throws: FinishingFailure.self) {
        try PDFFinisher(profiles: FinishedSample.profiles).finish(painted, sample.document)
      }
    }
  }

  @Test("Marks and pages that do not fit the document are refused")
  func mismatch() throws {
    let sample = try FinishedSample()
    let finisher = PDFFinisher(profiles: FinishedSample.profiles)
    var fewer = sample.painted
    fewer.marks[0].removeLast()
    var other = sample.document
    other.pages.removeLast()
    var unknown = sample.painted
    unknown.links[0][0].structure = StructureID(99)
    #expect(throws: FinishingFailure.self) { try finisher.finish(unknown, sample.document) }
    #expect(throws: FinishingFailure.self) { try finisher.finish(fewer, sample.document) }
    #expect(throws: FinishingFailure.self) { try finisher.finish(sample.painted, other) }
  }
}
