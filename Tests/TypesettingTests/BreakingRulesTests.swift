import Display
import Geometry
import Testing

@testable import Typesetting

@Suite struct BreakingRulesTests {
  private static let hyphenation = Hyphenation.read(directory: Specimens.fonts + "/Hyphenation")

  private let typesetter = Specimens.typesetter(Self.hyphenation)

  private static let vocabulary = [
    "a", "I", "and", "data", "models", "of", "the", "people", "responsibilities", "vs.", "Python",
    "statistics", "to", "explains", "what", "reports", "infrastructure", "on", "time", "engineers",
  ]

  private static func texts(_ count: Int) -> [String] {
    var lottery = Lottery(seed: 31)
    return (0..<count).map { _ in
      (0..<4 + lottery.next(22)).map { _ in vocabulary[lottery.next(vocabulary.count)] }
        .joined(separator: " ")
    }
  }

  private func set(
    _ text: String, _ alignment: ParagraphStyle.Alignment, _ width: Int, hyphenates: Bool = false,
    _ change: (inout BreakingRules) -> Void = { _ in }
  ) -> [TextLine] {
    var style = Specimens.paragraph(alignment, hyphenates: hyphenates)
    change(&style.breaking)
    return typesetter.lines(
      [.text(text, Specimens.style())], style, width: .pt(width), structure: .document)
  }

  private static func isLone(_ lines: [TextLine], in width: Int) -> Bool {
    guard lines.count > 1, let last = lines.last, !last.text.contains(" ") else { return false }
    return last.width < .pt(width) / 3
  }

  @Test("Fewer paragraphs end with a word alone, and none has a line more for that")
  func lastLines() {
    var (with, without) = (0, 0)
    for text in Self.texts(60) {
      for width in [70, 100, 150] {
        let careful = set(text, .ragged, width)
        let careless = set(text, .ragged, width) { $0.shortLastLinePenalty = 0 }
        #expect(careful.count <= careless.count)
        if Self.isLone(careful, in: width) { with += 1 }
        if Self.isLone(careless, in: width) { without += 1 }
      }
    }
    #expect(without > 15 && with * 2 < without, "\(with) of \(without)")
  }

  @Test("Unjustified text has as few lines as can be")
  func fewestLines() {
    for text in Self.texts(60) {
      for width in [81, 100, 113] {
        var (lines, line) = (1, "")
        for word in text.split(separator: " ") {
          let longer = line.isEmpty ? String(word) : line + " " + word
          let fits = typesetter.width(of: longer, Specimens.style()) <= .pt(width)
          if !fits, !line.isEmpty { lines += 1 }
          line = fits || line.isEmpty ? longer : String(word)
        }
        #expect(set(text, .ragged, width).count == lines)
      }
    }
  }

  @Test("Fewer lines end with a word of one letter or with vs.")
  func dangling() {
    var (with, without) = (0, 0)
    for text in Self.texts(60) {
      #expect(
        set(text, .ragged, 220).count <= set(text, .ragged, 220) { $0.danglingPenalty = 0 }.count)
      for (penalty, lines) in [150, 0].map({ penalty in
        (penalty, set(text, .ragged, 220) { $0.danglingPenalty = penalty })
      }) {
        let dangling = lines.dropLast().count {
          let word = $0.text.split(separator: " ").last
          return word?.count == 1 || word == "vs."
        }
        if penalty > 0 { with += dangling } else { without += dangling }
      }
    }
    #expect(without > 10 && with * 2 < without, "\(with) of \(without)")
  }

  @Test("Justified lines are flush, and letters are spaced no further than the rules allow")
  func letters() throws {
    var spaced = 0
    for text in Self.texts(40) {
      let lines = set(text, .justified, 74)
      for line in lines.dropLast() where line.text.dropLast().contains(" ") {
        #expect(line.width == .pt(74))
        for extra in try extras(line) {
          // 10 pt type; a glyph's place is rounded twice.
          #expect(extra >= .pt(-0.1) - Length(scaled: 4) && extra <= .pt(0.25) + Length(scaled: 4))
          if abs(extra.scaled) > 4 { spaced += 1 }
        }
      }
    }
    #expect(spaced > 100)
  }

  @Test("Where the rules say so, letters are never spaced")
  func unspaced() throws {
    for text in Self.texts(10) {
      let lines = set(text, .justified, 74) {
        $0.widestLetters = 0
        $0.tightestLetters = 0
      }
      for line in lines {
        #expect(try extras(line).allSatisfy { abs($0.scaled) <= 4 })
      }
    }
  }

  /// What stands between the letters of a line's words besides what belongs there.
  private func extras(_ line: TextLine) throws -> [Length] {
    let run = try #require(line.runs.first?.run)
    var extras: [Length] = []
    var at = 0
    for word in run.text.split(separator: " ", omittingEmptySubsequences: false) {
      if !word.isEmpty {
        let alone = typesetter.line([.text(String(word), Specimens.style())], structure: nil)
        let glyphs = try #require(alone.runs.first?.run.glyphs)
        let here = run.glyphs[at..<at + glyphs.count]
        let first = try #require(here.first)
        let pairs = zip(zip(here, here.dropFirst()), zip(glyphs, glyphs.dropFirst()))
        for (set, natural) in pairs {
          extras.append(set.1.x - set.0.x - (natural.1.x - natural.0.x))
        }
        #expect(first.id == glyphs.first?.id)
        at += glyphs.count
      }
      at += 1
    }
    return extras
  }

  @Test("Absurd rules make odd lines, never a crash")
  func absurd() {
    for value in [Int.min, -1, 0, 1, Int.max] {
      let lines = set("some words to set in a few lines", .justified, 50, hyphenates: true) {
        $0.narrowestSpace = value
        $0.widestSpace = value
        $0.tightestLetters = value
        $0.widestLetters = value
        $0.consecutiveHyphens = value
        $0.hyphenPenalty = value
        $0.shortLastLinePenalty = value
        $0.shortestLastLine = value
        $0.danglingPenalty = value
      }
      #expect(
        lines.map(\.text).joined().filter { $0 != "\u{AD}" } == "some words to set in a few lines")
    }
  }
}
