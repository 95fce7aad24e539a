import Diagnostics

extension CorpusUnion {
  /// Takes out what articles say no more, and moves sources to the lines where the rest stands now.
  mutating func revise() {
    guard !revisions.isEmpty else { return }
    for index in corpus.roles.indices {
      let id = corpus.roles[index].id
      for (section, items) in corpus.roles[index].sections {
        corpus.roles[index].sections[section] = items.compactMap { revised($0, section, id) }
      }
      corpus.roles[index].gist = corpus.roles[index].gist.map(moved)
      corpus.roles[index].focus = corpus.roles[index].focus.map(moved)
      for place in corpus.roles[index].disagreements.indices {
        corpus.roles[index].disagreements[place].claims =
          corpus.roles[index].disagreements[place].claims.map(moved)
      }
    }
    corpus.sharedTips = corpus.sharedTips.compactMap { tips in
      let items = tips.items.compactMap { revised($0, .tips, "-") }
      return items.isEmpty ? nil : SharedTips(article: tips.article, items: items)
    }
  }

  private func revised(_ item: Item, _ section: Section, _ role: String) -> Item? {
    let digest = ArticleReading.digest(of: item, section, role)
    var item = item
    item.sources = item.sources.compactMap { source in
      guard let revision = revisions[source.article] else { return source }
      guard !revision.gone.contains(digest) else { return nil }
      return Source(
        article: source.article, line: revision.line(of: digest, at: source.line))
    }
    return item.sources.isEmpty ? nil : item
  }

  /// What was written by hand stays, with the lines it cites moved along.
  private func moved(_ item: Item) -> Item {
    var item = item
    item.sources = item.sources.map { moved($0) }
    return item
  }

  private func moved(_ source: Source) -> Source {
    Source(
      article: source.article,
      line: revisions[source.article]?.line(at: source.line) ?? source.line)
  }

  /// Enters what the import says of roles. `before` is as they were before the revision.
  mutating func addRoles(_ before: [Role]) {
    let places = Dictionary(corpus.roles.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for role in imported.roles {
      let sections = role.sections.compactMapValues { items in items.isEmpty ? nil : items }
      let news = Dictionary(
        uniqueKeysWithValues: sections.map { section, items in
          (section, items.compactMap { self.news($0, section, role.id) })
        })
      let isNamed = imported.articles.contains {
        $0.roles.contains(role.id) && (isNew($0.id) || revisions[$0.id] != nil)
      }
      guard isNamed else { continue }
      guard let index = places[role.id] else {
        corpus.roles.append(role)
        continue
      }
      enter(role, news, at: index, before: before[index])
    }
  }

  private func isNew(_ article: String) -> Bool {
    isNews(Source(article: article, line: 0), "") && revisions[article] == nil
  }

  private func news(_ item: Item, _ section: Section, _ role: String) -> Item? {
    let digest = ArticleReading.digest(of: item, section, role)
    var item = item
    item.sources = item.sources.filter { isNews($0, digest) }
    return item.sources.isEmpty ? nil : item
  }

  private mutating func enter(
    _ role: Role, _ news: [Section: [Item]], at index: Int, before: Role
  ) {
    let names = [corpus.roles[index].name] + corpus.roles[index].aliases
    for alias in role.aliases where !names.contains(alias) {
      let aliases = corpus.roles[index].aliases
      corpus.roles[index].aliases.insert(
        alias, at: aliases.firstIndex { $0 > alias } ?? aliases.count)
    }
    for (section, items) in news where !items.isEmpty {
      let themed = items.map { keepingTheme($0, of: before[section], corpus.roles[index][section]) }
      corpus.roles[index].sections[section] = precedence.merged(
        corpus.roles[index][section], with: themed)
    }
    let taken = Set(news.values.joined().flatMap(\.sources))
    var merging = ToolMerging(before: before, after: corpus.roles[index], table: tools)
    for tool in role.toolNames {
      merging.add(tool.name, tool.sources.filter { taken.contains($0) || isNew($0.article) })
    }
    corpus.roles[index].toolNames = merging.merged { moved($0) }
  }

  /// A sentence that takes the place of one like it stands under the theme that somebody gave that.
  private func keepingTheme(_ item: Item, of before: [Item], _ after: [Item]) -> Item {
    guard item.sources.contains(where: { revisions[$0.article] != nil }) else { return item }
    let key = ItemMerging.key(item.text)
    let left = Set(after.map(\.text))
    let lost = before.first { old in
      old.theme != nil && !left.contains(old.text)
        && Likeness.percent(ItemMerging.key(old.text), key) >= 60
    }
    var item = item
    item.theme = lost?.theme
    return item
  }

  /// A name belongs to one role, since whoever types it must find one: a role's own name counts more
  /// than what another is also called.
  mutating func settleAliases() {
    var owners: [String: String] = [:]
    for role in corpus.roles {
      owners[role.name.lowercased()] = role.id
      owners[role.id] = role.id
    }
    for index in corpus.roles.indices {
      let id = corpus.roles[index].id
      corpus.roles[index].aliases.removeAll { alias in
        guard let owner = owners[alias.lowercased()] else {
          owners[alias.lowercased()] = id
          return false
        }
        return owner != id
      }
    }
  }
}
