/// A term of the table of themes: words that stand next to each other.
///
/// A mark before the term makes it weak (`~`); a mark before a word asks for just that form (`=`); a
/// mark after it for any word that begins so (`*`).
struct ThemeTerm: Hashable, Sendable {
  /// A word of an item, as it is and without its inflection.
  struct Word: Hashable, Sendable {
    var written: String
    var stem: String

    init(written: String) {
      self.written = written
      stem = WordForms.stem(written)
    }
  }

  private enum Pattern: Hashable, Sendable {
    case stem(String)
    case exact(String)
    case prefix(String)

    func matches(_ word: Word) -> Bool {
      switch self {
      case .stem(let stem): word.stem == stem
      case .exact(let text): word.written == text
      case .prefix(let text): word.written.hasPrefix(text)
      }
    }
  }

  /// As it stands in the table, without the marks that stand before it or its words.
  let text: String
  let isWeak: Bool
  /// The place of its theme in the table.
  let rank: Int
  /// What every word that the term can begin with begins with.
  let firstLetter: Unicode.Scalar
  private let patterns: [Pattern]
  private let letters: Int

  /// Nil for a term without words.
  init?(_ written: String, rank: Int) {
    isWeak = written.hasPrefix("~")
    var patterns: [Pattern] = []
    // Spaces, tildes and hyphens.
    for bytes in written.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x7E || $0 == 0x2D }) {
      let part = Substring(bytes)
      let words = WordForms.words(part)
      guard let first = words.first, words.count == 1 else { return nil }
      if part.hasPrefix("=") {
        patterns.append(.exact(first))
      } else if part.hasSuffix("*") {
        patterns.append(.prefix(first))
      } else {
        patterns.append(.stem(WordForms.stem(first)))
      }
    }
    let plain = String(
      decoding: written.utf8.filter { $0 != 0x7E && $0 != 0x3D }, as: UTF8.self)
    guard !patterns.isEmpty,
      let letter = plain.unicodeScalars.first?.properties.lowercaseMapping.unicodeScalars.first
    else { return nil }
    text = plain
    letters = plain.count
    firstLetter = letter
    self.rank = rank
    self.patterns = patterns
  }

  func stands(at place: Int, in words: [Word]) -> Bool {
    guard patterns.count <= words.count - place else { return false }
    for (offset, pattern) in patterns.enumerated() where !pattern.matches(words[place + offset]) {
      return false
    }
    return true
  }

  /// Whether this term decides rather than one found earlier in the item, or at the same place.
  func outweighs(_ holder: ThemeTerm) -> Bool {
    if isWeak != holder.isWeak { return holder.isWeak }
    return patterns.count > holder.patterns.count
  }
}
