import Geometry

/// What a line of a paragraph is measured against.
struct LineMeasure {
  var first: Length
  var others: Length
  /// Spaces stretch and shrink to fill the measure; otherwise lines stay as long as they come.
  var justified: Bool
  /// How far an unjustified line may fall short before it counts as badly as a line stretched by all
  /// its stretch.
  var raggedness: Length = .pt(24)
  /// Added to every justified line's stretch in the last attempt.
  var emergencyStretch = Length.zero
  /// Badness above which a line is not accepted; 10000 accepts any that fits.
  var tolerance: Int64 = 10_000
  /// Lines in a row that may end with a hyphen.
  var hyphenLimit = 2

  static let linePenalty: Int64 = 10
  static let hyphenPenalty = 50
  static let explicitHyphenPenalty = 50
  static let doubleHyphenDemerits: Int64 = 10_000
  static let finalHyphenDemerits: Int64 = 5_000
  static let adjacentDemerits: Int64 = 10_000
  /// For a paragraph's last line that is a word alone or shorter than a tenth of the measure.
  static let runtDemerits: Int64 = 40_000
}

/// How well a line fills its measure.
struct LineFit: Equatable {
  /// TeX's: 0 perfect, 100 stretched by all its stretch, 10000 hopeless.
  var badness: Int64
  /// 0 tight, 1 decent, 2 loose, 3 very loose.
  var fitness: Int
}

/// TeX's approximation of 100 (t/s)³ in integers (TeX: The Program, §108).
func badness(_ shortfall: Int64, _ stretch: Int64) -> Int64 {
  if shortfall <= 0 { return 0 }
  guard stretch > 0, shortfall < stretch &* 5 else { return 10_000 }
  let ratio = shortfall &* 297 / stretch
  if ratio > 1290 { return 10_000 }
  return (ratio * ratio * ratio + 0x20000) / 0x40000
}

extension LineMeasure {
  /// The fit of a line between two breaks, nil where it is too long. `start` nil is the paragraph's
  /// start.
  @inline(__always)
  func fit(
    from start: HorizontalList.Breakpoint?, to end: HorizontalList.Breakpoint
  ) -> LineFit? {
    let before = start?.start ?? HorizontalList.Sums()
    let width = end.end.width - before.width + (start?.startWidth ?? 0) + end.endWidth
    let shortfall = (start == nil ? first : others).scaled - width
    guard shortfall >= 0 else {
      let shrink = justified ? end.end.shrink - before.shrink : 0
      guard -shortfall <= shrink else { return nil }
      let bad = badness(-shortfall, shrink)
      return LineFit(badness: bad, fitness: bad > 12 ? 0 : 1)
    }
    if end.forced { return LineFit(badness: 0, fitness: 1) }
    let stretch =
      justified
      ? end.end.stretch - before.stretch + emergencyStretch.scaled : raggedness.scaled
    let bad = badness(shortfall, stretch)
    return LineFit(badness: bad, fitness: bad > 99 ? 3 : bad > 12 ? 2 : 1)
  }

  /// Whether every longer line from that start is too long as well.
  @inline(__always)
  func isPast(
    _ end: HorizontalList.Breakpoint, from start: HorizontalList.Breakpoint?
  ) -> Bool {
    let before = start?.start ?? HorizontalList.Sums()
    let shrink = justified ? end.end.shrink - before.shrink : 0
    let width = end.end.width - before.width + min(0, start?.startWidth ?? 0)
    return width - shrink > (start == nil ? first : others).scaled
  }

  /// Whether a paragraph's last line is too short to stand alone.
  @inline(__always)
  func isRunt(
    from start: HorizontalList.Breakpoint, to end: HorizontalList.Breakpoint
  ) -> Bool {
    end.end.spaces == start.start.spaces
      || (end.end.width - start.start.width) * 10 < others.scaled
  }
}
