import Testing

@testable import Typesetting

@Suite struct BreakOpportunitiesTests {
  @Test(
    "A line may end at a bar, and nowhere else",
    arguments: [
      "plain |words, |and |more. |Then", "two  |spaces", "C++ |and |C# |and |F#",
      "10\u{A0}+ |years", "10+ |years", "a |Ph.D. |in |it", "100K–130K |a |year",
      "100K – |130K", "one – |two |— |three".replacing("|—", with: "—"),
      "A · |B · |C", "T-SQL |and |e-mail", "A/B |test", "24/7", "10–15% |more", "vs. |them",
      "GPT-4 |models", "a |(b) |c", "“quoted” |words",
      // Compounds: long enough, and enough of them on both lines.
      "well-known", "scikit-learn", "(scikit-learn),", "scikit-learn\u{202F}1 |and",
      "USD\u{A0}well-known\u{A0}units", "decision-|making\u{202F}3", "fact-based", "and/or",
      "decision-|making",
      "decision–|making", "cross-|functional", "non-traditional", "state-|of-|the-art",
      "start-to-end",
      "self-|service/|analytics", "“cross-|functional”", "pre-university", "2-dimensional-thing",
      "étude-|préparation",
      "http://example.org/|path",
      "USD\u{A0}100K |up", "naïve |éclair", "日|本|語", "-5 |degrees", "“a", "$100 |or |€5",
      "50% |of", "3.5 |to |4,5", "word\u{2060}joined", "zero\u{200B}|width", "", "one",
    ])
  func opportunities(marked: String) {
    let plain = marked.replacing("|", with: "")
    var text = ParagraphText()
    text.append(plain, style: 0, structure: nil, link: nil)
    #expect(Self.bars(in: plain, at: BreakOpportunities().offsets(in: text)) == marked)
  }

  @Test(
    "Without ICU a line may end after spaces, and nowhere else",
    arguments: [
      "naïve |éclair", "two  |déjà  |vus ", " é", "cross-functional |é", "10\u{A0}€ |each",
      "日本語", "Å – |B", "", "é",
    ])
  func withoutICU(marked: String) {
    let plain = marked.replacing("|", with: "")
    var text = ParagraphText()
    text.append(plain, style: 0, structure: nil, link: nil)
    let found = BreakOpportunities(open: { nil }).offsets(in: text)
    #expect(Self.bars(in: plain, at: found) == marked)
  }

  @Test("Without ICU a line ends where the text says so")
  func lineEndsWithoutICU() {
    var text = ParagraphText()
    text.append("é", style: 0, structure: nil, link: nil)
    text.appendLineBreak(style: 0)
    text.append("next", style: 0, structure: nil, link: nil)
    #expect(BreakOpportunities(open: { nil }).offsets(in: text) == [5])
  }

  @Test("Between inlines without white space no line ends")
  func boundaries() {
    var text = ParagraphText()
    text.append("a fact-", style: 0, structure: nil, link: nil)
    text.append("based", style: 0, structure: nil, link: nil)
    text.append("1 ", style: 0, structure: nil, link: nil)
    text.append("next", style: 0, structure: nil, link: nil)
    let found = BreakOpportunities().offsets(in: text)
    #expect(Self.bars(in: "a fact-based1 next", at: found) == "a |fact-based1 |next")
  }

  @Test("What stands behind a word, as source figures do, does not make it a longer compound")
  func figures() {
    var text = ParagraphText()
    text.append("Scikit-learn", style: 0, structure: nil, link: nil)
    text.append("\u{202F}1–3", style: 0, structure: nil, link: nil)
    #expect(BreakOpportunities().offsets(in: text).isEmpty)
  }

  @Test("The short way for plain text finds what ICU finds")
  func shortWay() {
    let alphabet = [
      "a", "b", "cde", "A", "1", "23", " ", " ", ".", ",", "-", "/", "(", ")", ":", "?", "+", "$",
      "%",
      "&", "’", "‘", "“", "”", "–", "·", "\u{A0}", "\u{202F}", "\u{2002}", "\u{2003}", "■", "□",
      "decision-making", "and/or",
    ]
    var lottery = Lottery(seed: 3)
    let opportunities = BreakOpportunities()
    var plain = 0
    for round in 0..<20_000 {
      var drawn = (0..<lottery.next(10)).map { _ in alphabet[lottery.next(alphabet.count)] }
      drawn.append("x")
      if round.isMultiple(of: 2) { drawn.insert(Self.mark, at: lottery.next(drawn.count)) }
      let short = Self.text(drawn)
      if PlainBreaks.offsets(in: short.bytes) != nil { plain += 1 }
      // A letter that the short way does not know sends the text to ICU.
      let long = Self.text(drawn + [" é"])
      let found = opportunities.offsets(in: short)
      let expected = opportunities.offsets(in: long).filter { $0 < short.bytes.count }
      if found != expected { Issue.record("'\(drawn.joined())': \(found), ICU \(expected)") }
    }
    #expect(plain > 5_000)
  }

  /// Stands for an object between texts.
  private static let mark = "\u{FFFC}"

  private static func text(_ parts: [String]) -> ParagraphText {
    var text = ParagraphText()
    var waiting = ""
    func append() {
      if !waiting.isEmpty { text.append(waiting, style: 0, structure: nil, link: nil) }
      waiting = ""
    }
    for part in parts {
      if part == mark {
        append()
        text.append(InlineObject(width: .pt(5), items: []), style: 0)
      } else {
        waiting += part
      }
    }
    append()
    return text
  }

  private static func bars(in text: String, at offsets: [Int]) -> String {
    var bytes = Array(text.utf8)
    for offset in offsets.reversed() { bytes.insert(0x7C, at: offset) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
