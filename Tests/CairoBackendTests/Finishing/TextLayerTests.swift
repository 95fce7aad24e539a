import Display
import Geometry
import PDFFinishing
import Testing

@testable import CairoBackend

/// A page of pieces of text in two nodes, each shown with glyphs of other characters, finished.
private struct Spoken {
  private let samples = Samples()

  func finished(_ paragraphs: [[DisplayItem]]) throws -> [UInt8] {
    var tree = StructureTree()
    let items = paragraphs.map { DisplayItem.content(tree.add(.paragraph, under: .document), $0) }
    var book = document([page(items + [.artifact(.pagination, try hyphens(y: 380))])])
    book.structure = tree
    let painted = try PDFPainter(catalog: Samples.catalog).paint(book)
    return try PDFFinisher(profiles: FinishedSample.profiles).finish(painted, book)
  }

  func line(
    _ pieces: [(String, String)], y: Int, x: Int = 40, _ font: FontID = Samples.regular
  ) throws -> DisplayItem {
    .glyphs(try samples.run(pieces, font), at: Point(x: .pt(x), y: .pt(y)))
  }

  /// A hyphen, and a soft hyphen with its glyph. Cairo keeps the reading it meets first.
  func hyphens(y: Int) throws -> [DisplayItem] {
    [
      try line([("n", "n"), ("-", "-"), ("o", "o")], y: y),
      try line([("c", "c"), ("\u{AD}", "-")], y: y + 14),
    ]
  }

  func everything() throws -> [[DisplayItem]] {
    let hebrew = [("ש\u{5C1}", "ש"), ("ל", "ל")]
    var rightToLeft = try samples.run(hebrew.reversed(), Samples.hebrew)
    rightToLeft.text = hebrew.map(\.0).joined()
    rightToLeft.rightToLeft = true
    return [
      [
        try line([("N", "N"), ("o", "o"), (" ", " "), ("fi", "ﬁ"), ("x", "x")], y: 20),
        square(x: 40, y: 30, side: 3),
        try line([("4", "4"), ("\u{A0}", "\u{A0}"), ("a", "a"), ("\u{202F}", " ")], y: 50),
        try line([("B", "B"), ("fl", "ﬂ"), ("1", "¹")], y: 64, Samples.bold),
      ],
      try hyphens(y: 90) + [
        try line([("e", "e"), ("->", "→"), ("f", "f")], y: 120),
        try line([("→", "→")], y: 120, x: 120),
      ],
      [.glyphs(rightToLeft, at: Point(x: .pt(40), y: .pt(150)))],
    ]
  }
}

@Suite(.enabled(if: Tool.qpdf.isInstalled && Tool.pdfinfo.isInstalled))
struct TextLayerTests {
  private let spoken = Spoken()

  @Test("Every node says all of its text: ligatures as letters, any space as a plain one")
  func structure() throws {
    let text = try Tool.pdfinfo.output(
      on: spoken.finished(spoken.everything()), "-struct-text", "-enc", "UTF-8", "FILE")
    let nodes = text.split(separator: "P (block)").dropFirst().map { node in
      node.split(separator: "\n").joined().filter { $0 != "\"" && !$0.isWhitespace }
    }
    // Where a glyph is read two ways, this reader takes the font's.
    #expect(nodes == ["Nofix4aBfl1", "n-oc-e→f→", "ש\u{5C1}ל"])
    let lines = try Tool.pdftotext.output(
      on: spoken.finished(spoken.everything()), "-raw", "-enc", "UTF-8", "FILE", "-")
    for part in ["No fix", "4 a", "Bfl1", "n-o", "e->f", "→"] {
      #expect(lines.contains(part), "\(part) in \(lines)")
    }
    #expect(!lines.contains { "\u{A0}\u{202F}ﬁﬂ¹".contains($0) })
  }

  @Test("Text that stands for other text is cut out only where its glyph is read two ways")
  func spans() throws {
    let stream = try contentStreams(of: spoken.finished(spoken.everything()))[0]
    let spans = stream.filter { $0.hasPrefix("/Span") }.map(String.init)
    #expect(
      spans == [
        "/Span <</ActualText <feff00ad>/MCID 2>> BDC",
        "/Span <</ActualText <feff002d003e>/MCID 4>> BDC",
      ])
  }

  @Test("Marks do not nest, and each is on one side of a text object's ends")
  func flat() throws {
    for lines in try contentStreams(of: spoken.finished(spoken.everything())) {
      var isInText = false
      var opened: Bool?
      for word in lines.flatMap({ $0.split(separator: " ") }) {
        switch word {
        case "BDC", "BMC":
          #expect(opened == nil)
          opened = isInText
        case "EMC":
          #expect(opened == isInText)
          opened = nil
        case "BT": isInText = true
        case "ET":
          #expect(opened != true)
          isInText = false
        default: break
        }
      }
      #expect(opened == nil)
    }
    let report = try Tool.qpdf.output(
      on: spoken.finished(spoken.everything()), "--check", "FILE")
    #expect(report.contains("No syntax or stream encoding errors found"))
  }
}
