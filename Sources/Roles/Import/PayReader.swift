/// Reads what an ad offers: "USD 100K - 130K", "up to £60,000 p.a.", "12 – 18 lakh".
enum PayReader {
  enum Outcome: Hashable {
    /// `swapped` where the greater figure was printed first; `symbol` where only a `$` or the like
    /// names the currency.
    case read(Pay, swapped: Bool, symbol: String?)
    /// "Competitive": nothing is stated.
    case unstated
    case unreadable
  }

  static func read(_ text: String) -> Outcome {
    let printed = text.trimmed(of: " ·|,;")
    if isUnstated(printed) { return .unstated }
    let tokens = PayToken.list(printed)
    guard let span = PayRange(tokens) else { return .unreadable }
    let currency = Currency.named(in: tokens)
    let period = PayPeriod.stated(in: tokens)
    var ends = (min: span.low, max: span.high)
    var swapped = false
    if let low = ends.min, let high = ends.max, low > high {
      ends = (high, low)
      swapped = true
    }
    let pay = Pay(
      currency: currency.code, min: ends.min, max: ends.max, period: period ?? .year,
      periodAssumed: period == nil, text: printed)
    return .read(pay, swapped: swapped, symbol: currency.code == nil ? currency.symbol : nil)
  }

  private static func isUnstated(_ text: String) -> Bool {
    let words = Word.list(text).map(\.lower)
    guard !words.contains(where: { $0.unicodeScalars.contains { ("0"..."9").contains($0) } }) else {
      return false
    }
    return words.contains {
      [
        "competitive", "negotiable", "doe", "disclosed", "commensurate", "tbd", "unpaid",
        "undisclosed", "market", "attractive", "n", "na", "discussed", "experience", "equity",
        "confidential",
      ].contains($0)
    }
  }
}
