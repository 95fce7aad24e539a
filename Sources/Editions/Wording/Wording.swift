import Roles

/// How figures, dates and lists read in running text.
enum Wording {
  private static let numerals = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// Words up to twelve, figures above.
  static func number(_ value: Int) -> String {
    numerals.indices.contains(value) && value > 0 ? numerals[value] : "\(value)"
  }

  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `1 article`, `4 articles`, `no articles`.
  static func count(_ value: Int, _ noun: String, _ plural: String? = nil) -> String {
    let noun = value == 1 ? noun : plural ?? noun + "s"
    return value == 0 ? "no \(noun)" : "\(value)\u{A0}\(noun)"
  }

  /// `a, b and c`.
  static func list(_ words: [String], _ last: String = "and") -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + final
  }

  /// Phrases as they stand in the middle of a sentence, the first as it is: common nouns in lower
  /// case, names and abbreviations as they are written.
  static func running(_ phrases: [String]) -> [String] {
    phrases.enumerated().map { index, phrase in
      let first = phrase.prefix { $0 != " " && $0 != "," }
      let isCommon =
        !first.dropFirst().contains { $0.isUppercase || $0.isNumber } && first.count > 1
      return index > 0 && isCommon ? phrase.prefix(1).lowercased() + phrase.dropFirst() : phrase
    }
  }

  /// The text's first sentence where the text is longer than `limit` characters, else all of it. A
  /// sentence ends at a full stop after a word of more than three letters, before a capital.
  static func firstSentence(_ text: String, above limit: Int) -> String {
    // A character is a byte at the least.
    guard text.utf8.count > limit, text.count > limit, text.utf8.contains(0x2E) else { return text }
    if let end = firstPlainEnd(of: text) { return String(text.utf8.prefix(end)) ?? text }
    var word = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == ".", word > 3, next < text.endIndex, text[next] == " " {
        let after = text.index(after: next)
        if after < text.endIndex, text[after].isUppercase { return String(text[..<next]) }
      }
      word = text[index].isLetter ? word + 1 : 0
      index = next
    }
    return text
  }

  /// In bytes, where the first sentence of an ASCII text ends: its whole length where it is one alone.
  /// Nil of a text with other characters.
  private static func firstPlainEnd(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return nil }
    var word = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x2E, word > 3, index + 2 < bytes.count, bytes[index + 1] == 0x20,
        (0x41...0x5A).contains(bytes[index + 2])
      {
        return index + 1
      }
      word = (0x61...0x7A).contains(byte | 0x20) ? word + 1 : 0
    }
    return bytes.count
  }

  private static let months = [
    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
    "Dec.",
  ]

  /// `30 Oct. 2024` for `2024-10-30`; "undated" for nil; anything else as it is.
  static func date(_ edition: String?) -> String {
    guard let edition else { return "undated" }
    let parts = edition.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let month = parts[1], months.indices.contains(month - 1),
      let year = parts[0], let day = parts[2]
    else { return edition }
    return "\(day)\u{A0}\(months[month - 1])\u{A0}\(year)"
  }

  /// `2023 and 2024`; empty where no edition is dated.
  static func years(_ editions: [String?]) -> String {
    list(Set(editions.compactMap { $0.map { String($0.prefix(4)) } }).sorted())
  }

  private static let currencies = [
    "USD": "US dollars", "EUR": "euros", "GBP": "pounds", "CHF": "Swiss francs",
    "INR": "rupees", "CAD": "Canadian dollars", "AUD": "Australian dollars",
  ]

  static func currency(_ code: String?) -> String {
    guard let code else { return "an unnamed currency" }
    return currencies[code] ?? code
  }
}

extension String {
  /// With spaces that do not break, for names that stay whole.
  var replacingSpaces: String {
    guard utf8.contains(0x20) else { return self }
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return String(map { $0 == " " ? "\u{A0}" : $0 }) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 8)
    for byte in utf8 { bytes += byte == 0x20 ? [0xC2, 0xA0] : [byte] }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Array where Element: Hashable {
  /// Each element where it first stands.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Section {
  /// As a sentence names it.
  var words: String {
    switch self {
    case .definition: "definition"
    case .responsibilities: "duties"
    case .skills: "skills"
    case .education: "education"
    case .tools: "tools"
    case .industries: "industries"
    case .outlook: "outlook"
    case .tips: "tips"
    }
  }
}
