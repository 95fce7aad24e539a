import Geometry
import Testing

@testable import Typesetting

private func measure(_ width: Int, justified: Bool = false) -> LineMeasure {
  var measure = LineMeasure(first: .pt(width), others: .pt(width), justified: justified)
  measure.raggedness = .pt(3)
  return measure
}

@Suite struct LineBreakerTests {
  @Test("Badness is 100 times the cube of the ratio, at most 10000")
  func badnesses() {
    #expect(badness(0, 10) == 0)
    #expect(badness(10, 10) == 100)
    #expect(badness(5, 10) == 12)
    #expect(badness(20, 10) == 800)
    #expect(badness(1, 0) == 10_000)
    #expect(badness(.max / 1024, 1) == 10_000)
  }

  @Test("Ragged lines are as even as can be, where greedy ones are not")
  func even() {
    let text = "aaa bb cc ddddd"
    let list = ruler(text)
    var fit = TotalFit()
    #expect(cut(text, at: Greedy.breaks(list, measure(6))) == ["aaa bb", "cc", "ddddd"])
    #expect(fit.breaks(list, measure(6)).map { cut(text, at: $0) } == ["aaa", "bb cc", "ddddd"])
  }

  @Test("A justified line shrinks to take a word that greedy setting without shrinking would not")
  func shrinks() {
    // Five spaces give 1.25: the first line is 12 wide and fits 11.
    let text = "a b c d e ff gggg hhhhhh"
    var fit = TotalFit()
    let found = fit.breaks(ruler(text), measure(11, justified: true))
    #expect(found.map { cut(text, at: $0) } == ["a b c d e ff", "gggg hhhhhh"])
  }

  @Test("Held spaces never break, forced breaks always do")
  func heldAndForced() {
    let text = "aa~bb cc/dd"
    var fit = TotalFit()
    #expect(
      fit.breaks(ruler(text), measure(8)).map { cut(text, at: $0) } == ["aa~bb cc", "dd"])
    #expect(fit.breaks(ruler(text), measure(5)).map { cut(text, at: $0) } == ["aa~bb", "cc", "dd"])
    #expect(fit.breaks(ruler(text), measure(4)) == nil)
    #expect(cut(text, at: Greedy.breaks(ruler(text), measure(4))) == ["aa~bb", "cc", "dd"])
  }

  @Test("No more lines in a row end with hyphens than the limit allows")
  func hyphenLimit() {
    let text = "aaa|aaa|aaa|aaa|aaa"
    var four = measure(4)
    var fit = TotalFit()
    four.rules.consecutiveHyphens = 4
    #expect(
      fit.breaks(ruler(text), four).map { cut(text, at: $0) }
        == ["aaa-", "aaa-", "aaa-", "aaa-", "aaa"])
    four.rules.consecutiveHyphens = 2
    #expect(fit.breaks(ruler(text), four) == nil)
  }

  @Test("A word alone on the last line is avoided where that costs little")
  func runt() {
    let text = "aaaa bbbb cccc dddd e"
    var wide = measure(19)
    wide.raggedness = .pt(8)
    var fit = TotalFit()
    #expect(
      fit.breaks(ruler(text), wide).map { cut(text, at: $0) } == [
        "aaaa bbbb cccc", "dddd e",
      ])
  }

  @Test("The first line has its own measure")
  func firstLine() {
    var five = measure(5)
    five.first = .pt(2)
    var fit = TotalFit()
    #expect(
      fit.breaks(ruler("aa bb cc"), five).map { cut("aa bb cc", at: $0) } == ["aa", "bb cc"])
  }

  @Test("No way of breaking costs less than the total fit: not the greedy one, nor any other")
  func oracle() {
    var lottery = Lottery(seed: 1)
    var fit = TotalFit()
    var compared = 0
    for round in 0..<400 {
      let text = Self.paragraph(words: 3 + lottery.next(9), &lottery)
      let list = ruler(text)
      var measure = measure(9 + lottery.next(14), justified: round % 2 == 0)
      measure.first = .pt(8 + lottery.next(14))
      measure.rules.consecutiveHyphens = lottery.next(3)
      measure.spacesLetters = round % 4 == 0
      measure.em = .pt(1)
      measure.rules.widestLetters = 100 * lottery.next(4)
      measure.rules.tightestLetters = -50 * lottery.next(4)
      measure.rules.shortLastLinePenalty = 400 * lottery.next(3)
      let found = fit.breaks(list, measure)
      let cost = found.flatMap { measure.cost(of: $0, in: list) }
      #expect((found == nil) == (cost == nil))
      #expect(cost == Self.leastCost(list, measure), "\(text) at \(measure.others.points)")
      let greedy = measure.cost(of: Greedy.breaks(list, measure), in: list)
      if let greedy {
        compared += 1
        #expect(cost.map { $0 <= greedy } == true)
      }
    }
    #expect(compared > 50)
  }

  private static func paragraph(words: Int, _ lottery: inout Lottery) -> String {
    (0..<words).map { _ in
      let word = String(repeating: "x", count: 1 + lottery.next(7))
      guard word.count > 3, lottery.next(2) == 0 else { return word }
      return "\(word.prefix(2))|\(word.dropFirst(2))"
    }.joined(separator: " ")
  }

  /// Tries every set of breaks.
  private static func leastCost(_ list: HorizontalList, _ measure: LineMeasure) -> Int64? {
    let last = list.breaks.count - 1
    var least: Int64?
    func extend(_ chosen: [Int]) {
      let next = (chosen.last ?? -1) + 1
      if next > last {
        if let cost = measure.cost(of: chosen, in: list) { least = min(least ?? cost, cost) }
        return
      }
      for index in next...last {
        let start = measure.start(after: chosen.last.map { list.breaks[$0] })
        if measure.fit(from: start, to: list.breaks[index]) != nil { extend(chosen + [index]) }
        if measure.isPast(list.breaks[index], from: start) { break }
      }
    }
    extend([])
    return least
  }
}
