/// Composes comparisons out of a corpus. What all pairs have in common is prepared once.
public struct PairComposer: Sendable {
  private let corpus: Corpus
  private let themes: ThemeTable
  private let groups: ToolGroups
  private let editions: EditionOrder
  private let digests: [String: RoleDigest]
  private let panels: [PayPanel]

  /// Prepares the roles with these ids; without ids all of the corpus.
  public init(
    _ corpus: Corpus, themes: ThemeTable, tools groups: ToolGroups, roles: [String]? = nil
  ) {
    self.corpus = corpus
    self.themes = themes
    self.groups = groups
    editions = EditionOrder(corpus.articles)
    var digests: [String: RoleDigest] = [:]
    for role in corpus.roles where roles?.contains(role.id) ?? true {
      digests[role.id] = RoleDigest(role, themes: themes, editions: editions)
    }
    self.digests = digests
    panels = PayPanel.panels(of: corpus.ads)
  }

  /// The comparison with the first role on the left. A role that was not prepared is prepared now.
  public func compare(_ leftRole: Role, _ rightRole: Role) -> Comparison {
    let left = digest(leftRole)
    let right = digest(rightRole)
    let tools = ToolComparison(left: leftRole.toolNames, right: rightRole.toolNames, groups: groups)
    let pair: Set<String> = [leftRole.id, rightRole.id]
    let drawnOn = left.articles.union(right.articles)
    let articles = corpus.articles.filter { article in
      drawnOn.contains(article.id) || !pair.isDisjoint(with: article.roles)
    }
    let newest = EditionOrder.newestFirst(articles)
    let silent: [Side: [Section]] = [
      .left: corpus.missing(leftRole), .right: corpus.missing(rightRole),
    ]
    return Comparison(
      left: leftRole, right: rightRole, articles: newest,
      published: newest.filter { $0.roles.count == 2 && Set($0.roles) == pair }.map(\.id),
      sections: Section.allCases.map { section in
        let missing = Side.allCases.filter { silent[$0]?.contains(section) == true }
        return compare(section, (left, right), tools: tools, missing: missing)
      },
      tools: tools,
      industries: IndustryRow.rows(
        left: left.themed(.industries), right: right.themed(.industries),
        order: themes.themes(of: .industries)),
      sharedTips: sharedTips(in: newest, of: pair),
      conflicts: Conflict.conflicts(left, right),
      gaps: Gap.gaps(left, on: .left, missing: silent[.left] ?? [])
        + Gap.gaps(right, on: .right, missing: silent[.right] ?? []),
      pay: PayPicture(panels, ads: corpus.ads, roles: [leftRole, rightRole]),
      adArticles: adArticles(besides: newest))
  }

  /// What two roles have of a section, by themes: as in their comparison, without the rest of it.
  public func rows(_ section: Section, _ leftRole: Role, _ rightRole: Role) -> [ThemeRow] {
    ThemeRow.rows(
      left: digest(leftRole).themed(section), right: digest(rightRole).themed(section),
      order: themes.themes(of: section))
  }

  private func adArticles(besides drawnOn: [SourceArticle]) -> [SourceArticle] {
    let known = Set(drawnOn.map(\.id))
    let printing = Set(corpus.ads.flatMap(\.sources).map(\.article)).subtracting(known)
    return EditionOrder.newestFirst(corpus.articles.filter { printing.contains($0.id) })
  }

  /// The role by itself.
  public func profile(_ role: Role) -> RoleProfile {
    RoleProfile(digest(role), in: corpus, industries: themes.themes(of: .industries))
  }

  private func digest(_ role: Role) -> RoleDigest {
    if let digest = digests[role.id], digest.role == role { return digest }
    return RoleDigest(role, themes: themes, editions: editions)
  }

  private func compare(
    _ section: Section, _ pair: (left: RoleDigest, right: RoleDigest), tools: ToolComparison,
    missing: [Side]
  ) -> ComparedSection {
    let (lefts, rights) = (pair.left.themed(section), pair.right.themed(section))
    var shared = SharedPairs(left: lefts, right: rights)
    shared.pairSameWords()
    if section == .industries { shared.pairIndustries() }
    if section == .tools { shared.pairTools(tools.tools) }
    let hasRows = section == .responsibilities || section == .skills
    return ComparedSection(
      section: section, left: lefts.map(\.item), right: rights.map(\.item), shared: shared.pairs,
      rows: hasRows
        ? ThemeRow.rows(left: lefts, right: rights, order: themes.themes(of: section)) : nil,
      missing: missing)
  }

  private func sharedTips(in articles: [SourceArticle], of pair: Set<String>) -> [SharedTips] {
    articles.filter { !pair.isDisjoint(with: $0.roles) }.flatMap { article in
      corpus.sharedTips.filter { $0.article == article.id && !$0.items.isEmpty }
    }
  }
}
