import Geometry

/// The white that waits above the next piece.
struct White: Hashable {
  /// The part of white that may go where that lets the end of the galley, or what comes before a
  /// break, stand on the page it is on.
  static let shrinkable = (numerator: 45, denominator: 100)

  var length = Length.zero
  /// Whether some of it collapses: only that may be stretched.
  var stretches = false

  mutating func add(_ more: Length, collapses: Bool) {
    length = collapses ? max(length, more) : length + more
    if collapses, more > .zero { stretches = true }
  }

  var shrink: Length {
    length.scaled(by: Self.shrinkable.numerator, over: Self.shrinkable.denominator)
  }
}
