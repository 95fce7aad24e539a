import Display
import Geometry
import PDFFinishing
import Testing
import Typesetting

@testable import CairoBackend

@Suite(.enabled(if: Tool.qpdf.isInstalled && Tool.pdftotext.isInstalled))
struct PDFPainterTests {
  private let samples = Samples()

  private func paint(_ pages: Page...) throws -> PaintedPDF {
    try PDFPainter(catalog: Samples.catalog).paint(document(pages))
  }

  /// Of the finished file: what glyphs are read as is settled there.
  private func text(_ items: DisplayItem...) throws -> String {
    let page = page([.content(.document, items)])
    let finished = try PDFFinisher(profiles: FinishedSample.profiles)
      .finish(paint(page), document([page]))
    return try Tool.pdftotext.output(on: finished, "-enc", "UTF-8", "FILE", "-")
  }

  /// Content and decoration of every kind, nested and loose.
  private func mixedPage() throws -> Page {
    let (one, two, three) = (StructureID(1), StructureID(2), StructureID(3))
    return page([
      .artifact(.background, [square(x: 0, y: 0, side: 300, .gray(240))]),
      .content(one, [try samples.line("First line ", y: 40)]),
      .content(one, [try samples.line("of one part", y: 56)]),
      .content(two, []),
      square(x: 40, y: 70, side: 4),
      .group(
        at: Point(x: .pt(10), y: .pt(90)),
        [
          .content(
            two,
            [
              square(x: 0, y: 0, side: 6),
              .hatch(
                .rect(Rect(x: .pt(20), y: .pt(0), width: .pt(30), height: .pt(12))),
                width: .pt(0.5), pitch: .pt(3), .black),
            ]),
          .link(
            .address("https://example.org/"),
            Rect(x: .pt(1), y: .pt(2), width: .pt(3), height: .pt(4)), three),
          .destination("part-two", at: .zero),
        ]),
      .stroke(
        .line(from: .zero, to: Point(x: .pt(50), y: .pt(50))),
        Stroke(width: .pt(1), color: .black, dash: [.pt(2), .pt(1)])),
      .artifact(.pagination, [try samples.line("7", y: 380)]),
    ])
  }

  @Test("The n-th mark of a page is the marked content with the identifier n")
  func marksAreIdentifiers() throws {
    let painted = try paint(mixedPage(), page([]), mixedPage())
    let expected: [Mark] = [
      .artifact(.background), .content(StructureID(1)), .artifact(.layout),
      .content(StructureID(2)), .artifact(.layout), .artifact(.pagination),
    ]
    #expect(painted.marks == [expected, [], expected])
    let identifiers = try contentStreams(of: painted.bytes).map { lines in
      lines.filter { $0.contains("/MCID") }
    }
    let written = expected.indices.map { "/P << /MCID \($0) >> BDC" }
    #expect(identifiers.map { $0.map(String.init) } == [written, [], written])
  }

  @Test("Nothing is painted outside marked content, and marks do not nest")
  func nothingOutsideMarks() throws {
    let painters = ["f", "f*", "S", "B", "Tj", "TJ", "Do", "sh", "'"]
    for lines in try contentStreams(of: paint(mixedPage()).bytes) {
      var open: [Bool] = []
      var painted = 0
      for word in lines.flatMap({ $0.split(separator: " ") }) {
        switch word {
        case "BDC": open.append(open.isEmpty)
        case "EMC": _ = open.popLast()
        case _ where painters.contains { word.hasSuffix(")" + $0) || word.hasSuffix("]" + $0) }:
          painted += 1
          #expect(!open.isEmpty, "\(word)")
        case _ where painters.contains(String(word)):
          painted += 1
          #expect(!open.isEmpty, "\(word)")
        default: break
        }
        #expect(open.count <= 1)
      }
      #expect(open.isEmpty)
      #expect(painted >= 8)
    }
  }

  @Test("Links and destinations are placed on the page, and none is written")
  func linksAreLeftToTheFinisher() throws {
    let painted = try paint(mixedPage())
    #expect(
      painted.links == [
        [
          PlacedLink(
            target: .address("https://example.org/"),
            rect: Rect(x: .pt(11), y: .pt(92), width: .pt(3), height: .pt(4)),
            structure: StructureID(3))
        ]
      ])
    #expect(
      painted.destinations == [
        [PlacedDestination(name: "part-two", point: Point(x: .pt(10), y: .pt(90)))]
      ])
    let file = try Tool.qpdf.output(on: painted.bytes, "--qdf", "FILE", "-")
    #expect(!file.contains("/Annot") && !file.contains("/Dests") && !file.contains("/Outlines"))
  }

  @Test("Text comes out as it went in: ligatures as letters, each character it stands for")
  func textComesBack() throws {
    let office = try samples.run([("o", "o"), ("ffi", "f"), ("c", "c"), ("e", "e"), (" f", "f")])
    #expect(try text(.glyphs(office, at: Point(x: .pt(40), y: .pt(40)))) == "office f\n\n\u{C}")
    let dashes = try samples.line("2020–2030 “naïve” €100K", y: 40)
    #expect(try text(dashes) == "2020–2030 “naïve” €100K\n\n\u{C}")
  }

  @Test("A breaker's hyphen is a soft hyphen in the text, a typed one stays a hyphen")
  func softHyphens() throws {
    let typed = try samples.run("long-term")
    let broken = try samples.run([("com", "com"), ("\u{AD}", "-")])
    for (first, second) in [(typed, broken), (broken, typed)] {
      let items = [first, second].enumerated().map { index, run in
        DisplayItem.glyphs(run, at: Point(x: .pt(40), y: .pt(40 + 160 * index)))
      }
      let text = try Tool.pdftotext.output(
        on: paint(page(items)).bytes, "-raw", "-enc", "UTF-8", "FILE", "-")
      #expect(text == "\(first.text)\n\(second.text)\n\u{C}")
    }
  }

  @Test("The space at a line's end is painted")
  func trailingSpaces() throws {
    let painted = try paint(page([try samples.line("ab ", y: 40), try samples.line("cd", y: 56)]))
    let shown = try contentStreams(of: painted.bytes)[0].filter { $0.hasSuffix("Tj") }
    #expect(shown == ["(ab )Tj", "(cd)Tj"])
  }

  @Test("Text from right to left comes back in its own order, each cluster with its own letters")
  func rightToLeft() throws {
    // As it is read: shin with its dot, one glyph; lamed; vav; final mem.
    let pieces = [("ש\u{5C1}", "ש"), ("ל", "ל"), ("ו", "ו"), ("ם", "ם")]
    var run = try samples.run(pieces.reversed(), Samples.hebrew)
    run.text = pieces.map(\.0).joined()
    run.rightToLeft = true
    let text = try text(.glyphs(run, at: Point(x: .pt(40), y: .pt(40))))
    let marks = text.unicodeScalars.filter { $0 == "\u{5C1}" }
    // Readers differ on which side of its letter a mark comes out.
    let letters = text.unicodeScalars.filter { (0x5D0...0x5EA).contains($0.value) }
    #expect(marks.count == 1)
    #expect(letters.elementsEqual("שלום".unicodeScalars))
  }

  @Test("Pages keep their own sizes")
  func pageSizes() throws {
    let painted = try paint(page([], width: 300), page([], width: 200, height: 100))
    let file = try Tool.qpdf.output(on: painted.bytes, "--qdf", "FILE", "-")
    let boxes = file.split(separator: "/MediaBox").dropFirst().map { box in
      box.prefix { $0 != "]" }.split { !$0.isNumber }.compactMap { Int($0) }
    }
    #expect(boxes == [[0, 0, 300, 400], [0, 0, 200, 100]])
  }

  @Test("Gray is painted with three equal values")
  func grayIsEqual() throws {
    let painted = try paint(page([square(x: 0, y: 0, side: 9, .gray(77))]))
    let fills = try contentStreams(of: painted.bytes)[0].filter { $0.contains(" rg") }
    #expect(fills == ["0.301961 0.301961 0.301961 rg /a0 gs"])
  }

  @Test("The same document gives the same bytes, from the same painter and from another")
  func sameBytes() throws {
    let painter = PDFPainter(catalog: Samples.catalog)
    let book = document([try mixedPage(), try mixedPage()])
    let first = try painter.paint(book)
    let second = try painter.paint(book) == first
    #expect(second)
    let third = try PDFPainter(catalog: Samples.catalog).paint(book) == first
    #expect(third)
    // Not today's date, which would differ tomorrow.
    let file = String(decoding: first.bytes, as: UTF8.self)
    #expect(file.contains("/CreationDate (19700101000000Z"))
  }

  @Test("A failing call is named, with its page")
  func failureNamesTheCall() throws {
    var run = try samples.run("abc")
    run.clusters.removeLast()
    let broken = page([.glyphs(run, at: .zero)])
    let failure = #expect(throws: CairoFailure.self) { _ = try paint(page([]), broken) }
    #expect(failure?.call == "cairo_show_text_glyphs")
    #expect(failure?.page == 2)
    #expect(failure?.reason.isEmpty == false)
  }

  @Test(
    "A ground over the whole page keeps its mark and those after it",
    arguments: [(0, 300), (-5, 320), (1, 299)])
  func fullPageGround(corner: Int, side: Int) throws {
    let box = Rect(x: .pt(corner), y: .pt(corner), width: .pt(side), height: .pt(side))
    let ground = DisplayItem.artifact(
      .background, [.fill(.rect(box), .rgb(red: 20, green: 23, blue: 27))])
    let items = [ground, .content(.document, [square(x: 9, y: 9, side: 9)])]
    let painted = try PDFPainter(catalog: Samples.catalog).paint(
      document([page(items, width: 300, height: 300)]))
    #expect(painted.marks == [[.artifact(.background), .content(.document)]])
  }
}
