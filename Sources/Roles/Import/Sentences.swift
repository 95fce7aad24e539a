/// Cuts a paragraph into sentences.
enum Sentences {
  private static let short: Set<String> = [
    "e.g", "i.e", "vs", "dr", "mr", "mrs", "ms", "prof", "inc", "ltd", "co", "corp", "no", "approx",
    "ph.d", "sr", "jr", "st", "cf", "al", "dept", "est", "fig",
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
        scalar != "." || !endsShort(text[start..<scalars.index(before: index)])
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

  /// Whether the stop after this belongs to a short form: "U.S", "e.g", "Ph.D".
  private static func endsShort(_ text: Substring) -> Bool {
    let last = text.split(separator: " ").last.map(String.init) ?? ""
    let word = last.trimmed(of: "(\"“'‘[").lowercased()
    if short.contains(word) { return true }
    let parts = word.split(separator: ".")
    return parts.count > 1 && parts.allSatisfy { $0.utf8.count <= 2 }
      || (word.utf8.count == 1 && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
        && last.unicodeScalars.contains { $0.properties.isUppercase })
  }
}
