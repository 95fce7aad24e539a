import Geometry
import Testing

@testable import Charts

@Suite("The widest plot")
struct PlotFitTests {
  @Test(
    "figures however far apart leave the plot between its edges",
    arguments: [(0, 1_000_000_000_000_000), (-1_000_000_000_000_000, 1), (1, 4)])
  func extremes(low: Int, high: Int) {
    let reaches = [low, low + 1, high - 1, high].map { figure in
      PlotFit.Reach(
        share: (Double(figure) - Double(low)) / (Double(high) - Double(low)), before: .pt(40),
        after: .pt(40))
    }
    let fit = PlotFit(left: .pt(100), right: .pt(400), reaches: reaches).edges()
    #expect(fit.left >= .pt(100) && fit.right <= .pt(400) && fit.left <= fit.right)
  }

  @Test(
    "without room the plot has no width and stays on the canvas",
    arguments: [80, 60, 20, 0].flatMap { right in [40, 5000].map { (right, $0) } })
  func noRoom(right: Int, reach: Int) {
    let reaches = [0.0, 0.000_01, 0.3, 0.999_99, 1].map { share in
      PlotFit.Reach(share: share, before: .pt(reach), after: .pt(reach))
    }
    let fit = PlotFit(left: .pt(30), right: .pt(right), reaches: reaches).edges()
    #expect(fit.left == fit.right)
    #expect(fit.left >= .pt(30) && fit.left <= max(.pt(30), .pt(right)))
  }

  @Test("charts of any width are drawn", arguments: [300, 80, 60, 20, 1, 0])
  func narrow(width: Int) {
    var random = SeededGenerator(state: 7)
    for count in [1, 2, 12, 60] {
      let ranges = randomRanges(count, using: &random)
      for style in [RangeStyle.full, .compact] {
        let drawing = RangeChart(ranges, style: style, theme: theme).drawing(
          width: .pt(width), setter: Ruler())
        #expect(drawing.size.width >= .zero)
      }
    }
  }

  @Test(
    "a room takes one at least, and what cannot be counted is one",
    arguments: [
      (100.0, 30.0, 3), (10, 30, 1), (-10, 30, 1), (0, 0, 1), (100, 0, 1), (1e300, 1, 10_000),
    ])
  func count(room: Double, each: Double, expected: Int) {
    #expect(Count.fitting(room, each: each) == expected)
  }
}
