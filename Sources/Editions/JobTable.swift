import Charts
import Roles

/// The table of advertised jobs, in words.
struct JobTable {
  /// How a cell is set.
  enum Look { case head, strong, plain, soft }

  let titles: [String]
  let rows: [[(text: String, look: Look)]]

  /// A row an ad. The currency of the first stands at the head of its column and in a cell only where
  /// it differs.
  init(_ ads: [Ad], currency: String?, sources: SourceNumbers) {
    titles = ["Job", "Employer", "Place", "Level", currency ?? "Pay", "Source"]
    rows = ads.map { ad in
      [
        (ad.title, .strong), Self.stated(ad.employer), Self.stated(ad.location),
        (ad.seniority.level.name, ad.seniority == nil ? .soft : .plain),
        (Self.pay(ad.pay, currency), ad.pay == nil ? .soft : .strong),
        (sources.figures(ad.sources), .soft),
      ]
    }
  }

  private static func stated(_ text: String?) -> (text: String, look: Look) {
    text.map { ($0, .plain) } ?? ("not stated", .soft)
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
