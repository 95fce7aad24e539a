import Geometry
import Testing
import Typesetting

@testable import Charts

@Suite("Axes of money")
struct MoneyAxisTests {
  private let style = TextStyle(families: ["Ruler"], size: .pt(18), color: .black)

  private func axis(_ low: Int, _ high: Int, limit: Int = 6, to end: Length) -> MoneyAxis {
    var axis = MoneyAxis(around: low, high, unit: "USD", atMost: limit)
    axis.scale.end = end
    return axis
  }

  @Test("the first figure carries the currency, every one its suffix")
  func figures() {
    let axis = axis(60_000, 220_000, to: .pt(400))
    #expect(axis.ticks == [50_000, 100_000, 150_000, 200_000])
    #expect(
      axis.ticks.indices.map { axis.text($0) } == ["USD\u{A0}50K", "100K", "150K", "200K"])
    #expect(axis.text(4) == "" && axis.text(-1) == "")
  }

  @Test("figures stand where the scale puts them")
  func places() {
    let axis = axis(50_000, 250_000, to: .pt(400))
    #expect(
      axis.ticks.map { axis.scale(Double($0)) } == [.zero, .pt(100), .pt(200), .pt(300), .pt(400)])
  }

  @Test("every second figure is left out until none touch")
  func thin() {
    var wide = axis(50_000, 250_000, to: .pt(400))
    wide.thin(Ruler(), style)
    #expect(wide.ticks.count == 5)
    var narrow = axis(50_000, 250_000, to: .pt(200))
    narrow.thin(Ruler(), style)
    #expect(narrow.ticks == [50_000, 150_000, 250_000])
    var tiny = axis(50_000, 250_000, to: .pt(20))
    tiny.thin(Ruler(), style)
    #expect(tiny.ticks == [50_000])
  }

  @Test("an axis is shared with figures that lie on it, as far as they reach")
  func shared() {
    let axis = axis(60_000, 220_000, to: .pt(400))
    let euro = axis.shared(around: 70_000, 90_000, unit: "EUR")
    #expect(euro?.ticks == [50_000, 100_000])
    #expect(euro?.scale == axis.scale)
    #expect(euro?.text(0) == "EUR\u{A0}50K")
    #expect(axis.shared(around: 70_000, 300_000, unit: "EUR") == nil)
  }
}
