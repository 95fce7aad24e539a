import Diagnostics

/// A corpus as other programs read it: `rolereport.corpus/1`.
public enum CorpusJSON {
  /// The whole corpus with what was noticed while reading it; `changes` is what an import made of a
  /// directory.
  public static func render(
    _ corpus: Corpus, diagnostics: [Diagnostic], changes: JSONValue? = nil
  ) -> String {
    let advised = advisedRoles(corpus)
    var members: [(String, JSONValue)] = [
      ("schema", .string("rolereport.corpus/1")),
      ("articles", .array(corpus.articles.map(article))),
      ("roles", .array(corpus.roles.map { role($0, advised: advised) })),
      ("sharedTips", .array(corpus.sharedTips.map(sharedTips))),
      ("ads", .array(corpus.ads.map(ad))),
      ("salaryInsights", .array(corpus.salaryInsights.map(insight))),
      ("diagnostics", .array(diagnostics.map(diagnostic))),
      (
        "totals",
        .object([
          ("articles", .int(corpus.articles.count)), ("roles", .int(corpus.roles.count)),
          ("adsPrinted", .int(corpus.adsPrinted)), ("ads", .int(corpus.ads.count)),
        ])
      ),
    ]
    if let changes { members.append(("changes", changes)) }
    return JSONValue.object(members).rendered
  }

  /// The roles without their sections, each with the articles about it.
  public static func rolesJSON(_ corpus: Corpus) -> String {
    let advised = advisedRoles(corpus)
    var articles: [String: [String]] = [:]
    for article in corpus.articles {
      for role in Set(article.roles) { articles[role, default: []].append(article.id) }
    }
    return JSONValue.array(
      corpus.roles.map { role in
        .object([
          ("id", .string(role.id)), ("name", .string(role.name)),
          ("aliases", .strings(role.aliases)), ("articles", .strings(articles[role.id] ?? [])),
          ("missing", .strings(missing(role, advised: advised))),
        ])
      }
    ).rendered
  }

  /// The ads of a corpus.
  public static func adsJSON(_ corpus: Corpus) -> String {
    JSONValue.array(corpus.ads.map(ad)).rendered
  }

  /// The articles of a corpus.
  public static func articlesJSON(_ corpus: Corpus) -> String {
    JSONValue.array(corpus.articles.map(article)).rendered
  }

  private static func article(_ article: SourceArticle) -> JSONValue {
    .object([
      ("id", .string(article.id)), ("file", .string(article.file)),
      ("title", .string(article.title)), ("roles", .strings(article.roles)),
      ("edition", .optional(article.edition)), ("readMinutes", .optional(article.readMinutes)),
      ("repairs", .array(article.repairs.map(repair))),
    ])
  }

  private static func repair(_ repair: Repair) -> JSONValue {
    .object([
      ("line", .int(repair.line)), ("column", .int(repair.column)),
      ("before", .string(repair.before)), ("after", .string(repair.after)),
      ("codePage", .string(repair.codePage)),
    ])
  }

  private static func role(_ role: Role, advised: Set<String>) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .string(role.id)), ("name", .string(role.name)), ("aliases", .strings(role.aliases)),
    ]
    for section in Section.allCases {
      members.append((section.rawValue, .array(role[section].map(item))))
    }
    members.append(("toolNames", .strings(role.toolNames.map(\.name))))
    members.append(("missing", .strings(missing(role, advised: advised))))
    return .object(members)
  }

  /// The roles of articles with tips for nobody in particular.
  private static func advisedRoles(_ corpus: Corpus) -> Set<String> {
    let advising = Set(corpus.sharedTips.filter { !$0.items.isEmpty }.map(\.article))
    return Set(corpus.articles.filter { advising.contains($0.id) }.flatMap(\.roles))
  }

  /// `Corpus.missing` for a corpus of any size.
  private static func missing(_ role: Role, advised: Set<String>) -> [String] {
    Section.allCases.filter {
      role[$0].isEmpty && !($0 == .tips && advised.contains(role.id))
    }.map(\.rawValue)
  }

  static func item(_ item: Item) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("text", .string(item.text)), ("sources", .array(item.sources.map(source))),
    ]
    if !item.projections.isEmpty {
      members.append(("projections", .array(item.projections.map(projection))))
    }
    return .object(members)
  }

  private static func source(_ source: Source) -> JSONValue {
    .object([("article", .string(source.article)), ("line", .int(source.line))])
  }

  private static func projection(_ projection: Projection) -> JSONValue {
    .object([
      ("percent", .int(projection.percent)), ("from", .int(projection.from)),
      ("to", .int(projection.to)), ("occupation", .string(projection.occupation)),
      ("authority", .optional(projection.authority)),
    ])
  }

  private static func sharedTips(_ tips: SharedTips) -> JSONValue {
    .object([("article", .string(tips.article)), ("items", .array(tips.items.map(item)))])
  }

  private static func ad(_ ad: Ad) -> JSONValue {
    .object([
      ("title", .string(ad.title)), ("employer", .optional(ad.employer)),
      ("location", .optional(ad.location)),
      ("employmentTypes", .strings(ad.employmentTypes.map(\.rawValue))),
      ("seniority", .optional(ad.seniority?.rawValue)),
      ("seniorityLabel", .optional(ad.seniorityLabel)), ("pay", ad.pay.map(pay) ?? .null),
      ("articles", .strings(ad.sources.map(\.article))),
    ])
  }

  private static func pay(_ pay: Pay) -> JSONValue {
    .object([
      ("currency", .optional(pay.currency)), ("min", .optional(pay.min)),
      ("max", .optional(pay.max)), ("period", .string(pay.period.rawValue)),
      ("periodAssumed", .bool(pay.periodAssumed)), ("text", .string(pay.text)),
    ])
  }

  private static func insight(_ insight: SalaryInsight) -> JSONValue {
    .object([
      ("article", .string(insight.article)), ("name", .string(insight.name)),
      ("scope", .optional(insight.scope)),
    ])
  }

  /// A diagnostic as it stands in every machine output.
  public static func diagnostic(_ diagnostic: Diagnostic) -> JSONValue {
    let span = diagnostic.span
    let line = (span?.line ?? 0) > 0 ? span?.line : nil
    return .object([
      ("severity", .string(diagnostic.severity.rawValue)), ("code", .string(diagnostic.code)),
      ("file", .optional(span?.file)), ("line", .optional(line)),
      ("column", .optional(line == nil ? nil : span?.column)),
      ("message", .string(diagnostic.summary)), ("hint", .optional(diagnostic.hint)),
    ])
  }
}
