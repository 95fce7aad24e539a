import Geometry

/// Finds the widest plot in which everything that hangs over its marks still stands on the canvas.
struct PlotFit {
  /// Something that reaches out from a place of the scale: a bar with its figures.
  struct Reach {
    /// The place as a share of the plot's width.
    var share: Double
    /// How far it reaches before that place and after it.
    var before: Length
    var after: Length
    /// What it must not cross on its left; nil is the fit's own edge.
    var edge: Length?
  }

  var left: Length
  var right: Length
  var reaches: [Reach]

  /// The plot's left and right edge. Each edge is moved in until it satisfies every reach for the
  /// other edge; both only ever move in, and never past the plot that keeps all reaches outside.
  /// Where there is no room for that plot it has no width and stands on the canvas; what does not
  /// fit hangs over.
  func edges() -> (left: Length, right: Length) {
    let safeLeft = min(left + (reaches.map(\.before).max() ?? .zero), max(left, right))
    let safeRight = max(safeLeft, right - (reaches.map(\.after).max() ?? .zero))
    var (start, end) = (left, right)
    for _ in 0..<24 {
      let (oldStart, oldEnd) = (start, end)
      for reach in reaches {
        // Held here already: where nothing fits, the edges would drive each other out without end.
        start = min(safeLeft, max(start, lowest(reach, end)))
        end = max(safeRight, min(end, highest(reach, start)))
      }
      if (start, end) == (oldStart, oldEnd) { break }
    }
    (start, end) = (min(start, safeLeft), max(end, safeRight))
    return holds(start, end) ? (start, end) : (safeLeft, safeRight)
  }

  /// Places nearer to an end than this share stand at the end: dividing by less leaves all bounds.
  private static let nearest = 1e-6

  private func lowest(_ reach: Reach, _ end: Length) -> Length {
    guard reach.share < 1 - Self.nearest else { return left }
    let need = (reach.edge ?? left) + reach.before - end.times(reach.share)
    return need.times(1 / (1 - reach.share)) + Length(scaled: 2)
  }

  private func highest(_ reach: Reach, _ start: Length) -> Length {
    guard reach.share > Self.nearest else { return right }
    let room = right - reach.after - start.times(1 - reach.share)
    return room.times(1 / reach.share) - Length(scaled: 2)
  }

  private func holds(_ start: Length, _ end: Length) -> Bool {
    let slack = Length.pt(0.05)
    return reaches.allSatisfy { reach in
      let place = start + (end - start).times(reach.share)
      return place - reach.before >= (reach.edge ?? left) - slack
        && place + reach.after <= right + slack
    }
  }
}
