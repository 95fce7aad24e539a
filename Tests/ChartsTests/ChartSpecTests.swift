import Testing

@testable import Charts

@Suite("What a chart is made from")
struct ChartSpecTests {
  private var ads: [PayRange] {
    [
      ad("Wide", 60_000, 200_000, .senior), ad("Low", 50_000, 70_000, .notStated),
      ad("High", 150_000, 220_000, .entry), ad("Open", 80_000, nil, .mid),
    ]
  }

  @Test(
    "ads are sorted by what is asked, open ends beyond all others",
    arguments: [
      (ChartSpec.Order.minimum, ["Low", "Wide", "Open", "High"]),
      (.maximum, ["Low", "Wide", "High", "Open"]),
      (.width, ["Low", "High", "Wide", "Open"]),
      (.seniority, ["High", "Open", "Wide", "Low"]),
    ])
  func order(_ order: ChartSpec.Order, _ expected: [String]) {
    var spec = ChartSpec(.ranges)
    spec.ads = ads
    spec.order = order
    #expect(spec.drawnAds.map(\.title) == expected)
    spec.kind = .seniority
    #expect(spec.drawnAds.map(\.title) == ["High", "Open", "Wide", "Low"])
  }

  @Test("the currency with most ads comes first, each together")
  func currencies() {
    var spec = ChartSpec(.ranges)
    spec.ads = ads + ads
    spec.ads[0].currency = "EUR"
    #expect(
      spec.drawnAds.map(\.currency).prefix(8) == [
        "USD", "USD", "USD", "USD", "USD", "USD", "USD", "EUR",
      ])
  }

  @Test(
    "amounts are converted and rounded by one per cent at most",
    arguments: [
      (100_000, 0.92, 92_000), (60_000, 0.92, 55_000), (122_000, 0.92, 112_000),
      (220_000, 0.92, 202_000), (45, 0.92, 41), (0, 0.92, 0), (-60_000, 0.92, -55_000),
      (100_000, 83.12, 8_300_000), (.max, 100, 1_000_000_000_000_000),
      (.min, 100, -1_000_000_000_000_000), (70_000, 0, 70_000), (70_000, .nan, 70_000),
      (70_000, -2, 70_000), (70_000, .infinity, 70_000),
    ] as [(Int, Double, Int)])
  func conversion(_ amount: Int, _ rate: Double, _ expected: Int) {
    let conversion = CurrencyConversion(
      from: "USD", to: "EUR", rate: rate, rateText: "", date: "")
    #expect(conversion.converted(amount) == expected)
  }

  @Test("a converted ad says so, in figures, words and note; others stay as they are")
  func converted() {
    var spec = ChartSpec(.ranges)
    var pound = ad("Pound", 40_000, 50_000)
    pound.currency = "GBP"
    spec.ads = [ad("Dollar", 100_000, nil), pound]
    #expect(spec.footSentences() == [])
    #expect(spec.drawnAds == spec.ads)
    spec.conversion = CurrencyConversion(
      from: "USD", to: "EUR", rate: 0.92, rateText: "0.92", date: "2024-10-30")
    #expect(
      spec.footSentences()
        == ["≈\u{A0}converted from USD: 1\u{A0}USD = 0.92\u{A0}EUR, 2024-10-30"])
    let dollar = spec.drawnAds[0]
    #expect(dollar.label == "from\u{A0}≈92K")
    #expect(dollar.currency == "EUR")
    #expect(
      dollar.wholeSentence
        == "Dollar — Acme: from\u{A0}≈92K (USD\u{A0}from\u{A0}100K in the ad), mid level.")
    #expect(spec.drawnAds[1] == pound)
  }
}
