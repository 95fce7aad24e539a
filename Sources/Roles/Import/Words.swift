/// A word of a text, in the forms that comparing needs.
struct Word {
  /// Lower case, without a possessive ending.
  var lower: String
  /// `lower` in the singular, as far as English spelling tells.
  var key: String
  /// Where it stands in the text, without a possessive ending.
  var range: Range<String.Index>
  var startsUpper: Bool
}

extension Word {
  /// The words of a text. Hyphens, slashes and punctuation part words; `+`, `#` and `&` inside one do
  /// not: C++, C#, R&D.
  static func list(_ text: String) -> [Word] {
    var words: [Word] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      guard isStart(scalars[index]) else {
        index = scalars.index(after: index)
        continue
      }
      let start = index
      var end = index
      while end < scalars.endIndex, continues(scalars, end) { end = scalars.index(after: end) }
      words.append(Word(text, start..<end))
      index = end
    }
    return words
  }

  private init(_ text: String, _ whole: Range<String.Index>) {
    var spelled = text[whole]
    for ending in ["'s", "’s", "'S", "’S", "'", "’"] where spelled.hasSuffix(ending) {
      spelled = spelled.dropLast(ending.count)
      break
    }
    lower = spelled.lowercased()
    key = Self.singular(lower)
    range = spelled.startIndex..<spelled.endIndex
    startsUpper = spelled.unicodeScalars.first?.properties.isUppercase ?? false
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func continues(
    _ scalars: String.UnicodeScalarView, _ index: String.Index
  ) -> Bool {
    let scalar = scalars[index]
    if isStart(scalar) || scalar == "+" || scalar == "#" { return true }
    if !scalar.isASCII, scalar.properties.generalCategory == .nonspacingMark { return true }
    guard scalar == "'" || scalar == "’" || scalar == "&" else { return false }
    let next = scalars.index(after: index)
    if next < scalars.endIndex, isStart(scalars[next]) { return true }
    return scalar != "&"
  }

  /// "analysts" → "analyst". Both sides of a comparison go through it, so that a wrong cut is harmless.
  static func singular(_ word: String) -> String {
    if let irregular = irregulars[word] { return irregular }
    guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["ches", "shes", "sses", "xes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
    return String(word.dropLast())
  }

  private static let irregulars = [
    "men": "man", "women": "woman", "people": "person", "salespeople": "salesperson",
    "foremen": "foreman", "vps": "vp", "ctos": "cto", "cios": "cio", "cdos": "cdo",
    "mds": "md", "analyses": "analysis", "does": "does", "has": "has",
  ]
}
