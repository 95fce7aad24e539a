import Geometry

/// What makes a good line, and what a bad one costs. Spaces and letters are measured in thousandths;
/// penalties are TeX's: a line's demerits grow by the penalty's square, and a line stretched by half
/// of what is allowed has 12,100 of them, a perfect one 100.
public struct BreakingRules: Hashable, Sendable {
  /// How narrow and how wide a space may become in a justified line, in thousandths of its own width.
  public var narrowestSpace = 667
  public var widestSpace = 2_000
  /// What may be added after each letter of a justified line, in thousandths of an em; negative takes
  /// away. Used only in paragraphs that spaces and hyphens cannot set. 0 and 0: never.
  public var tightestLetters = -10
  public var widestLetters = 25
  /// For a hyphen that the breaker sets.
  public var hyphenPenalty = 50
  /// For one that leaves only two letters before it.
  public var shortHyphenPenalty = 120
  /// For a line that ends at a hyphen, slash or dash of the text.
  public var explicitHyphenPenalty = 50
  /// For a line that ends with a word of one letter, a drawing or "vs.". No paragraph gets a line more to
  /// avoid it.
  public var danglingPenalty = 150
  /// Lines in a row that may end with a hyphen, 0 to 10.
  public var consecutiveHyphens = 2
  /// How far an unjustified line may fall short before it has as many demerits as a justified one
  /// stretched by half of what is allowed. Nil: 3 em of the first word, or a sixth of the measure if
  /// that is more.
  public var raggedness: Length?
  /// The least length of a paragraph's last line, in thousandths of the measure.
  public var shortestLastLine = 100
  /// The same where it is a word alone.
  public var shortestLoneWord = 333
  /// For a last line shorter than that. No paragraph gets a line more to avoid it.
  public var shortLastLinePenalty = 800

  public init() {}

  /// How much wider spaces of that width may become.
  func growth(of width: Length) -> Length {
    Length(scaled: width.scaled &* Int64(min(10_000, max(1_000, widestSpace)) - 1_000) / 1_000)
  }

  /// How much narrower spaces of that width may become.
  func loss(of width: Length) -> Length {
    Length(scaled: width.scaled &* Int64(1_000 - min(1_000, max(0, narrowestSpace))) / 1_000)
  }
}
