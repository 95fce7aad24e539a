import Charts
import LayoutFiles
import Roles

/// One of the two roles, as the comparison sees it.
struct SideSubject: Sendable {
  var pair: PairSubject
  var side: Side

  var comparison: Comparison { pair.comparison }
  var role: Role { comparison[side] }
}

enum SideFields {
  static let table = RecordTable<SideSubject>(
    "side",
    [
      Field("name", .text, "the role's name") { .text($0.role.name) },
      Field("short name", .text, "its short name") { .text($0.role.shortName) },
      Field("profile", .place, "its profile in a book") { .place(BookPlace.role($0.role)) },
      Field("letter", .text, "A or B") { .text($0.side == .left ? "A" : "B") },
      Field("mark", .mark, "its mark with its letter") {
        .mark($0.side == .left ? .a : .b, lettered: true)
      },
      Field("definition", .list(.fact), "what it is") {
        .items($0.comparison[.definition][$0.side])
      },
      Field("focus", .fact, "what it is about, in a few words") { .optional($0.role.focus) },
      Field("degree", .fact, "the degree it asks for") { .optional($0.role.typicalDegree) },
      Field("tool summary", .fact, "how many tools, and which above all") {
        $0.role.toolSummary.map { .fact($0) } ?? .nothing
      },
      Field("growth", .fact, "the job growth that sources expect") {
        $0.role.growth.map { .fact($0) } ?? .nothing
      },
      Field("coverage", .text, "how many articles, of which years") { .text($0.coverage) },
      Field("articles", .number, "how many articles describe it") {
        .number($0.comparison.articles(on: $0.side).count)
      },
      Field("disputed", .list(.fact), "what its sources are at odds on") { .facts($0.disputed) },
      Field("silence", .text, "what no source says of it, as sentences") { .text($0.silence) },
    ])
}

extension SideSubject {
  fileprivate var coverage: String {
    let articles = comparison.articles.filter { $0.roles.contains(role.id) }
    let years = Wording.years(articles.map(\.edition))
    return Wording.count(articles.count, "article") + (years.isEmpty ? "" : ", \(years)")
  }

  fileprivate var disputed: [Fact] {
    comparison.conflicts(on: side).enumerated().map { index, conflict in
      Fact(
        index == 0 ? conflict.subject : conflict.subject.lowercased(),
        conflict.claims.flatMap(\.sources))
    }
  }

  fileprivate var silence: String {
    let gaps = comparison.gaps.filter { $0.side == side }.map(\.kind)
    var subjects = comparison.missing(side).map(\.words)
    if gaps.contains(.noGrowthFigure) { subjects.append("growth figure") }
    var sentences: [String] = []
    if !subjects.isEmpty { sentences.append("No \(Wording.list(subjects, "or")).") }
    if gaps.contains(.singleSource) {
      sentences.append("A single article, so no second\u{A0}source.")
    }
    return sentences.joined(separator: " ")
  }
}

extension Role {
  var typicalDegree: Item? {
    let education = self[.education]
    guard var item = education.first(where: { $0.theme == "Degree" }) ?? education.first else {
      return nil
    }
    item.text = Wording.firstSentence(item.text, above: 90)
    return item
  }

  /// "21; all four name Python and Java"
  var toolSummary: Fact? {
    guard !toolNames.isEmpty else { return nil }
    let witnesses = toolNames.map { Set($0.sources.map(\.article)).count }
    let most = witnesses.max() ?? 0
    let named = zip(toolNames, witnesses).filter { most == 1 || $0.1 == most }.prefix(2)
      .map { $0.0.name.replacingSpaces }
    let articles = Set(toolNames.flatMap(\.sources).map(\.article)).count
    let phrase =
      most < 2
      ? ", among them" : most == articles ? "; all \(Wording.number(most)) name" : ", above all"
    return Fact(
      "\(toolNames.count)\(phrase) \(Wording.list(Array(named)))", toolNames.flatMap(\.sources))
  }

  var growth: Fact? {
    let found = self[.outlook].filter { !$0.projections.isEmpty }
    guard !found.isEmpty else {
      guard !self[.outlook].isEmpty else { return nil }
      return Fact("No figure given", self[.outlook].flatMap(\.sources))
    }
    let projections = found.flatMap(\.projections)
    let percents = Set(projections.map(\.percent)).sorted().map { "\($0)%" }
    let periods = Set(projections.map { "\($0.from)–\($0.to)" }).sorted()
    let text =
      percents.count > 1
      ? "\(Wording.list(percents, "or")), by period and field"
      : "\(percents.joined()) over \(Wording.list(periods, "or"))"
    return Fact(text, found.flatMap(\.sources))
  }
}
