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

  /// Nil for a term without words.
  init?(_ written: String, rank: Int) {
    var written = written
    let patterns = written.withUTF8(Self.patterns)
    guard let patterns, !patterns.isEmpty else { return nil }
    isWeak = written.utf8.first == UInt8(ascii: "~")
    text = Self.unmarked(written)
    guard let letter = Self.smallLetter(text) else { return nil }
    firstLetter = letter
    self.rank = rank
    self.patterns = patterns
  }

  /// One for each word; nil where a part is no word, or several.
  private static func patterns(_ written: UnsafeBufferPointer<UInt8>) -> [Pattern]? {
    var patterns: [Pattern] = []
    // Spaces, tildes and hyphens.
    for part in written.split(whereSeparator: { $0 == 0x20 || $0 == 0x7E || $0 == 0x2D }) {
      guard let word = WordForms.onlyWord(UnsafeBufferPointer(rebasing: part)) else { return nil }
      if part.first == UInt8(ascii: "=") {
        patterns.append(.exact(word))
      } else if part.last == UInt8(ascii: "*") {
        patterns.append(.prefix(word))
      } else {
        patterns.append(.stem(WordForms.stem(word)))
      }
    }
    return patterns
  }

  private static func unmarked(_ written: String) -> String {
    guard written.utf8.contains(where: isMark) else { return written }
    return String(decoding: written.utf8.filter { !isMark($0) }, as: UTF8.self)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "~") || byte == UInt8(ascii: "=")
  }

  private static func smallLetter(_ text: String) -> Unicode.Scalar? {
    guard let first = text.unicodeScalars.first else { return nil }
    switch first {
    case "a"..."z": return first
    default: return first.properties.lowercaseMapping.unicodeScalars.first
    }
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
