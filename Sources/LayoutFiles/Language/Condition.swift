/// Whether a block is set at all: `when: conflicts`, `when: pay.ads > 2`, `unless: composed`.
public struct Condition: Hashable, Sendable {
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case isThere = "is there", equal = "is", unequal = "is not"
    case less = "<", atMost = "<=", more = ">", atLeast = ">="
  }

  public var path: FieldPath
  public var comparison: Comparison
  /// Empty of `isThere`.
  public var operand: String
  /// Whether it must not hold.
  public var isNegated: Bool

  public init(
    _ path: FieldPath, _ comparison: Comparison = .isThere, _ operand: String = "",
    isNegated: Bool = false
  ) {
    self.path = path
    self.comparison = comparison
    self.operand = operand
    self.isNegated = isNegated
  }
}

/// Says a block once for each element of a list: `for each: row in duties.rows`.
public struct Repetition: Hashable, Sendable {
  public var variable: String
  public var path: FieldPath

  public init(_ variable: String, _ path: FieldPath) {
    self.variable = variable
    self.path = path
  }
}
