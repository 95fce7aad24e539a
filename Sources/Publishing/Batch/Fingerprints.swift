import Editions
import LayoutFiles
import Roles

/// Tells from what goes into a pair's files whether they would come out as they are.
///
/// A fingerprint is a SHA-256 of the comparison as JSON, everything kept of its two roles and its
/// sources, the ads, the layout with all that it draws on, brand, paper, ink, the list of fonts with
/// their checksums, the program's version and the date. The fonts' files are not read for it.
struct Fingerprints: Sendable {
  /// What all pairs have in common.
  private let common: String
  private let roles: [String: String]
  private let articles: [String: String]

  init(_ order: BatchOrder) throws(Stop) {
    var common = Canon()
    common.put("rolereport.batch/1")
    common.put(order.imprint.creator)
    common.put(LayoutText(order.layout).text)
    for part in order.brand { common.put(part) }
    common.put(order.imprint.paper.rawValue)
    common.put(order.imprint.ink.rawValue)
    common.put(order.imprint.explainsLayout ? "explained" : "plain")
    common.put(order.format.name)
    let fonts = FilePath(order.furnishings.fonts).appending("Fonts.yaml")
    common.put(try InputFile.bytes(fonts))
    common.put(order.corpus.adsPrinted)
    common.put(all: order.corpus.ads) { $0.put($1) }
    self.common = common.checksum
    var roles: [String: String] = [:]
    for role in order.pairs.flatMap({ [$0.pair.left, $0.pair.right] }) where roles[role.id] == nil {
      var canon = Canon()
      canon.put(role)
      roles[role.id] = canon.checksum
    }
    self.roles = roles
    articles = order.corpus.articles.reduce(into: [:]) { articles, article in
      var canon = Canon()
      canon.put(article)
      articles[article.id] = canon.checksum
    }
  }

  /// The fingerprint of the files that a comparison makes under a date.
  func fingerprint(of comparison: Comparison, date: String) -> String {
    var canon = Canon()
    canon.put(common)
    canon.put(date)
    canon.put(roles[comparison.left.id])
    canon.put(roles[comparison.right.id])
    canon.put(all: comparison.articles + comparison.adArticles) { $0.put(articles[$1.id]) }
    canon.put(ComparisonJSON.render(comparison))
    return canon.checksum
  }
}
