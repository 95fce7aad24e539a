/// The side of a comparison a role stands on: the first that was named is on the left.
public enum Side: String, Hashable, Sendable, CaseIterable {
  case left, right

  public var other: Side { self == .left ? .right : .left }
}

/// Which of the two roles a row of a comparison is about.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  /// In the order in which rows are printed.
  case both
  case left
  case right
}

/// How many things both roles have, and how many only one of them.
public struct SharedCount: Hashable, Sendable {
  public var left: Int
  public var both: Int
  public var right: Int

  public init(left: Int, both: Int, right: Int) {
    self.left = left
    self.both = both
    self.right = right
  }

  public init(_ standings: some Sequence<Standing>) {
    self.init(left: 0, both: 0, right: 0)
    for standing in standings {
      switch standing {
      case .both: both += 1
      case .left: left += 1
      case .right: right += 1
      }
    }
  }

  public var total: Int { left + both + right }
}
