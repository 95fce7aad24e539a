import Display
import Geometry
import Testing

@testable import Charts

@Suite("Range chart")
struct RangeChartTests {
  @Test("no label leaves the canvas or overlaps another, whatever the ads", arguments: 0..<60)
  func labels(_ seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    let count = seed < 4 ? seed : Int.random(in: 0...200, using: &random)
    let ranges = randomRanges(count, using: &random)
    for style in [RangeStyle.full, .compact] {
      let width = Length.pt(Int.random(in: 300...560, using: &random))
      let drawing = RangeChart(ranges, style: style, theme: theme).drawing(
        width: width, setter: Ruler())
      expectTidy(drawing)
    }
  }

  @Test("every ad that states pay is drawn once, in the picture and in words")
  func everyAd() {
    var random = SeededGenerator(state: 11)
    let ranges = randomRanges(120, using: &random)
    let chart = RangeChart(ranges, style: .full, theme: theme)
    let paid = ranges.filter { $0.form != nil }
    let texts = SetText.all(in: chart.drawing(width: .pt(380), setter: Ruler()).items).map(\.text)
    for range in paid {
      let number = range.title.prefix { $0 != " " }
      #expect(texts.filter { $0.hasPrefix(number + " ") || $0 == number + "…" }.count == 1)
      #expect(chart.alternative.components(of: range.sentence) == 1)
    }
    #expect(chart.panels.flatMap(\.rows).count == paid.count)
    #expect(chart.withoutPay == 120 - paid.count)
  }

  @Test("bars of one panel stand where the scale puts their figures")
  func places() {
    let ranges = [ad("A", 60_000, 100_000, .senior), ad("B", 80_000, 220_000, .senior)]
    let drawing = RangeChart(ranges, style: .full, theme: theme).drawing(
      width: .pt(380), setter: Ruler())
    guard let panel = drawing.panels.first else { return #expect(Bool(false)) }
    let boxes = markBoxes(drawing.items)
    for (low, high) in [(60_000.0, 100_000.0), (80_000.0, 220_000.0)] {
      #expect(boxes.contains { $0.minX == panel.scale(low) && $0.maxX == panel.scale(high) })
    }
  }

  @Test("gridlines make way for figures and bars")
  func gridlines() {
    let ranges = [ad("A", 60_000, 200_000), ad("B", 102_000, 149_000)]
    let drawing = RangeChart(ranges, style: .full, theme: theme).drawing(
      width: .pt(380), setter: Ruler())
    let lines = markBoxes(drawing.items).filter { $0.size.width == .zero }
    let bars = markBoxes(drawing.items).filter { $0.size.height > .pt(6) && $0.size.width > .pt(9) }
    let covers = SetText.all(in: drawing.items).map(\.box) + bars
    var crossed = 0
    for cover in covers {
      let crossing = lines.filter { cover.minX < $0.minX && $0.minX < cover.maxX }
      #expect(!crossing.contains { $0.maxY > cover.minY && $0.minY < cover.maxY })
      crossed += crossing.count
    }
    #expect(crossed > 4)
  }

  @Test("each currency and period has its own panel, in the order of the ads")
  func panels() {
    var hourly = ad("C", 20, 30)
    hourly.period = "hour"
    var euro = ad("B", 70_000, 90_000)
    euro.currency = "EUR"
    let panels = RangePanel.panels(of: [ad("A", 60_000, 100_000), euro, hourly, ad("D", 1, 2)])
    #expect(panels.map { $0.rows.map(\.title) } == [["A", "D"], ["B"], ["C"]])
    #expect(panels.map(\.unit) == ["USD", "EUR", "USD/hour"])
  }

  @Test("a long title is cut where rows are one line, and whole in words")
  func longTitle() {
    let title = "Assistant Professor of Applied Mathematics and Artificial Intelligence"
    let chart = RangeChart([ad(title, 60_000, 90_000)], style: .compact, theme: theme)
    let texts = SetText.all(in: chart.drawing(width: .pt(380), setter: Ruler()).items).map(\.text)
    #expect(texts.contains { $0.hasPrefix("Assistant Professor") && $0.hasSuffix("…") })
    #expect(chart.alternative.contains(title + ", Acme: 60K to 90K, mid level."))
    var shorter = chart
    shorter.panels[0].rows[0].shortTitle = "Assistant Professor"
    let labels = SetText.all(in: shorter.drawing(width: .pt(380), setter: Ruler()).items)
    #expect(labels.contains { $0.text == "Assistant Professor" })
    #expect(shorter.alternative == chart.alternative)
  }

  @Test(
    "pay reads as the ad has it",
    arguments: [
      (60_000 as Int?, 90_000 as Int?, "60K–90K", "60K to 90K"),
      (45_000, nil, "from\u{A0}45K", "from\u{A0}45K"),
      (nil, 120_000, "up\u{A0}to\u{A0}120K", "up\u{A0}to\u{A0}120K"),
      (95_000, 95_000, "95K", "95K"),
      (90_000, 60_000, "60K–90K", "60K to 90K"), (nil, nil, "pay not stated", "pay not stated"),
    ])
  func wording(_ min: Int?, _ max: Int?, _ label: String, _ spoken: String) {
    let range = ad("A", min, max)
    #expect(range.label == label)
    #expect(range.spoken == spoken)
  }

  @Test(
    "a chart too high for its page goes on in pieces that draw every ad once", arguments: 0..<10)
  func pieces(_ seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    var chart = RangeChart(
      randomRanges(seed * 20, using: &random), style: seed % 2 == 0 ? .full : .compact,
      theme: theme)
    if seed > 2 { chart.panels[0].note = "A note that stands under the panel" }
    let height = Length.pt(Int.random(in: 60...600, using: &random))
    let pieces = chart.drawings(width: .pt(380), height: height, setter: Ruler())
    for piece in pieces {
      expectTidy(piece)
      #expect(piece.size.height <= height)
    }
    let words = pieces.map(\.alternative).joined(separator: " ")
    for range in chart.panels.flatMap(\.rows) {
      #expect(words.components(of: range.sentence) == 1)
    }
    let notes = pieces.flatMap { SetText.all(in: $0.items) }.filter { $0.text.hasPrefix("A note") }
    #expect(notes.count == (seed > 2 ? 1 : 0))
  }

  @Test("a small chart, word for word")
  func transcript() {
    let ranges = [
      ad("Data Engineer", 100_000, 130_000), ad("Platform Lead", 105_000, nil, .senior),
    ]
    let chart = RangeChart(ranges, style: .full, theme: theme)
    let texts = SetText.all(in: chart.drawing(width: .pt(380), setter: Ruler()).items)
    #expect(texts.map(\.text) == golden)
    #expect(
      chart.alternative == """
        Advertised pay in 2 ads. USD, 2 ads, figures from 100K to 130K: \
        Data Engineer, Acme: 100K to 130K, mid level. \
        Platform Lead, Acme: from\u{A0}105K, senior level.
        """)
  }

  private let golden = [
    "USD\u{A0}100K", "105K", "110K", "115K", "120K", "125K", "130K", "Data Engineer", "Acme",
    "100K",
    "130K", "Platform Lead", "Acme", "from\u{A0}105K",
  ]
}

/// An ad of Acme in dollars.
func ad(_ title: String, _ min: Int?, _ max: Int?, _ level: SeniorityLevel = .mid) -> PayRange {
  PayRange(title: title, employer: "Acme", currency: "USD", min: min, max: max, level: level)
}

extension String {
  /// How often a text stands in this one.
  func components(of text: String) -> Int {
    var (count, rest) = (0, self[...])
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}

/// Every label and mark on the canvas, and no label over another.
func expectTidy(_ drawing: ChartDrawing, _ place: SourceLocation = #_sourceLocation) {
  let slack = Length.pt(0.1)
  let canvas = Rect(
    x: -slack, y: -slack, width: drawing.size.width + slack * 2,
    height: drawing.size.height + slack * 2)
  var texts = SetText.all(in: drawing.items)
  var faults = texts.filter { !canvas.contains($0.box) }.map { "\($0.text) leaves the canvas" }
  texts.sort { $0.box.minY < $1.box.minY }
  for (index, text) in texts.enumerated() {
    for other in texts[(index + 1)...] {
      if other.box.minY >= text.box.maxY { break }
      if text.box.overlaps(other.box) { faults.append("\(text.text) runs into \(other.text)") }
    }
  }
  for box in markBoxes(drawing.items) where !canvas.contains(box) {
    faults.append("a mark leaves the canvas at \(box.minX.points), \(box.minY.points)")
  }
  #expect(faults == [], sourceLocation: place)
}
