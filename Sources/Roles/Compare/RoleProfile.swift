/// One role by itself: everything a report on it says, before it is worded and set.
public struct RoleProfile: Hashable, Sendable {
  /// Another role of the corpus, and what it has to do with this one.
  public struct Neighbour: Hashable, Sendable {
    public var role: Role
    /// Whether an article compares the two.
    public var isPublished: Bool
    /// Tools that sources name for both; nil where they are silent on one of the two.
    public var sharedTools: Int?
  }

  public var role: Role
  /// The articles that were drawn on, newest first: the order in which sources are numbered.
  public var articles: [SourceArticle]
  /// The sections that no source fills.
  public var missing: [Section]
  public var conflicts: [Conflict]
  /// By name in the table's order, each with who says it.
  public var industries: [IndustryRow]
  /// The other roles of the corpus, by name.
  public var neighbours: [Neighbour]

  public subscript(section: Section) -> [Item] { items[section] ?? [] }

  /// Newest edition first.
  private var items: [Section: [Item]]

  /// The ids of the articles that were drawn on.
  public var composedFrom: [String] { articles.map(\.id) }

  init(_ digest: RoleDigest, in corpus: Corpus, industries: [String]) {
    role = digest.role
    articles = EditionOrder.newestFirst(
      corpus.articles.filter { article in
        digest.articles.contains(article.id) || article.roles.contains(digest.role.id)
      })
    missing = corpus.missing(digest.role)
    items = Dictionary(
      uniqueKeysWithValues: Section.allCases.map { ($0, digest.items($0)) })
    conflicts = Conflict.conflicts(of: digest)
    self.industries = IndustryRow.rows(
      left: digest.themed(.industries), right: [], order: industries)
    neighbours = Self.neighbours(of: digest.role, in: corpus)
  }

  private static func neighbours(of role: Role, in corpus: Corpus) -> [Neighbour] {
    let tools = Set(role.toolNames.map { $0.name.lowercased() })
    return corpus.roles.filter { $0.id != role.id }.map { other in
      let others = Set(other.toolNames.map { $0.name.lowercased() })
      let isSilent = tools.isEmpty || others.isEmpty
      return Neighbour(
        role: other,
        isPublished: corpus.articles.contains { Set($0.roles) == [role.id, other.id] },
        sharedTools: isSilent ? nil : tools.intersection(others).count)
    }.sorted { ($0.role.name, $0.role.id) < ($1.role.name, $1.role.id) }
  }
}
