import Geometry

/// How wide a column of a table may be.
public struct ColumnRule: Hashable, Sendable {
  public enum Measure: Hashable, Sendable {
    /// As wide as what stands in it, narrowed where the room is short.
    case content
    case fixed(Length)
    /// So many parts of the room that the other columns leave, from 1.
    case fraction(Int)
  }

  public var measure: Measure
  /// What a column of content or a fraction never is narrower than, unless the room is too small
  /// for all the columns.
  public var minimum: Length
  public var maximum: Length?

  public init(_ measure: Measure, minimum: Length = .zero, maximum: Length? = nil) {
    self.measure = measure
    self.minimum = minimum
    self.maximum = maximum
  }

  public static let content = ColumnRule(.content)

  var parts: Int {
    if case .fraction(let parts) = measure { return max(parts, 1) }
    return 0
  }

  var isFixed: Bool {
    if case .fixed = measure { return true }
    return false
  }

  /// A width brought between the minimum and the maximum.
  func clamped(_ width: Length) -> Length {
    max(minimum, maximum.map { min(width, $0) } ?? width)
  }
}
