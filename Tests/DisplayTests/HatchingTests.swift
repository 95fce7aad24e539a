import Display
import Geometry
import Testing

private func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> Path {
  .rect(Rect(x: .pt(x), y: .pt(y), width: .pt(width), height: .pt(height)))
}

/// What x + y is on each line, in points.
private func sums(_ path: Path?) -> [Double] {
  (path?.elements ?? []).compactMap {
    if case .move(let point) = $0 { (point.x + point.y).points } else { nil }
  }
}

@Suite("Hatching")
struct HatchingTests {
  @Test("Lines rise to the right at 45°, from the area's foot to its head, a pitch apart")
  func lines() throws {
    let path = try #require(
      Hatching.lines(over: box(10, 20, 30, 12), at: .zero, pitch: .pt(3)))
    for pair in stride(from: 0, to: path.elements.count, by: 2) {
      guard case .move(let start) = path.elements[pair],
        case .line(let end) = path.elements[pair + 1]
      else { return #expect(Bool(false), "no line at \(pair)") }
      #expect(start.y == .pt(32) && end.y == .pt(20))
      #expect(end.x - start.x == .pt(12))
    }
    let sums = sums(path)
    let step = 3 * 2.0.squareRoot()
    #expect(sums.count == Int(72 / step) - Int(30 / step))
    #expect(zip(sums, sums.dropFirst()).allSatisfy { abs($1 - $0 - step) < 0.001 })
  }

  @Test("Neighbouring areas lie on one grid, however they are moved")
  func grid() {
    let whole = sums(Hatching.lines(over: box(0, 0, 40, 9), at: .zero, pitch: .pt(2)))
    let moved = Point(x: .pt(20), y: .zero)
    let right = sums(Hatching.lines(over: box(0, 0, 20, 9), at: moved, pitch: .pt(2)))
    #expect(right.count > 5)
    #expect(Set(right).isSubset(of: whole))
  }

  @Test("An area too small for a line has none, as lines without an area have")
  func nothing() {
    #expect(sums(Hatching.lines(over: box(1, 1, 1, 1), at: .zero, pitch: .pt(90))).isEmpty)
    #expect(Hatching.lines(over: Path(), at: .zero, pitch: .pt(1)) == nil)
    #expect(Hatching.lines(over: Path([.close]), at: .zero, pitch: .pt(1)) == nil)
  }

  @Test(
    "Lengths that make no sense make no lines",
    arguments: [
      Length.zero, .pt(-1), Length(scaled: 1), Length(scaled: .max), Length(scaled: .min),
    ])
  func nonsense(length: Length) {
    #expect(Hatching.lines(over: box(0, 0, 40, 9), at: .zero, pitch: length) == nil)
    guard abs(length.points) > 1e9 else { return }
    let far = Point(x: length, y: length)
    #expect(Hatching.lines(over: box(0, 0, 4, 9), at: far, pitch: .pt(1)) == nil)
    let path = Path([.move(far), .line(.zero)])
    #expect(Hatching.lines(over: path, at: .zero, pitch: .pt(1)) == nil)
  }
}
