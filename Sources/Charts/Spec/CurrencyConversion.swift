/// A rate that somebody gave for drawing ads of one currency in another.
public struct CurrencyConversion: Hashable, Sendable {
  /// ISO 4217.
  public var from: String
  public var to: String
  /// Units of `to` for one unit of `from`; above 0.
  public var rate: Double
  /// The rate as it was given: "0.92".
  public var rateText: String
  /// The day of the rate, as it was given.
  public var date: String

  public init(from: String, to: String, rate: Double, rateText: String, date: String) {
    self.from = from
    self.to = to
    self.rate = rate
    self.rateText = rateText
    self.date = date
  }

  /// `≈ converted from USD at 0.92 EUR to 1 USD, 2024-10-30`
  public var sentence: String {
    "≈\u{A0}converted from \(from): 1\u{A0}\(from) = \(rateText)\u{A0}\(to), \(date)"
  }

  /// The amount in the other currency, rounded by one per cent at most to the roundest figure, since
  /// a rate of one day promises no more: 55.2K is 55K, 112,240 is 112K. Amounts beyond 10^15 are 10^15; a rate that is no positive number leaves the amount alone.
  public func converted(_ amount: Int) -> Int {
    guard rate > 0, rate.isFinite else { return amount }
    let exact = Double(amount) * rate
    guard abs(exact) < Self.bound else { return exact < 0 ? -Int(Self.bound) : Int(Self.bound) }
    var step = 1.0
    while abs(exact) / step >= 500 { step *= 10 }
    return Int((exact / step).rounded() * step)
  }

  private static let bound = 1e15

  /// The ad in the other currency, marked as converted; an ad of any other currency as it is.
  public func applied(to range: PayRange) -> PayRange {
    guard range.currency == from, range.form != nil, range.converted == nil else { return range }
    var changed = range
    changed.converted = from + "\u{A0}" + range.label
    changed.currency = to
    changed.min = range.min.map { converted($0) }
    changed.max = range.max.map { converted($0) }
    changed.minText = changed.min.map { "≈" + MoneyNotation.text($0) }
    changed.maxText = changed.max.map { "≈" + MoneyNotation.text($0) }
    return changed
  }
}
