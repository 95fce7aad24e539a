import Testing

@testable import Geometry

@Suite("Lengths") struct LengthTests {
  @Test(
    "are scaled to the nearest unit, halves away from zero, on both sides of zero",
    arguments: [
      (10, 1, 3, 3), (11, 1, 3, 4), (-10, 1, 3, -3), (-11, 1, 3, -4), (5, 1, 2, 3), (-5, 1, 2, -3),
      (7, -1, 2, -4), (0, 5, 7, 0),
    ])
  func scaling(length: Int64, numerator: Int, denominator: Int, expected: Int64) {
    let scaled = Length(scaled: length).scaled(by: numerator, over: denominator)
    #expect(scaled == Length(scaled: expected))
  }

  @Test("are exact where a product leaves 64 bits")
  func wide() {
    let long = Length(scaled: Int64.max / 2)
    #expect(long.scaled(by: 6, over: 6) == long)
  }

  @Test(
    "are rounded up to the next step",
    arguments: [(0, 0), (1, 6), (6, 6), (7, 12), (-1, 0), (-6, -6), (-7, -6)])
  func steps(points: Int, expected: Int) {
    #expect(Length.pt(points).roundedUp(to: .pt(6)) == .pt(expected))
  }

  @Test("in millimetres and points agree: 25.4 mm are 72 pt")
  func units() { #expect(Length.mm(25.4) == .pt(72)) }
}

@Suite("Rectangles") struct RectTests {
  private let square = Rect(x: .pt(10), y: .pt(10), width: .pt(10), height: .pt(10))

  @Test("that only touch do not overlap")
  func touching() {
    let neighbour = Rect(x: .pt(20), y: .pt(10), width: .pt(5), height: .pt(10))
    #expect(!square.overlaps(neighbour))
    #expect(square.overlaps(neighbour.moved(by: Point(x: -.pt(1), y: .zero))))
  }

  @Test("contain themselves, and nothing that sticks out")
  func containing() {
    #expect(square.contains(square))
    #expect(!square.contains(square.moved(by: Point(x: Length(scaled: 1), y: .zero))))
  }
}
