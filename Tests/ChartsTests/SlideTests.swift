import Display
import Geometry
import Testing

@testable import Charts

@Suite("Slides")
struct SlideTests {
  private static let theme = SlideTheme(on: .light, families: ["Ruler"], displayFamilies: ["Ruler"])

  private static func pages(_ spec: ChartSpec, _ size: SlideSize = .wide) -> [ChartPage] {
    SlideChart(spec, theme: theme).pages(size, setter: Ruler())
  }

  @Test(
    "no label leaves the canvas, overlaps another or is smaller than 18 pt, whatever the data",
    arguments: ChartSpec.Kind.allCases, 0..<18)
  func labels(_ kind: ChartSpec.Kind, _ seed: Int) {
    var random = SeededGenerator(state: UInt64(seed * 7 + 1))
    let spec = randomSpec(kind, using: &random)
    let size = slideSizes[seed % slideSizes.count]
    let pages = Self.pages(spec, size)
    #expect(!pages.isEmpty)
    for page in pages {
      #expect(page.drawing.size == size.canvas || size.canvas.width < .pt(401))
      expectTidy(page.drawing)
      let sizes = SetText.sizes(in: page.drawing.items)
      #expect(sizes.allSatisfy { $0 >= .pt(17.99) })
    }
  }

  @Test(
    "figures no ad has are drawn at the axis's end and trap nothing",
    arguments: ChartSpec.Kind.allCases)
  func extremes(_ kind: ChartSpec.Kind) {
    let figures: [Int?] = [.min, -1, 0, 1, 1_000_000_000_000_000, .max, nil]
    var spec = ChartSpec(kind)
    spec.adsWithoutPay = .max
    for low in figures { spec.ads += figures.map { ad("A", low, $0) } }
    spec.overlap = [OverlapRow(label: "Tools", onlyA: .max, both: .max, onlyB: .min)]
    for order in ChartSpec.Order.allCases {
      spec.order = order
      for page in Self.pages(spec) { expectTidy(page.drawing) }
    }
  }

  @Test(
    "every ad that states pay stands on one slide, in its words and as one bar", arguments: 0..<12)
  func everyAd(_ seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    var spec = ChartSpec(seed % 2 == 0 ? .ranges : .seniority)
    spec.ads = randomRanges(Int.random(in: 1...200, using: &random), using: &random)
    for place in spec.ads.indices { spec.ads[place].title = "¶" + spec.ads[place].title }
    let pages = Self.pages(spec, slideSizes[seed % slideSizes.count])
    let paid = spec.ads.filter { $0.form != nil }
    let words = pages.map(\.alternative).joined(separator: " ")
    let texts = pages.flatMap { SetText.all(in: $0.drawing.items) }.map(\.text)
    for range in paid {
      let number = range.title.prefix { $0 != " " }
      #expect(texts.filter { $0.prefix { !" …".contains($0) } == number }.count == 1)
      #expect(words.components(of: range.wholeSentence) == 1)
    }
  }

  @Test("slides are numbered where there are several, and a currency that fits on one is not cut")
  func numbers() {
    var spec = ChartSpec(.ranges)
    spec.ads = (1...12).map { ad("\($0) Engineer", $0 * 10_000, $0 * 10_000 + 40_000) }
    spec.subtitle = "Pay"
    spec.notes = ["Twelve", "Thirteen"]
    var euro = ad("Scientist", 70_000, 90_000)
    euro.currency = "EUR"
    spec.ads.append(euro)
    let pages = Self.pages(spec)
    #expect(pages.map(\.label) == ["1 of 2", "2 of 2"])
    #expect(pages.map { $0.drawing.panels.map(\.currency) } == [["USD"], ["EUR"]])
    #expect(pages[0].alternative.hasPrefix("Twelve ads in US dollars span 10K to 160K. 1 of 2."))
    #expect(pages.last?.alternative.hasPrefix("One ad in euros spans 70K to 90K. 2 of 2.") == true)
    spec.ads = [euro]
    #expect(Self.pages(spec).map(\.label) == [""])
  }

  @Test("slides of one currency are about equally full, on one scale")
  func balance() {
    var spec = ChartSpec(.ranges)
    spec.ads = (1...17).map { ad("\($0) Engineer", $0 * 10_000, $0 * 10_000 + 40_000) }
    let pages = Self.pages(spec)
    #expect(pages.map { $0.alternative.components(of: "Engineer —") } == [9, 8])
    #expect(Set(pages.compactMap { $0.drawing.panels.first?.scale }).count == 1)
  }

  @Test("long labels wrap where there is room, are cut where there is none, and whole in words")
  func longLabels() {
    let title = "Assistant Professor of Applied Mathematics and Artificial Intelligence, Tenured"
    var spec = ChartSpec(.ranges)
    spec.ads = [ad(title, 60_000, 90_000)]
    let few = SetText.all(in: Self.pages(spec)[0].drawing.items).map(\.text)
    #expect(few.contains("Assistant Professor of Applied Mathematics"))
    #expect(few.contains("and Artificial Intelligence, Tenured"))
    spec.ads = (1...12).map { _ in ad(title, 60_000, 90_000) }
    let page = Self.pages(spec)[0]
    let many = SetText.all(in: page.drawing.items).map(\.text)
    #expect(many.filter { $0.hasPrefix("Assistant") && $0.hasSuffix("…") }.count == 9)
    #expect(many.filter { $0 == "and Artificial Intelligence, Tenured" }.count == 3)
    #expect(page.alternative.components(of: title + " — Acme") == 12)
  }

  @Test(
    "a chart without data says so",
    arguments: [
      (ChartSpec.Kind.ranges, "No ad states pay."), (.coverage, "No ad states pay."),
      (.seniority, "No ad states pay."), (.overlap, "Nothing to compare."),
      (.matrix, "No two roles to compare."),
    ])
  func empty(_ kind: ChartSpec.Kind, _ words: String) {
    var spec = ChartSpec(kind)
    let pages = Self.pages(spec)
    #expect(pages.map(\.alternative) == [words])
    #expect(!SetText.all(in: pages[0].drawing.items).isEmpty)
    spec.title = "Pay"
    #expect(Self.pages(spec).map(\.alternative) == ["Pay. " + words])
  }

  @Test("ads without pay are counted at the foot")
  func silent() {
    var spec = ChartSpec(.ranges)
    spec.ads = [ad("A", 60_000, 90_000), ad("B", nil, nil)]
    spec.adsWithoutPay = 2
    let texts = SetText.all(in: Self.pages(spec)[0].drawing.items).map(\.text)
    #expect(texts.contains("3 ads state no pay"))
    #expect(Self.pages(spec)[0].alternative.hasSuffix("3 ads state no pay."))
  }

  @Test("a summary stands beside a level only where one is given")
  func summaries() {
    var spec = ChartSpec(.seniority)
    spec.ads = [ad("A", 60_000, 90_000, .entry), ad("B", 70_000, 90_000, .senior)]
    spec.summaries = [.init(currency: "USD", level: .senior, sentence: "No median of 1 ad")]
    let texts = SetText.all(in: Self.pages(spec)[0].drawing.items).map(\.text)
    #expect(texts.filter { $0.contains("median") } == ["No median of 1 ad"])
    #expect(texts.contains("Entry, 1\u{A0}ad"))
  }

  @Test(
    "a picture's canvas has the area of a slide, and text keeps its share of it",
    arguments: [
      (1920, 1080, 960.0, 540.0, 2.0), (1280, 720, 960.0, 540.0, 4.0 / 3),
      (1080, 1080, 720.0, 720.0, 1.5), (3840, 2160, 960.0, 540.0, 4.0),
      (3000, 300, 4000.0, 400.0, 0.75),
    ] as [(Int, Int, Double, Double, Double)])
  func sizes(_ wide: Int, _ high: Int, _ width: Double, _ height: Double, _ scale: Double) {
    let size = SlideSize(pixelsWide: wide, pixelsHigh: high)
    #expect(abs(size.canvas.width.points - width) < 0.01)
    #expect(abs(size.canvas.height.points - height) < 0.01)
    #expect(abs(size.pixelsPerPoint - scale) < 0.0001)
  }
}

extension SetText {
  /// The sizes of all letters.
  static func sizes(in items: [DisplayItem]) -> [Length] {
    items.flatMap { item -> [Length] in
      switch item {
      case .group(_, let inner): sizes(in: inner)
      case .glyphs(let run, _): [run.size]
      default: []
      }
    }
  }
}
