/// What a corpus holds, as the arrays of `rolereport roles | ads | articles --json`. Every key is
/// always there; what is unknown is null.
public enum ListingJSON {
  /// Roles by first appearance, without their sections.
  public static func roles(_ corpus: Corpus) -> JSONValue {
    .array(
      corpus.roles.map { role in
        .object([
          ("id", .string(role.id)),
          ("name", .string(role.name)),
          ("aliases", .strings(role.aliases)),
          ("articles", .strings(corpus.articles.filter { $0.roles.contains(role.id) }.map(\.id))),
          ("missing", .strings(corpus.missing(role).map(\.rawValue))),
        ])
      })
  }

  /// Articles in the corpus's order.
  public static func articles(_ corpus: Corpus) -> JSONValue {
    .array(
      corpus.articles.map { article in
        .object([
          ("id", .string(article.id)),
          ("file", .string(article.file)),
          ("title", .string(article.title)),
          ("roles", .strings(article.roles)),
          ("edition", .optional(article.edition)),
          ("readMinutes", .optional(article.readMinutes)),
          ("repairs", .array(article.repairs.map(repair))),
        ])
      })
  }

  /// Ads by first appearance.
  public static func ads(_ corpus: Corpus) -> JSONValue { .array(corpus.ads.map(ad)) }

  private static func repair(_ repair: Repair) -> JSONValue {
    .object([
      ("line", .int(repair.line)),
      ("column", .int(repair.column)),
      ("before", .string(repair.before)),
      ("after", .string(repair.after)),
      ("codePage", .string(repair.codePage)),
    ])
  }

  private static func ad(_ ad: Ad) -> JSONValue {
    var articles: [String] = []
    for source in ad.sources where !articles.contains(source.article) {
      articles.append(source.article)
    }
    return .object([
      ("title", .string(ad.title)),
      ("employer", .optional(ad.employer)),
      ("location", .optional(ad.location)),
      ("employmentTypes", .strings(ad.employmentTypes.map(\.rawValue))),
      ("seniority", .optional(ad.seniority?.rawValue)),
      ("seniorityLabel", .optional(ad.seniorityLabel)),
      ("pay", ad.pay.map(pay) ?? .null),
      ("articles", .strings(articles)),
    ])
  }

  private static func pay(_ pay: Pay) -> JSONValue {
    .object([
      ("currency", .optional(pay.currency)),
      ("min", .optional(pay.min)),
      ("max", .optional(pay.max)),
      ("period", .string(pay.period.rawValue)),
      ("periodAssumed", .bool(pay.periodAssumed)),
      ("text", .string(pay.text)),
    ])
  }
}
