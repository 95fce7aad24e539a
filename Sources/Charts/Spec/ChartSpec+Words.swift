extension ChartSpec {
  /// What a chart without anything to draw says.
  var emptyTitle: String {
    switch kind {
    case .ranges, .coverage, .seniority: "No ad states pay"
    case .overlap: "Nothing to compare"
    case .matrix: "No two roles to compare"
    }
  }

  /// What the foot says: what was left out or changed, then the notes, then what may be summed up.
  /// Only what is said of ads of those currencies; nil is all.
  func footSentences(of currencies: Set<String?>? = nil) -> [String] {
    var sentences: [String] = []
    if drawsAds {
      if let conversion = usedConversion { sentences.append(conversion.sentence) }
      if silentAds > 0 {
        sentences.append(silentAds == 1 ? "1 ad states no pay" : "\(silentAds) ads state no pay")
      }
    }
    if kind == .coverage { sentences += coveragePanels.named.map(TitleWording.notDrawn) }
    sentences += notes
    if drawsAds {
      let shown = usedSummaries.filter { summary in
        summary.level == nil
          && (summary.currency == nil || currencies?.contains(summary.currency) ?? true)
      }
      sentences += shown.map(\.sentence)
    }
    return sentences.filter { !$0.isEmpty }
  }

  /// Those of ads that are drawn as they were summed up: none in a currency that a conversion draws
  /// other ads in.
  var usedSummaries: [Summary] {
    guard let conversion = usedConversion else { return summaries }
    return summaries.filter { $0.currency != conversion.from && $0.currency != conversion.to }
  }

  /// The panels of a coverage: a step line needs three ads, so those of fewer are named at the foot,
  /// unless there are no others.
  var coveragePanels: (drawn: [RangePanel], named: [RangePanel]) {
    let panels = RangePanel.panels(of: drawnAds)
    let large = panels.filter { $0.rows.count > 2 }
    return large.isEmpty ? (panels, []) : (large, panels.filter { $0.rows.count < 3 })
  }

  var drawsAds: Bool { kind == .ranges || kind == .coverage || kind == .seniority }
}

/// How figures and currencies read in a chart's title.
enum TitleWording {
  private static let numerals = [
    "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
    "Twelve",
  ]

  private static let currencies = [
    "USD": "US dollars", "EUR": "euros", "GBP": "pounds", "CHF": "Swiss francs",
    "INR": "rupees", "CAD": "Canadian dollars", "AUD": "Australian dollars", "JPY": "yen",
  ]

  /// Words up to twelve, figures above.
  static func number(_ value: Int) -> String {
    numerals.indices.contains(value - 1) ? numerals[value - 1] : "\(value)"
  }

  /// `Twelve ads in US dollars`, with `a year` told only where it is another time.
  static func ads(_ panel: RangePanel) -> String {
    let count = panel.rows.count
    let currency = panel.currency.map { currencies[$0] ?? $0 } ?? "an unnamed currency"
    let period = panel.period.map { " per " + $0 } ?? ""
    return "\(number(count)) \(count == 1 ? "ad" : "ads") in \(currency)\(period)"
  }

  /// `Ten of the twelve ads in US dollars include 120K`
  static func coverage(_ panel: RangePanel) -> String {
    let coverage = Coverage(of: panel.rows)
    guard let peak = coverage.steps.first(where: { $0.ads == coverage.most }) else {
      return ads(panel)
    }
    let amount =
      (panel.rows.contains { $0.converted != nil } ? "≈" : "")
      + MoneyNotation.text(peak.amount)
    guard panel.rows.count > 1 else { return span([panel]) }
    let all = ads(panel)
    let verb = peak.ads == 1 ? "includes" : "include"
    return
      "\(number(peak.ads)) of \(all.prefix(1).lowercased() + all.dropFirst()) \(verb) \(amount)"
  }

  /// `Not drawn: one ad in euros, 70K to 90K`
  static func notDrawn(_ panel: RangePanel) -> String {
    let span = ads(panel)
    let words = "Not drawn: " + span.prefix(1).lowercased() + span.dropFirst()
    guard let low = panel.figures.min(), let high = panel.figures.max() else { return words }
    let about = panel.rows.contains { $0.converted != nil } ? "≈" : ""
    return words + ", " + about + MoneyNotation.text(low)
      + (low < high ? " to " + about + MoneyNotation.text(high) : "")
  }

  /// `Twelve ads in US dollars span 60K to 220K`
  static func span(_ panels: [RangePanel]) -> String {
    guard let panel = panels.first else { return "" }
    if let other = panels.last, panels.count == 2 {
      let rest = ads(other)
      return ads(panel) + ", " + rest.prefix(1).lowercased() + rest.dropFirst()
    }
    guard panels.count == 1 else {
      let ads = panels.reduce(0) { $0 + $1.rows.count }
      let currencies = Set(panels.map(\.currency)).count
      return currencies > 1
        ? "\(number(ads)) ads in \(number(currencies).lowercased()) currencies"
        : "\(number(ads)) ads"
    }
    guard let low = panel.figures.min(), let high = panel.figures.max() else { return ads(panel) }
    let about = panel.rows.contains { $0.converted != nil } ? "≈" : ""
    let verb = panel.rows.count == 1 ? " spans " : " span "
    guard low < high else { return ads(panel) + ": " + about + MoneyNotation.text(low) }
    return ads(panel) + verb + about + MoneyNotation.text(low) + " to " + about
      + MoneyNotation.text(high)
  }
}
