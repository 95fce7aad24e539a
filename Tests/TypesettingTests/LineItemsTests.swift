import Display
import Geometry
import Testing

@testable import Typesetting

@Suite struct LineItemsTests {
  private let style = Specimens.style()
  private let paragraph = StructureID(3)

  /// What a line's items are, a word each: `P(two words)` is content of node 3, `[…]` a run.
  private func outline(_ items: [DisplayItem]) -> String {
    items.map { item in
      switch item {
      case .content(let id, let inner): "\(id.index)(\(outline(inner)))"
      case .glyphs(let run, _): "[\(run.text)]"
      case .group(_, let inner): "group(\(outline(inner)))"
      case .artifact(_, let inner): "artifact(\(outline(inner)))"
      case .link(let target, _, let id): "link \(target) \(id.index)"
      default: "fill"
      }
    }.joined(separator: " ")
  }

  private func outline(_ inlines: [Inline], structure: StructureID?) -> String {
    outline(Specimens.typesetter().line(inlines, structure: structure).items)
  }

  @Test("Neighbours of one look are one run, of one structure node one piece of content")
  func grouping() {
    let blue = Specimens.style(color: Color(hex: 0x1B4F93))
    #expect(
      outline([.text("one ", style), .text("two", style)], structure: paragraph)
        == "3([one two])")
    #expect(
      outline([.text("one ", style), .text("two", blue)], structure: paragraph)
        == "3([one ] [two])")
    #expect(
      outline(
        [.text("a ", style), .text("b", style, structure: StructureID(5)), .text(" c", style)],
        structure: paragraph) == "3([a ]) 5([b]) 3([ c])")
    #expect(outline([.text("bare", style)], structure: nil) == "[bare]")
  }

  @Test("A raised figure is a run of its own above the baseline, never parted from its word")
  func raised() {
    let typesetter = Specimens.typesetter()
    var figure = Specimens.style(["Inter"], size: 6)
    figure.raise = .pt(3)
    let inlines: [Inline] = [
      .text("several words and a fact", style), .text("1 2", figure), .text(" more words", style),
    ]
    let line = typesetter.line(inlines, structure: paragraph)
    #expect(line.runs.map(\.run.text) == ["several words and a fact", "1 2", " more words"])
    #expect(line.runs.map(\.at.y) == [.zero, .pt(-3), .zero])
    for width in 30...140 {
      let lines = typesetter.lines(
        inlines, Specimens.paragraph(), width: .pt(width), structure: paragraph)
      #expect(lines.map(\.text).contains { $0.contains("fact1") }, "at \(width) pt")
    }
  }

  @Test("An object stands in the line like a word, outside its neighbours' content")
  func objects() {
    let disc = DisplayItem.fill(.disc(center: .zero, radius: .pt(2)), .black)
    let mark = InlineObject(width: .pt(6), items: [.artifact(.layout, [disc])])
    let line = Specimens.typesetter().line(
      [.object(mark), .text(" A role", style)], structure: paragraph)
    #expect(outline(line.items) == "group(artifact(fill)) 3([ A role])")
    #expect(line.runs.first?.at.x == .pt(6))
    let meant = InlineObject(width: .pt(6), items: [disc], structure: StructureID(9))
    #expect(
      outline([.text("a ", style), .object(meant)], structure: paragraph)
        == "3([a ]) 9(group(fill))")
  }

  @Test("A link covers its words on each line from ascent to descent, white space at the end not")
  func links() throws {
    let typesetter = Specimens.typesetter()
    let target = LinkTarget.destination("sources")
    let node = StructureID(7)
    let inlines: [Inline] = [
      .text("see ", style), .text("these two words", style, structure: node, link: target),
    ]
    let lines = typesetter.lines(
      inlines, Specimens.paragraph(), width: .pt(60), structure: paragraph)
    let areas = lines.flatMap(\.items).compactMap { item -> Rect? in
      guard case .link(target, let area, node) = item else { return nil }
      return area
    }
    #expect(areas.count == lines.count)
    let metrics = typesetter.metrics(of: style)
    let first = try #require(areas.first)
    #expect(first.minX == typesetter.width(of: "see ", style))
    #expect(first.maxX == lines.first?.width)
    #expect(first.minY == -metrics.ascent && first.maxY == metrics.descent)
  }

  @Test("Metrics are those of the font's own tables")
  func metrics() {
    let metrics = Specimens.typesetter().metrics(of: style)
    // Source Serif Pro: cap height 670, x-height 475 of 1000.
    #expect(metrics.capHeight == Length.pt(10).scaled(by: 670, over: 1000))
    #expect(metrics.xHeight == Length.pt(10).scaled(by: 475, over: 1000))
    #expect(metrics.ascent > metrics.capHeight && metrics.descent > .zero)
  }

  @Test("Whatever the text, each of its characters comes out once, in order, within the measure")
  func nothingLost() {
    let words = [
      "a", "of", "well-known", "responsibilities", "USD\u{A0}100K–130K", "שלום", "👩‍💻", "e\u{301}",
      "10+", "T-SQL", "日本語", "—", "–", "and/or", "…", "(brackets)", "“quoted”", "x\u{200A}y", "·",
      "incomprehensibilities", "office", "a\u{AD}b",
    ]
    let hyphenation = Hyphenation.read(directory: Specimens.fonts + "/Hyphenation")
    let typesetter = Specimens.typesetter(hyphenation)
    var lottery = Lottery(seed: 11)
    let alignments: [ParagraphStyle.Alignment] = [.justified, .ragged, .right, .center]
    for round in 0..<300 {
      var inlines: [Inline] = []
      var text = ""
      for _ in 0..<1 + lottery.next(5) {
        let piece = (0..<lottery.next(12)).map { _ in words[lottery.next(words.count)] }
          .joined(separator: lottery.next(9) == 0 ? "  " : " ")
        let ending = lottery.next(3) == 0 ? "" : " "
        inlines.append(
          .text(piece + ending, lottery.next(4) == 0 ? Specimens.style(["Inter"], size: 7) : style))
        text += piece + ending
      }
      let paragraph = Specimens.paragraph(
        alignments[round % 4], hyphenates: lottery.next(2) == 0)
      let width = Length.pt(30 + lottery.next(200))
      let lines = typesetter.lines(inlines, paragraph, width: width, structure: .document)
      #expect(lines.map(\.text).joined().unhyphenated == text.unhyphenated)
      for line in lines where line.width > width {
        Issue.record("\(line.width.points) > \(width.points) \(paragraph.alignment): \(line.text)")
      }
    }
  }
}

extension String {
  /// Without soft hyphens, scalar by scalar.
  fileprivate var unhyphenated: [Unicode.Scalar] { unicodeScalars.filter { $0 != "\u{AD}" } }
}
