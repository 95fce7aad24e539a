/// Cuts a paragraph into sentences.
enum Sentences {
  /// Short forms that something always follows.
  private static let introducing: Set<String> = [
    "e.g", "i.e", "vs", "dr", "mr", "mrs", "ms", "prof", "no", "approx", "st", "cf", "al", "fig",
  ]

  private static let short: Set<String> = [
    "inc", "ltd", "co", "corp", "ph.d", "sr", "jr", "dept", "est", "b.sc", "m.sc",
  ]

  private static let openers: Set<String> = [
    "a", "an", "the", "this", "these", "they", "it", "both", "however", "in", "on", "while",
    "similarly", "additionally", "as", "for", "most", "many", "some", "by", "unlike", "if",
    "meanwhile", "conversely", "whereas", "their", "those", "such", "according",
  ]

  static func list(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      guard scalar == "." || scalar == "!" || scalar == "?" else { continue }
      var end = index
      while end < scalars.endIndex, "\"”’')]".unicodeScalars.contains(scalars[end]) {
        end = scalars.index(after: end)
      }
      guard end < scalars.endIndex, scalars[end] == " " else { continue }
      let next = scalars.index(after: end)
      guard next < scalars.endIndex, opens(scalars[next]),
        scalar != "."
          || !endsShort(text[start..<scalars.index(before: index)], before: text[next...])
      else { continue }
      sentences.append(text[start..<end])
      start = next
      index = next
    }
    if start < scalars.endIndex { sentences.append(text[start...]) }
    return sentences
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isLowercase && !",;)".unicodeScalars.contains(scalar)
  }

  /// Whether the stop after this belongs to a short form only: "U.S", "e.g", "Ph.D". One that may end a
  /// sentence does so where the next word opens one.
  private static func endsShort(_ text: Substring, before rest: Substring) -> Bool {
    let last = text.split(separator: " ").last.map(String.init) ?? ""
    let word = last.trimmed(of: "(\"“'‘[").lowercased()
    if introducing.contains(word) { return true }
    guard isShort(word, printed: last) else { return false }
    return !openers.contains(rest.prefix { $0 != " " && $0 != "," }.lowercased())
  }

  private static func isShort(_ word: String, printed: String) -> Bool {
    if short.contains(word) { return true }
    let parts = word.split(separator: ".")
    return parts.count > 1 && parts.allSatisfy { $0.utf8.count <= 2 }
      || (word.utf8.count == 1 && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
        && printed.unicodeScalars.contains { $0.properties.isUppercase })
  }
}
