/// Amounts as job ads write them: `950`, `100K`, `97.5K`, `1.2M`, and in full where shortening would
/// round: `123,456`.
public enum MoneyNotation {
  /// An amount in whole units of its currency, without the currency.
  public static func text(_ amount: Int) -> String {
    let size = amount.magnitude
    let sign = amount < 0 ? "−" : ""
    if size >= 1_000_000, size % 10_000 == 0 {
      return sign + decimal(size / 10_000, places: 2) + "M"
    }
    if size >= 1000, size < 1_000_000, size % 100 == 0 {
      return sign + decimal(size / 100, places: 1) + "K"
    }
    return sign + grouped(size)
  }

  /// With the currency before it and a space that never breaks: `USD 50K`.
  public static func text(_ amount: Int, currency: String?) -> String {
    guard let currency, !currency.isEmpty else { return text(amount) }
    return currency + "\u{A0}" + text(amount)
  }

  private static func decimal(_ value: UInt, places: Int) -> String {
    var digits = String(value)
    while digits.count <= places { digits = "0" + digits }
    let whole = digits.dropLast(places)
    var fraction = String(digits.suffix(places))
    while fraction.last == "0" { fraction.removeLast() }
    let grouping = UInt(whole).map(grouped) ?? String(whole)
    return fraction.isEmpty ? grouping : grouping + "." + fraction
  }

  private static func grouped(_ value: UInt) -> String {
    var text = ""
    for (place, digit) in String(value).reversed().enumerated() {
      if place > 0, place % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
