/// Lines filled one after the other with as much as they hold. Always has an answer: where not even
/// one piece fits, the line is too long.
struct Greedy {
  /// The places in `list.breaks` where lines end, the last one included.
  static func breaks(_ list: HorizontalList, _ measure: LineMeasure) -> [Int] {
    var chosen: [Int] = []
    var start = measure.start(after: nil)
    var next = 0
    var hyphens = 0
    while next < list.breaks.count {
      var end = next
      var fitting: Int?
      while end < list.breaks.count {
        let candidate = list.breaks[end]
        let allowed = !candidate.flagged || hyphens < measure.hyphenLimit
        if allowed, measure.fit(from: start, to: candidate) != nil { fitting = end }
        if candidate.forced || measure.isPast(candidate, from: start) { break }
        end += 1
      }
      let cut = fitting ?? next
      hyphens = list.breaks[cut].flagged ? hyphens + 1 : 0
      chosen.append(cut)
      start = measure.start(after: list.breaks[cut])
      next = cut + 1
    }
    return chosen
  }
}
