/// What changing from one role to the other takes, as far as the sources say: what the new role asks
/// for that those of the old one do not name, and what carries over.
public struct Transition: Hashable, Sendable {
  public var from: Role
  public var to: Role
  /// Named for the new role only.
  public var newTools: [ComparedTool]
  /// Named for both.
  public var keptTools: [ComparedTool]
  /// Themes of the new role only, with its items.
  public var newSkills: [Ask]
  /// Themes of both, with the new role's items.
  public var keptSkills: [Ask]
  public var newDuties: [Ask]
  public var keptDuties: [Ask]
  /// Degrees, certificates and experience that the new role's sources name in other words.
  public var education: [Item]

  /// A theme and what the new role's sources say under it.
  public struct Ask: Hashable, Sendable {
    public var theme: String
    public var items: [Item]
  }
}

extension Comparison {
  /// The change to the role on the other side.
  public func transition(from side: Side) -> Transition {
    let target = side.other
    let only: Standing = target == .left ? .left : .right
    func asks(_ section: Section, _ standing: Standing) -> [Transition.Ask] {
      (self[section].rows ?? []).filter { $0.standing == standing }.map { row in
        Transition.Ask(theme: row.theme, items: row[target].map(\.item))
      }
    }
    let known = Set(self[.education][side].map(\.text.sameWordsKey))
    return Transition(
      from: self[side], to: self[target],
      newTools: tools.tools.filter { $0.standing == only },
      keptTools: tools.tools.filter { $0.standing == .both },
      newSkills: asks(.skills, only), keptSkills: asks(.skills, .both),
      newDuties: asks(.responsibilities, only), keptDuties: asks(.responsibilities, .both),
      education: self[.education][target].filter { !known.contains($0.text.sameWordsKey) })
  }
}
