import Display
import Geometry
import Testing

@testable import Charts

@Suite("The foot of a slide")
struct SlideFootTests {
  private static let theme = SlideTheme(on: .light, families: ["Ruler"], displayFamilies: ["Ruler"])

  private func texts(_ spec: ChartSpec, _ size: SlideSize = .wide) -> [[SetText]] {
    SlideChart(spec, theme: Self.theme).pages(size, setter: Ruler()).map {
      SetText.all(in: $0.drawing.items)
    }
  }

  private func spec(_ kind: ChartSpec.Kind, dollars: Int, euros: Int) -> ChartSpec {
    var spec = ChartSpec(kind)
    spec.ads = (0..<dollars).map { ad("\($0)", 60_000 + $0 * 1_000, 90_000) }
    for place in 0..<euros {
      var euro = ad("Euro \(place)", 70_000, 90_000, .senior)
      euro.currency = "EUR"
      spec.ads.append(euro)
    }
    return spec
  }

  @Test("the last note that fits stands beside the key, the others below it and clear of it")
  func beside() throws {
    var spec = spec(.ranges, dollars: 3, euros: 0)
    spec.notes = ["None is for the roles compared", "Near: analysts"]
    let all = texts(spec)[0]
    func text(_ words: String) throws -> Rect { try #require(all.first { $0.text == words }).box }
    let (key, aside) = (try text("Mid"), try text("Near: analysts"))
    #expect(aside.maxY == key.maxY)
    #expect(abs((aside.maxX - Length.pt(912)).points) < 0.01)
    let below = try text("None is for the roles compared")
    #expect(below.minX == .pt(48))
    #expect(below.minY - key.maxY >= .pt(13))
  }

  @Test("on a slide notes take two lines at most; what does not fit is left to the words")
  func length() {
    var spec = spec(.ranges, dollars: 3, euros: 0)
    let long = String(repeating: "note ", count: 19).dropLast()
    spec.notes = ["First \(long)", "Second \(long)", "Third \(long)", "Brief"]
    let page = SlideChart(spec, theme: Self.theme).pages(.wide, setter: Ruler())[0]
    let words = SetText.all(in: page.drawing.items).map(\.text)
    #expect(words.contains { $0.hasPrefix("First note") })
    #expect(words.contains { $0.hasPrefix("Second note") } == false)
    #expect(words.contains { $0.hasPrefix("Third") } == false)
    #expect(words.contains("Brief"))
    #expect(words.filter { $0.hasSuffix("…") }.isEmpty)
    for note in spec.notes { #expect(page.alternative.contains(note)) }
  }

  @Test("a slide speaks of its own currencies: fills, medians and why there are none")
  func currencies() {
    var spec = spec(.ranges, dollars: 12, euros: 1)
    spec.notes = ["A note"]
    spec.summaries = [
      .init(currency: "USD", sentence: "USD medians: lower ends 65K, upper ends 90K"),
      .init(currency: "EUR", sentence: "EUR: a median needs at least 5 ads"),
    ]
    let slides = texts(spec).map { $0.map(\.text) }
    #expect(slides.count == 2)
    for (slide, own, other) in [(slides[0], "USD", "EUR"), (slides[1], "EUR", "USD")] {
      #expect(slide.contains { $0.hasPrefix(own) && $0.contains("median") })
      #expect(!slide.contains { $0.contains(other) })
    }
    #expect(slides[0].contains("Mid") && !slides[0].contains("Senior"))
    #expect(slides[1].contains("Senior") && !slides[1].contains("Mid"))
  }

  @Test("nothing that was said of the ads as advertised stands under converted ones")
  func converted() {
    var spec = spec(.ranges, dollars: 2, euros: 1)
    spec.summaries = ["USD", "EUR", "GBP"].map { (currency: String) in
      .init(currency: currency, sentence: currency + " medians")
    }
    spec.conversion = CurrencyConversion(
      from: "USD", to: "EUR", rate: 0.92, rateText: "0.92", date: "2024-10-30")
    #expect(spec.footSentences().filter { $0.hasSuffix("medians") } == ["GBP medians"])
    spec.conversion?.from = "CHF"
    #expect(spec.footSentences().filter { $0.hasSuffix("medians") }.count == 3)
  }

  @Test(
    "coverage draws currencies of three ads or more and names the others; all, where none has three",
    arguments: [
      (3, 1, ["USD"], ["Not drawn: one ad in euros, 70K to 90K"]),
      (3, 3, ["EUR", "USD"], []), (12, 2, ["USD"], ["Not drawn: two ads in euros, 70K to 90K"]),
      (2, 1, ["EUR", "USD"], []),
    ] as [(Int, Int, [String], [String])])
  func coverage(_ dollars: Int, _ euros: Int, _ drawn: [String], _ named: [String]) {
    let spec = spec(.coverage, dollars: dollars, euros: euros)
    let pages = SlideChart(spec, theme: Self.theme).pages(setter: Ruler())
    #expect(pages.compactMap { $0.drawing.panels.first?.currency }.sorted() == drawn)
    #expect(spec.footSentences() == named)
    for name in named { #expect(pages[0].alternative.contains(name)) }
  }
}
