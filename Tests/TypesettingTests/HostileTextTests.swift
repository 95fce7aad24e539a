import Display
import Geometry
import Testing

@testable import Typesetting

/// Text that nobody should write and somebody will.
@Suite struct HostileTextTests {
  private static let hyphenation = Hyphenation.read(directory: Specimens.fonts + "/Hyphenation")

  /// Words, scripts, signs and troublemakers; a string is a handful of them.
  private static let scraps = [
    "word", "incomprehensibilities", "cross-functional", "scikit-learn", "USD 100K–130K", "a",
    "vs.",
    "https://example.org/a/very/long/path?with=query&and=more#fragment", "e-mail@example.org",
    "naïve", "e\u{301}\u{323}\u{308}", "\u{301}", "Ω≈ç√∫", "Жизнь", "ﬁﬂ", "İstanbul", "ẞ",
    "שלום", "שָׁלוֹם", "עולם (2024)", "مرحبا", "العربية 12", "हिन्दी", "क्ष", "ภาษาไทย", "ไม่มีช่องว่าง",
    "日本語、テスト。", "「括弧」", "中文没有空格的句子", "한국어", "\u{1112}\u{1161}\u{11AB}", "。", "ーっ",
    "👩‍💻", "👨‍👩‍👧‍👦", "🇩🇪🇫🇷", "1️⃣", "⚠️", "👍🏽", "🏴\u{E0067}\u{E0062}\u{E007F}", "\u{1F1E9}",
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "in\u{AD}ter\u{AD}na",
    "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}",
    "\u{2067}", "\u{2069}", "\u{61C}", "\u{0}", "\u{7}", "\u{1B}[31m", "\t", "\n", "\r\n", "\u{B}",
    "\u{85}", "\u{2028}", "\u{2029}", "\u{7F}", "\u{A0}", "\u{202F}", "\u{2003}", "\u{200A}",
    "\u{3000}", "\u{1680}", "\u{FFFC}", "\u{FFFD}", "\u{FFFE}", "\u{10FFFF}", "\u{E000}", "\u{378}",
    "\u{1D573}", "\u{20AC}", "((((", "]]>", "“", "”", "…", "—", "–", "-", "/", "·", "0", "3.14",
    "%",
    "\u{FE0F}", "\u{FE0E}", "\u{1F3FD}", "\u{20E3}", "\u{E0001}", "\u{180E}", "\u{34F}",
  ]

  private static func string(_ lottery: inout Lottery) -> String {
    var text = ""
    for _ in 0..<lottery.next(24) {
      let scrap = scraps[lottery.next(scraps.count)]
      text += String(repeating: scrap, count: lottery.next(12) == 0 ? 1 + lottery.next(9) : 1)
      if lottery.next(2) == 0 { text += " " }
    }
    return text
  }

  /// What has to be set of a text: all but white space and the breaker's own marks, in order.
  private static func essence(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0...0x20, 0x7F, 0x85, 0xAD, 0x2028, 0x2029: nil
      case 0xFFFC: "\u{FFFD}"
      default: scalar
      }
    }
  }

  private struct Setting {
    var lines: [TextLine]
    var codes: Set<String>
  }

  private static func set(
    _ text: String, _ paragraph: ParagraphStyle, width: Length, families: [String]? = nil
  ) -> Setting {
    let typesetter = Specimens.typesetter(hyphenation)
    let style = Specimens.style(families ?? Specimens.style().families)
    let lines = typesetter.lines(
      [.text(text, style)], paragraph, width: width, structure: .document)
    return Setting(lines: lines, codes: Set(typesetter.diagnostics.map(\.code)))
  }

  private static let tooLong: Set<String> = ["text.word-too-long", "text.line-too-long"]

  @Test("Each character is set once, in order; lines keep to the measure or say that they do not")
  func everything() {
    let alignments: [ParagraphStyle.Alignment] = [.justified, .ragged, .right, .center]
    var lottery = Lottery(seed: 23)
    for round in 0..<500 {
      let text = Self.string(&lottery)
      let paragraph = Specimens.paragraph(alignments[round % 4], hyphenates: round % 8 > 3)
      let width = Length.pt([12, 40, 80, 160, 400][lottery.next(5)])
      let families = round % 25 == 0 ? ["Noto Emoji"] : nil
      let set = Self.set(text, paragraph, width: width, families: families)
      let found = Self.essence(set.lines.map(\.text).joined())
      if found != Self.essence(text) { Issue.record("\(round): \(text.debugDescription)") }
      for line in set.lines where line.width > width && set.codes.isDisjoint(with: Self.tooLong) {
        Issue.record("\(round): \(line.width.points) > \(width.points): \(line.text)")
      }
      for (run, _) in set.lines.flatMap(\.runs) {
        #expect(run.clusters.reduce(0) { $0 + $1.bytes } == run.text.utf8.count)
        #expect(run.clusters.reduce(0) { $0 + $1.glyphs } == run.glyphs.count)
      }
      if round % 5 == 0 {
        let again = Self.set(text, paragraph, width: width, families: families)
        #expect(again.lines == set.lines)
      }
    }
  }

  @Test(
    "A word of 100 KB is cut between characters",
    arguments: [("x", 100_000)]
      + ["é", "日", "👩‍💻", "e\u{301}\u{323}", "ש", "ab-", "न्", "aaa\u{200B}", "\u{200D}"].map {
        ($0, 9_000)
      })
  func longWord(unit: String, size: Int) {
    let text = String(repeating: unit, count: size / unit.utf8.count)
    let set = Self.set(text, Specimens.paragraph(.justified), width: .pt(300))
    #expect(set.lines.map(\.text).joined() == text)
    #expect(set.lines.allSatisfy { $0.width <= .pt(300) })
    // Characters stay whole: no line begins with what belongs to the one before.
    #expect(set.lines.reduce(0) { $0 + $1.text.count } == text.count)
  }

  @Test("A character of thousands of marks is one character", arguments: [1, 100, 5_000])
  func marks(count: Int) {
    let text = "a" + String(repeating: "\u{301}", count: count) + "b"
    let set = Self.set(text, Specimens.paragraph(), width: .pt(30))
    #expect(set.lines.map(\.text) == [text])
  }

  @Test("A message quotes the beginning of a word, not all of it")
  func message() {
    let typesetter = Specimens.typesetter()
    let text = String(repeating: "x", count: 5_000)
    _ = typesetter.lines(
      [.text(text, Specimens.style())], Specimens.paragraph(), width: .pt(300),
      structure: .document)
    #expect(typesetter.diagnostics.map(\.code) == ["text.word-too-long"])
    #expect(typesetter.diagnostics.allSatisfy { $0.summary.utf8.count < 200 })
  }

  @Test("A drawing wider than its line is reported")
  func wideObject() {
    let typesetter = Specimens.typesetter()
    let lines = typesetter.lines(
      [.text("a ", Specimens.style()), .object(InlineObject(width: .pt(90), items: []))],
      Specimens.paragraph(), width: .pt(50), structure: .document)
    #expect(lines.count == 2)
    #expect(typesetter.diagnostics.map(\.code) == ["text.line-too-long"])
  }

  @Test("A word too long for its line ends lines at its own marks first, and then nothing is amiss")
  func ownMarks() {
    let typesetter = Specimens.typesetter()
    let lines = typesetter.lines(
      [.text("https://example.org/jobs/analytics", Specimens.style())],
      Specimens.paragraph(), width: .pt(62), structure: .document)
    #expect(lines.map(\.text) == ["https://", "example.org/", "jobs/analytics"])
    #expect(typesetter.diagnostics.isEmpty)
  }
}
