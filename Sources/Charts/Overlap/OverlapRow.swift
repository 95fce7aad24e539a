/// What two sides have of one kind, counted.
public struct OverlapRow: Hashable, Sendable {
  public var label: String
  public var onlyA: Int
  public var both: Int
  public var onlyB: Int

  /// Counts under 0 are 0.
  public init(label: String, onlyA: Int, both: Int, onlyB: Int) {
    self.label = label
    self.onlyA = max(0, onlyA)
    self.both = max(0, both)
    self.onlyB = max(0, onlyB)
  }
}
