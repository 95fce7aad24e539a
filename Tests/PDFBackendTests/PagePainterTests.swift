import Diagnostics
import Display
import Geometry
import Testing
import Typesetting

@testable import PDFBackend

private func marks(_ operations: [Operation]) -> [String] {
  operations.filter { $0.name == "BDC" }.map(\.description)
}

@Suite("A page's content")
struct PagePainterTests {
  private let samples = Samples()

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

  @Test("Content has identifiers in paint order, decoration has none")
  func marksAreIdentifiers() throws {
    let painter = PagePainter(catalog: Samples.catalog)
    let painted = try painter.paint(mixedPage(), document([]).structure, .color)
    #expect(painted.content == [StructureID(1), StructureID(2)])
    let layout = "/Artifact <</Type /Layout>> BDC"
    #expect(
      marks(Operation.all(in: painted.stream.inflated)) == [
        "/Artifact <</Type /Background /BBox [0 0 300 400]>> BDC", "/P <</MCID 0>> BDC", layout,
        "/P <</MCID 1>> BDC", layout, "/Artifact <</Type /Pagination>> BDC",
      ])
    #expect(try Operation.all(of: page([])) == [])
  }

  @Test("Nothing is painted outside marked content, marks do not nest, and none is empty")
  func nothingOutsideMarks() throws {
    let painters: Set = ["f", "S", "TJ"]
    var paints: Int?
    var all = 0
    for operation in try Operation.all(of: mixedPage()) {
      switch operation.name {
      case "BDC":
        #expect(paints == nil)
        paints = 0
      case "EMC":
        #expect(paints != 0)
        paints = nil
      case _ where painters.contains(operation.name):
        #expect(paints != nil, "\(operation)")
        paints = paints.map { $0 + 1 }
        all += 1
      default: #expect(paints != nil, "\(operation)")
      }
    }
    #expect(paints == nil && all == 8)
  }

  @Test("Links and destinations are placed on the page")
  func places() throws {
    let painter = PagePainter(catalog: Samples.catalog)
    let painted = try painter.paint(mixedPage(), document([]).structure, .color)
    #expect(
      painted.links == [
        PlacedLink(
          target: .address("https://example.org/"),
          rect: Rect(x: .pt(11), y: .pt(92), width: .pt(3), height: .pt(4)),
          structure: StructureID(3))
      ])
    #expect(
      painted.destinations == [
        PlacedDestination(name: "part-two", point: Point(x: .pt(10), y: .pt(90)))
      ])
  }

  @Test("The space at a line's end is painted")
  func trailingSpaces() throws {
    let run = try samples.run("ab ")
    let shown = try Operation.all(of: page([.glyphs(run, at: .zero)])).filter { $0.name == "TJ" }
    let codes = run.glyphs.flatMap { [UInt8($0.id >> 8), UInt8($0.id & 0xFF)] }
    #expect(shown.map(\.operands) == [[.array([.string(codes)])]])
  }

  @Test("Glyphs stand where they were laid out, to a thousandth of an em, however many there are")
  func positions() throws {
    var run = try samples.run(String(repeating: "aVi", count: 40), size: 10)
    let font = try OpenFont(path: Samples.catalog[run.font].path, in: Samples.catalog.store)
    for index in run.glyphs.indices { run.glyphs[index].x += .pt(0.0137 * Double(index * index)) }
    let operations = try Operation.all(of: page([.glyphs(run, at: .zero)]))
    let line = try #require(operations.first { $0.name == "TJ" })
    guard case .array(let pieces)? = line.operands.first else { return #expect(Bool(false)) }
    var (pen, index) = (0.0, 0)
    for piece in pieces {
      switch piece {
      case .number(let moved): pen -= moved
      case .string(let bytes):
        for start in stride(from: 0, to: bytes.count, by: 2) {
          let asked = run.glyphs[index].x.points / 10 * 1000
          #expect(abs(pen - asked) <= 0.6, "glyph \(index) at \(pen), laid out at \(asked)")
          let code = Int(bytes[start]) << 8 | Int(bytes[start + 1])
          #expect(code == Int(run.glyphs[index].id))
          pen += Double(font.advance(of: code)) / 1000
          index += 1
        }
      default: #expect(Bool(false), "\(piece)")
      }
    }
    #expect(index == run.glyphs.count)
  }

  @Test("A glyph above or below the baseline is shown there")
  func rise() throws {
    var run = try samples.run("abc", size: 10)
    run.glyphs[1].y = .pt(-4)
    let places = try Operation.all(of: page([.glyphs(run, at: .zero)])).filter { $0.name == "Td" }
    #expect(places.map { $0.numbers.last } == [400, 4, -4])
  }

  @Test(
    "Gray is painted as gray, colour as colour, and in mono ink as the gray that the eye makes of it",
    arguments: [
      (Color.gray(77), Ink.color, "0.302 g"), (Color(hex: 0x4D4D4D), .color, "0.302 g"),
      (Color(hex: 0x1B4F93), .color, "0.106 0.31 0.576 rg"),
      (Color(hex: 0x1B4F93), .mono, "0.286 g"), (.white, .mono, "1 g"), (.black, .color, nil),
    ] as [(Color, Ink, String?)])
  func colors(_ color: Color, ink: Ink, expected: String?) throws {
    let painted = page([square(x: 0, y: 0, side: 9, color)])
    let fills = try Operation.all(of: painted, ink: ink).filter { $0.name.hasSuffix("g") }
    // Black is what a page begins with.
    #expect(fills.map(\.description) == [expected].compactMap(\.self))
  }

  @Test("Nothing is set twice, and what a clip encloses is forgotten after it")
  func economy() throws {
    let line = Path.line(from: .zero, to: Point(x: .pt(9), y: .pt(9)))
    let red = Stroke(width: .pt(2), color: Color(hex: 0xFF0000), dash: [.pt(1)], roundCap: true)
    let area = Path.rect(Rect(x: .pt(2), y: .pt(3), width: .pt(9), height: .pt(4)))
    let stream = try Operation.all(
      of: page([
        .stroke(line, red), .stroke(line, red),
        .hatch(area, width: .pt(0.5), pitch: .pt(5), .black), .stroke(line, red),
      ])
    ).map(\.description)
    let path = ["0 400 m", "9 391 l", "S"]
    let set = ["1 0 0 RG", "2 w", "1 J", "1 j", "[1] 0 d"]
    let start = ["/Artifact <</Type /Layout>> BDC"] + set + path + path
    #expect(Array(stream.prefix(start.count)) == start)
    #expect(Array(stream[start.count..<start.count + 4]) == ["q", "2 393 9 4 re", "W", "n"])
    #expect(stream.suffix(5) == ["Q"] + path + ["EMC"])
  }

  @Test(
    "A ground over the whole page keeps its mark and those after it",
    arguments: [(0, 300), (-5, 320), (1, 299)])
  func fullPageGround(corner: Int, side: Int) throws {
    let ground = DisplayItem.artifact(
      .background, [square(x: corner, y: corner, side: side, .rgb(red: 20, green: 23, blue: 27))])
    let items = [ground, .content(.document, [square(x: 9, y: 9, side: 9)])]
    let painted = try Operation.all(of: page(items, width: 300, height: 300))
    #expect(
      marks(painted) == [
        "/Artifact <</Type /Background /BBox [0 0 300 300]>> BDC", "/Document <</MCID 0>> BDC",
      ])
  }

  @Test(
    "A font that is not in the catalogue, or no font, is a diagnostic",
    arguments: [
      (FontID(9), "font.unknown"), (FontID(-1), "font.unknown"), (FontID(0), "font.unreadable"),
      (FontID(1), "font.unreadable"),
    ])
  func unreadableFonts(font: FontID, code: String) throws {
    let catalog = FontCatalog(
      files: [#filePath, "/nowhere/None.otf"].map {
        FontFile(family: "None", weight: 400, italic: false, path: $0)
      })
    var run = try samples.run("abc")
    run.font = font
    let painter = PagePainter(catalog: catalog)
    let diagnostic = #expect(throws: Diagnostic.self) {
      _ = try painter.paint(page([.glyphs(run, at: .zero)]), StructureTree(), .color)
    }
    #expect(diagnostic?.code == code)
    #expect(code == "font.unknown" || diagnostic?.span?.file == catalog[font].path)
    // It paints what comes after.
    #expect(throws: Never.self) { try painter.paint(page([]), StructureTree(), .color) }
  }
}
