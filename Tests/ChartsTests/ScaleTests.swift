import Geometry
import Testing

@testable import Charts

@Suite("Scales and money")
struct ScaleTests {
  @Test(
    "ticks are round, at most so many, and stand around the figures",
    arguments: [
      (60_000, 220_000, 8, [50, 75, 100, 125, 150, 175, 200, 225].map { $0 * 1000 }),
      (60_000, 220_000, 5, [50_000, 100_000, 150_000, 200_000, 250_000]),
      (0, 10, 6, [0, 2, 4, 6, 8, 10]),
      (0, 10, 11, Array(0...10)),
      (15, 48, 5, [10, 20, 30, 40, 50]),
      (100_000, 100_000, 5, [80_000, 90_000, 100_000, 110_000, 120_000]),
      (0, 0, 5, [-1, 0, 1]),
      (-30, 30, 4, [-50, 0, 50]),
    ])
  func ticks(_ low: Int, _ high: Int, _ limit: Int, _ expected: [Int]) {
    #expect(Ticks(around: low, high, atMost: limit).values == expected)
  }

  @Test("an axis drops an outer tick that is more than half a step away")
  func domain() {
    let fine = Ticks(around: 60_000, 220_000, atMost: 8)
    #expect(fine.domain(around: 60_000, 220_000) == 50_000...225_000)
    let coarse = Ticks(around: 60_000, 220_000, atMost: 5)
    #expect(coarse.domain(around: 60_000, 220_000) == 50_000...220_000)
  }

  @Test("ticks of any figures stand around them, and end")
  func extremes() {
    var random = SeededGenerator(state: 7)
    for _ in 0..<2000 {
      let figures = [
        Int.random(in: .min ... .max, using: &random) >> Int.random(in: 0...62, using: &random),
        Int.random(in: 0...1_000_000, using: &random),
      ].sorted()
      let ticks = Ticks(around: figures[0], figures[1], atMost: 6)
      #expect(ticks.values.count >= 2 && ticks.values.count <= 6)
      let domain = ticks.domain(around: figures[0], figures[1])
      #expect(ticks.values.filter { domain.contains(Double($0)) }.count >= 2)
    }
    #expect(Ticks(around: .min, .max, atMost: 5).values.count <= 5)
  }

  @Test("a scale is exact at its ends and in the middle")
  func scale() {
    let scale = LinearScale(domain: 50_000...250_000, start: .pt(100), end: .pt(300))
    #expect(scale(50_000) == .pt(100))
    #expect(scale(150_000) == .pt(200))
    #expect(scale(250_000) == .pt(300))
    #expect(LinearScale(domain: 5...5, start: .zero, end: .pt(10))(5) == .pt(5))
  }

  @Test(
    "money is written as ads write it, and never rounded",
    arguments: [
      (0, "0"), (950, "950"), (1000, "1K"), (97_500, "97.5K"), (100_000, "100K"),
      (123_456, "123,456"), (1_200_000, "1.2M"), (1_250_000, "1.25M"), (1_234_000, "1,234,000"),
      (12_000_000, "12M"), (-5000, "−5K"), (Int.max, "9,223,372,036,854,775,807"),
    ])
  func money(_ amount: Int, _ text: String) {
    #expect(MoneyNotation.text(amount) == text)
  }

  @Test("the currency never parts from its figure")
  func currency() {
    #expect(MoneyNotation.text(50_000, currency: "USD") == "USD\u{A0}50K")
    #expect(MoneyNotation.text(50_000, currency: nil) == "50K")
  }
}
