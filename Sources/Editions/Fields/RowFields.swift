import Charts
import LayoutFiles
import Roles

/// A level row before it is set.
struct RowSubject: Sendable {
  var label: String
  var standing: Standing
  /// Whether the mark of the standing stands before the label.
  var isMarked = true
  var left: [Fact]
  var both: [Fact] = []
  var right: [Fact]
}

enum RowFields {
  static let table = RecordTable<RowSubject>(
    "row",
    [
      Field("label", .text, "what it is about") { .text($0.label) },
      Field("mark", .mark, "whether both have something here, or one") {
        $0.isMarked ? .mark($0.standing.mark, lettered: false) : .nothing
      },
      Field("left", .list(.fact), "what role A has; of tools, what only A has") { .facts($0.left) },
      Field("both", .list(.fact), "of tools, what both have") { .facts($0.both) },
      Field("right", .list(.fact), "what role B has; of tools, what only B has") {
        .facts($0.right)
      },
    ])
}

extension RowSubject {
  /// Duties or skills: one theme, one row.
  static func themes(of section: ComparedSection) -> [RowSubject] {
    (section.rows ?? []).map { row in
      RowSubject(
        label: row.theme, standing: row.standing, left: row.left.map { Fact($0.item) },
        right: row.right.map { Fact($0.item) })
    }
  }

  static func education(of section: ComparedSection) -> [RowSubject] {
    var themes: [String] = []
    for item in section.left + section.right {
      let theme = item.theme ?? "Education"
      if !themes.contains(theme) { themes.append(theme) }
    }
    let order = ["Degree", "Experience", "Certificates"]
    func rank(_ theme: String) -> Int { order.firstIndex(of: theme) ?? order.count }
    let rows = themes.sorted { rank($0) < rank($1) }.map { theme in
      let columns = Side.allCases.map { side in
        section[side].filter { ($0.theme ?? "Education") == theme }.map(Fact.init)
      }
      return RowSubject(
        label: theme,
        standing: columns[1].isEmpty ? .left : columns[0].isEmpty ? .right : .both,
        left: columns[0], right: columns[1])
    }
    // Both, then only A, then only B, as everywhere.
    return Standing.allCases.flatMap { standing in rows.filter { $0.standing == standing } }
  }

  /// Named tools by group: only A, both, only B.
  static func tools(of comparison: Comparison) -> [RowSubject] {
    comparison.tools.rows.map { row in
      func facts(_ standing: Standing) -> [Fact] {
        row[standing].map { Fact($0.name.replacingSpaces, $0.left + $0.right) }
      }
      return RowSubject(
        label: row.group, standing: .both, isMarked: false, left: facts(.left),
        both: facts(.both), right: facts(.right))
    }
  }

  /// What both share, then only A's, then only B's: names, each with its sources.
  static func industries(of comparison: Comparison) -> [RowSubject] {
    Standing.allCases.compactMap { standing in
      let rows = comparison.industries.filter { $0.standing == standing }
      guard !rows.isEmpty else { return nil }
      let columns = Side.allCases.map { side in
        names(rows.filter { !$0[side].isEmpty }, side)
      }
      return RowSubject(
        label: standing.words, standing: standing, left: columns[0], right: columns[1])
    }
  }

  static func names(_ rows: [IndustryRow], _ side: Side) -> [Fact] {
    zip(Wording.running(rows.map(\.name)), rows).map { name, row in
      Fact(name.replacingSpaces, row.sources(side))
    }
  }

  /// Figures first, then what is said without one.
  static func outlook(of section: ComparedSection) -> [RowSubject] {
    [true, false].compactMap { isFigured in
      let columns = Side.allCases.map { side in
        section[side].filter { $0.projections.isEmpty != isFigured }.map(Fact.init)
      }
      guard columns.contains(where: { !$0.isEmpty }) else { return nil }
      return RowSubject(
        label: isFigured ? "Figures" : "Direction", standing: .both, isMarked: false,
        left: columns[0], right: columns[1])
    }
  }

  static func whole(of section: ComparedSection) -> [RowSubject] {
    guard !(section.left + section.right).isEmpty else { return [] }
    return [
      RowSubject(
        label: section.section.words, standing: .both, isMarked: false,
        left: section.left.map(Fact.init), right: section.right.map(Fact.init))
    ]
  }

  /// First steps for A, for B and for both, each in two halves that are read one after the other.
  static func steps(of comparison: Comparison) -> [RowSubject] {
    let tips = comparison[.tips]
    let shared = comparison.sharedTips.flatMap(\.items)
    return [("For A", tips.left), ("For B", tips.right), ("For both", shared)].compactMap {
      label, items in
      guard !items.isEmpty else { return nil }
      let half = (items.count + 1) / 2
      return RowSubject(
        label: label, standing: .both, isMarked: false, left: items.prefix(half).map(Fact.init),
        right: items.dropFirst(half).map(Fact.init))
    }
  }

  /// Claims that contradict each other, every one with its sources, where no section has them all.
  static func disagreements(of comparison: Comparison) -> [RowSubject] {
    let open = comparison.conflicts.filter { conflict in
      !comparison.isTold(conflict, by: [.outlook]) && !comparison.isTold(conflict, by: [.education])
    }
    return open.map(\.subject).uniqued.map { subject in
      let columns = Side.allCases.map { side in
        comparison.conflicts(on: side).filter { $0.subject == subject && open.contains($0) }
          .flatMap(\.claims).map(Fact.init)
      }
      return RowSubject(
        label: subject, standing: .both, isMarked: false, left: columns[0], right: columns[1])
    }
  }
}

extension Standing {
  var mark: RoleMark {
    switch self {
    case .both: .both
    case .left: .a
    case .right: .b
    }
  }

  var words: String {
    switch self {
    case .both: "Shared"
    case .left: "Only A"
    case .right: "Only B"
    }
  }
}
