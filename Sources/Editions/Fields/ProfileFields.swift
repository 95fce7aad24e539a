import LayoutFiles
import Roles

/// A role by itself with the numbers that its document cites sources by.
struct ProfileSubject: Sendable {
  var profile: RoleProfile
  var numbers: SourceNumbers

  /// With the numbers of a book, else with its own.
  init(_ profile: RoleProfile, numbers: SourceNumbers? = nil) {
    self.profile = profile
    self.numbers = numbers ?? SourceNumbers(articles: profile.composedFrom)
  }

  /// The numbers of its articles, ascending.
  var articleNumbers: [Int] {
    profile.articles.compactMap { numbers.number(of: $0.id) }.sorted()
  }

  /// By how many articles name them, then by name.
  var tools: [ToolSubject] {
    let all = articleNumbers
    return profile.role.toolNames.map { tool in
      ToolSubject(
        name: tool.name,
        articles: Set(tool.sources.compactMap { numbers.number(of: $0.article) }),
        of: all)
    }.sorted { a, b in
      a.articles.count == b.articles.count
        ? a.name.lowercased() < b.name.lowercased() : a.articles.count > b.articles.count
    }
  }

  fileprivate var neighbours: [NeighbourSubject] {
    profile.neighbours.map {
      NeighbourSubject(neighbour: $0, place: BookPlace.pair(profile.role, $0.role))
    }
  }
}

enum ProfileFields {
  static let table = RecordTable<ProfileSubject>("role", sections + rest)

  private static func section(
    _ name: String, _ section: Section, _ summary: String
  ) -> Field<ProfileSubject> {
    Field(name, .list(.fact), summary) { .items($0.profile[section]) }
  }

  private static let sections: [Field<ProfileSubject>] = [
    Field("name", .text, "the role's name") { .text($0.profile.role.name) },
    Field("short name", .text, "its short name") { .text($0.profile.role.shortName) },
    section("definition", .definition, "what it is"),
    section("duties", .responsibilities, "what it does"),
    section("skills", .skills, "what it asks for"),
    section("education", .education, "degrees, experience, certificates"),
    section("outlook", .outlook, "what sources expect"),
    section("tips", .tips, "first steps"),
    Field("industries", .list(.fact), "where it is found") { subject in
      .facts(RowSubject.names(subject.profile.industries, .left))
    },
  ]

  private static let rest: [Field<ProfileSubject>] = [
    Field("tools", .list(.record("tool")), "named tools, the most named first") {
      ToolFields.table.list(of: $0.tools)
    },
    Field("tool headline", .text, "how many tools, and how many all articles name") {
      .text(ToolSubject.headline($0.tools, of: $0.profile.articles.count))
    },
    Field("sources", .list(.record("source")), "the numbered articles") {
      SourceFields.table.list(of: SourceSubject.all(of: $0))
    },
    Field("articles", .number, "how many articles it is composed from") {
      .number($0.profile.articles.count)
    },
    Field("conflicts", .list(.record("dispute")), "what sources contradict each other on") {
      DisputeFields.table.list(of: $0.profile.conflicts)
    },
    Field("silent on", .list(.text), "sections that no source fills, tools aside") { subject in
      .texts(subject.profile.missing.filter { $0 != .tools }.map(\.words))
    },
    Field("neighbours", .list(.record("neighbour")), "the roles it can be compared with") {
      NeighbourFields.table.list(of: $0.neighbours)
    },
  ]
}

enum DisputeFields {
  static let table = RecordTable<Conflict>(
    "dispute",
    [
      Field("subject", .text, "what it is about, with a full stop") { .text($0.subject + ".") },
      Field("claims", .list(.fact), "what each source claims, as one sentence") {
        .facts(claims(of: $0))
      },
    ])

  /// "22% for 2020–2030;" and "15% for 2019–2029."
  private static func claims(of conflict: Conflict) -> [Fact] {
    conflict.claims.enumerated().map { index, claim in
      let text = index == 0 ? claim.text : Wording.running(["", claim.text])[1]
      return Fact(text + (index == conflict.claims.count - 1 ? "." : ";"), claim.sources)
    }
  }
}

/// A tool and the numbers of the articles that name it.
struct ToolSubject: Hashable, Sendable {
  var name: String
  var articles: Set<Int>
  /// Those of all articles on the role.
  var of: [Int]

  static func headline(_ tools: [ToolSubject], of articles: Int) -> String {
    let all = tools.filter { $0.articles.count == articles }.count
    let count = Wording.count(tools.count, "tool")
    guard articles > 1, all > 0 else { return "\(count) named" }
    let which = articles == 2 ? "both articles" : "all \(Wording.number(articles)) articles"
    return "\(Wording.capitalized(Wording.number(all))) of \(count) \(all == 1 ? "is" : "are") "
      + "named by \(which)"
  }
}

enum ToolFields {
  static let table = RecordTable<ToolSubject>(
    "tool",
    [
      Field("name", .text, "as its maker writes it") { .text($0.name) },
      Field("articles", .number, "how many articles name it") { .number($0.articles.count) },
    ])
}

/// A role that the profile's can be compared with, and where a book does it.
struct NeighbourSubject: Sendable {
  var neighbour: RoleProfile.Neighbour
  var place: String
}

enum NeighbourFields {
  static let table = RecordTable<NeighbourSubject>(
    "neighbour",
    [
      Field("name", .text, "the other role's name") { .text($0.neighbour.role.name) },
      Field("published", .flag, "whether an article compares the two") {
        .flag($0.neighbour.isPublished)
      },
      Field("relation", .text, "published or composed") {
        .text($0.neighbour.isPublished ? "published" : "composed")
      },
      Field("shared tools", .text, "how many tools both use; nothing where sources are silent") {
        .optional($0.neighbour.sharedTools.map { ", " + Wording.count($0, "shared tool") })
      },
      Field("place", .place, "where a book compares the two") { .place($0.place) },
      Field("square", .text, "a full square where an article compares the two, else an open one") {
        .text($0.neighbour.isPublished ? "■" : "□")
      },
    ])
}
