import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  mutating func figure(_ properties: [String: PropertyValue], _ scope: Scope) {
    if properties.word("kind") == "matrix" {
      if let book = scope.root.subject as? BookSubject { matrix(of: book) }
      return
    }
    let book = scope.root.subject as? BookSubject
    guard let pair = scope.root.subject as? PairSubject ?? book?.pay else { return }
    switch properties.word("kind") {
    case "overlap": figure(overlap(pair.comparison))
    case "pay summary": if let drawing = paySummary(pair.comparison) { figure(drawing) }
    case "pay ranges": payRanges(pair.comparison)
    case "pay coverage":
      let height = properties.length("height") ?? .pt(52)
      if let drawing = payCoverage(pair.comparison, height) { figure(drawing) }
    default: return
    }
  }

  /// What both have in common in numbers, drawn one mark an item.
  private func overlap(_ comparison: Comparison) -> ChartDrawing {
    let counts = [
      ("Tools", Section.tools, comparison.toolCount),
      ("Skills", .skills, comparison.skillCount),
      ("Duties", .responsibilities, comparison.dutyCount),
      ("Industries", .industries, comparison.industryCount),
    ].filter { !comparison.isSilent($0.1) }
    var chart = OverlapChart(
      counts.map {
        OverlapRow(label: $0.0, onlyA: $0.2.left, both: $0.2.both, onlyB: $0.2.right)
      }, theme: stylist.chartTheme)
    chart.labelWidth = grid.label
    return chart.drawing(width: measure, setter: setter)
  }

  /// More ranges than these are told in small by how many include an amount.
  private static let mostInSmall = 16

  /// The currency with most ads, in small.
  private func paySummary(_ comparison: Comparison) -> ChartDrawing? {
    guard let panel = comparison.pay.panels.first else { return nil }
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
  private mutating func payRanges(_ comparison: Comparison) {
    let all = comparison.pay.panels.flatMap { ranges($0) }
    guard !all.isEmpty else { return }
    var style = RangeStyle.full
    style.row = depth > .pt(660) ? .pt(18.6) : .pt(17)
    style.labelShare = 0.36
    let chart = RangeChart(all, style: style, theme: stylist.chartTheme)
    levels = chart.levels
    // The first piece shares its page with the head.
    let pieces = chart.drawings(width: measure, height: depth - .pt(48), setter: setter)
    for (index, piece) in pieces.enumerated() {
      if index > 0 { galley.space(.pt(12)) }
      figure(piece)
    }
    payPlot = pieces.first
  }

  /// How many ads would admit each amount, on the scale of the ranges above.
  private func payCoverage(_ comparison: Comparison, _ height: Length) -> ChartDrawing? {
    guard let panel = comparison.pay.panels.first,
      let drawn = RangePanel.panels(of: ranges(panel)).first
    else { return nil }
    var chart = CoverageChart(drawn, theme: stylist.chartTheme)
    chart.height = height
    chart.namesUnit = payPlot == nil
    return chart.drawing(width: measure, scale: payPlot?.panels.first?.scale, setter: setter)
  }

  /// What the fills of the range chart mean, as a figure below a note's text.
  mutating func addSeniorityKey(to note: inout Fragment) {
    let key = SeniorityKey(levels, theme: stylist.chartTheme)
      .column(leading: layout.frame.line, setter: setter)
    let y = note.size.height + .pt(3)
    let figure = node(.figure)
    tree[figure].alternative =
      levels.sorted().map { "\($0.name): \($0.look)" }.joined(separator: "; ")
    note.items.append(.content(figure, [.group(at: Point(x: .zero, y: y), key.items)]))
    note.size.height = y + key.size.height
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
