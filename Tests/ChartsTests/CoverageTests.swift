import Display
import Geometry
import Testing

@testable import Charts

@Suite("Coverage")
struct CoverageTests {
  @Test("both ends of a range count, and a range that ends where another begins counts with it")
  func closed() {
    let coverage = Coverage(of: [ad("A", 60, 90), ad("B", 90, 120), ad("C", 80, 80)])
    #expect(coverage.steps.map(\.amount) == [60, 80, 90, 120])
    #expect(coverage.steps.map(\.ads) == [1, 2, 2, 1])
    #expect(coverage.steps.map(\.beyond) == [1, 1, 1, 0])
    #expect(coverage.ads(at: 59) == 0)
    #expect(coverage.ads(at: 85) == 1)
    #expect(coverage.most == 2)
  }

  @Test("an open range goes on for ever")
  func open() {
    let coverage = Coverage(of: [ad("A", 60, nil), ad("B", nil, 100)])
    #expect(coverage.ads(at: 1) == 1)
    #expect(coverage.ads(at: 80) == 2)
    #expect(coverage.ads(at: 1_000_000) == 1)
  }

  @Test("counts agree with counting ad by ad", arguments: 0..<20)
  func counting(_ seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    let ranges = randomRanges(seed * 10, using: &random)
    let coverage = Coverage(of: ranges)
    for step in coverage.steps {
      let ads = ranges.filter {
        $0.form != nil && ($0.min ?? .min) <= step.amount && step.amount <= ($0.max ?? .max)
      }
      #expect(step.ads == ads.count)
    }
  }

  @Test("no label leaves the canvas or overlaps another, whatever the ads", arguments: 0..<40)
  func labels(_ seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    let ranges = randomRanges(Int.random(in: 0...200, using: &random), using: &random)
    let above = RangeChart(ranges, style: .full, theme: theme)
    let drawing = above.drawing(width: .pt(380), setter: Ruler())
    for (panel, plot) in zip(above.panels, drawing.panels) {
      var chart = CoverageChart(panel, theme: theme)
      let own = chart.drawing(width: .pt(380), setter: Ruler())
      expectTidy(own)
      chart.showsRug = true
      let shared = chart.drawing(width: .pt(380), scale: plot.scale, setter: Ruler())
      expectTidy(shared)
      #expect(shared.plot.minX == plot.plot.minX && shared.plot.maxX == plot.plot.maxX)
    }
  }

  @Test("the peak and both ends are marked, labels that would touch drop to a second line")
  func marked() {
    let panel = RangePanel.panels(of: [
      ad("A", 60_000, 96_000), ad("B", 70_000, 120_000), ad("C", 75_000, 150_000),
      ad("D", 85_000, 185_000), ad("E", 100_000, 130_000), ad("F", 110_000, 220_000),
    ])[0]
    let drawing = CoverageChart(panel, theme: theme).drawing(width: .pt(260), setter: Ruler())
    let texts = SetText.all(in: drawing.items)
    for needed in ["60K", "220K", "5"] { #expect(texts.contains { $0.text == needed }) }
    let heights = Set(texts.filter { $0.text.hasSuffix("K") }.map(\.box.minY))
    #expect(heights.count == 2)
  }

  @Test("words give every amount")
  func alternative() {
    let panel = RangePanel.panels(of: [ad("A", 60_000, 90_000), ad("B", 90_000, 120_000)])[0]
    #expect(
      CoverageChart(panel, theme: theme).alternative == """
        How many of 2 USD ads include an amount: at most 2, at 90K. 60K: 1, 90K: 2, 120K: 1.
        """)
  }
}
