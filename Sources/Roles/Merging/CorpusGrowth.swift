/// A corpus after an import, and what the import made of it.
public struct CorpusGrowth: Hashable, Sendable {
  public let corpus: Corpus
  /// What was imported, with the ids that it has in the corpus.
  public let imported: Corpus
  /// Ids of the imported articles.
  public private(set) var articles = Tally()
  /// Ids of the imported roles.
  public private(set) var roles = Tally()
  /// How many of the imported ads were not there before.
  public private(set) var newAds = 0
  /// How many of these stand there with other pay too.
  public private(set) var adsWithChangedPay = 0
  public private(set) var sameAds = 0

  /// What is new, what was there and is no longer as it was, and what is as it was.
  public struct Tally: Hashable, Sendable {
    public internal(set) var new: [String] = []
    public internal(set) var changed: [String] = []
    public internal(set) var same: [String] = []
  }

  init(from before: Corpus, to corpus: Corpus, by imported: Corpus) {
    self.corpus = corpus
    self.imported = imported
    articles = Self.tally(imported.articles.map(\.id), before.articles, corpus.articles, \.id)
    roles = Self.tally(imported.roles.map(\.id), before.roles, corpus.roles, \.id)
    countAds(before)
  }

  private static func tally<Value: Hashable>(
    _ ids: [String], _ before: [Value], _ after: [Value], _ id: (Value) -> String
  ) -> Tally {
    let old = Dictionary(before.map { (id($0), $0) }) { first, _ in first }
    let new = Dictionary(after.map { (id($0), $0) }) { first, _ in first }
    var tally = Tally()
    for id in ids {
      if old[id] == nil {
        tally.new.append(id)
      } else if old[id] == new[id] {
        tally.same.append(id)
      } else {
        tally.changed.append(id)
      }
    }
    return tally
  }

  private mutating func countAds(_ before: Corpus) {
    let known = Set(before.ads.map(AdMerging.key))
    let all = Set(corpus.ads.map(AdMerging.key))
    var offers = Set(before.ads.map(AdMerging.placeKey))
    for ad in imported.ads {
      let key = AdMerging.key(ad)
      if known.contains(key) || !all.contains(key) {
        sameAds += 1
      } else {
        newAds += 1
        if !offers.insert(AdMerging.placeKey(ad)).inserted { adsWithChangedPay += 1 }
      }
    }
  }

  /// "articles: 2 new, 5 the same; roles: 1 new, 2 extended; ads: 3 new (1 with changed pay)"
  public var summary: String {
    func listed(_ name: String, _ counts: [(count: Int, what: String)]) -> String {
      let parts = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.what)" }
      return "\(name): \(parts.isEmpty ? "none" : parts.joined(separator: ", "))"
    }
    let pay = adsWithChangedPay > 0 ? "new (\(adsWithChangedPay) with changed pay)" : "new"
    return [
      listed(
        "articles",
        [
          (articles.new.count, "new"), (articles.changed.count, "changed"),
          (articles.same.count, "the same"),
        ]),
      listed(
        "roles",
        [
          (roles.new.count, "new"), (roles.changed.count, "extended"),
          (roles.same.count, "the same"),
        ]),
      listed("ads", [(newAds, pay), (sameAds, "the same")]),
    ].joined(separator: "; ")
  }

  /// The same for programs.
  public var json: JSONValue {
    func tally(_ tally: Tally) -> JSONValue {
      .object([
        ("new", .strings(tally.new)), ("changed", .strings(tally.changed)),
        ("same", .strings(tally.same)),
      ])
    }
    return .object([
      ("articles", tally(articles)), ("roles", tally(roles)),
      (
        "ads",
        .object([
          ("new", .int(newAds)), ("withChangedPay", .int(adsWithChangedPay)),
          ("same", .int(sameAds)),
        ])
      ),
    ])
  }
}
