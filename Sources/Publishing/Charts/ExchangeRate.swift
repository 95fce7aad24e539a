import Charts
import Diagnostics

/// A rate that a user gives: `USD=EUR:0.92@2024-10-30`.
public enum ExchangeRate {
  /// The conversion that the text asks for.
  ///
  /// - Throws: `Stop` with status 64 that says which part of the text is wrong.
  public static func read(_ text: String) throws(Stop) -> CurrencyConversion {
    let currencies = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = currencies.last?.split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let figures = rest?.last?.split(
      separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard currencies.count == 2, let rest, rest.count == 2, let figures, figures.count == 2 else {
      throw fault("has two currencies, a rate and its day", text)
    }
    do {
      return try conversion(
        from: currencies[0].uppercased(), to: rest[0].uppercased(), rate: String(figures[0]),
        date: String(figures[1]))
    } catch {
      throw fault(error.words, text)
    }
  }

  static func conversion(_ fields: JSONFields) throws(ChartFileFault) -> CurrencyConversion {
    try conversion(
      from: fields.text("from", most: 3) ?? "", to: fields.text("to", most: 3) ?? "",
      rate: fields.text("rate", most: 20) ?? "", date: fields.text("date", most: 10) ?? "")
  }

  private static func conversion(
    from: String, to: String, rate: String, date: String
  ) throws(ChartFileFault) -> CurrencyConversion {
    for code in [from, to] {
      guard code.utf8.count == 3, code.utf8.allSatisfy({ 0x41...0x5A ~= $0 }) else {
        throw ChartFileFault("names currencies by three letters; found “\(code.prefix(20))”")
      }
    }
    guard from != to else { throw ChartFileFault("joins two currencies; both are \(from)") }
    guard let value = value(of: rate) else {
      throw ChartFileFault("has a rate above 0, such as 0.92; found “\(rate.prefix(20))”")
    }
    guard isDay(date) else {
      throw ChartFileFault("has a day, such as 2024-10-30; found “\(date.prefix(20))”")
    }
    return CurrencyConversion(from: from, to: to, rate: value, rateText: rate, date: date)
  }

  private static func value(of text: String) -> Double? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isDecimal =
      parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
    guard isDecimal, text.utf8.count <= 20, let value = Double(text), value > 0, value < 1e9 else {
      return nil
    }
    return value
  }

  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }), let month = Int(parts[1]),
      let day = Int(parts[2]), let year = Int(parts[0])
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return days.indices.contains(month - 1) && 1...days[month - 1] ~= day
  }

  private static func fault(_ rule: String, _ text: String) -> Stop {
    Stop(
      .usage, "usage.fx", "a rate under --fx \(rule); found “\(text.prefix(60))”",
      hint: "Write --fx USD=EUR:0.92@2024-10-30 for 1 USD = 0.92 EUR on that day")
  }
}
