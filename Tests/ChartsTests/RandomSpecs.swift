import Geometry

@testable import Charts

/// Words as no sensible ad has them, and some that sensible ads have.
private let labels = [
  "Data Engineer", "", " ", "Donaudampfschifffahrtsgesellschaftskapitänsanwärter",
  "データサイエンティスト兼機械学習エンジニア", "مهندس تعلم الآلة", "Ω", "a\nb\tc",
  "Senior Staff Machine Learning Engineer, Ranking, Recommendations and Retrieval (m/f/d)",
  "x/y-z/" + String(repeating: "w-", count: 60), "👩‍💻 Lead",
]

/// Charts of every kind with 0 to 200 ads, up to six currencies and absurd words.
func randomSpec(_ kind: ChartSpec.Kind, using random: inout SeededGenerator) -> ChartSpec {
  func word() -> String { labels.randomElement(using: &random) ?? "" }
  var spec = ChartSpec(kind)
  let most = [0, 1, 5, 13, 60, 200].randomElement(using: &random) ?? 5
  spec.ads = randomRanges(Int.random(in: 0...most, using: &random), using: &random).map { range in
    var range = range
    if Bool.random(using: &random) { range.title = "\(range.title.prefix { $0 != " " }) " + word() }
    if Bool.random(using: &random) { range.employer = word() }
    if Bool.random(using: &random) { range.place = word() }
    if Int.random(in: 0...9, using: &random) == 0 { range.period = "hour" }
    return range
  }
  spec.title = Bool.random(using: &random) ? "" : word() + " " + word()
  spec.subtitle = word() + " " + word()
  spec.notes = (0..<Int.random(in: 0...3, using: &random)).map { _ in word() }
  spec.adsWithoutPay = Int.random(in: 0...3, using: &random)
  spec.order = ChartSpec.Order.allCases.randomElement(using: &random) ?? .minimum
  if Int.random(in: 0...3, using: &random) == 0 {
    spec.conversion = CurrencyConversion(
      from: "USD", to: "EUR", rate: 0.92, rateText: "0.92", date: "2024-10-30")
  }
  spec.summaries = SeniorityLevel.allCases.map {
    ChartSpec.Summary(currency: "USD", level: $0, sentence: word())
  }
  spec.roles = [word(), word()]
  spec.overlap = (0..<Int.random(in: 0...12, using: &random)).map { _ in
    OverlapRow(
      label: word(), onlyA: Int.random(in: 0...40, using: &random),
      both: Int.random(in: 0...9, using: &random), onlyB: Int.random(in: 0...900, using: &random))
  }
  spec.matrix.names = (0..<Int.random(in: 0...24, using: &random)).map { "\($0) " + word() }
  for pair in spec.matrix.pairs {
    let shared = Int.random(in: -1...30, using: &random)
    spec.matrix.cells[pair] = RoleMatrix.Cell(
      shared: shared < 0 ? nil : shared, isPublished: Bool.random(using: &random))
  }
  return spec
}

/// Pictures of every shape.
let slideSizes = [
  SlideSize.wide, .square, SlideSize(pixelsWide: 1280, pixelsHigh: 720),
  SlideSize(pixelsWide: 3840, pixelsHigh: 2160), SlideSize(pixelsWide: 1080, pixelsHigh: 1920),
  SlideSize(pixelsWide: 3000, pixelsHigh: 300), SlideSize(pixelsWide: 200, pixelsHigh: 900),
  SlideSize(pixelsWide: 1, pixelsHigh: 1), SlideSize(pixelsWide: 640, pixelsHigh: 480),
]
