import LayoutFiles
import Roles

/// A comparison with the numbers that its document cites sources by.
struct PairSubject: Sendable {
  var comparison: Comparison
  var numbers: SourceNumbers

  /// With the numbers of a book, else with its own.
  init(_ comparison: Comparison, numbers: SourceNumbers? = nil) {
    self.comparison = comparison
    // Articles that only ads were taken from are numbered after those on the roles.
    self.numbers =
      numbers
      ?? SourceNumbers(
        articles: comparison.composedFrom + comparison.adArticles.map(\.id))
  }

  func side(_ side: Side) -> SideSubject { SideSubject(pair: self, side: side) }

  func section(_ section: Section) -> FieldValue {
    SectionFields.table.value(of: SectionSubject(comparison: comparison, section: section))
  }
}

enum PairFields {
  private typealias Subject = PairSubject

  static let table = RecordTable<PairSubject>(
    "pair", names + answer + sections + rest)

  private static let names: [Field<PairSubject>] = [
    Field("title", .text, "both names: A vs. B") { .text($0.comparison.title) },
    Field("left", .record("side"), "role A") { SideFields.table.value(of: $0.side(.left)) },
    Field("right", .record("side"), "role B") { SideFields.table.value(of: $0.side(.right)) },
    Field("sides", .list(.record("side")), "role A and role B") { pair in
      SideFields.table.list(of: Side.allCases.map { pair.side($0) })
    },
    Field("composed", .flag, "whether no article compares the two") {
      .flag($0.comparison.published.isEmpty)
    },
    Field("published", .number, "how many articles compare the two") {
      .number($0.comparison.published.count)
    },
    Field("articles", .number, "how many articles it is composed from") {
      .number($0.comparison.articles.count)
    },
    Field("provenance", .text, "what it is composed from, in a sentence without a full stop") {
      .text($0.comparison.provenance)
    },
    Field(
      "sources", .list(.record("source")),
      "the numbered articles; those that only had ads where these are few"
    ) {
      SourceFields.table.list(of: SourceSubject.main(of: $0))
    },
    Field(
      "ad sources", .list(.record("source")), "the articles that only had ads, where they are many"
    ) {
      SourceFields.table.list(of: SourceSubject.manyAds(of: $0))
    },
    Field("role sources", .list(.record("source")), "the numbered articles on the two roles") {
      SourceFields.table.list(of: SourceSubject.onRoles(of: $0))
    },
    Field("all sources", .list(.record("source")), "every numbered article") {
      SourceFields.table.list(of: SourceSubject.all(of: $0))
    },
  ]

  private static let answer: [Field<PairSubject>] = [
    Field("sharing", .text, "what both share, counted, as a sentence") {
      .text(Answer.sharing($0.comparison).full)
    },
    Field("sharing in short", .text, "the same for a narrow measure") {
      .text(Answer.sharing($0.comparison).short)
    },
    Field("contrast", .text, "what each is about: A builds; B leads") {
      .optional(Answer.contrast($0.comparison))
    },
    Field("uncounted", .list(.text), "what cannot be counted, because sources are silent") {
      .texts(Answer.uncounted($0.comparison))
    },
  ]

  private static let sections: [Field<PairSubject>] = [
    Field("definition", .record("section"), "what the roles are") { $0.section(.definition) },
    Field("duties", .record("section"), "duties, by theme") { $0.section(.responsibilities) },
    Field("skills", .record("section"), "skills, by theme") { $0.section(.skills) },
    Field("education", .record("section"), "degrees, experience, certificates") {
      $0.section(.education)
    },
    Field("tools", .record("section"), "named tools, by group") { $0.section(.tools) },
    Field("industries", .record("section"), "industries") { $0.section(.industries) },
    Field("outlook", .record("section"), "what sources expect") { $0.section(.outlook) },
    Field("tips", .record("section"), "first steps for each role") { $0.section(.tips) },
    Field("shared tips", .list(.fact), "first steps that an article gives for both") {
      .items($0.comparison.sharedTips.flatMap(\.items))
    },
  ]

  private static let rest: [Field<PairSubject>] = [
    Field("conflicts", .number, "how many claims sources contradict each other on") {
      .number($0.comparison.conflicts.count)
    },
    Field("disagreements", .list(.record("row")), "contradicting claims that stand in no section") {
      RowFields.table.list(of: RowSubject.disagreements(of: $0.comparison))
    },
    Field("transition", .record("transition"), "the way from A to B") {
      TransitionFields.table.value(of: TransitionSubject($0.comparison, from: .left))
    },
    Field("way back", .record("transition"), "the way from B to A") {
      TransitionFields.table.value(of: TransitionSubject($0.comparison, from: .right))
    },
    Field("pay", .record("pay"), "what the ads offer") { PayFields.table.value(of: $0) },
  ]
}
