/// The roles an article is about, and where a text mentions them: with or without "of", in the plural,
/// shortened, the longest name first.
struct RoleNames {
  /// Whom a mention means.
  enum Referent: Hashable {
    /// An index into the article's roles.
    case own(Int)
    /// A role that the article only mentions.
    case other
  }

  struct Mention {
    var referent: Referent
    /// Of words.
    var range: Range<Int>
  }

  /// Names by their first word, the longest first.
  private var patterns: [String: [(words: [String], referent: Referent)]] = [:]
  /// What each role is called, as keys.
  private(set) var keys: [[String]]
  private let table: RoleTable

  /// Takes each role with everything it may be called.
  init(_ names: [[String]], table: RoleTable) {
    self.table = table
    keys = names.map { table.key(of: $0.first ?? "") }
    for (index, forms) in names.enumerated() {
      for form in forms { add(form, .own(index)) }
    }
    for entry in table.entries {
      for form in [entry.name, entry.shortName] + entry.aliases { add(form, .other) }
    }
    for first in patterns.keys {
      patterns[first]?.sort { $0.words.count > $1.words.count }
    }
  }

  private mutating func add(_ form: String, _ referent: Referent) {
    let bare = RoleTable.words(of: form)
    let whole = Word.list(form).map(\.key).filter { !RoleTable.isLink($0) }
    for words in Set([bare, whole] + variants(bare)) {
      guard let first = words.first else { continue }
      let known = patterns[first, default: []].contains { $0.words == words }
      if !known { patterns[first, default: []].append((words, referent)) }
    }
  }

  /// Each short form written out and each long form shortened, one at a time and all together.
  private func variants(_ words: [String]) -> [[String]] {
    var found = [table.expanded(words)]
    for (short, long) in table.abbreviations.sorted(by: { $0.key < $1.key }) {
      let longWords = RoleTable.words(of: long)
      for form in [words, table.expanded(words)] {
        guard let range = form.firstRange(of: longWords) else { continue }
        var shortened = form
        shortened.replaceSubrange(range, with: [short])
        found.append(shortened)
        var both = form
        both.insert(short, at: range.upperBound)
        found.append(both)
      }
    }
    return found
  }

  /// Every mention in order; none overlaps another.
  func mentions(in words: [Word]) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < words.count {
      if let mention = mention(in: words, at: index) {
        mentions.append(mention)
        index = mention.range.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }

  private func mention(in words: [Word], at start: Int) -> Mention? {
    guard let candidates = patterns[words[start].key] else { return nil }
    for (pattern, referent) in candidates {
      if let end = Self.end(of: pattern, in: words, from: start) {
        return Mention(referent: referent, range: start..<end)
      }
    }
    return nil
  }

  private static func end(of pattern: [String], in words: [Word], from start: Int) -> Int? {
    var index = start
    for (offset, wanted) in pattern.enumerated() {
      while offset > 0, index < words.count, words[index].key != wanted,
        words[index].lower == "of" || words[index].lower == "the"
      {
        index += 1
      }
      guard index < words.count, words[index].key == wanted else { return nil }
      index += 1
    }
    return index
  }

  /// The one role that a shorter name must mean: "Managing Director" in an article about a Managing
  /// Director Data Science. Nil where none or several could be meant.
  func roleShortened(to words: [String]) -> Int? {
    let key = Set(table.expanded(words.filter { !RoleTable.isLink($0) }))
    guard !key.isEmpty else { return nil }
    let fitting = keys.indices.filter { key.isSubset(of: keys[$0]) }
    return fitting.count == 1 ? fitting.first : nil
  }
}
