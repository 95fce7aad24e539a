/// What a newer edition of an article says of a role that the edition before it did not, and the
/// other way round.
public struct EditionChange: Hashable, Sendable {
  /// One fact more or one fact less.
  public struct Difference: Hashable, Sendable {
    public var role: String
    public var section: Section
    public var text: String
  }

  /// The ids of the two editions.
  public var older: String
  public var newer: String
  /// Said by the newer and not by the older, in the order of roles and sections.
  public var added: [Difference]
  public var dropped: [Difference]

  public var isEmpty: Bool { added.isEmpty && dropped.isEmpty }

  /// For every pair of roles with dated editions, each edition against the one before it.
  public static func changes(in corpus: Corpus) -> [EditionChange] {
    let dated = corpus.articles.filter { $0.edition != nil && $0.roles.count == 2 }
    let families = Dictionary(grouping: dated) { $0.roles.sorted() }
    let pairs = families.values.flatMap { editions -> [(SourceArticle, SourceArticle)] in
      let ordered = editions.sorted { ($0.edition ?? "", $0.id) < ($1.edition ?? "", $1.id) }
      return Array(zip(ordered, ordered.dropFirst()))
    }
    return pairs.map { EditionChange(from: $0, to: $1, in: corpus) }
      .sorted { ($0.newer, $0.older) < ($1.newer, $1.older) }
  }

  private init(from old: SourceArticle, to new: SourceArticle, in corpus: Corpus) {
    (older, newer) = (old.id, new.id)
    (added, dropped) = ([], [])
    for role in corpus.roles where new.roles.contains(role.id) {
      for section in Section.allCases {
        for item in role[section] {
          let said = Set(item.sources.map(\.article))
          let difference = Difference(role: role.id, section: section, text: item.text)
          switch (said.contains(old.id), said.contains(new.id)) {
          case (false, true): added.append(difference)
          case (true, false): dropped.append(difference)
          default: break
          }
        }
      }
    }
  }
}
