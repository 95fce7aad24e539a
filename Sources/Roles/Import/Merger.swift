import Diagnostics

/// The last pass: drafts of articles to one corpus, in which each fact stands once with everyone who
/// says it.
struct Merger {
  let tables: ImportTables
  private(set) var corpus = Corpus()
  private(set) var diagnostics: [Diagnostic] = []

  init(tables: ImportTables) {
    self.tables = tables
  }

  /// Makes the corpus. Articles stand in the order of the drafts; facts newest edition first, so that
  /// their order and wording do not depend on it.
  mutating func merge(_ drafts: [ArticleDraft]) {
    let roleIDs = RoleIDs(drafts, table: tables.roles)
    let found = ArticleIdentity.articles(drafts, roleIDs: roleIDs)
    diagnostics += found.diagnostics
    corpus.articles = found.articles.map(\.source)
    for article in found.articles { enterRoles(article, roleIDs) }
    for article in found.articles.sorted(by: ArticleIdentity.precedes) { enterFacts(article) }
    let places = Dictionary(
      found.articles.enumerated().map { ($1.source.id, $0) },
      uniquingKeysWith: { first, _ in first })
    corpus.sharedTips.sort { places[$0.article] ?? 0 < places[$1.article] ?? 0 }
    for index in corpus.roles.indices {
      corpus.roles[index].aliases.sort()
      corpus.roles[index].toolNames = NamedTools.list(corpus.roles[index], tables.tools)
    }
    enterAds(found.articles)
    for article in found.articles {
      for insight in article.draft.insights {
        corpus.salaryInsights.append(
          SalaryInsight(article: article.source.id, name: insight.name, scope: insight.scope))
      }
    }
  }

  private mutating func enterRoles(_ article: IdentifiedArticle, _ ids: RoleIDs) {
    for (role, id) in zip(article.draft.roles, article.source.roles) {
      let index: Int
      if let known = corpus.roles.firstIndex(where: { $0.id == id }) {
        index = known
      } else {
        var new = Role(id: id, name: ids.name(of: id) ?? role.name)
        new.shortName = role.knownID == nil ? new.name : role.shortName
        corpus.roles.append(new)
        index = corpus.roles.count - 1
      }
      for alias in role.aliases
      where alias != corpus.roles[index].name && !corpus.roles[index].aliases.contains(alias) {
        corpus.roles[index].aliases.append(alias)
      }
    }
  }

  private mutating func enterFacts(_ article: IdentifiedArticle) {
    let ids = article.source.roles
    var shared: [Item] = []
    for fact in article.draft.facts {
      var item = Item(
        text: fact.text, sources: [Source(article: article.source.id, line: fact.line)])
      if fact.section == .outlook { item.projections = ProjectionReader.read(fact.text) }
      if let role = fact.role, ids.indices.contains(role) {
        enter(item, fact.section, ids[role])
      } else if fact.section == .tips {
        ItemMerging.add(item, to: &shared)
      } else {
        for id in ids { enter(item, fact.section, id) }
      }
    }
    if !shared.isEmpty {
      corpus.sharedTips.append(SharedTips(article: article.source.id, items: shared))
    }
  }

  private mutating func enter(_ item: Item, _ section: Section, _ id: String) {
    guard let index = corpus.roles.firstIndex(where: { $0.id == id }) else { return }
    ItemMerging.add(item, to: &corpus.roles[index].sections[section, default: []])
  }

  private mutating func enterAds(_ articles: [IdentifiedArticle]) {
    var ads = AdMerging()
    for article in articles.sorted(by: ArticleIdentity.precedes) { ads.add(article) }
    corpus.ads = ads.inOrder(of: articles)
    corpus.adsPrinted = ads.printed
    diagnostics += ads.diagnostics
  }
}

/// When two articles say the same.
enum ItemMerging {
  /// Lower case, single spaces, straight apostrophes, no final full stop.
  static func key(_ text: String) -> String {
    var key = text.lowercased().replacingApostrophes.split { $0.isWhitespace }.joined(
      separator: " ")
    while key.hasSuffix(".") { key.removeLast() }
    return key
  }

  /// Adds the sources to an item that says the same, or the item.
  static func add(_ item: Item, to items: inout [Item]) {
    let wanted = key(item.text)
    guard let index = items.firstIndex(where: { key($0.text) == wanted }) else {
      items.append(item)
      return
    }
    for source in item.sources
    where !items[index].sources.contains(where: { $0.article == source.article }) {
      items[index].sources.append(source)
    }
  }
}

extension String {
  fileprivate var replacingApostrophes: String {
    String(
      unicodeScalars.map { scalar -> Unicode.Scalar in
        ["\u{2019}", "\u{2018}", "\u{02BC}", "\u{B4}", "`"].contains(scalar) ? "'" : scalar
      })
  }
}
