import Charts
import Roles

/// What may be said of the ads' pay, and in which words.
enum PayWording {
  static func span(_ panel: PayPanel) -> String {
    "\(MoneyNotation.text(panel.lowest)) to \(MoneyNotation.text(panel.highest))"
  }

  /// "Twelve ads in US dollars span 60K to 220K"
  static func headline(_ panel: PayPanel) -> String {
    let ads = Wording.capitalized(Wording.number(panel.ads)) + (panel.ads == 1 ? " ad" : " ads")
    return "\(ads) in \(Wording.currency(panel.currency)) "
      + (panel.ads == 1 ? "spans " : "span ") + span(panel)
  }

  /// "USD as advertised, per year assumed"
  static func unit(_ panel: PayPanel) -> String {
    let period = "per \(panel.period.rawValue)" + (panel.periodAssumed ? " assumed" : "")
    return "\(panel.currency ?? "currency not stated"), as printed; \(period)"
  }

  static func counts(_ panel: PayPanel) -> String {
    "\(Wording.count(panel.ads, "ad")) from \(Wording.count(panel.employers, "employer"))"
  }

  static func relevance(_ pay: PayPicture) -> String {
    pay.adsForTheseRoles == 0
      ? "none is for A or B" : "\(pay.adsForTheseRoles) for A or B"
  }

  /// How the ads' titles stand to the two roles: exactly the same, near, or neither.
  static func titles(_ comparison: Comparison) -> String {
    let roles = "\(comparison.left.name) or \(comparison.right.name)"
    let exact = comparison.pay.adsForTheseRoles
    var text =
      exact == 0
      ? "None of these ads is for \(roles)."
      : "\(Wording.capitalized(Wording.number(exact))) of the ads "
        + "\(exact == 1 ? "is" : "are") titled \(roles)."
    let near = comparison.pay.adsNearTheseRoles.map(\.title).uniqued
    if !near.isEmpty { text += " Near: \(Wording.list(near))." }
    return text + " The ads stood beside the\u{A0}articles."
  }

  /// A chart's label for a long title: what stands before its first comma, bracket or "of".
  static func shortTitle(_ title: String) -> String? {
    guard title.count > 30 else { return nil }
    let words = title.split(separator: " ")
    var short: [Substring] = []
    for word in words {
      if !short.isEmpty, word == "of" || word == "–" || word == "-" || word.hasPrefix("(") { break }
      short.append(word)
      if word.hasSuffix(",") { break }
    }
    let text = short.joined(separator: " ")
    let cut = text.hasSuffix(",") ? String(text.dropLast()) : text
    return cut.count < title.count ? cut : nil
  }

  /// What the first panel leaves out.
  static func rest(_ pay: PayPicture) -> String {
    var sentences = pay.panels.dropFirst().map { panel -> String in
      let currency = panel.currency ?? "no stated currency"
      let ads = panel.ads == 1 ? "One more ad" : "\(panel.ads) more ads"
      return "\(ads) in \(currency), \(MoneyNotation.text(panel.lowest))–"
        + "\(MoneyNotation.text(panel.highest)): not converted, not drawn here."
    }
    if pay.adsWithoutPay > 0 {
      sentences.append("\(Wording.count(pay.adsWithoutPay, "ad")) without stated pay.")
    }
    return sentences.joined(separator: " ")
  }

  /// The medians where the gate lets them pass, else why not.
  static func summary(_ pay: PayPicture) -> String {
    var sentences: [String] = []
    if let panel = pay.panels.first {
      if let low = panel.medianMin, let high = panel.medianMax {
        sentences.append(
          "Medians of the \(panel.currency ?? "") ads: lower ends \(MoneyNotation.text(low)), "
            + "upper ends \(MoneyNotation.text(high)).")
      } else if let withheld = panel.withheld {
        sentences.append(withheld + ".")
      }
    }
    sentences.append("No averages, no conversion.")
    return sentences.joined(separator: " ")
  }

  /// "Ten of the twelve include 120K; two include 195K"
  static func coverage(_ panel: PayPanel) -> String {
    let most = panel.coverage.max { a, b in (a.ads, b.amount) < (b.ads, a.amount) }
    guard let most else { return "How many ads include an amount" }
    let total = Wording.number(panel.ads)
    let peak =
      "\(Wording.capitalized(Wording.number(most.ads))) of the \(total) include "
      + MoneyNotation.text(most.amount)
    guard let tail = panel.coverage.last(where: { $0.ads == 2 && $0.amount > most.amount }) else {
      return peak
    }
    return "\(peak); two include \(MoneyNotation.text(tail.amount))"
  }

  /// As advertised, with the period where the ad states one that is not a year.
  static func pay(_ pay: Pay?, _ currency: String?) -> String {
    guard let pay else { return "not stated" }
    let code = pay.currency == currency ? "" : pay.currency.map { $0 + "\u{A0}" } ?? ""
    let period = pay.period == .year ? "" : "/\(pay.period.rawValue)"
    switch (pay.min, pay.max) {
    case (let low?, let high?) where low == high: return code + MoneyNotation.text(low) + period
    case (let low?, let high?):
      return code + MoneyNotation.text(low) + "–" + MoneyNotation.text(high) + period
    case (let low?, nil): return "from\u{A0}\(code)\(MoneyNotation.text(low))\(period)"
    case (nil, let high?): return "up\u{A0}to\u{A0}\(code)\(MoneyNotation.text(high))\(period)"
    case (nil, nil): return "not stated"
    }
  }
}
