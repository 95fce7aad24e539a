import Geometry

/// The frame of every page of a run, by its number: a first page of its own, left and right pages.
///
/// A run's matter is set to one measure, so its frames differ in place and depth, not in width.
public struct PageFrames: Hashable, Sendable {
  /// Of the run's first page; nil takes that of its side.
  public var first: PageFrame?
  /// Of even pages, verso.
  public var left: PageFrame
  /// Of odd pages, recto.
  public var right: PageFrame
  /// The number of the run's first page, from 1 in a document. Odd is recto.
  public var firstNumber: Int

  public init(
    first: PageFrame? = nil, left: PageFrame, right: PageFrame, firstNumber: Int = 1
  ) {
    self.first = first
    self.left = left
    self.right = right
    self.firstNumber = firstNumber
  }

  /// Every page alike.
  public init(_ frame: PageFrame) { self.init(left: frame, right: frame) }

  /// Leaves printed on both sides: left pages mirror right ones.
  public static func duplex(
    _ right: PageFrame, first: PageFrame? = nil, firstNumber: Int = 1
  ) -> PageFrames {
    PageFrames(first: first, left: right.mirrored, right: right, firstNumber: firstNumber)
  }

  /// The frame of the page of that number.
  public subscript(page number: Int) -> PageFrame {
    if number == firstNumber, let first { return first }
    return Self.isRecto(number) ? right : left
  }

  /// Whether a page of that number lies on the right.
  public static func isRecto(_ number: Int) -> Bool { number % 2 != 0 }

  /// The depth of the deepest text block of all pages after that one.
  func depth(after number: Int) -> Length {
    let both = max(left.main.size.height, right.main.size.height)
    guard number < firstNumber, let first else { return both }
    return max(both, first.main.size.height)
  }
}
