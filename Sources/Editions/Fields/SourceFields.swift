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
  static func main(of comparison: Comparison) -> [SourceSubject] {
    comparison.adArticles.count <= mostAdArticles ? all(of: comparison) : onRoles(of: comparison)
  }

  /// Those that only had ads, where they are many; numbered on from those on the roles.
  static func manyAds(of comparison: Comparison) -> [SourceSubject] {
    comparison.adArticles.count <= mostAdArticles ? [] : onlyAds(of: comparison)
  }

  static func all(of comparison: Comparison) -> [SourceSubject] {
    onRoles(of: comparison) + onlyAds(of: comparison)
  }

  static func all(of profile: RoleProfile) -> [SourceSubject] {
    profile.articles.enumerated().map { index, article in
      SourceSubject(
        number: index + 1, title: article.title, detail: Wording.date(article.edition))
    }
  }

  private static func onRoles(of comparison: Comparison) -> [SourceSubject] {
    comparison.articles.enumerated().map { index, article in
      let on = [("A", comparison.left), ("B", comparison.right)]
        .filter { article.roles.contains($0.1.id) }.map(\.0)
      let subject = on.isEmpty ? "" : " · on " + Wording.list(on)
      return SourceSubject(
        number: index + 1, title: article.title, detail: Wording.date(article.edition) + subject)
    }
  }

  private static func onlyAds(of comparison: Comparison) -> [SourceSubject] {
    comparison.adArticles.enumerated().map { index, article in
      SourceSubject(
        number: comparison.articles.count + index + 1, title: article.title,
        detail: Wording.date(article.edition) + " · ads only")
    }
  }
}
