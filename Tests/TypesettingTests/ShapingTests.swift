import Display
import Geometry
import Testing

@testable import Typesetting

@Suite struct ShapingTests {
  private func run(_ text: String, _ families: [String], features: [String] = []) -> [GlyphRun] {
    Specimens.typesetter().line(
      [.text(text, Specimens.style(families, features: features))], structure: nil
    ).runs.map(\.run)
  }

  @Test(
    "A run's clusters cover its text and its glyphs, whatever the text",
    arguments: [
      "plain", "office fjord", "e\u{301}tude a\u{308}\u{323}", "שלום world", "👀 and 👩‍💻 ⚠️ 1️⃣",
      "nbsp\u{A0}here", "hair\u{200A}space\u{202F}x", "日本", "\u{1F1E9}\u{1F1EA}", "a\u{200B}b", "ﬁ",
      "\u{301}", "mixed Ж and Ω", "\u{10FFFF}", "x\u{2011}y", "\u{200D}", "  two  ",
    ])
  func clusters(text: String) {
    let runs = run(text, Specimens.style().families)
    #expect(runs.map(\.text).joined() == text)
    for run in runs {
      #expect(run.clusters.reduce(0) { $0 + $1.bytes } == run.text.utf8.count)
      #expect(run.clusters.reduce(0) { $0 + $1.glyphs } == run.glyphs.count)
      #expect(run.glyphs.allSatisfy { $0.id != 0 })
    }
  }

  @Test("Ligatures and features are at work")
  func features() {
    let ligature = run("ff", ["Source Serif Pro"]).first
    #expect(ligature?.glyphs.count == 1)
    #expect(ligature?.clusters == [GlyphCluster(bytes: 2, glyphs: 1)])
    let figures = run("1111", ["Inter"], features: ["tnum"]).first?.width
    #expect(figures == run("8888", ["Inter"], features: ["tnum"]).first?.width)
    #expect(run("1111", ["Inter"]).first?.width != run("8888", ["Inter"]).first?.width)
    let old = run("123", ["Source Serif Pro"], features: ["onum"]).first?.glyphs.map(\.id)
    #expect(old != run("123", ["Source Serif Pro"], features: ["lnum"]).first?.glyphs.map(\.id))
  }

  @Test("A combining mark stays in its base's font and cluster")
  func marks() {
    let runs = run("x\u{330}\u{301}n", ["Source Serif Pro", "Noto Sans"])
    let marked = runs.first { $0.text.utf8.first == 0x78 }
    #expect(marked?.clusters.first?.bytes == 5)
  }

  @Test("Emoji come from the fallback chain, joined ones as one cluster")
  func emoji() {
    let runs = run("a👩‍💻", ["Source Serif Pro", "Noto Emoji"])
    #expect(runs.map(\.font) == [FontID(0), FontID(4)])
    #expect(runs.last?.clusters.count == 1)
  }

  @Test("A character that no font has is reported once and shown as a replacement")
  func missing() {
    let typesetter = Specimens.typesetter()
    let style = Specimens.style(["Source Serif Pro"])
    let line = typesetter.line([.text("a 日 b 日c", style)], structure: nil)
    #expect(line.text == "a 日 b 日c")
    #expect(line.runs.allSatisfy { $0.run.glyphs.allSatisfy { $0.id != 0 } })
    #expect(typesetter.diagnostics.map(\.code) == ["text.missing-glyph"])
    #expect(typesetter.diagnostics.first?.summary.contains("'日' (U+65E5)") == true)
  }

  @Test("Spaces that a font lacks keep their share of the em")
  func spaces() {
    let typesetter = Specimens.typesetter()
    let style = Specimens.style(["Source Serif Pro"])
    let plain = typesetter.width(of: "xx", style)
    let hair = typesetter.width(of: "x\u{200A}x", style) - plain
    #expect(hair > .zero && hair < .pt(2))
    #expect(typesetter.diagnostics.isEmpty)
  }

  @Test("A family that is not there is reported, and another font stands in")
  func missingFamily() {
    let typesetter = Specimens.typesetter()
    #expect(typesetter.width(of: "abc", Specimens.style(["Nowhere"])) > .zero)
    #expect(typesetter.diagnostics.map(\.code) == ["text.missing-font"])
  }

  @Test("No font at all: text without glyphs, and no crash")
  func noFonts() {
    let file = FontFile(family: "Gone", weight: 400, italic: false, path: "/nowhere/gone.otf")
    for catalog in [FontCatalog(files: []), FontCatalog(files: [file])] {
      let typesetter = Typesetter(catalog: catalog, hyphenation: Hyphenation())
      let lines = typesetter.lines(
        [.text("some words 日 שלום", Specimens.style(["Gone"]))], Specimens.paragraph(.justified),
        width: .pt(20), structure: .document)
      #expect(!lines.isEmpty)
      #expect(typesetter.diagnostics.map(\.code).contains("text.missing-font"))
    }
  }

  @Test("Text from right to left stands in visual order and is kept in reading order")
  func rightToLeft() {
    let line = Specimens.typesetter().line(
      [.text("one שלום עולם two", Specimens.style())], structure: nil)
    #expect(line.text == "one שלום עולם two")
    let places = Dictionary(
      line.runs.map { ($0.run.text.trimmed, $0.at.x) }, uniquingKeysWith: { a, _ in a })
    let (one, two) = (places["one"], places["two"])
    let (shalom, olam) = (places["שלום"], places["עולם"])
    #expect(
      [one, olam, shalom, two].compactMap { $0 }
        == [one, olam, shalom, two].compactMap { $0 }.sorted())
    let word = line.runs.first { $0.run.text == "שלום" }?.run
    #expect(word?.rightToLeft == true)
    #expect(word?.clusters.map(\.bytes) == [2, 2, 2, 2])
  }

  @Test("A paragraph that starts from the right is flush right, its spaces hang out to the left")
  func rightToLeftParagraph() {
    let lines = Specimens.typesetter().lines(
      [.text("שלום עולם שלום עולם", Specimens.style())], Specimens.paragraph(), width: .pt(50),
      structure: .document)
    #expect(lines.count == 2)
    for line in lines {
      let right = line.runs.filter { $0.run.width > .zero }.map { $0.at.x + $0.run.width }.max()
      #expect(right == .pt(50))
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(self.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
