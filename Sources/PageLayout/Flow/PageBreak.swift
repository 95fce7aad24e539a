import Geometry

/// A break that the matter asks for.
public enum PageBreak: Hashable, Sendable {
  /// What follows starts a page.
  case next
  /// What follows starts a right (odd) page; a blank page comes before it where it must.
  case recto
  /// What follows starts a left (even) page.
  case verso
  /// What follows starts a page unless this much room is left, or all there is to come fits.
  case unless(room: Length)

  /// Whether what follows may stand on the same page.
  var isConditional: Bool {
    if case .unless = self { return true }
    return false
  }

  /// Itself where it asks for a side of the leaf.
  var side: PageBreak? { self == .recto || self == .verso ? self : nil }

  func allows(page number: Int) -> Bool {
    switch self {
    case .recto: PageFrames.isRecto(number)
    case .verso: !PageFrames.isRecto(number)
    case .next, .unless: true
    }
  }
}
