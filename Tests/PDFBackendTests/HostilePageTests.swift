import Display
import Geometry
import Testing

@testable import PDFBackend

/// Pages that no typesetter makes.
@Suite("Strange pages")
struct HostilePageTests {
  private let samples = Samples()

  private func names(_ items: DisplayItem...) throws -> [String] {
    try Operation.all(of: page(items)).map(\.name)
  }

  @Test(
    "Clusters that reach past the text or the glyphs are left out, with all that follow",
    arguments: [
      GlyphCluster(bytes: 1, glyphs: 7), GlyphCluster(bytes: 9, glyphs: 1),
      GlyphCluster(bytes: .max, glyphs: 1), GlyphCluster(bytes: .min, glyphs: 1),
      GlyphCluster(bytes: 1, glyphs: .max), GlyphCluster(bytes: 1, glyphs: .min),
      GlyphCluster(bytes: -1, glyphs: -1),
    ], [false, true])
  func brokenClusters(cluster: GlyphCluster, rightToLeft: Bool) throws {
    var run = try samples.run("abc")
    run.rightToLeft = rightToLeft
    run.clusters[1] = cluster
    let shown = try Operation.all(of: page([.glyphs(run, at: .zero)])).filter { $0.name == "TJ" }
    let id = run.glyphs[rightToLeft ? 2 : 0].id
    let codes: [UInt8] = [UInt8(id >> 8), UInt8(id & 0xFF)]
    #expect(shown.map(\.operands) == [[.array([.string(codes)])]])
  }

  @Test("A cluster that ends inside a character is shown all the same")
  func cutCharacter() throws {
    var run = try samples.run("éa")
    run.clusters = [GlyphCluster(bytes: 1, glyphs: 1), GlyphCluster(bytes: 2, glyphs: 1)]
    #expect(try names(.content(.document, [.glyphs(run, at: .zero)])).contains("TJ"))
    try expectSound(written(page([.content(.document, [.glyphs(run, at: .zero)])])))
  }

  @Test("Glyph 0 and glyphs that the font does not have are never shown, but their text is read")
  func missingGlyphs() throws {
    var run = try samples.run("abcdef")
    let missing: [Int: UInt32] = [1: 0, 3: 2548, 4: 65_536 + run.glyphs[0].id, 5: .max]
    for (index, id) in missing { run.glyphs[index].id = id }
    let items = [
      DisplayItem.content(StructureID(1), [.glyphs(run, at: Point(x: .pt(9), y: .pt(20)))])
    ]
    let space = try samples.run(" ").glyphs[0].id
    let codes = try Operation.all(of: page(items)).filter { $0.name == "TJ" }.map(\.operands)
    let shown = [run.glyphs[0].id, space, run.glyphs[2].id, space, space, space]
    let strings = shown.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(codes == strings.map { [Operation.Operand.array([.string($0)])] })
    let pdf = try written(page(items))
    try expectSound(pdf)
    #expect(try extracted(pdf).filter { !$0.isWhitespace } == "abcdef")
    // Decoration is not read.
    for index in run.glyphs.indices { run.glyphs[index].id = 0 }
    #expect(try names(.glyphs(run, at: .zero)) == [])
  }

  @Test("Several glyphs for one text, one of them missing, leave the others")
  func partlyMissing() throws {
    var run = try samples.run([("ab", "ab")])
    run.glyphs[0].id = 0
    #expect(
      try names(.content(StructureID(1), [.glyphs(run, at: .zero)])).count { $0 == "TJ" } == 1)
  }

  @Test("Text of no size, lines of no width and paths of no points are not painted")
  func nothingToSee() throws {
    let line = Path.line(from: .zero, to: Point(x: .pt(9), y: .pt(9)))
    for size in [Length.zero, .pt(-4), Length(scaled: 1), Length(scaled: .min)] {
      var run = try samples.run("abc")
      run.size = size
      #expect(try names(.glyphs(run, at: .zero)) == [], "\(size)")
      let stroke = Stroke(width: size, color: .black)
      #expect(try names(.stroke(line, stroke)) == [], "\(size)")
      let area = Path.rect(Rect(x: .zero, y: .zero, width: .pt(9), height: .pt(9)))
      #expect(try names(.hatch(area, width: size, pitch: .pt(1), .black)) == [], "\(size)")
      #expect(try names(.hatch(area, width: .pt(1), pitch: size, .black)) == [], "\(size)")
    }
    #expect(
      try names(
        .fill(Path([.close]), .black),
        .stroke(Path([.close, .close]), Stroke(width: .pt(1), color: .black))) == [])
  }

  @Test("Every path begins with a move")
  func begunPaths() throws {
    let (a, b) = (Point(x: .pt(1), y: .pt(1)), Point(x: .pt(9), y: .pt(3)))
    let paths: [([Path.Element], [String])] = [
      ([.line(a), .line(b)], ["m", "l"]), ([.close, .line(a), .line(b)], ["m", "l"]),
      ([.curve(a, b, to: a), .close], ["m", "c", "h"]),
      ([.close, .move(a), .line(b)], ["m", "l"]),
    ]
    for (elements, expected) in paths {
      #expect(try names(.fill(Path(elements), .black)) == ["BDC"] + expected + ["f", "EMC"])
    }
  }

  @Test("Dashes that would never end are none")
  func endlessDashes() throws {
    let line = Path.line(from: .zero, to: Point(x: .pt(9), y: .pt(9)))
    for dash in [[Length.zero], [.pt(-1), .zero], [Length(scaled: 1)], [Length(scaled: .min)]] {
      let operations = try Operation.all(
        of: page([.stroke(line, Stroke(width: .pt(1), color: .black, dash: dash))]))
      let set = operations.first { $0.name == "d" }
      #expect(set.map(\.operands) == [.array([]), .number(0)] || set == nil, "\(dash)")
    }
  }

  /// As far as a length goes, and places that sums of two overflow.
  private static let enormous = [
    Length(scaled: .max), Length(scaled: .min), Length(scaled: .max / 2 + 1), .pt(1e9), .pt(-1e9),
  ]

  @Test("Enormous lengths end at the edge of all paper", arguments: enormous)
  func enormousLengths(length: Length) throws {
    var run = try samples.run("abc")
    run.glyphs[1].x = length
    run.glyphs[2].y = length
    run.width = length
    var huge = try samples.run("d")
    huge.size = length
    let far = Point(x: length, y: length)
    let box = Rect(origin: .zero, size: Size(width: length, height: length))
    let line = Path([.move(far), .line(.zero), .curve(far, far, to: far), .close])
    let stroke = Stroke(width: length, color: .black, dash: [length, length])
    let items: [DisplayItem] = [
      .content(
        StructureID(1),
        [
          .glyphs(run, at: far), .glyphs(huge, at: far), .fill(line, .black), .stroke(line, stroke),
          .fill(.rect(box), .black), .hatch(line, width: length, pitch: length, .black),
          .hatch(line, width: .pt(1), pitch: .pt(1), .black),
        ]),
      .link(.address("https://example.org"), box, StructureID(2)), .destination("far", at: far),
    ]
    var tree = StructureTree()
    tree[tree.add(.figure, under: .document)].alternative = "Far away"
    _ = tree.add(.link, under: .document)
    let pdf = try PDFWriter.sample.file(of: document([page(items)], tree))
    #expect(try Tool.qpdf.output(on: pdf, "--check", "FILE").contains("No syntax"))
  }

  @Test("A page of no area, or larger than all paper, is refused")
  func pageSizes() {
    for (width, height) in [
      (Length.zero, Length.pt(9)), (.pt(9), .zero), (.pt(-9), .pt(9)),
      (.pt(9), Length(scaled: .min)),
      (Length(scaled: .max), .pt(9)),
    ] {
      let page = Page(size: Size(width: width, height: height), label: "1")
      #expect(throws: PDFFailure.self) { try written(page) }
    }
  }

  @Test("Destinations, addresses and labels may have any letters")
  func oddNames() throws {
    let names = [
      "", "(", ")\\", "a b", "ü/[<>", "\u{0}", "\n", String(repeating: "x", count: 5000),
    ]
    let (box, start) = (Rect(x: .zero, y: .zero, width: .pt(9), height: .pt(9)), Point.zero)
    let items = names.flatMap { name -> [DisplayItem] in
      [
        .destination(name, at: start), .link(.destination(name), box, StructureID(1)),
        .link(.address(name), box, StructureID(1)),
      ]
    }
    var book = document(names.map { page(items, label: $0) })
    var tree = StructureTree()
    _ = tree.add(.link, under: .document)
    book.structure = tree
    book.outline = names.map { OutlineEntry(title: $0, destination: $0) }
    let pdf = try PDFWriter.sample.file(of: book)
    #expect(try Tool.qpdf.output(on: pdf, "--check", "FILE").contains("No syntax"))
    let leads = try leads(pdf)
    // A link of each page to each place, and the outline.
    #expect(leads.count == names.count * (names.count + 1))
    #expect(leads.filter { $0.hasSuffix("nowhere") } == [])
  }
}
