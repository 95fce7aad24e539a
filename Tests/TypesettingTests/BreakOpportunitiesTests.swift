import Testing

@testable import Typesetting

@Suite struct BreakOpportunitiesTests {
  @Test(
    "A line may end at a bar, and nowhere else",
    arguments: [
      "plain |words, |and |more. |Then", "two  |spaces", "C++ |and |C# |and |F#",
      "10\u{A0}+ |years", "10+ |years", "a |Ph.D. |in |it", "100K–130K |a |year",
      "100K – |130K", "one – |two |— |three".replacing("|—", with: "—"),
      "A · |B · |C", "well-|known", "T-SQL |and |e-mail", "A/B |test", "and/|or", "24/7",
      "decision–|making", "GPT-4 |models", "a |(b) |c", "“quoted” |words",
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

  @Test("The short way for plain text finds what ICU finds")
  func shortWay() {
    let alphabet = Array("ab 1., AZ")
    var lottery = Lottery(seed: 3)
    let opportunities = BreakOpportunities()
    for _ in 0..<5000 {
      let plain = String((0..<lottery.next(12)).map { _ in alphabet[lottery.next(alphabet.count)] })
      var short = ParagraphText()
      short.append(plain, style: 0, structure: nil, link: nil)
      var long = ParagraphText()
      // A character beyond ASCII at the end sends the text to ICU.
      long.append(plain + "é", style: 0, structure: nil, link: nil)
      let found = opportunities.offsets(in: short)
      let expected = opportunities.offsets(in: long).filter { $0 < plain.utf8.count }
      if found != expected { Issue.record("'\(plain)': \(found), ICU \(expected)") }
    }
  }

  private static func bars(in text: String, at offsets: [Int]) -> String {
    var bytes = Array(text.utf8)
    for offset in offsets.reversed() { bytes.insert(0x7C, at: offset) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
