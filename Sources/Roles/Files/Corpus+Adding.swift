import Diagnostics

extension Corpus {
  /// This corpus and what another says beyond it: how an import extends a corpus directory.
  ///
  /// What stands here keeps its wording and order, since somebody may have edited it. An article that
  /// is here already counts once: what the other corpus has of it is left aside, with a warning
  /// `import.known-article`. A fact, tool or ad that both have is one, with the sources of both.
  public func adding(_ other: Corpus) -> Reported<Corpus> {
    var union = CorpusUnion(self)
    union.add(other)
    return Reported(union.corpus, union.diagnostics)
  }
}

/// A corpus that grows by another.
private struct CorpusUnion {
  private(set) var corpus: Corpus
  private(set) var diagnostics: [Diagnostic] = []
  /// The ids of the articles that were not here before.
  private var added: Set<String> = []

  init(_ corpus: Corpus) { self.corpus = corpus }

  mutating func add(_ other: Corpus) {
    for article in other.articles {
      if corpus.article(article.id) == nil {
        corpus.articles.append(article)
        added.insert(article.id)
      } else {
        diagnostics.append(
          Diagnostic(
            .warning, "import.known-article", at: SourceSpan(file: article.file, line: 0),
            "an article counts once; \(article.id) is in the corpus already and was left as it is",
            hint: "to read it anew, take it and its facts out of the corpus first"))
      }
    }
    for role in other.roles { add(role) }
    for tips in other.sharedTips where added.contains(tips.article) {
      corpus.sharedTips.append(tips)
    }
    for insight in other.salaryInsights where added.contains(insight.article) {
      corpus.salaryInsights.append(insight)
    }
    for ad in other.ads { add(ad) }
  }

  private mutating func add(_ role: Role) {
    guard let index = corpus.roles.firstIndex(where: { $0.id == role.id }) else {
      corpus.roles.append(role)
      return
    }
    let names = [corpus.roles[index].name] + corpus.roles[index].aliases
    for alias in role.aliases where !names.contains(alias) {
      corpus.roles[index].aliases.append(alias)
    }
    for section in Section.allCases {
      var merging = ItemMerging(corpus.roles[index][section])
      for var item in role[section] {
        item.sources = new(item.sources)
        guard !item.sources.isEmpty else { continue }
        merging.add(item, to: &corpus.roles[index].sections[section, default: []])
      }
    }
    for tool in role.toolNames { add(tool, to: index) }
  }

  private mutating func add(_ tool: NamedTool, to role: Int) {
    let sources = new(tool.sources)
    guard !sources.isEmpty else { return }
    let known = corpus.roles[role].toolNames.firstIndex {
      $0.name.lowercased() == tool.name.lowercased()
    }
    if let known {
      corpus.roles[role].toolNames[known].sources += sources
    } else {
      corpus.roles[role].toolNames.append(NamedTool(name: tool.name, sources: sources))
    }
  }

  private mutating func add(_ ad: Ad) {
    let sources = new(ad.sources)
    guard !sources.isEmpty else { return }
    corpus.adsPrinted += sources.count
    let key = AdMerging.key(ad)
    if let known = corpus.ads.firstIndex(where: { AdMerging.key($0) == key }) {
      corpus.ads[known].sources += sources
    } else {
      var ad = ad
      ad.sources = sources
      corpus.ads.append(ad)
    }
  }

  private func new(_ sources: [Source]) -> [Source] {
    sources.filter { added.contains($0.article) }
  }
}
