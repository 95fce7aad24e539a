import Testing

@testable import Roles

@Suite("Robustness")
struct ImportRobustnessTests {
  /// Numbers that look random and are the same every time.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  static let pieces = [
    "Data Clerk vs. Pilot", "\n", "\n\n", "Skills", "Data Clerk", "Pilot:", "• ", "1. ", "- ",
    "## ",
    "Featured Job 👀", "@ A | B", "Full Time USD 100K - 130K", "Salary Insights", "**", "[x](y)",
    "<b>",
    "&amp;", "&#x1F440;", "Β·", "πŸ‘€", "\u{FFFD}", "A Pilot, on the other hand, flies.", ":",
    "e.g.",
    "grow 15% from 2019 to 2029", "The Pilot is responsible for the following:", "\r", "\u{0}", "(",
    ")",
    "vs.", "also known as an", "$", "99999999999999999999K", "Table of contents", "In conclusion",
    " ", "é",
    "View salary info for X (global) Details", "4 min read · Feb. 30, 2023", "https://a.b/c?d=e_f",
  ]

  @Test("holds against any order of an article's parts", arguments: 0..<150)
  func anyOrder(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    var text = seed % 3 == 0 ? "" : "Data Clerk vs. Pilot\n\n"
    for _ in 0..<Int.random(in: 0..<60, using: &dice) {
      text += Self.pieces.randomElement(using: &dice) ?? ""
    }
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 0..<4, using: &dice) where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
    }
    let reported = try Importing.corpus(of: [ArticleFile(name: "fuzz", bytes: bytes)])
    #expect(reported.value.articles.count <= 1)
    let items = reported.value.roles.flatMap { $0.sections.values.joined() }
    #expect(items.allSatisfy { !$0.text.isEmpty && !$0.sources.isEmpty })
    #expect(CorpusJSON.render(reported.value, diagnostics: reported.diagnostics).hasSuffix("}\n"))
  }
}
