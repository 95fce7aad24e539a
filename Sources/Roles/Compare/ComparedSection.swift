/// An item of each role that say the same, and in what way.
public struct SharedPair: Hashable, Sendable {
  public var left: Item
  public var right: Item
  /// "same words", "same industry: Finance", "same tools: Hadoop, Spark"
  public var why: String
}

/// One section of two roles.
public struct ComparedSection: Hashable, Sendable {
  public var section: Section
  /// What each has, newest edition first, each edition in the corpus's order.
  public var left: [Item]
  public var right: [Item]
  /// An item stands in one pair at most.
  public var shared: [SharedPair]
  /// Of duties and skills: every item of both roles in exactly one row. Nil of other sections.
  public var rows: [ThemeRow]?
  /// The sides on which the sources are silent.
  public var missing: [Side]

  public subscript(side: Side) -> [Item] { side == .left ? left : right }

  /// How many themes both roles have, and how many only one; nil of a section without rows.
  public var themes: SharedCount? { rows.map { SharedCount($0.map(\.standing)) } }
}
