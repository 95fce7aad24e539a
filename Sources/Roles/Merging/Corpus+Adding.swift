import Diagnostics

extension Corpus {
  /// This corpus and what an import says beyond it: how an import extends a corpus directory.
  ///
  /// Ids that are here stay, whatever the import calls an article or a role. What somebody edited here
  /// stays too: an article that says what it said when it was last read changes nothing, and of one
  /// that says something else only what it changed is taken over, the new in and the old out. What no
  /// import has read before is left as it is, with a warning `import.known-article`. A fact, tool or ad
  /// that both have is one, with the sources of both.
  public func adding(
    _ other: Corpus, tables: ImportTables = ImportTables()
  ) -> Reported<CorpusGrowth> {
    let imported = RoleMatching(other, into: self, table: tables.roles).renamed
    var union = CorpusUnion(self, tools: tables.tools)
    union.add(imported)
    let growth = CorpusGrowth(from: self, to: union.corpus, by: union.imported)
    return Reported(growth, union.diagnostics)
  }
}

/// Gives the roles of an import the ids that a corpus has for them.
struct RoleMatching {
  let renamed: Corpus

  init(_ imported: Corpus, into corpus: Corpus, table: RoleTable) {
    let known = Set(corpus.roles.map(\.id))
    var ids: [[String]: String] = [:]
    for role in corpus.roles { ids[table.key(of: role.name)] = role.id }
    for role in corpus.roles {
      for alias in role.aliases where ids[table.key(of: alias)] == nil {
        ids[table.key(of: alias)] = role.id
      }
    }
    var changed: [String: String] = [:]
    var taken = Set(imported.roles.map(\.id))
    for role in imported.roles where !known.contains(role.id) {
      guard let id = ids[table.key(of: role.name)], taken.insert(id).inserted else { continue }
      changed[role.id] = id
    }
    renamed = changed.isEmpty ? imported : Self.rename(imported, changed)
  }

  private static func rename(_ corpus: Corpus, _ ids: [String: String]) -> Corpus {
    var corpus = corpus
    for index in corpus.roles.indices {
      corpus.roles[index].id = ids[corpus.roles[index].id] ?? corpus.roles[index].id
    }
    var articles: [String: String] = [:]
    for index in corpus.articles.indices {
      let old = corpus.articles[index]
      let roles = old.roles.map { ids[$0] ?? $0 }
      guard roles != old.roles else { continue }
      let rest = old.id.dropFirst(old.roles.joined(separator: "-vs-").count)
      corpus.articles[index].roles = roles
      corpus.articles[index].id = roles.joined(separator: "-vs-") + rest
      articles[old.id] = corpus.articles[index].id
    }
    return corpus.citing { articles[$0] ?? $0 }
  }
}

extension Corpus {
  /// The same with other ids of articles in all sources.
  func citing(_ id: (String) -> String) -> Corpus {
    mappingSources { Source(article: id($0.article), line: $0.line) }
  }

  private func mappingSources(_ change: (Source) -> Source) -> Corpus {
    func changed(_ items: [Item]) -> [Item] {
      items.map { item in
        var item = item
        item.sources = item.sources.map(change)
        return item
      }
    }
    func article(_ id: String) -> String { change(Source(article: id, line: 0)).article }
    var corpus = self
    for index in corpus.roles.indices {
      corpus.roles[index].sections = corpus.roles[index].sections.mapValues(changed)
      for tool in corpus.roles[index].toolNames.indices {
        corpus.roles[index].toolNames[tool].sources =
          corpus.roles[index].toolNames[tool].sources.map(change)
      }
    }
    corpus.sharedTips = sharedTips.map {
      SharedTips(article: article($0.article), items: changed($0.items))
    }
    for index in corpus.ads.indices {
      corpus.ads[index].sources = corpus.ads[index].sources.map(change)
    }
    corpus.salaryInsights = salaryInsights.map {
      SalaryInsight(article: article($0.article), name: $0.name, scope: $0.scope)
    }
    return corpus
  }
}
