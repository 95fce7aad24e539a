/// The line of an ad with its terms: "Full Time Mid-level / Intermediate USD 100K - 130K".
struct AdTerms {
  var employment: [Ad.Employment] = []
  var seniority: Ad.Seniority?
  var seniorityLabel: String?
  /// What stands where pay stands, verbatim.
  var pay: String?

  /// Nil where the line states neither employment nor seniority nor pay.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    var index = 0
    var label: [String] = []
    while index < words.count {
      if let (type, length) = Self.employment(words, index) {
        if !employment.contains(type) { employment.append(type) }
        index += length
      } else if let last = employment.last, last.rawValue.isEmpty == false,
        Self.isSeparator(words[index]), label.isEmpty
      {
        index += 1
      } else {
        break
      }
    }
    let payStart = words.indices[index...].first { Self.opensPay(words, $0) } ?? words.count
    label = Array(words[index..<payStart])
    while let last = label.last, Self.isSeparator(last) { label.removeLast() }
    let level = Self.seniority(label)
    guard !employment.isEmpty || level != nil || payStart < words.count else { return nil }
    if employment.isEmpty, level == nil, !label.isEmpty { return nil }
    if payStart < words.count { pay = words[payStart...].joined(separator: " ") }
    if let level, label.count <= 8 {
      seniority = level
      seniorityLabel = label.joined(separator: " ")
    } else if !label.isEmpty, pay == nil, !employment.isEmpty {
      pay = label.joined(separator: " ")
    } else if !label.isEmpty, employment.isEmpty {
      return nil
    }
  }

  private static func isSeparator(_ word: String) -> Bool {
    [",", "/", "|", "·", "•", "&", "and", "-", "–", "or", ";"].contains(word.lowercased())
  }

  private static func employment(_ words: [String], _ index: Int) -> (Ad.Employment, Int)? {
    let one = words[index].lowercased().trimmed(of: ",/|·•;")
    if let type = single[one] { return (type, 1) }
    guard index + 1 < words.count, one == "full" || one == "part" else { return nil }
    guard words[index + 1].lowercased().trimmed(of: ",/|·•;") == "time" else { return nil }
    return (one == "full" ? .fullTime : .partTime, 2)
  }

  private static let single: [String: Ad.Employment] = [
    "full-time": .fullTime, "fulltime": .fullTime, "part-time": .partTime, "parttime": .partTime,
    "internship": .internship, "contract": .contract, "contractor": .contract,
    "freelance": .freelance, "freelancer": .freelance, "temporary": .temporary, "temp": .temporary,
    "full‑time": .fullTime, "part‑time": .partTime,
  ]

  private static func opensPay(_ words: [String], _ index: Int) -> Bool {
    let word = words[index]
    let lower = word.lowercased().trimmed(of: "().,:")
    if Currency.codes.contains(lower), word.uppercased() == word { return true }
    if word.unicodeScalars.contains(where: { $0.properties.generalCategory == .currencySymbol }) {
      return true
    }
    if ["competitive", "negotiable", "unpaid"].contains(lower) { return true }
    if lower == "up", index + 1 < words.count, words[index + 1].lowercased() == "to" { return true }
    if ["from", "starting", "salary", "pay", "doe", "rs"].contains(lower) { return true }
    guard let first = word.unicodeScalars.first else { return false }
    return ("0"..."9").contains(first)
      || (word.hasPrefix("~") && word.unicodeScalars.contains { ("0"..."9").contains($0) })
  }

  private static func seniority(_ label: [String]) -> Ad.Seniority? {
    let words = label.joined(separator: " ").lowercased().split { !$0.isLetter }
    for word in words {
      switch word {
      case "entry", "junior", "graduate", "trainee", "beginner", "jr": return .entry
      case "mid", "intermediate", "middle", "midlevel", "experienced": return .mid
      case "senior", "expert", "lead", "principal", "staff", "sr": return .senior
      case "executive", "director", "head", "vp", "chief", "c": return .executive
      default: continue
      }
    }
    return nil
  }
}
