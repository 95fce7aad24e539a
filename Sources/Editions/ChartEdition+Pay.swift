import Charts
import Roles

/// What a chart on its own says of pay: shorter than a report, since a slide has one line for it.
extension PayWording {
  /// The ads of a panel as charts draw them.
  static func ranges(_ panel: PayPanel) -> [PayRange] {
    panel.offers.map { offer in
      var range = PayRange(
        title: offer.ad.title, employer: offer.ad.employer, currency: panel.currency,
        min: offer.min, max: offer.max, level: offer.ad.seniority.level)
      range.place = offer.ad.location
      if panel.period != .year { range.period = panel.period.rawValue }
      range.shortTitle = shortTitle(offer.ad.title)
      return range
    }
  }

  /// "Pay advertised beside these articles; no ad states a period, a year is assumed"
  static func chartSubtitle(_ panels: [PayPanel]) -> String {
    let offers = panels.flatMap(\.offers)
    let assumed = offers.count { $0.pay.periodAssumed }
    let text = "Pay advertised beside these articles"
    guard assumed > 0 else {
      return panels.allSatisfy { $0.period == .year } ? text + "; per year" : text
    }
    let periods = Set(offers.filter { $0.pay.periodAssumed }.map(\.pay.period.rawValue))
    let period = "a \(Wording.list(periods.sorted(), "or")) is assumed"
    return assumed == offers.count
      ? text + "; no ad states a period, \(period)"
      : text + "; where an ad states no period, \(period)"
  }

  /// How the ads stand to the two roles: for them, near them, or neither.
  static func chartRelevance(_ pair: Comparison) -> String {
    let pay = pair.pay
    let exact = pay.adsForTheseRoles
    let roles = "\(pair.left.shortName) and \(pair.right.shortName)"
    let text =
      exact == 0
      ? "None of these ads is for the roles compared, \(roles)"
      : "\(Wording.capitalized(Wording.number(exact))) of the \(Wording.count(pay.ads, "ad")) "
        + "\(exact == 1 ? "is" : "are") for the roles compared, \(roles)"
    let near = pay.adsNearTheseRoles.map(\.title).uniqued
    return near.isEmpty ? text : text + "; near: " + Wording.list(Array(near.prefix(3)))
  }

  /// The medians of a currency where the gate lets them pass, else why not.
  static func chartSummary(_ panel: PayPanel, naming: Bool) -> ChartSpec.Summary? {
    let currency = panel.currency ?? "Currency not stated"
    if let low = panel.medianMin, let high = panel.medianMax {
      let head = naming && panel.currency != nil ? "\(currency) medians" : "Medians"
      return ChartSpec.Summary(
        currency: panel.currency,
        sentence: "\(head): lower end \(MoneyNotation.text(low)), upper "
          + MoneyNotation.text(high))
    }
    return panel.withheld.map { reason in
      ChartSpec.Summary(
        currency: panel.currency, sentence: naming ? "\(currency): \(lowered(reason))" : reason)
    }
  }

  private static func lowered(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  /// For each level of a currency that has enough ads of enough employers.
  static func levelSummaries(_ panel: PayPanel) -> [ChartSpec.Summary] {
    SeniorityLevel.allCases.compactMap { level in
      let ads = panel.offers.map(\.ad).filter { $0.seniority.level == level }
      guard let group = PayPanel.panels(of: ads).first, let low = group.medianMin,
        let high = group.medianMax
      else { return nil }
      return ChartSpec.Summary(
        currency: panel.currency, level: level,
        sentence: "Medians: lower ends \(MoneyNotation.text(low)), "
          + "upper ends \(MoneyNotation.text(high))")
    }
  }
}

extension ChartSpec {
  /// Whether there is nothing that the chart could draw.
  public var isEmpty: Bool {
    switch kind {
    case .ranges, .coverage, .seniority: drawnAds.isEmpty
    case .overlap: overlap.isEmpty
    case .matrix: matrix.names.count < 2
    }
  }
}
