import LayoutFiles
import Roles

/// A line of the list of sources.
struct SourceSubject: Hashable, Sendable {
  var number: Int
  var title: String
  /// "30 Oct. 2024 · on A"
  var detail: String
}

enum SourceFields {
  static let table = RecordTable<SourceSubject>(
    "source",
    [
      Field("number", .number, "by which it is cited") { .number($0.number) },
      Field("title", .text, "the article's title") { .text($0.title) },
      Field("detail", .text, "its date and what it speaks of") { .text($0.detail) },
    ])
}

extension SourceSubject {
  /// Where more articles than these only had ads, they are listed beside the ads.
  private static let mostAdArticles = 5

  /// The articles on the roles, and those that only had ads where these are few.
  static func main(of pair: PairSubject) -> [SourceSubject] {
    pair.comparison.adArticles.count <= mostAdArticles ? all(of: pair) : onRoles(of: pair)
  }

  /// Those that only had ads, where they are many; numbered on from those on the roles.
  static func manyAds(of pair: PairSubject) -> [SourceSubject] {
    pair.comparison.adArticles.count <= mostAdArticles ? [] : onlyAds(of: pair)
  }

  static func all(of pair: PairSubject) -> [SourceSubject] {
    onRoles(of: pair) + onlyAds(of: pair)
  }

  static func all(of subject: ProfileSubject) -> [SourceSubject] {
    subject.profile.articles.compactMap { article in
      SourceSubject(article, Wording.date(article.edition), subject.numbers)
    }.sorted { $0.number < $1.number }
  }

  /// Nil where the document does not number the article.
  init?(_ article: SourceArticle, _ detail: String, _ numbers: SourceNumbers) {
    guard let number = numbers.number(of: article.id) else { return nil }
    self.init(number: number, title: article.title, detail: detail)
  }

  static func onRoles(of pair: PairSubject) -> [SourceSubject] {
    let comparison = pair.comparison
    return comparison.articles.compactMap { article in
      let on = [("A", comparison.left), ("B", comparison.right)]
        .filter { article.roles.contains($0.1.id) }.map(\.0)
      let subject = on.isEmpty ? "" : " · on " + Wording.list(on)
      return SourceSubject(article, Wording.date(article.edition) + subject, pair.numbers)
    }.sorted { $0.number < $1.number }
  }

  private static func onlyAds(of pair: PairSubject) -> [SourceSubject] {
    pair.comparison.adArticles.compactMap { article in
      SourceSubject(article, Wording.date(article.edition) + " · ads only", pair.numbers)
    }
  }
}
