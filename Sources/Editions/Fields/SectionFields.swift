import Charts
import LayoutFiles
import Roles

/// One section of both roles.
struct SectionSubject: Sendable {
  var comparison: Comparison
  var section: Section

  /// What each has, counted as the section counts: by theme, by name, else by item.
  var count: SharedCount {
    switch section {
    case .responsibilities: comparison.dutyCount
    case .skills: comparison.skillCount
    case .tools: comparison.toolCount
    case .industries: comparison.industryCount
    default: SharedCount(rows.map(\.standing))
    }
  }

  /// As they stand on the page.
  var rows: [RowSubject] {
    switch section {
    case .responsibilities, .skills: RowSubject.themes(of: comparison[section])
    case .education: RowSubject.education(of: comparison[section])
    case .tools: RowSubject.tools(of: comparison)
    case .industries: RowSubject.industries(of: comparison)
    case .outlook: RowSubject.outlook(of: comparison[section])
    case .definition, .tips: RowSubject.whole(of: comparison[section])
    }
  }

  /// Subjects that sources contradict each other in, where the section has all claims.
  var disputed: [String] {
    comparison.conflicts.filter { comparison.isTold($0, by: [section]) }
      .map { $0.subject.lowercased() }.uniqued
  }
}

enum SectionFields {
  static let table = RecordTable<SectionSubject>(
    "section",
    [
      Field("name", .text, "as a sentence names it: duties") { .text($0.section.words) },
      Field("left", .list(.fact), "what role A has") { .items($0.comparison[$0.section].left) },
      Field("right", .list(.fact), "what role B has") { .items($0.comparison[$0.section].right) },
      Field("rows", .list(.record("row")), "both sides' first, then only A's, then only B's") {
        RowFields.table.list(of: $0.rows)
      },
      Field("only left", .list(.fact), "what only A has: themes, groups or names, with who says it")
      {
        .facts($0.names(.left))
      },
      Field("shared", .list(.fact), "what both have, in the same way") { .facts($0.names(.both)) },
      Field("only right", .list(.fact), "what only B has, in the same way") {
        .facts($0.names(.right))
      },
      Field("count", .record("count"), "how much both have, and each alone") {
        CountFields.table.value(of: $0.count)
      },
      Field("silent", .flag, "whether sources say nothing for one of the two") {
        .flag($0.comparison.isSilent($0.section))
      },
      Field("silent roles", .list(.text), "short names of those that sources say nothing for") {
        .texts($0.comparison.silentRoles($0.section).map(\.shortName))
      },
      Field(
        "spoken for", .list(.record("row")),
        "where sources are silent on one role: rows of the other, in column left"
      ) {
        RowFields.table.list(of: $0.spokenFor)
      },
      Field("one sided", .flag, "whether only one of the two has anything") {
        .flag($0.isOneSided)
      },
      Field("spoken side", .record("side"), "the role that sources do speak of") {
        SideFields.table.value(of: $0.spoken(isSilent: false))
      },
      Field("silent side", .record("side"), "the role that they do not speak of") {
        SideFields.table.value(of: $0.spoken(isSilent: true))
      },
      Field(
        "steps", .list(.record("row")), "of first steps: for A, for B and for both, each in halves"
      ) {
        RowFields.table.list(of: RowSubject.steps(of: $0.comparison))
      },
      Field(
        "something", .flag, "whether there is anything to say; of first steps, for both as well"
      ) {
        let shared = $0.section == .tips ? $0.comparison.sharedTips : []
        return .flag(!$0.rows.isEmpty || shared.contains { !$0.items.isEmpty })
      },
      Field("long", .flag, "whether page one cut what stands here") { .flag($0.isCut) },
      Field("disputed", .list(.text), "subjects that sources contradict each other in") {
        .texts($0.disputed)
      },
    ])
}

extension SectionSubject {
  fileprivate var isOneSided: Bool {
    let items = comparison[section]
    return items.left.isEmpty != items.right.isEmpty
  }

  fileprivate func spoken(isSilent: Bool) -> SideSubject {
    let hasLeft = !comparison[section].left.isEmpty
    return PairSubject(comparison).side(hasLeft != isSilent ? .left : .right)
  }

  /// Tools and industries by name, the rest by the labels of its rows.
  fileprivate func names(_ standing: Standing) -> [Fact] {
    switch section {
    case .tools:
      let named = comparison.tools.rows.flatMap { $0[standing] }
      return named.map { Fact($0.name.replacingSpaces, $0.left + $0.right) }
    case .industries:
      let rows = comparison.industries.filter { $0.standing == standing }
      let names = Wording.running(rows.map(\.name))
      return zip(names, rows).map { name, row in
        Fact(name.replacingSpaces, row.sources(.left) + row.sources(.right))
      }
    default:
      let rows = rows.filter { $0.standing == standing }
      return zip(Wording.running(rows.map(\.label)), rows).map { label, row in
        Fact(label.replacingSpaces, (row.left + row.both + row.right).flatMap(\.sources))
      }
    }
  }

  fileprivate var spokenFor: [RowSubject] {
    rows.map { row in
      var row = row
      row.left = row.left + row.both + row.right
      return row
    }
  }

  /// Of definitions: more than the masthead has room for.
  fileprivate var isCut: Bool {
    let section = comparison[section]
    let all = section.left + section.right
    return section.left.count > 1 || section.right.count > 1
      || all.contains { $0.text.count > Draft.longDefinition }
  }
}

enum CountFields {
  static let table = RecordTable<SharedCount>(
    "count",
    [
      Field("both", .number, "what both have") { .number($0.both) },
      Field("left", .number, "what only A has") { .number($0.left) },
      Field("right", .number, "what only B has") { .number($0.right) },
      Field("total", .number, "all together") { .number($0.total) },
    ])
}
