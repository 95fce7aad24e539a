import Display
import Geometry
import Testing

@testable import Typesetting

/// Long enough to break a few times.
let sample = """
  Models that nobody watches grow old in silence, and the team that built them has long gone on to \
  other work; whoever keeps an eye on them writes down what was expected, measures what happens, \
  and says so before a customer does.
  """

@Suite struct TypesetterTests {
  private static let hyphenation = Hyphenation.read(directory: Specimens.fonts + "/Hyphenation")

  @Test(
    "A paragraph's words come out in order, within the measure",
    arguments: [ParagraphStyle.Alignment.justified, .ragged, .right, .center])
  func paragraph(alignment: ParagraphStyle.Alignment) {
    let typesetter = Specimens.typesetter()
    let lines = typesetter.lines(
      [.text(sample, Specimens.style())], Specimens.paragraph(alignment), width: .pt(200),
      structure: .document)
    #expect(lines.map(\.text).joined() == sample)
    #expect(lines.count == 6)
    #expect(lines.allSatisfy { $0.width <= .pt(200) })
    for (index, line) in lines.enumerated() {
      let left = line.runs.first?.at.x ?? .zero
      switch alignment {
      case .justified: #expect(left == .zero && (line.width == .pt(200) || index == 5))
      case .ragged: #expect(left == .zero)
      case .right: #expect(left + line.width == .pt(200))
      case .center: #expect(left == (.pt(200) - line.width) / 2)
      }
    }
    #expect(typesetter.diagnostics.isEmpty)
  }

  @Test("A width is the sum of its words' font units at the size, kerning included")
  func units() throws {
    let typesetter = Specimens.typesetter()
    let face = try #require(typesetter.shaper.book.face(FontID(0)))
    // Source Serif Pro: 1000 units to the em; n, o and the space have no kerning among them.
    let n = Int64(face.advance(of: try #require(face.glyph(of: 0x6E))))
    let o = Int64(face.advance(of: try #require(face.glyph(of: 0x6F))))
    let space = Int64(face.advance(of: try #require(face.glyph(of: 0x20))))
    let expected = Length(scaled: (2 * n + 2 * o + space) * Length.pt(10).scaled / 1000)
    let found = typesetter.width(of: "no on", Specimens.style())
    #expect(abs((found - expected).scaled) <= 3)
    let kerned = typesetter.width(of: "AVAVAV", Specimens.style())
    let plain = typesetter.width(of: "AVAVAV", Specimens.style(features: ["-kern"]))
    #expect(kerned < plain)
  }

  @Test("The same text has one width, alone, in a line and at the same size in another colour")
  func sameWidth() {
    let typesetter = Specimens.typesetter()
    let style = Specimens.style()
    let width = typesetter.width(of: "Level rows", style)
    let line = typesetter.line([.text("Level rows", style)], structure: nil)
    #expect(line.width == width)
    #expect(line.runs.map(\.run.width) == [width])
    let blue = Specimens.style(color: Color(hex: 0x1B4F93))
    let words = typesetter.shaper.cache.records.count
    #expect(typesetter.width(of: "Level rows", blue) == width)
    #expect(typesetter.width(of: "Level rows", Specimens.style(size: 20)) > width)
    #expect(typesetter.shaper.cache.records.count == words)
  }

  @Test("Tracking stands after every cluster")
  func tracking() {
    let typesetter = Specimens.typesetter()
    var style = Specimens.style(["Inter"])
    let plain = typesetter.width(of: "Pay stated", style)
    style.tracking = .pt(-0.25)
    #expect(typesetter.width(of: "Pay stated", style) == plain - .pt(2.5))
  }

  @Test("A hyphen of the breaker is a soft hyphen in the text; hyphens of the text are themselves")
  func hyphens() {
    let typesetter = Specimens.typesetter(Self.hyphenation)
    let text = "typographical considerations notwithstanding, well-established responsibilities"
    let lines = typesetter.lines(
      [.text(text, Specimens.style())], Specimens.paragraph(.justified, hyphenates: true),
      width: .pt(62), structure: .document)
    let set = lines.map(\.text)
    #expect(set.joined().filter { $0 != "\u{AD}" } == text)
    #expect(set.contains { $0.hasSuffix("\u{AD}") })
    for line in lines where line.text.hasSuffix("\u{AD}") {
      let run = line.runs.last?.run
      #expect(run?.clusters.last == GlyphCluster(bytes: 2, glyphs: 1))
      #expect(line.width <= .pt(62))
    }
  }

  @Test("Soft hyphens of the text are honoured and otherwise leave no trace")
  func softHyphens() {
    let typesetter = Specimens.typesetter()
    let inline = Inline.text("Donau\u{AD}dampfschiff", Specimens.style())
    let narrow = typesetter.lines(
      [inline], Specimens.paragraph(hyphenates: true), width: .pt(60), structure: .document)
    #expect(narrow.map(\.text) == ["Donau\u{AD}", "dampfschiff"])
    let wide = typesetter.lines(
      [inline], Specimens.paragraph(hyphenates: true), width: .pt(200), structure: .document)
    #expect(wide.map(\.text) == ["Donaudampfschiff"])
  }

  @Test("A word longer than its line is divided between clusters, and that is reported")
  func longWord() {
    let typesetter = Specimens.typesetter()
    let word = String(repeating: "incomprehensible", count: 6)
    let lines = typesetter.lines(
      [.text("An \(word) word", Specimens.style())], Specimens.paragraph(), width: .pt(100),
      structure: .document)
    #expect(lines.map(\.text).joined() == "An \(word) word")
    #expect(lines.allSatisfy { $0.width <= .pt(100) })
    #expect(typesetter.diagnostics.map(\.code) == ["text.word-too-long"])
    let hopeless = typesetter.lines(
      [.text("wide", Specimens.style())], Specimens.paragraph(), width: .pt(1),
      structure: .document)
    #expect(hopeless.map(\.text) == ["w", "i", "d", "e"])
  }

  @Test("What is held together by no-break spaces comes apart only where no line holds it")
  func heldTogether() {
    let typesetter = Specimens.typesetter()
    let text = "one\u{A0}two\u{A0}three\u{A0}four\u{A0}five"
    let lines = typesetter.lines(
      [.text(text, Specimens.style())], Specimens.paragraph(), width: .pt(50),
      structure: .document)
    #expect(lines.map(\.text).joined() == text)
    #expect(lines.count > 1 && lines.allSatisfy { $0.width <= .pt(50) })
  }

  @Test("The first line's indent and the others' shift the lines and shorten them")
  func indents() {
    let typesetter = Specimens.typesetter()
    var style = Specimens.paragraph(.justified)
    style.indent = .pt(20)
    style.firstIndent = .pt(-15)
    let lines = typesetter.lines(
      [.text(sample, Specimens.style())], style, width: .pt(220), structure: .document)
    #expect(lines.map { $0.runs.first?.at.x } == [.pt(5)] + lines.dropFirst().map { _ in .pt(20) })
    #expect(lines.first?.width == .pt(215))
    #expect(lines.dropFirst().dropLast().allSatisfy { $0.width == .pt(200) })
  }

  @Test("Nothing to set makes no line; a line break makes one, and a space in the text")
  func edges() {
    let typesetter = Specimens.typesetter()
    let style = Specimens.style()
    func set(_ inlines: [Inline]) -> [String] {
      typesetter.lines(inlines, Specimens.paragraph(), width: .pt(100), structure: .document)
        .map(\.text)
    }
    #expect(set([]) == [])
    #expect(set([.text("", style)]) == [])
    #expect(set([.text("a", style), .lineBreak, .text("b", style)]) == ["a ", "b"])
    #expect(set([.text("a ", style), .lineBreak, .text("b\nc", style)]) == ["a ", "b c"])
    #expect(set([.text("a", style), .lineBreak, .lineBreak, .text("b", style)]).count == 3)
    #expect(set([.text(" ", style)]) == [" "])
  }
}
