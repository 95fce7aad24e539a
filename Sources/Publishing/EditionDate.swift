import Roles

/// The date that a document bears: never the clock's, so that the same input makes the same bytes.
public enum EditionDate {
  /// `SOURCE_DATE_EPOCH` where it is set, else the newest edition of the sources, else 1970.
  ///
  /// - Parameters:
  ///   - articles: The sources that were drawn on.
  ///   - sourceDateEpoch: The environment's value: seconds since 1970, UTC
  ///     (reproducible-builds.org/specs/source-date-epoch).
  /// - Returns: ISO 8601 in UTC: `2024-10-30T00:00:00Z`.
  /// - Throws: `Stop` with status 64 where the variable's value is no such number.
  public static func of(
    _ articles: [SourceArticle], sourceDateEpoch: String?
  ) throws(Stop) -> String {
    if let sourceDateEpoch, !sourceDateEpoch.isEmpty { return try parse(sourceDateEpoch) }
    let newest = articles.compactMap(\.edition).filter(isDay).max() ?? "1970-01-01"
    return newest + "T00:00:00Z"
  }

  /// The instant in ISO 8601, UTC. Years 0 to 9999 have the form that readers of PDF expect.
  public static func iso8601(epoch: Int64) -> String {
    let day = epoch.flooredQuotient(by: 86_400)
    let second = epoch - day * 86_400
    let date = civil(day: day)
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
      + time.joined(separator: ":") + "Z"
  }

  private static func parse(_ text: String) throws(Stop) -> String {
    // 253402300799 is the last second of the year 9999.
    guard let epoch = Int64(text), (0...253_402_300_799).contains(epoch) else {
      throw Stop(
        .usage, "usage.source-date-epoch",
        "SOURCE_DATE_EPOCH must be whole seconds since 1970, up to the year 9999; found “\(text)”",
        hint: "Unset it to date documents by their newest source")
    }
    return iso8601(epoch: epoch)
  }

  /// Day, month and year from days since 1970-01-01, in the proleptic Gregorian calendar.
  ///
  /// Years are counted from March, so that the leap day is a year's last; 400 years are 146,097 days.
  private static func civil(day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = day + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// Whether the text has the shape `2024-10-30`; editions come from files that people write.
  private static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      index == 4 || index == 7
        ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Int64 {
  /// Division that rounds down, so that days before 1970 are days too.
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
