/// A distance on paper, counted in 1/65536 pt, so that sums, comparisons and hashes are exact and
/// line and page breaks are the same on every machine.
public struct Length: Hashable, Comparable, AdditiveArithmetic, Sendable {
  public let scaled: Int64

  public init(scaled: Int64) { self.scaled = scaled }

  public static let zero = Length(scaled: 0)

  /// PostScript points, 72 to the inch.
  public static func pt(_ value: Double) -> Length {
    Length(scaled: Int64((value * 65_536).rounded()))
  }

  public static func pt(_ value: Int) -> Length { Length(scaled: Int64(value) << 16) }

  public static func mm(_ value: Double) -> Length { .pt(value * 72 / 25.4) }

  public var points: Double { Double(scaled) / 65_536 }

  public static func < (a: Length, b: Length) -> Bool { a.scaled < b.scaled }
  public static func + (a: Length, b: Length) -> Length { Length(scaled: a.scaled + b.scaled) }
  public static func - (a: Length, b: Length) -> Length { Length(scaled: a.scaled - b.scaled) }
  public static prefix func - (a: Length) -> Length { Length(scaled: -a.scaled) }
  public static func * (a: Length, b: Int) -> Length { Length(scaled: a.scaled * Int64(b)) }
  public static func / (a: Length, b: Int) -> Length { Length(scaled: a.scaled / Int64(b)) }

  /// This length times `numerator / denominator`, rounded to nearest, halves away from
  /// zero; exact in between.
  public func scaled(by numerator: Int, over denominator: Int) -> Length {
    let product = scaled.multipliedFullWidth(by: Int64(numerator))
    let (quotient, remainder) = Int64(denominator).dividingFullWidth(product)
    guard 2 * remainder.magnitude >= denominator.magnitude else { return Length(scaled: quotient) }
    let isNegative = ((scaled < 0) != (numerator < 0)) != (denominator < 0)
    return Length(scaled: quotient + (isNegative ? -1 : 1))
  }

  /// This length times a factor, rounded to nearest.
  public func times(_ factor: Double) -> Length {
    Length(scaled: Int64((Double(scaled) * factor).rounded()))
  }

  /// The next multiple of `step` at or above this length. `step` is positive.
  public func roundedUp(to step: Length) -> Length {
    let over = scaled % step.scaled
    return over == 0 ? self : Length(scaled: scaled - over + (over > 0 ? step.scaled : 0))
  }
}
