import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// The pay of the ads in small: the currency with most ads, and where the rest is.
  mutating func paySummary(_ comparison: Comparison) {
    openPart(14)
    guard let panel = comparison.pay.panels.first else {
      head("Pay")
      paragraph([words("No ad beside the articles states a pay.", .text, .soft)], .text)
      return
    }
    head("Pay advertised beside these articles runs from \(PayWording.span(panel))")
    subtitle(
      "\(PayWording.unit(panel)) · \(PayWording.counts(panel)) · "
        + PayWording.relevance(comparison.pay))
    figure(summary(of: panel))
    note("Pay", "Full chart, job table and method: last page. \(PayWording.rest(comparison.pay))")
  }

  /// More ranges than these are told in small by how many include an amount.
  private static let mostInSmall = 16

  private func summary(of panel: PayPanel) -> ChartDrawing {
    let ranges = ranges(panel)
    if ranges.count > Self.mostInSmall, let drawn = RangePanel.panels(of: ranges).first {
      var chart = CoverageChart(drawn, theme: stylist.chartTheme)
      chart.namesUnit = true
      return chart.drawing(width: measure, setter: setter)
    }
    var style = RangeStyle.compact
    style.labelShare = 0.34
    return RangeChart(ranges, style: style, theme: stylist.chartTheme)
      .drawing(width: measure, setter: setter)
  }

  /// Every ad with its range, one panel a currency.
  mutating func payRanges(_ comparison: Comparison) {
    guard let panel = comparison.pay.panels.first else { return }
    openSection()
    continuation = []
    pageHead(PayWording.headline(panel))
    subtitle(
      "Advertised range in \(PayWording.unit(panel)) · \(PayWording.counts(panel)), "
        + "sorted by lowest amount")
    let all = comparison.pay.panels.flatMap { ranges($0) }
    var style = RangeStyle.full
    style.row = depth > .pt(660) ? .pt(18.6) : .pt(17)
    style.labelShare = 0.36
    let chart = RangeChart(all, style: style, theme: stylist.chartTheme)
    // The first piece shares its page with the head.
    let pieces = chart.drawings(width: measure, height: depth - .pt(48), setter: setter)
    for (index, piece) in pieces.enumerated() {
      figure(piece)
      if index == 0 { payNotes(comparison, chart) } else { space(12) }
    }
    payPlot = pieces.first
  }

  private mutating func payNotes(_ comparison: Comparison, _ chart: RangeChart) {
    let pay = comparison.pay
    note(
      pay.adsForTheseRoles == 0 ? "Not these two roles" : "The two roles",
      PayWording.titles(comparison))
    let key = SeniorityKey(chart.levels, theme: stylist.chartTheme)
      .column(leading: .pt(12), setter: setter)
    var fragment = noteFragment("Seniority in the ad", [])
    let y = fragment.size.height + .pt(3)
    let figure = node(.figure)
    tree[figure].alternative =
      chart.levels.sorted().map { "\($0.name): \($0.look)" }.joined(separator: "; ")
    fragment.items.append(.content(figure, [.group(at: Point(x: .zero, y: y), key.items)]))
    fragment.size.height = y + key.size.height
    galley.note(MarginNote(fragment))
    note(
      "Method",
      [
        [
          words(
            "Each job counts once, however many articles show it: ads match when title, employer, "
              + "place and range match. Ranges are drawn as printed, both ends\u{A0}included.",
            .note)
        ],
        [words(PayWording.summary(pay), .note)],
      ])
    if comparison.adArticles.count > Self.mostAdArticles {
      sourceNote(adEntries(comparison), titled: "Sources of the ads", at: nil)
    }
  }

  /// How many ads would admit each amount.
  mutating func payCoverage(_ comparison: Comparison) {
    guard let panel = comparison.pay.panels.first, panel.ads > 2, let plot = payPlot else { return }
    openPart(12)
    head(PayWording.coverage(panel))
    subtitle(
      "\(panel.currency ?? "") ads whose range includes the amount · same scale as the chart above")
    guard let drawn = RangePanel.panels(of: ranges(panel)).first else { return }
    var chart = CoverageChart(drawn, theme: stylist.chartTheme)
    chart.height = .pt(52)
    figure(chart.drawing(width: measure, scale: plot.panels.first?.scale, setter: setter))
    note(
      "Reading the steps",
      "Height is the number of ads whose range includes the amount. Both ends of a range\u{A0}count."
    )
  }

  mutating func pageHead(_ title: String) {
    let text = set([words(title, .pageTitle)], .pageTitle, width: measure, node: node(.h2))
    append(text.fragment(width: measure), named: title, level: .h2)
    space(2)
  }

  func ranges(_ panel: PayPanel) -> [PayRange] {
    panel.offers.map { offer in
      var range = PayRange(
        title: offer.ad.title, employer: offer.ad.employer, currency: panel.currency,
        min: offer.min, max: offer.max, level: offer.ad.seniority.level)
      if panel.period != .year { range.period = panel.period.rawValue }
      range.shortTitle = PayWording.shortTitle(offer.ad.title)
      return range
    }
  }
}

extension Ad.Seniority? {
  var level: SeniorityLevel {
    switch self {
    case .entry: .entry
    case .mid: .mid
    case .senior: .senior
    case .executive: .executive
    case nil: .notStated
    }
  }
}
