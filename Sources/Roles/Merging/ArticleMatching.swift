/// Which articles of an import a corpus has already.
///
/// An article is one that is there if it compares the same roles in the same order, and either says
/// the same (dated or not), or bears the same date and comes from a file of the same name or shares
/// half of its facts. Anything else is another article, with an id of its own.
struct ArticleMatching {
  enum Fate: Hashable {
    case new
    /// Read before and not changed: the index of the article that is there.
    case same(Int)
    case changed(Int)
    /// There, but nobody knows what an import would have read in it: written by hand.
    case known(Int)
  }

  /// For each article of the import.
  private(set) var fates: [Fate] = []
  /// For each article of the import, the id that it has in the corpus.
  private(set) var ids: [String] = []

  init(_ imported: Corpus, into corpus: Corpus) {
    let readings = ArticleReading.all(of: imported)
    let groups = Dictionary(grouping: corpus.articles.indices) { corpus.articles[$0].roles }
    var free = Set(corpus.articles.indices)
    fates = Array(repeating: .new, count: imported.articles.count)
    // What says the same is settled first, so that a changed article does not take its place.
    for settle in [Self.same, Self.sameDate] {
      for (place, article) in imported.articles.enumerated() where fates[place] == .new {
        let candidates = (groups[article.roles] ?? []).filter { free.contains($0) }
        let reading = readings[article.id] ?? ArticleReading()
        guard let fate = settle(article, reading, corpus, candidates) else { continue }
        fates[place] = fate.fate
        free.remove(fate.index)
      }
    }
    nameAll(imported, corpus)
  }

  private typealias Settled = (fate: Fate, index: Int)

  private static func same(
    _ article: SourceArticle, _ reading: ArticleReading, _ corpus: Corpus, _ candidates: [Int]
  ) -> Settled? {
    let digests = reading.digests
    let index = candidates.first { index in
      let there = corpus.articles[index]
      guard let known = there.reading else { return false }
      let isOneDate = article.edition == there.edition
      guard isOneDate || article.edition == nil || there.edition == nil else { return false }
      return known.digests == digests && (isOneDate || !digests.isEmpty)
    }
    return index.map { (.same($0), $0) }
  }

  private static func sameDate(
    _ article: SourceArticle, _ reading: ArticleReading, _ corpus: Corpus, _ candidates: [Int]
  ) -> Settled? {
    let digests = reading.digests
    for index in candidates where corpus.articles[index].edition == article.edition {
      let there = corpus.articles[index]
      guard let known = there.reading?.digests else {
        if there.id == article.id { return (.known(index), index) }
        continue
      }
      let shared = known.intersection(digests).count
      let isAlike = shared > 0 && shared * 2 >= min(known.count, digests.count)
      if isAlike || isOneFile(article.file, there.file) { return (.changed(index), index) }
    }
    return nil
  }

  /// Whether two paths end in the same name; standard input has none.
  private static func isOneFile(_ one: String, _ other: String) -> Bool {
    func name(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
    return !one.isEmpty && one != "-" && name(one) == name(other)
  }

  private mutating func nameAll(_ imported: Corpus, _ corpus: Corpus) {
    var taken = Set(corpus.articles.map(\.id))
    for (article, fate) in zip(imported.articles, fates) {
      switch fate {
      case .same(let index), .changed(let index), .known(let index):
        ids.append(corpus.articles[index].id)
      case .new:
        let plain = article.roles.joined(separator: "-vs-") + "-" + (article.edition ?? "undated")
        var id = article.id
        var number = 2
        while !taken.insert(id).inserted {
          id = "\(plain)-\(number)"
          number += 1
        }
        ids.append(id)
      }
    }
  }
}
