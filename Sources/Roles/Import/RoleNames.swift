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

  /// The article's own names, and those of the table.
  private var own = NamePatterns()
  private let others: NamePatterns
  /// What each role is called, as keys.
  private(set) var keys: [[String]]
  private let table: RoleTable

  /// Takes each role with everything it may be called, and the names of `NamePatterns.others`.
  init(_ names: [[String]], table: RoleTable, others: NamePatterns) {
    self.table = table
    self.others = others
    keys = names.map { table.key(of: $0.first ?? "") }
    let shortForms = table.shortForms
    for (index, forms) in names.enumerated() {
      for form in forms { own.add(form, .own(index), shortForms) }
    }
    own.sort()
  }

  init(_ names: [[String]], table: RoleTable) {
    self.init(names, table: table, others: NamePatterns.others(of: table))
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
    let mine = own.longest(in: words, at: start)
    let other = others.longest(in: words, at: start)
    guard let mine, mine.range.upperBound >= other?.range.upperBound ?? 0 else { return other }
    return mine
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
