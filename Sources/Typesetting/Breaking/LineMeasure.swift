import Geometry

/// What the lines of a paragraph are measured against.
struct LineMeasure {
  var first: Length
  var others: Length
  /// Spaces stretch and shrink to fill the measure; otherwise lines stay as long as they come.
  var justified: Bool
  var rules: BreakingRules
  /// How far an unjustified line may fall short before it counts as badly as a line stretched by all
  /// its stretch.
  var raggedness: Length = .pt(24)
  /// Letters may be spaced as well, within the rules' limits.
  var spacesLetters = false
  /// Of the paragraph's text.
  var em = Length.zero
  /// Added to every justified line's stretch in the last attempt.
  var emergencyStretch = Length.zero
  /// What each line costs besides. `fewestLines` makes a paragraph as short as it can be.
  var lineDemerits: Int64 = 0
  /// Badness above which a line is not accepted; 10000 accepts any that fits.
  var tolerance: Int64 = 10_000

  init(first: Length, others: Length, justified: Bool, rules: BreakingRules = BreakingRules()) {
    self.first = first
    self.others = others
    self.justified = justified
    self.rules = rules
  }

  /// Lines in a row that may end with a hyphen.
  var hyphenLimit: Int { min(10, max(0, rules.consecutiveHyphens)) }

  /// The badness of a line whose spaces are twice stretched, the most that is good enough.
  static let looseBadness: Int64 = 800
  static let linePenalty: Int64 = 10
  /// More than any line can have for its other faults.
  static let fewestLines: Int64 = 10_000_000_000
  static let doubleHyphenDemerits: Int64 = 10_000
  static let finalHyphenDemerits: Int64 = 5_000
  static let adjacentDemerits: Int64 = 10_000
}

/// Where a line begins: what stands before it, and how long it may be.
struct LineStart {
  var sums = HorizontalList.Sums()
  var measure: Int64
  /// Whether the line before ended with a hyphen.
  var flagged = false
  var isFirst = true
}

/// How well a line fills its measure.
struct LineFit: Equatable {
  /// TeX's: 0 perfect, 100 stretched by all its stretch, 10000 hopeless.
  var badness: Int64
  /// 0 tight, 1 decent, 2 loose, 3 very loose.
  var fitness: Int
}

/// TeX's approximation of 100 (t/s)³ in integers (TeX: The Program, §108).
@inline(__always)
func badness(_ shortfall: Int64, _ stretch: Int64) -> Int64 {
  if shortfall <= 0 { return 0 }
  guard stretch > 0, shortfall < stretch &* 5 else { return 10_000 }
  let ratio = shortfall &* 297 / stretch
  if ratio > 1290 { return 10_000 }
  return (ratio &* ratio &* ratio &+ 0x20000) / 0x40000
}

extension LineMeasure {
  /// The start of the line after a break; nil is the paragraph's start.
  @inline(__always)
  func start(after end: HorizontalList.Breakpoint?) -> LineStart {
    guard let end else { return LineStart(measure: first.scaled) }
    return LineStart(
      sums: end.start, measure: others.scaled, flagged: end.flagged, isFirst: false)
  }

  /// The fit of a line between two places, nil where it is too long.
  @inline(__always)
  func fit(from start: LineStart, to end: HorizontalList.Breakpoint) -> LineFit? {
    let shortfall = start.measure &- (end.end.width &- start.sums.width &+ end.hyphen)
    guard shortfall >= 0 else {
      let shrink = shrink(from: start, to: end)
      guard 0 &- shortfall <= shrink else { return nil }
      let bad = badness(0 &- shortfall, shrink)
      return LineFit(badness: bad, fitness: bad > 12 ? 0 : 1)
    }
    if end.forced { return LineFit(badness: 0, fitness: 1) }
    let bad = badness(shortfall, stretch(from: start, to: end))
    return LineFit(badness: bad, fitness: bad > 99 ? 3 : bad > 12 ? 2 : 1)
  }

  @inline(__always)
  private func shrink(from start: LineStart, to end: HorizontalList.Breakpoint) -> Int64 {
    guard justified else { return 0 }
    let shrink = end.end.shrink &- start.sums.shrink
    guard spacesLetters, shrink > 0 else { return shrink }
    return shrink &+ max(0, letters(from: start, to: end, 0 &- rules.tightestLetters))
  }

  /// Letters add half of what they may: spaces may stretch twice, letters once.
  @inline(__always)
  private func stretch(from start: LineStart, to end: HorizontalList.Breakpoint) -> Int64 {
    guard justified else { return raggedness.scaled }
    let stretch = end.end.stretch &- start.sums.stretch &+ emergencyStretch.scaled
    guard spacesLetters, stretch > 0 else { return stretch }
    return stretch &+ max(0, letters(from: start, to: end, rules.widestLetters) / 2)
  }

  private func letters(
    from start: LineStart, to end: HorizontalList.Breakpoint, _ thousandths: Int
  ) -> Int64 {
    // After the last letter nothing is added.
    max(0, end.end.ems &- start.sums.ems &- em.scaled) / 1_000 &* Int64(thousandths)
  }

  /// Whether every longer line from that start is too long as well.
  @inline(__always)
  func isPast(_ end: HorizontalList.Breakpoint, from start: LineStart) -> Bool {
    end.end.width &- start.sums.width &- shrink(from: start, to: end) > start.measure
  }

  /// Whether a paragraph's last line is too short to stand alone.
  @inline(__always)
  func isRunt(from start: LineStart, to end: HorizontalList.Breakpoint) -> Bool {
    guard !start.isFirst else { return false }
    let isLone = end.end.spaces == start.sums.spaces
    let least = isLone ? rules.shortestLoneWord : rules.shortestLastLine
    return end.end.width &- start.sums.width < start.measure / 1_000 &* Int64(least)
  }

  /// What a line adds to the paragraph's demerits (TeX: The Program, §859).
  @inline(__always)
  func demerits(
    of fit: LineFit, from start: LineStart, to end: HorizontalList.Breakpoint, last: Bool
  ) -> Int64 {
    let base = LineMeasure.linePenalty &+ fit.badness
    var demerits = base &* base &+ lineDemerits
    if !end.forced { demerits &+= end.penalty &* end.penalty }
    if end.dangles {
      demerits &+= Int64(rules.danglingPenalty) &* Int64(rules.danglingPenalty)
    }
    if start.flagged {
      if end.flagged { demerits &+= LineMeasure.doubleHyphenDemerits }
      if last { demerits &+= LineMeasure.finalHyphenDemerits }
    }
    if last, isRunt(from: start, to: end) {
      demerits &+= Int64(rules.shortLastLinePenalty) &* Int64(rules.shortLastLinePenalty)
    }
    return demerits
  }

  /// What two successive lines of different fitness add.
  @inline(__always)
  func demerits(from fitness: Int, to next: Int) -> Int64 {
    abs(fitness &- next) > 1 ? LineMeasure.adjacentDemerits : 0
  }

  /// The total demerits of given breaks; nil where a line is too long, worse than the tolerance, or
  /// one hyphen too many.
  func cost(of chosen: [Int], in list: HorizontalList) -> Int64? {
    var total: Int64 = 0
    var start = start(after: nil)
    var fitness = 1
    var hyphens = 0
    for index in chosen {
      let end = list.breaks[index]
      hyphens = end.flagged ? hyphens + 1 : 0
      guard let fit = fit(from: start, to: end), fit.badness <= tolerance, hyphens <= hyphenLimit
      else { return nil }
      total += demerits(
        of: fit, from: start, to: end, last: index == list.breaks.count - 1)
      total += demerits(from: fitness, to: fit.fitness)
      (start, fitness) = (self.start(after: end), fit.fitness)
    }
    return total
  }
}
