/// Reads the growth figures of an outlook: percent, period, whose figure it is and for whom.
enum ProjectionReader {
  static func read(_ text: String) -> [Projection] {
    var projections: [Projection] = []
    var authority: String?
    for sentence in Sentences.list(text) {
      authority = Self.authority(String(sentence)) ?? authority
      for clause in clauses(String(sentence)) {
        guard let percent = percent(clause),
          let period = period(clause) ?? period(String(sentence)),
          let occupation = occupation(clause)
        else { continue }
        projections.append(
          Projection(
            percent: percent, from: period.from, to: period.to, occupation: occupation,
            authority: authority))
      }
    }
    return projections
  }

  private static func clauses(_ sentence: String) -> [String] {
    var clauses = [sentence]
    for joint in [", while ", ", whereas ", "; ", ", but "] {
      clauses = clauses.flatMap { $0.parts(at: joint).map(String.init) }
    }
    return clauses
  }

  private static func percent(_ text: String) -> Int? {
    let words = text.split(separator: " ").map { $0.trimmingMarks }
    for (index, word) in words.enumerated() {
      if word.hasSuffix("%"), let value = whole(word.dropLast()) { return value }
      if index + 1 < words.count, words[index + 1] == "percent" || words[index + 1] == "%",
        let value = whole(Substring(word))
      {
        return value
      }
    }
    return nil
  }

  private static func whole(_ text: Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count <= 4, let value = Int(digits) else { return nil }
    guard digits.endIndex < text.endIndex else { return value }
    let rest = text[digits.endIndex...]
    return rest.hasPrefix(".") && (rest.dropFirst().first ?? "0") >= "5" ? value + 1 : value
  }

  /// "from 2020 to 2030", "2020–30", "between 2020 and 2030".
  private static func period(_ text: String) -> (from: Int, to: Int)? {
    let figures = text.split { !($0.isASCII && $0.isNumber) }
    for (one, two) in zip(figures, figures.dropFirst()) {
      guard one.utf8.count == 4, let from = Int(one), (1990...2100).contains(from),
        var to = Int(two)
      else { continue }
      if two.utf8.count == 2 { to += from / 100 * 100 }
      guard (2...40).contains(to - from) || to - from == 1 else { continue }
      return (from, to)
    }
    return nil
  }

  /// Who grows: "employment of …", or what stands before "is projected".
  private static func occupation(_ clause: String) -> String? {
    let lower = clause.lowercased()
    let verbs = [
      " is projected", " are projected", " is expected", " are expected", " is anticipated",
      " are anticipated", " is forecast", " are forecast", " will grow", " is set", " are set",
      " to grow", " to increase", " is predicted", " are predicted", " is estimated", " grew",
      " should ", " may grow", " could grow", " grows ", " grow ", " rises ", " rise ",
    ]
    let ends = verbs.compactMap { lower.place(of: $0)?.lowerBound }
    var subject: String
    if let growth = lower.place(of: "growth for ") ?? lower.place(of: "growth in ") {
      let rest = lower[growth.upperBound...]
      let stops = [" from ", " between ", " over ", " through ", " by ", "."]
      let stop = stops.compactMap { rest.place(of: $0)?.lowerBound }.min()
      subject = String(rest[..<(stop ?? rest.endIndex)])
    } else if let end = ends.min() {
      subject = String(lower[..<end])
    } else {
      return nil
    }
    if let comma = subject.place(of: ", "), subject.hasPrefix("according") {
      subject = String(subject[comma.upperBound...])
    }
    for opening in [
      "employment of ", "employment for ", "employment in ", "jobs for ", "demand for ",
    ] {
      if let range = subject.place(of: opening) {
        subject = String(subject[range.upperBound...])
        break
      }
    }
    for closing in [" (", ", which", ", including", ", who", ", a category"] {
      if let range = subject.place(of: closing) {
        subject = String(subject[..<range.lowerBound])
      }
    }
    if let last = subject.lastIndex(of: ",") {
      subject = String(subject[subject.index(after: last)...])
    }
    for opening in ["that ", "the ", "similarly ", "overall "]
    where subject.trimmed(of: " ").hasPrefix(opening) {
      subject = String(subject.trimmed(of: " ").dropFirst(opening.count))
    }
    return subject.trimmed(of: " ,.").nonEmpty
  }

  private static func authority(_ text: String) -> String? {
    if text.place(of: "Bureau of Labor Statistics") != nil || text.place(of: "BLS") != nil {
      return "U.S. Bureau of Labor Statistics"
    }
    guard let range = text.place(of: "According to ") ?? text.place(of: "according to ")
    else { return nil }
    let name = text[range.upperBound...].prefix { !",;.".contains($0) }
    guard name.utf8.count <= 80 else { return nil }
    return String(name.hasPrefix("the ") ? name.dropFirst(4) : name).nonEmpty
  }
}

extension Substring {
  fileprivate var trimmingMarks: String { String(self).trimmed(of: "(),.;:~") }
}
