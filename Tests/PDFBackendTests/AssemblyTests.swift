import Display
import Foundation
import Geometry
import Testing
import Typesetting

@testable import PDFBackend

/// A book of parts, each of two pages with a place, a link to the next part's and one to the first's.
private struct Book {
  static let count = 3
  private let samples = Samples()

  func part(_ number: Int) throws -> DocumentPart {
    var tree = StructureTree()
    let pages = try (0..<2).map { index in
      let paragraph = tree.add(.paragraph, under: .document)
      let link = tree.add(.link, under: paragraph)
      let next = (number + 1) % Book.count
      let box = Rect(x: .pt(40), y: .pt(90), width: .pt(60), height: .pt(14))
      return page(
        [
          .destination("part \(number).\(index)", at: Point(x: .pt(number), y: .pt(10))),
          .content(paragraph, [try samples.line("Part \(number), page \(index) ", y: 60)]),
          .content(link, [try samples.line("to \(next).\(index) ", y: 100)]),
          .link(.destination("part \(next).\(index)"), box, link),
        ], label: number == 0 ? ["i", "ii"][index] : "\(number * 2 + index - 1)")
    }
    return DocumentPart(pages: pages, structure: tree, place: number)
  }

  var outline: [OutlineEntry] {
    (0..<Book.count).map { OutlineEntry(title: "Part \($0)", destination: "part \($0).1") }
  }

  /// Written part by part in that order.
  func file(in order: [Int]) throws -> [UInt8] {
    try assembled(try order.map(part), outline: outline)
  }

  /// The same as one document.
  func document() throws -> DisplayDocument {
    var tree = StructureTree()
    var pages: [Page] = []
    for number in 0..<Book.count {
      let part = try part(number)
      let joining = Joining(
        offset: tree.append(part.structure, under: .document), prefix: "", own: [])
      pages += part.pages.map {
        var page = $0
        page.items = joining.items($0.items)
        return page
      }
    }
    var document = PDFBackendTests.document(pages, tree)
    document.outline = outline
    return document
  }
}

private func publication() -> Publication {
  Publication(information: document([]).information, ink: .color)
}

private func assembled(
  _ parts: [DocumentPart], outline: [OutlineEntry] = []
) throws -> [UInt8] {
  var assembly = try PDFWriter.sample.assembly(publication())
  for part in parts { try assembly.add(part, painted: try painted(part)) }
  let fonts = try assembly.fontOrders.map { try $0.filled() }
  return try Array(assembly.finish(outline: outline, fonts: fonts).joined())
}

/// Each page by a painter of its own.
private func painted(_ part: DocumentPart) throws -> [PaintedPage] {
  try part.pages.map {
    try PagePainter(catalog: Samples.catalog).paint($0, part.structure, .color)
  }
}

private func labels(_ pdf: [UInt8]) throws -> String {
  let text = try spelledOut(pdf).components(separatedBy: "/PageLabels ").last ?? ""
  return text.components(separatedBy: " ] >>").first ?? ""
}

@Suite("Files written part by part", .enabled(if: Tool.areInstalled))
struct AssemblyTests {
  private let samples = Samples()

  @Test(
    "Parts stand in their places in whatever order they come, with all that leads to them",
    arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
  func order(order: [Int]) throws {
    let book = Book()
    let (whole, parts) = (
      try PDFWriter.sample.file(of: book.document()), try book.file(in: order)
    )
    try expectSound(parts)
    let text = try extracted(parts)
    #expect(
      text.split(separator: "\u{C}").map { $0.split(separator: "\n").first } == [
        "Part 0, page 0", "Part 0, page 1", "Part 1, page 0", "Part 1, page 1", "Part 2, page 0",
        "Part 2, page 1",
      ])
    let (labels, leads) = (try labels(parts), try leads(parts))
    #expect(labels.contains("/S /r"))
    #expect(leads.count == 9)
    #expect(try text == extracted(whole))
    #expect(try labels == PDFBackendTests.labels(whole))
    #expect(try leads == PDFBackendTests.leads(whole))
    let trees = try [parts, whole].map {
      try Tool.pdfinfo.output(on: $0, "-struct-text", "FILE").replacing(/Object \d+ \d+/, with: "")
    }
    #expect(trees[0] == trees[1])
  }

  @Test("A name that two parts have is the earlier part's, in whatever order they come")
  func sameName() throws {
    let (box, place) = (Rect(x: .zero, y: .zero, width: .pt(9), height: .pt(9)), Point.zero)
    let parts = (0..<3).map { number in
      var tree = StructureTree()
      let link = tree.add(.link, under: .document)
      let items: [DisplayItem] = [
        .destination("same", at: place), .link(.destination("same"), box, link),
      ]
      return DocumentPart(pages: [page(items), page(items)], structure: tree, place: number)
    }
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let found = try leads(assembled(order.map { parts[$0] }))
      #expect(found.count == 6 && found.allSatisfy { $0.contains("page 1 ") }, "\(found)")
    }
  }

  @Test("A link of a part to a place that no part has leads nowhere, and harms nothing")
  func nowhere() throws {
    var tree = StructureTree()
    let link = tree.add(.link, under: .document)
    let box = Rect(x: .pt(9), y: .pt(9), width: .pt(9), height: .pt(9))
    let items: [DisplayItem] = [
      .content(link, [try samples.line("Nowhere", y: 40)]), .link(.destination("no"), box, link),
    ]
    let part = DocumentPart(pages: [page(items)], structure: tree, place: 0)
    let pdf = try assembled([part], outline: [OutlineEntry(title: "None", destination: "none")])
    try expectSound(pdf)
    #expect(try leads(pdf).allSatisfy { $0.hasSuffix("nowhere") })
  }

  /// A part of one page that shows the pieces.
  private func part(_ pieces: [(String, String)], at place: Int) throws -> DocumentPart {
    var tree = StructureTree()
    let paragraph = tree.add(.paragraph, under: .document)
    let run = try samples.run(pieces)
    let items = [DisplayItem.glyphs(run, at: Point(x: .pt(40), y: .pt(60)))]
    return DocumentPart(pages: [page([.content(paragraph, items)])], structure: tree, place: place)
  }

  @Test("Pages that read one glyph in several ways all come out right, whichever is first")
  func readings() throws {
    let readings = [
      [("a", "a"), ("–", "-"), ("b", "b")], [("a", "a"), ("-", "-"), ("b", "b")],
      [("c", "c"), ("\u{AD}", "-")], [("minus", "-"), ("α", "a")],
    ]
    let parts = try readings.enumerated().map { try part($1, at: $0) }
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 3, 0, 1]] {
      let pdf = try assembled(order.map { parts[$0] })
      try expectSound(pdf)
      let pages = try extracted(pdf).split(separator: "\u{C}").map { $0.filter { $0 != "\n" } }
      #expect(pages == readings.map { $0.map(\.0).joined() }, "\(order)")
      // The font's map says what came first; only what differs from it is said beside the glyphs.
      let spans = try Operation.pages(of: pdf).map { page in
        page.count { $0.description.hasPrefix("/Span") }
      }
      #expect(spans[order[0]] == (order[0] == 2 ? 1 : 0), "\(order): \(spans)")
    }
  }

  @Test("A page's content does not depend on what its painter painted before")
  func independence() throws {
    let structure = document([]).structure
    let pages = try [
      [("a", "a"), ("–", "-")], [("a", "a"), ("-", "-")], [("x", "a"), ("\u{AD}", "-")], [],
    ].map { page([.content(StructureID(1), [.glyphs(try samples.run($0), at: .zero)])]) }
    let painter = PagePainter(catalog: Samples.catalog)
    for page in pages + pages.reversed() + [pages[2], pages[0]] {
      let used = try painter.paint(page, structure, .color)
      let fresh = try PagePainter(catalog: Samples.catalog).paint(page, structure, .color)
      #expect(used.stream == fresh.stream)
      #expect(used.fonts == fresh.fonts)
    }
  }

  @Test("Pages painted in any order by whatever painters give the same bytes")
  func sameBytes() throws {
    let document = try Book().document()
    let part = DocumentPart(document)
    let whole = try PDFWriter.sample.file(of: document)
    let painter = PagePainter(catalog: Samples.catalog)
    let backwards = try part.pages.reversed().map { try painter.paint($0, part.structure, .color) }
    for painted in [Array(backwards.reversed()), try painted(part)] {
      var assembly = try PDFWriter.sample.assembly(publication())
      try assembly.add(part, painted: painted)
      let fonts = try assembly.fontOrders.reversed().map { try $0.filled() }
      let file = try assembly.finish(outline: document.outline, fonts: fonts.reversed())
      #expect(Array(file.joined()) == whole)
    }
    #expect(try Book().file(in: [1, 0, 2]) == Book().file(in: [1, 0, 2]))
  }

  @Test("What does not fit together is refused")
  func refused() throws {
    let (part, whole) = (try Book().part(0), DocumentPart(document([page([])])))
    let painted = try painted(part)
    func refuses(_ body: (inout PDFAssembly) throws -> Void) throws {
      var assembly = try PDFWriter.sample.assembly(publication())
      #expect(throws: PDFFailure.self) { try body(&assembly) }
    }
    try refuses { try $0.add(part, painted: Array(painted.dropLast())) }
    try refuses { try $0.add(part, painted: []) }
    try refuses { assembly in
      try assembly.add(whole, painted: PDFBackendTests.painted(whole))
      try assembly.add(part, painted: painted)
    }
    try refuses { assembly in
      try assembly.add(part, painted: painted)
      try assembly.add(whole, painted: PDFBackendTests.painted(whole))
    }
    var stranger = part
    stranger.structure = StructureTree()
    try refuses { try $0.add(stranger, painted: painted) }
    try refuses { assembly in
      try assembly.add(part, painted: painted)
      _ = try assembly.finish(outline: [], fonts: [])
    }
  }

  @Test("Pages painted with more fonts than the file's catalogue has are refused")
  func otherCatalogue() throws {
    let part = try Book().part(0)
    let writer = PDFWriter(catalog: FontCatalog(files: []), profiles: WrittenSample.profiles)
    var assembly = try writer.assembly(publication())
    let painted = try painted(part)
    #expect(throws: PDFFailure.self) { try assembly.add(part, painted: painted) }
  }

  @Test("Parts without pages and files without parts are written")
  func empty() throws {
    let nothing = DocumentPart(pages: [], structure: StructureTree(), place: 7)
    try expectSound(assembled([nothing, try Book().part(0), try part([("a", "a")], at: 1)]))
    for parts in [[], [nothing]] {
      let report = try Tool.qpdf.output(on: assembled(parts), "--check", "FILE")
      #expect(report.contains("No syntax"), "\(report)")
    }
  }
}
