import Diagnostics

/// A corpus that grows by an import.
struct CorpusUnion {
  var corpus: Corpus
  /// What was imported, with the ids that it has in the corpus.
  private(set) var imported = Corpus()
  var diagnostics: [Diagnostic] = []
  let tools: ToolTable
  private(set) var precedence = Precedence([])
  /// What happens to each imported article, by its id in the corpus.
  private var fates: [String: ArticleMatching.Fate] = [:]
  private(set) var readings: [String: ArticleReading] = [:]
  private(set) var revisions: [String: Revision] = [:]
  /// What was known of an article's ads and links before.
  private var beside: [String: Set<String>] = [:]

  init(_ corpus: Corpus, tools: ToolTable) {
    self.corpus = corpus
    self.tools = tools
  }

  mutating func add(_ other: Corpus) {
    enterArticles(other)
    precedence = Precedence(corpus.articles)
    let before = corpus.roles
    revise()
    addRoles(before)
    settleAliases()
    addTips()
    addInsights()
    addAds()
  }

  // MARK: Articles

  private mutating func enterArticles(_ other: Corpus) {
    let matching = ArticleMatching(other, into: corpus)
    let ids = Dictionary(zip(other.articles.map(\.id), matching.ids)) { first, _ in first }
    imported = other.citing { ids[$0] ?? $0 }
    for (index, id) in matching.ids.enumerated() { imported.articles[index].id = id }
    readings = ArticleReading.all(of: imported)
    for (article, fate) in zip(imported.articles, matching.fates) {
      fates[article.id] = fate
      enter(article, fate)
    }
  }

  private mutating func enter(_ article: SourceArticle, _ fate: ArticleMatching.Fate) {
    let reading = readings[article.id] ?? ArticleReading()
    switch fate {
    case .new:
      var article = article
      article.reading = reading
      corpus.articles.append(article)
    case .same(let index):
      var known = corpus.articles[index]
      beside[article.id] = known.reading?.beside
      known.edition = known.edition ?? article.edition
      known.readMinutes = known.readMinutes ?? article.readMinutes
      known.reading?.beside.formUnion(reading.beside)
      corpus.articles[index] = known
    case .changed(let index):
      var known = corpus.articles[index]
      let old = known.reading ?? ArticleReading()
      beside[article.id] = old.beside
      revisions[article.id] = Revision(from: old, to: reading)
      known.readMinutes = article.readMinutes ?? known.readMinutes
      known.file = article.file
      known.repairs = article.repairs
      known.reading = reading
      known.reading?.beside.formUnion(old.beside)
      corpus.articles[index] = known
      noteChange(article)
    case .known:
      diagnostics.append(
        Diagnostic(
          .warning, "import.known-article", at: SourceSpan(file: article.file, line: 0),
          "an article counts once; \(article.id) is in the corpus already and was left as it was",
          hint: "to read it anew, take it and its facts out of the corpus first"))
    }
  }

  private mutating func noteChange(_ article: SourceArticle) {
    guard let revision = revisions[article.id] else { return }
    diagnostics.append(
      Diagnostic(
        .note, "import.changed-article", at: SourceSpan(file: article.file, line: 0),
        "an article keeps its id when its text changes; \(article.id) has \(revision.added.count) facts more and \(revision.gone.count) fewer"
      ))
  }

  /// Whether an imported fact is to be entered: it is neither known already nor was taken out by hand.
  func isNews(_ source: Source, _ digest: String) -> Bool {
    switch fates[source.article] {
    case .new: true
    case .changed: revisions[source.article]?.added.contains(digest) == true
    case .same, .known, nil: false
    }
  }

  /// The same for what stands beside the text.
  private func isNewsBeside(_ article: String, _ digest: String) -> Bool {
    switch fates[article] {
    case .new: true
    case .changed, .same: beside[article]?.contains(digest) != true
    case .known, nil: false
    }
  }

  // MARK: What belongs to an article or to nobody

  private mutating func addTips() {
    for tips in imported.sharedTips {
      let news = tips.items.filter { item in
        let digest = ArticleReading.digest(of: item, .tips, "-")
        return item.sources.contains { isNews($0, digest) }
      }
      guard !news.isEmpty else { continue }
      if let index = corpus.sharedTips.firstIndex(where: { $0.article == tips.article }) {
        corpus.sharedTips[index].items = precedence.merged(
          corpus.sharedTips[index].items, with: news)
      } else {
        corpus.sharedTips.append(SharedTips(article: tips.article, items: news))
      }
    }
    // In the order of the articles, as a directory has them.
    let places = Dictionary(corpus.articles.enumerated().map { ($1.id, $0) }) { first, _ in first }
    corpus.sharedTips.sort { places[$0.article] ?? 0 < places[$1.article] ?? 0 }
  }

  private mutating func addInsights() {
    for insight in imported.salaryInsights {
      let digest = ArticleReading.digest(of: insight)
      guard isNewsBeside(insight.article, digest) else { continue }
      corpus.salaryInsights.append(insight)
    }
    let places = Dictionary(corpus.articles.enumerated().map { ($1.id, $0) }) { first, _ in first }
    corpus.salaryInsights = corpus.salaryInsights.enumerated()
      .sorted {
        (places[$0.element.article] ?? 0, $0.offset) < (places[$1.element.article] ?? 0, $1.offset)
      }
      .map(\.element)
  }

  private mutating func addAds() {
    var places: [[String]: Int] = [:]
    var offers: [[String]: Int] = [:]
    for (index, ad) in corpus.ads.enumerated() {
      places[AdMerging.key(ad)] = index
      offers[AdMerging.placeKey(ad)] = index
    }
    let there = corpus.ads.count
    let isAllNew = fates.values.allSatisfy { $0 == .new }
    if isAllNew { corpus.adsPrinted += imported.adsPrinted }
    for var ad in imported.ads {
      let digest = ArticleReading.digest(of: ad)
      ad.sources = ad.sources.filter { isNewsBeside($0.article, digest) }
      guard !ad.sources.isEmpty else { continue }
      if !isAllNew { corpus.adsPrinted += ad.sources.count }
      if let index = places[AdMerging.key(ad)] {
        corpus.ads[index] = joined(corpus.ads[index], ad)
      } else {
        if let other = offers[AdMerging.placeKey(ad)], other < there { noteChangedPay(ad) }
        corpus.ads.append(ad)
      }
    }
  }

  private func joined(_ known: Ad, _ news: Ad) -> Ad {
    let best = news.sources.map(precedence.rank).min() ?? .max
    var joined = best < known.sources.map(precedence.rank).min() ?? .max ? news : known
    let added = news.sources.filter { source in
      !known.sources.contains { $0.article == source.article }
    }
    joined.sources = precedence.ordered(known.sources + added)
    return joined
  }

  private mutating func noteChangedPay(_ ad: Ad) {
    guard let source = ad.sources.first else { return }
    let file = imported.articles.first { $0.id == source.article }?.file ?? source.article
    diagnostics.append(
      AdMerging.changedPay(of: ad, at: SourceSpan(file: file, line: source.line)))
  }
}
