import Geometry
import Testing

@testable import Typesetting

/// Paragraphs of boxes 1 pt wide, broken by hand. Each table row says what was worked out and why.
@Suite struct HandBrokenTests {
  struct Case: CustomTestStringConvertible {
    var rule: String
    var text: String
    var width: Int
    var justified = false
    var lines: [String]
    var set: @Sendable (inout LineMeasure) -> Void = { _ in }

    var testDescription: String { rule }
  }

  /// Ragged lines have a badness of 100 (s/3)³ at a shortfall of s, so with s = 1, 2, 3, 4, 5:
  /// 4, 30, 100, 237, 463, and with 10 added squared: 196, 1600, 12,100, 61,009, 223,729. A last
  /// line has 100.
  static let ragged: [Case] = [
    Case(
      rule: "A short line early is worth an even paragraph",
      // aaa bb|cc dddd|eee: 196 + 0 + 100 against aaa|bb cc|dddd eee: 61,009 + 1600 + …
      text: "aaa bb cc dddd eee", width: 7, lines: ["aaa bb", "cc dddd", "eee"]),
    Case(
      rule: "The word that would leave a hole goes down with the next",
      // Greedy: "aaa b" 5 of 8 is short by 3, "cccccc d" full: 12,100 + 100 + 100.
      // "aaa" short by 5, "b cccccc" full, "d" last: 223,729 + 100 + 100.
      text: "aaa b cccccc d", width: 8, lines: ["aaa b", "cccccc d"]),
    Case(
      rule: "A word alone at the end takes another with it where the line above can spare it",
      // "aaaaaaa bb" then "c": 100 + 100 + 40,000. "aaaaaaa" short by 3, "bb c": 12,100 + 100.
      text: "aaaaaaa bb c", width: 10, lines: ["aaaaaaa", "bb c"],
      set: { $0.rules.shortLastLinePenalty = 200 }),
    Case(
      rule: "but not where that leaves a worse hole than it fills",
      // "aaaaa bbbb" full, "c": 100 + 100 + 40,000. "aaaaa" short by 5, "bbbb c": 223,729 + 100.
      text: "aaaaa bbbb c", width: 10, lines: ["aaaaa bbbb", "c"],
      set: { $0.rules.shortLastLinePenalty = 200 }),
    Case(
      rule: "A long word alone at the end is no runt",
      // "cccc" is 4 of 10, more than a third: 100 + 100, and no penalty.
      text: "aaaaaaa bb cccc", width: 10, lines: ["aaaaaaa bb", "cccc"],
      set: { $0.rules.shortLastLinePenalty = 200 }),
    Case(
      rule: "A last line of two words below the least length is one",
      // "b c" is 3 of 10; less than four tenths are too short. "aaa aaa" short by 3: 12,100.
      text: "aaa aaa aa b c", width: 10, lines: ["aaa aaa", "aa b c"],
      set: {
        $0.rules.shortLastLinePenalty = 200
        $0.rules.shortestLastLine = 400
      }),
  ]

  /// Spaces are 1 pt, up to 1.5 at badness 100 and 2 at most, 0.75 at least.
  static let justified: [Case] = [
    Case(
      rule: "Spaces shrink by a quarter and no further",
      // "a b c d e" is 9: 4 spaces give 1, so it fits 8. "a b c d e" in 7 does not.
      text: "a b c d e ffffffff", width: 8, justified: true, lines: ["a b c d e", "ffffffff"]),
    Case(
      rule: "Spaces that would have to more than double are refused",
      // "aaa b" 5 of 7: one space has 2 to give at badness 10,000; nothing else fits.
      text: "aaa b ccccccc", width: 7, justified: true, lines: []),
    Case(
      rule: "Letters that may grow by half an em make up for it",
      // Missing 2. The space has 0.5 at badness 100, and 4 letters less the last half of 3 × 0.5:
      // 1.25 in all, a ratio of 1.6, badness 406 of at most 800.
      text: "aaa b ccccccc", width: 7, justified: true, lines: ["aaa b", "ccccccc"],
      set: {
        $0.spacesLetters = true
        $0.em = .pt(1)
        $0.rules.widestLetters = 500
      }),
    Case(
      rule: "Letters that may shrink take another word into the line",
      // "aaa bbb ccc" is 11 in 9: spaces give 0.5, nine letters less one at 0.25 give 2.
      // "aaa bbb" is short by 2, with 0.5 to stretch: refused.
      text: "aaa bbb ccc ddddddddd", width: 9, justified: true,
      lines: ["aaa bbb ccc", "ddddddddd"],
      set: {
        $0.spacesLetters = true
        $0.em = .pt(1)
        $0.rules.tightestLetters = -250
      }),
  ]

  /// A hyphen is 1 pt wide, at a penalty of 50.
  static let hyphens: [Case] = [
    Case(
      rule: "A hyphen is set where it saves a hole",
      // "aaaa bb-" full, "bbb cc" last: 100 + 2500 + 5000 + 100. "aaaa" short by 4: 61,009.
      text: "aaaa bb|bbb cc", width: 8, lines: ["aaaa bb-", "bbb cc"]),
    Case(
      rule: "and not where a space is as good",
      text: "aaaa bb bb|bbb", width: 8, lines: ["aaaa bb", "bbbbb"]),
    Case(
      rule: "Two hyphens in a row are better than holes",
      // 100 + 2500, 196 + 2500 + 10,000, 100 + 5000. One hole is dearer: "bbb" short by 5 is
      // 223,729, "aaaa" short by 4 is 61,009.
      text: "aaaa bb|bbb cc|cccc", width: 8, lines: ["aaaa bb-", "bbb cc-", "cccc"]),
    Case(
      rule: "unless no two may stand in a row",
      // "aaaa" and "bbbbb", 61,009 + 12,100, against "aaaa bb-" and "bbb", 2600 + 223,729.
      text: "aaaa bb|bbb cc|cccc", width: 8, lines: ["aaaa", "bbbbb", "cccccc"],
      set: { $0.rules.consecutiveHyphens = 1 }),
    Case(
      rule: "No hyphens at all where the limit is none",
      text: "aaaa bb|bbb cc", width: 8, lines: ["aaaa", "bbbbb cc"],
      set: { $0.rules.consecutiveHyphens = 0 }),
  ]

  @Test("Paragraphs broken by hand", arguments: ragged + justified + hyphens)
  func byHand(_ row: Case) {
    var measure = LineMeasure(
      first: .pt(row.width), others: .pt(row.width), justified: row.justified)
    measure.raggedness = .pt(3)
    if row.justified { measure.tolerance = LineMeasure.looseBadness }
    row.set(&measure)
    var fit = TotalFit()
    let found = fit.breaks(ruler(row.text), measure)
    #expect(found.map { cut(row.text, at: $0) } ?? [] == row.lines)
  }

  @Test("However many ways there are, as many are tried as there are places to break, times 500")
  func effort() {
    for (text, width) in [
      (String(repeating: "|", count: 1_500), 10), (String(repeating: "a ", count: 1_500), 90_000),
    ] {
      let list = ruler(text)
      var measure = LineMeasure(first: .pt(width), others: .pt(width), justified: false)
      measure.rules.consecutiveHyphens = 10
      var fit = TotalFit()
      #expect(fit.breaks(list, measure) == nil)
      #expect(fit.tried <= (list.breaks.count + 100) * TotalFit.triesPerBreak + 50_000)
      #expect(!Greedy.breaks(list, measure).isEmpty)
    }
  }
}
