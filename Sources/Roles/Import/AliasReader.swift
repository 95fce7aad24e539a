/// Finds other names that an article gives a role: "also known as an AI Developer".
enum AliasReader {
  private static let cues = [
    "also known as", "also called", "also referred to as", "sometimes called",
    "sometimes referred to as", "sometimes known as", "otherwise known as", "commonly known as",
    "often called", "often referred to as", "commonly called", "commonly referred to as", "a.k.a.",
    "aka ",
  ]

  static func hasCue(_ line: String) -> Bool {
    let cheap = ["known as", "called", "referred to as", "a.k.a.", "aka "]
    return cheap.contains { line.place(of: $0) != nil }
      && cues.contains { line.place(of: $0) != nil }
  }

  /// Each alias with the role that stands last before it in the same sentence.
  static func read(_ text: String, _ names: RoleNames) -> [(role: Int, alias: String)] {
    var found: [(role: Int, alias: String)] = []
    for sentence in Sentences.list(text) {
      let sentence = String(sentence)
      guard
        let cue = cues.compactMap({ sentence.place(of: $0) }).min(by: {
          $0.lowerBound < $1.lowerBound
        })
      else { continue }
      let words = Word.list(sentence)
      let role = names.mentions(in: words).last { mention in
        guard case .own = mention.referent else { return false }
        return words[mention.range.upperBound - 1].range.upperBound <= cue.lowerBound
      }
      guard case .own(let index)? = role?.referent else { continue }
      for alias in aliases(String(sentence[cue.upperBound...])) {
        found.append((index, alias))
      }
    }
    return found
  }

  /// The names up to the end of the phrase: capitalised words that name a person.
  private static func aliases(_ rest: String) -> [String] {
    let phrase = rest.prefix { !",;().".contains($0) }
    return phrase.parts(at: " or ").compactMap { part in
      var words = part.split(separator: " ").map { String($0).trimmed(of: "\"“”'‘’ ") }
      while let first = words.first?.lowercased(), ["a", "an", "the"].contains(first) {
        words.removeFirst()
      }
      let name = words.prefix { word in
        word.unicodeScalars.first?.properties.isUppercase ?? false || word == "of"
      }.joined(separator: " ")
      guard RoleSpelling.hasAgent(name) else { return nil }
      return RoleSpelling.singular(name)
    }
  }
}
