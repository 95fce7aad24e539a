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
}
