import Diagnostics

/// The last pass: drafts of articles to one corpus, in which each fact stands once with everyone who
/// says it.
struct Merger {
  let tables: ImportTables
  private(set) var corpus = Corpus()
  private(set) var diagnostics: [Diagnostic] = []
  private var roleIndices: [String: Int] = [:]
  /// What is there already, by role and section.
  private var known: [String: ItemMerging] = [:]

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
      if let known = roleIndices[id] {
        index = known
      } else {
        var new = Role(id: id, name: ids.name(of: id) ?? role.name)
        new.shortName = role.knownID == nil ? new.name : role.shortName
        corpus.roles.append(new)
        index = corpus.roles.count - 1
        roleIndices[id] = index
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
    var tips = ItemMerging()
    for fact in article.draft.facts {
      var item = Item(
        text: fact.text, sources: [Source(article: article.source.id, line: fact.line)])
      if fact.section == .outlook { item.projections = ProjectionReader.read(fact.text) }
      if let role = fact.role, ids.indices.contains(role) {
        enter(item, fact, ids[role])
      } else if fact.section == .tips {
        tips.add(item, key: fact.key, to: &shared)
      } else {
        for id in ids { enter(item, fact, id) }
      }
    }
    if !shared.isEmpty {
      corpus.sharedTips.append(SharedTips(article: article.source.id, items: shared))
    }
  }

  private mutating func enter(_ item: Item, _ fact: ArticleDraft.Fact, _ id: String) {
    guard let index = roleIndices[id] else { return }
    known["\(id) \(fact.section.rawValue)", default: ItemMerging()]
      .add(item, key: fact.key, to: &corpus.roles[index].sections[fact.section, default: []])
  }

  private mutating func enterAds(_ articles: [IdentifiedArticle]) {
    var ads = AdMerging()
    for article in articles.sorted(by: ArticleIdentity.precedes) { ads.add(article) }
    corpus.ads = ads.inOrder(of: articles)
    corpus.adsPrinted = ads.printed
    diagnostics += ads.diagnostics
  }
}
