import LayoutFiles
import Roles

/// A name of an index: the roles it is named for, and the chapters of any two of them.
struct IndexEntry: Hashable, Sendable {
  struct Place: Hashable, Sendable {
    /// The role's short name.
    var name: String
    var place: String
  }

  var name: String
  /// By name.
  var roles: [Place]
  /// Of the chapters in which both roles have it, in the book's order.
  var chapters: [String]
  /// Whether it is named for every one of many roles: that is said without listing them.
  var isOfAll = false

  /// What it stands under: a letter, or "#".
  var letter: String {
    guard let first = name.first, first.isLetter else { return "#" }
    return first.uppercased()
  }
}

extension IndexEntry {
  /// Every tool that is named for one of the roles.
  static func tools(of plan: BookPlan) -> [IndexEntry] {
    entries(plan) { role in role.toolNames.map(\.name) }
  }

  /// Every theme of skills, each item of a role standing under one.
  static func skills(of plan: BookPlan, _ composer: PairComposer) -> [IndexEntry] {
    var themes: [String: [String]] = [:]
    for (index, role) in plan.roles.enumerated() {
      let other = plan.roles[index == 0 ? plan.roles.count - 1 : index - 1]
      let rows = composer.rows(.skills, role, other)
      // "Other" is no theme.
      themes[role.id] = rows.filter { !$0.left.isEmpty && $0.theme != "Other" }.map(\.theme)
    }
    return entries(plan) { themes[$0.id] ?? [] }
  }

  private static func entries(_ plan: BookPlan, _ names: (Role) -> [String]) -> [IndexEntry] {
    var spelling: [String: String] = [:]
    var owners: [String: [Role]] = [:]
    for role in plan.roles {
      for name in names(role).uniqued {
        let key = name.lowercased()
        if spelling[key] == nil { spelling[key] = name }
        if owners[key]?.last?.id != role.id { owners[key, default: []].append(role) }
      }
    }
    let entries = owners.compactMap { key, roles -> (String, IndexEntry)? in
      guard let name = spelling[key] else { return nil }
      let chapters = roles.indices.flatMap { first in
        roles[(first + 1)...].map { BookPlace.pair(roles[first], $0) }
      }
      let places = roles.map { Place(name: $0.shortName, place: BookPlace.role($0)) }
      var entry = IndexEntry(name: name, roles: places, chapters: chapters)
      entry.isOfAll = roles.count == plan.roles.count && roles.count > 8
      return (key, entry)
    }
    return entries.sorted { a, b in
      let (one, other) = (a.1.letter, b.1.letter)
      guard one == other else { return one == "#" || (other != "#" && one < other) }
      return a.0 < b.0
    }.map(\.1)
  }
}

enum IndexEntryFields {
  static let table = RecordTable<IndexEntry>(
    "entry",
    [
      Field("name", .text, "what is indexed") { .text($0.name) },
      Field("letter", .text, "what it stands under") { .text($0.letter) },
    ])
}
