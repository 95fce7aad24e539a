import Display
import Geometry

/// How footnotes are parted from the text and from each other.
public struct FootArea: Hashable, Sendable {
  /// From the end of the text to the first footnote, the rule between.
  public var above: Length
  /// White between two footnotes.
  public var gap: Length
  /// Drawn halfway down the white above; nil draws none.
  public var rule: Stroke?
  /// How long the rule is.
  public var ruleWidth: Length

  public init(
    above: Length, gap: Length = .zero, rule: Stroke? = nil, ruleWidth: Length = .zero
  ) {
    self.above = above
    self.gap = gap
    self.rule = rule
    self.ruleWidth = ruleWidth
  }

  /// What a frame has that says nothing of footnotes.
  static let plain = FootArea(above: .pt(8), gap: .pt(2))
}
