import Roles

extension Comparison {
  /// Whether no source fills the section for one of the two: what they share cannot be told then.
  func isSilent(_ section: Section) -> Bool { !self[section].missing.isEmpty }

  /// The roles for which no source fills the section.
  func silentRoles(_ section: Section) -> [Role] { self[section].missing.map { self[$0] } }

  /// The sections that no source fills for the role on a side.
  func missing(_ side: Side) -> [Section] {
    sections.filter { $0.missing.contains(side) }.map(\.section)
  }

  /// What sources contradict each other on, as far as it concerns the role on a side.
  func conflicts(on side: Side) -> [Conflict] {
    conflicts.filter { $0.side == nil || $0.side == side }
  }

  /// Whether all that a conflict claims stands among the items of some sections already.
  func isTold(_ conflict: Conflict, by sections: [Section]) -> Bool {
    let items = sections.flatMap { self[$0].left + self[$0].right }
    let lines = Set(items.flatMap(\.sources))
    return conflict.claims.allSatisfy { !lines.isDisjoint(with: $0.sources) }
  }
}
