import Diagnostics

/// When an article came out and how long it takes to read.
struct DateLine {
  /// "2024-10-30"
  var edition: String?
  var readMinutes: Int?
  /// Of the date that no calendar has, if one was printed.
  var impossible: String?
}

/// Reads "4 min read · Oct. 30, 2024" with every form of a date, whatever parts the two.
enum DateReader {
  /// What a line says, or nil where it is no date line.
  static func read(_ text: String) -> DateLine? {
    guard text.utf8.count <= 120, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    let words = Word.list(text.replacingDashes)
    var line = DateLine()
    var rest: [String] = words.map(\.lower)
    if let minutes = minutes(&rest) { line.readMinutes = minutes }
    let others = rest.filter {
      ![
        "published", "updated", "last", "on", "posted", "by", "date",
        "read", "the", "of", "modified", "written", "edition",
      ].contains($0)
    }
    if let date = date(in: others) {
      // A sentence that mentions a year is no date line.
      let most = rest.first == "by" ? 8 : 4
      guard line.readMinutes != nil || others.count <= most else { return nil }
      if date.isPossible { line.edition = date.text } else { line.impossible = date.text }
    } else if line.readMinutes == nil || others.count > 4 {
      return nil
    }
    return line
  }

  private static func minutes(_ words: inout [String]) -> Int? {
    for index in words.indices.dropFirst() {
      guard ["min", "mins", "minute", "minutes"].contains(words[index]),
        let minutes = Int(words[index - 1]), (1...999).contains(minutes)
      else { continue }
      guard index + 1 < words.count ? words[index + 1] == "read" || words.count <= 6 : true else {
        continue
      }
      words.removeSubrange((index - 1)...index)
      return minutes
    }
    // "4min read"
    for index in words.indices where words[index].hasSuffix("min") {
      if let minutes = Int(words[index].dropLast(3)) {
        words.remove(at: index)
        return minutes
      }
    }
    return nil
  }

  private static func date(in words: [String]) -> CalendarDate? {
    for index in words.indices {
      let three = words[index...].prefix(3).map { $0 }
      guard three.count == 3 else { break }
      if let month = month(three[0]), let day = day(three[1]), let year = year(three[2]) {
        return CalendarDate(year: year, month: month, day: day)
      }
      if let day = day(three[0]), let month = month(three[1]), let year = year(three[2]) {
        return CalendarDate(year: year, month: month, day: day)
      }
      if let year = year(three[0]), let month = month(three[1]) ?? Int(three[1]),
        let day = day(three[2])
      {
        return CalendarDate(year: year, month: month, day: day)
      }
      if let one = Int(three[0]), let two = Int(three[1]), let year = year(three[2]) {
        return one > 12
          ? CalendarDate(year: year, month: two, day: one)
          : CalendarDate(year: year, month: one, day: two)
      }
    }
    return nil
  }

  private static func day(_ word: String) -> Int? {
    var digits = Substring(word)
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
      digits = digits.dropLast(2)
    }
    guard digits.utf8.count <= 2, let day = Int(digits) else { return nil }
    return day
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1990...2100).contains(year) else {
      return nil
    }
    return year
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}

private struct CalendarDate {
  var year: Int
  var month: Int
  var day: Int

  var isPossible: Bool {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && day >= 1 && day <= lengths[month - 1]
  }

  var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

extension String {
  /// Full stops between figures part words too: 30.10.2024.
  fileprivate var replacingDashes: String {
    String(unicodeScalars.map { [".", "-", "/", "·"].contains($0) ? " " : $0 })
  }
}
