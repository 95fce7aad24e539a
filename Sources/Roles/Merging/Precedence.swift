/// Whose words stand first: the newest edition's, undated ones last, then by id. Within an article,
/// what it says first.
struct Precedence {
  private let ranks: [String: Int]

  init(_ articles: [SourceArticle]) {
    let sorted = articles.sorted { one, two in
      let editions = (one.edition ?? "", two.edition ?? "")
      return editions.0 != editions.1 ? editions.0 > editions.1 : one.id < two.id
    }
    ranks = Dictionary(sorted.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  func rank(_ source: Source) -> Int { ranks[source.article] ?? Int.max }

  /// In order, the sources of one article as they stand.
  func ordered(_ sources: [Source]) -> [Source] {
    sources.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }

  /// A list and what is new in it. What was there keeps its order, since somebody may have chosen it;
  /// what is new comes before the first that it precedes.
  func merged(_ there: [Item], with news: [Item]) -> [Item] {
    var places = ItemPlaces(there)
    var there: [Item?] = there
    var pending: [Item] = []
    for item in news {
      guard let index = places.index(of: item), let known = there[index] else {
        pending.append(item)
        continue
      }
      let joined = join(known, item)
      if place(joined) < place(known) {
        pending.append(joined)
        there[index] = nil
        places.remove(item)
      } else {
        there[index] = joined
      }
    }
    let ordered = pending.enumerated()
      .sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
    return interleaved(there.compactMap(\.self), ordered)
  }

  private func join(_ known: Item, _ news: Item) -> Item {
    var joined = known
    for source in news.sources
    where !joined.sources.contains(where: { $0.article == source.article }) {
      joined.sources.append(source)
    }
    joined.sources = ordered(joined.sources)
    // The newest wording: the two differ in case, spacing or marks alone.
    if let best = news.sources.map(rank).min(), best < known.sources.map(rank).min() ?? Int.max {
      joined.text = news.text
      joined.projections = news.projections
    }
    return joined
  }

  private func place(_ item: Item) -> Place {
    item.sources.map { Place(rank: rank($0), line: $0.line) }.min() ?? Place(rank: .max, line: 0)
  }

  private func interleaved(_ there: [Item], _ news: [Item]) -> [Item] {
    var result: [Item] = []
    var next = news.startIndex
    for item in there {
      while next < news.endIndex, place(news[next]) < place(item) {
        result.append(news[next])
        next += 1
      }
      result.append(item)
    }
    return result + news[next...]
  }

  private struct Place: Comparable {
    var rank: Int
    var line: Int

    static func < (one: Place, two: Place) -> Bool {
      (one.rank, one.line) < (two.rank, two.line)
    }
  }
}

/// Where in a list stands what says the same.
private struct ItemPlaces {
  private var places: [String: Int]

  init(_ items: [Item]) {
    places = Dictionary(items.enumerated().map { (ItemMerging.key($1.text), $0) }) { first, _ in
      first
    }
  }

  func index(of item: Item) -> Int? { places[ItemMerging.key(item.text)] }

  mutating func remove(_ item: Item) { places[ItemMerging.key(item.text)] = nil }
}
