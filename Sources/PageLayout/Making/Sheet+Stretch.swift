import Geometry

/// Filling a page that ends a little short.
extension Sheet {
  /// Shares what is left at the foot out over white that collapses, where it is no more than `limit`
  /// and no more than that white itself. Pieces on a grid move by whole steps. A page on which a note
  /// would leave its line stays as it is. Returns by how much the page grew.
  mutating func stretch(atMost limit: Length) -> Length {
    let spare = bottom - y
    guard spare > .zero, spare <= limit, let shifts = shifts(sharing: spare) else { return .zero }
    var tried = self
    tried.lower(by: shifts)
    guard tried.noteOffsets == noteOffsets, tried.y <= bottom else { return .zero }
    self = tried
    return shifts.last ?? .zero
  }

  private func shifts(sharing spare: Length) -> [Length]? {
    var extra = [Length](repeating: .zero, count: body.count)
    var left = spare
    let stretches = body.indices.filter { body[$0].stretch > .zero }
    guard stretches.reduce(Length.zero, { $0 + body[$1].stretch }) >= spare else { return nil }
    var loose = stretches
    if let lastGrid = body.lastIndex(where: { $0.grid != nil }), let step = body[lastGrid].grid {
      let gridded = body.indices.filter { body[$0].grid != nil }
      guard gridded.allSatisfy({ body[$0].grid == step }) else { return nil }
      let places = gridded.filter { body[$0].stretch > .zero }
      let steps = places.isEmpty ? 0 : Int(left.scaled / step.scaled)
      for (order, place) in places.enumerated() {
        let share = steps * (order + 1) / places.count - steps * order / places.count
        extra[place] = step * share
        left -= extra[place]
      }
      loose = stretches.filter { $0 > lastGrid }
    }
    share(left, over: loose, into: &extra)
    var sum = Length.zero
    return extra.map { more in
      sum += more
      return sum
    }
  }

  private func share(_ spare: Length, over places: [Int], into extra: inout [Length]) {
    let whole = places.reduce(Length.zero) { $0 + body[$1].stretch }
    guard whole > .zero else { return }
    var before = Length.zero
    for place in places {
      let after = before + body[place].stretch
      extra[place] +=
        Self.part(of: spare, after, in: whole) - Self.part(of: spare, before, in: whole)
      before = after
    }
  }

  private static func part(of spare: Length, _ length: Length, in whole: Length) -> Length {
    Length(scaled: spare.times(length.points / whole.points).scaled)
  }
}
