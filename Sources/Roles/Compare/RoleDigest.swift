/// A role prepared for comparisons: its items under their themes, newest edition first. Made once for
/// all the pairs the role stands in.
struct RoleDigest: Hashable, Sendable {
  let role: Role
  let themed: [Section: [ThemedItem]]
  /// The ids of the articles that say something about the role.
  let articles: Set<String>

  init(_ role: Role, themes: ThemeTable, editions: EditionOrder) {
    self.role = role
    var themed: [Section: [ThemedItem]] = [:]
    var articles: Set<String> = []
    func cite(_ items: [Item]) {
      for item in items { articles.formUnion(item.sources.map(\.article)) }
    }
    for section in Section.allCases {
      cite(role[section])
      themed[section] = editions.newestFirst(role[section]).map { item in
        ThemedItem(item: item, verdict: themes.theme(of: item, in: section))
      }
    }
    cite([role.gist, role.focus].compactMap { $0 })
    cite(role.disagreements.flatMap(\.claims))
    articles.formUnion(role.toolNames.flatMap(\.sources).map(\.article))
    self.themed = themed
    self.articles = articles
  }

  func themed(_ section: Section) -> [ThemedItem] { themed[section] ?? [] }

  func items(_ section: Section) -> [Item] { themed(section).map(\.item) }
}

/// Which article is newer.
struct EditionOrder: Hashable, Sendable {
  private var editions: [String: String] = [:]

  init(_ articles: [SourceArticle]) {
    for article in articles { editions[article.id] = article.edition }
  }

  /// Items by their newest edition; those of one edition stay in their order, undated ones are last.
  func newestFirst(_ items: [Item]) -> [Item] {
    let dated = items.enumerated().map { index, item in
      (newest: item.sources.compactMap { editions[$0.article] }.max() ?? "", index: index, item)
    }
    return dated.sorted { a, b in
      a.newest == b.newest ? a.index < b.index : a.newest > b.newest
    }.map { $0.2 }
  }

  /// Articles, the newest first, those of one edition by their id.
  static func newestFirst(_ articles: [SourceArticle]) -> [SourceArticle] {
    articles.sorted { a, b in
      let (newA, newB) = (a.edition ?? "", b.edition ?? "")
      return newA == newB ? a.id < b.id : newA > newB
    }
  }
}
