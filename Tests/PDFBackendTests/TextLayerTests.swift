import Display
import Geometry
import PDFBackend
import Testing

/// A page of pieces of text in two nodes, each shown with glyphs of other characters.
private struct Spoken {
  private let samples = Samples()

  func file(_ paragraphs: [[DisplayItem]]) throws -> [UInt8] {
    var tree = StructureTree()
    let items = paragraphs.map { DisplayItem.content(tree.add(.paragraph, under: .document), $0) }
    var book = document([page(items + [.artifact(.pagination, try hyphens(y: 380))])])
    book.structure = tree
    return try PDFWriter.sample.file(of: book)
  }

  func line(
    _ pieces: [(String, String)], y: Int, x: Int = 40, _ font: FontID = Samples.regular
  ) throws -> DisplayItem {
    .glyphs(try samples.run(pieces, font), at: Point(x: .pt(x), y: .pt(y)))
  }

  /// A hyphen, and a soft hyphen with its glyph.
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
        try line(
          [("N", "N"), ("o", "o"), (" ", " "), ("fi", "ﬁ"), ("x", "x")], y: 20, Samples.serif),
        square(x: 40, y: 30, side: 3),
        try line([("4", "4"), ("\u{A0}", "\u{A0}"), ("a", "a"), ("\u{202F}", " ")], y: 50),
        try line([("B", "B"), ("fl", "ﬂ"), ("1", "¹")], y: 64, Samples.sans),
      ],
      try hyphens(y: 90) + [
        try line([("e", "e"), ("->", "→"), ("f", "f")], y: 120),
        try line([("→", "→")], y: 120, x: 120),
      ],
      [.glyphs(rightToLeft, at: Point(x: .pt(40), y: .pt(150)))],
    ]
  }
}

@Suite(.enabled(if: Tool.areInstalled))
struct TextLayerTests {
  private let spoken = Spoken()

  @Test("Every node says all of its text: ligatures as letters, any space as a plain one")
  func structure() throws {
    let text = try Tool.pdfinfo.output(
      on: spoken.file(spoken.everything()), "-struct-text", "-enc", "UTF-8", "FILE")
    let nodes = text.split(separator: "P (block)").dropFirst().map { node in
      node.split(separator: "\n").joined().filter { $0 != "\"" && !$0.isWhitespace }
    }
    // Where a glyph is read two ways, this reader takes the font's map, which has the first.
    #expect(nodes == ["Nofix4aBfl1", "n-oc-e->f->", "ש\u{5C1}ל"])
    let lines = try extracted(spoken.file(spoken.everything()))
    for part in ["No fix", "4 a", "Bfl1", "n-o", "e->f", "→"] {
      #expect(lines.contains(part), "\(part) in \(lines)")
    }
    #expect(!lines.contains { "\u{A0}\u{202F}ﬁﬂ¹".contains($0) })
  }

  @Test("Text that stands for other text is cut out only where its glyph is read two ways")
  func spans() throws {
    let marks = try Operation.pages(of: spoken.file(spoken.everything()))[0]
    #expect(
      marks.map(\.description).filter { $0.hasPrefix("/Span") } == [
        "/Span <</ActualText <feff00ad> /MCID 2>> BDC",
        "/Span <</ActualText <feff2192> /MCID 4>> BDC",
      ])
  }

  @Test("Marks do not nest, and each is on one side of a text object's ends")
  func flat() throws {
    let pdf = try spoken.file(spoken.everything())
    for page in try Operation.pages(of: pdf) {
      var isInText = false
      var isOpen = false
      for operation in page {
        switch operation.name {
        case "BDC", "BMC":
          #expect(!isOpen && !isInText)
          isOpen = true
        case "EMC":
          #expect(isOpen && !isInText)
          isOpen = false
        case "BT", "ET":
          #expect(isOpen && isInText == (operation.name == "ET"))
          isInText = operation.name == "BT"
        default: #expect(isOpen, "\(operation)")
        }
      }
      #expect(!isOpen && !isInText)
    }
    try expectSound(pdf)
  }

  /// Pieces of text, and the characters whose glyphs show them.
  private static let strange: [[(String, String)]] = [
    [("👀", "👀"), ("7", "7")], [("👩\u{200D}🍳", "👩"), ("7", "7")], [("☎\u{FE0F}", "☎")],
    [("a", "a"), ("\u{200B}", " "), ("b", "b"), (" ", " "), ("c", "c")],
    [("\u{FEFF}", " "), ("x", "x"), (" ", " "), ("y", "y")],
    [("n", "n"), ("\u{AD}", "-"), ("-", "-")], [("ﬁ", "ﬁ"), ("fi", "ﬁ"), ("f", "f"), ("i", "i")],
    [("¹", "1"), ("1", "1"), ("1", "¹")], [("(a\\)", "("), ("(", "(")],
    [("e\u{301}", "é"), ("é", "é")],
  ]

  @Test("Whatever glyphs stand for is read back", arguments: strange.indices)
  func readBack(index: Int) throws {
    let pieces = TextLayerTests.strange[index]
    let isEmoji = pieces.contains {
      $0.1.unicodeScalars.contains { $0.value > 0x2600 && $0.value < 0x2700 || $0.value > 0x1F000 }
    }
    let font = isEmoji ? Samples.emoji : Samples.serif
    let pdf = try spoken.file([[try spoken.line(pieces, y: 40, font)]])
    let text = try extracted(pdf)
    let first = text.split(separator: "\n").first.map(String.init) ?? ""
    let unseen: Set<Unicode.Scalar> = ["\u{FEFF}", "\u{200B}"]
    func plain(_ text: String) -> String.UnicodeScalarView {
      text.unicodeScalars.filter { !unseen.contains($0) }
    }
    #expect(String(plain(first)) == String(plain(pieces.map(\.0).joined())), "\(text)")
    try expectSound(pdf)
  }

  @Test(
    "What no font's map may say is said beside the glyph",
    arguments: [
      "", "\u{0}", "\u{FEFF}", "\u{FFFE}", "\u{E001}", "\u{F0001}", "a\u{0}", "\u{200D}\u{200D}",
    ])
  func unmappable(text: String) throws {
    let pdf = try spoken.file([[try spoken.line([("a", "a"), (text, "x"), ("b", "b")], y: 40)]])
    try expectSound(pdf)
    let marks = try Operation.pages(of: pdf)[0].filter { $0.name == "BDC" }
    #expect(marks.prefix(3).map { "\($0)".prefix(6) } == ["/P <</", "/Span ", "/P <</"])
  }
}
