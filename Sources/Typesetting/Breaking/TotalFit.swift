/// The breaks of least total demerits over a whole paragraph (Knuth and Plass, "Breaking Paragraphs
/// into Lines", 1981; TeX: The Program, §829–§864), in integers. Departs from TeX in a limit on
/// successive hyphens, in demerits for a lone word at the end, and in lines set ragged, which are
/// judged by how far they fall short.
struct TotalFit {
  private struct Node {
    var at: Int32
    var previous: Int32
    var demerits: Int64
    var fitness: Int8
    var hyphens: Int8
  }

  private var nodes: [Node] = []
  private var active: [Int32] = []
  private var best: [Node?] = []

  /// The places in `list.breaks` where lines end, the last one included; nil where no way of breaking
  /// keeps every line within the measure's tolerance.
  mutating func breaks(_ list: HorizontalList, _ measure: LineMeasure) -> [Int]? {
    nodes.removeAll(keepingCapacity: true)
    nodes.append(Node(at: -1, previous: -1, demerits: 0, fitness: 1, hyphens: 0))
    active = [0]
    return list.breaks.withUnsafeBufferPointer { breaks in
      for index in breaks.indices {
        advance(to: index, breaks, measure)
        if active.isEmpty { return nil }
      }
      return path()
    }
  }

  /// Tries to end a line at a break, from every start that is still within reach.
  private mutating func advance(
    to index: Int, _ breaks: UnsafeBufferPointer<HorizontalList.Breakpoint>,
    _ measure: LineMeasure
  ) {
    let end = breaks[index]
    let isLast = index == breaks.count - 1
    let limit = max(0, measure.hyphenLimit)
    best.removeAll(keepingCapacity: true)
    for _ in 0..<4 * (limit + 1) { best.append(nil) }
    var kept = 0
    for position in active.indices {
      let id = active[position]
      let node = nodes[Int(id)]
      let start = node.at < 0 ? nil : breaks[Int(node.at)]
      if !end.forced, !measure.isPast(end, from: start) {
        active[kept] = id
        kept += 1
      }
      guard let fit = measure.fit(from: start, to: end), fit.badness <= measure.tolerance,
        !(end.flagged && Int(node.hyphens) >= limit)
      else { continue }
      let demerits =
        node.demerits
        + measure.demerits(of: fit, from: start, to: end, after: Int(node.fitness), last: isLast)
      let hyphens = end.flagged ? Int(node.hyphens) + 1 : 0
      let slot = hyphens * 4 + fit.fitness
      if demerits < best[slot]?.demerits ?? .max {
        best[slot] = Node(
          at: Int32(index), previous: id, demerits: demerits, fitness: Int8(fit.fitness),
          hyphens: Int8(hyphens))
      }
    }
    active.removeSubrange(kept...)
    keepBest()
  }

  /// Keeps a node unless another one, with no more hyphens behind it, is better by more than a change
  /// of fitness could ever cost.
  private mutating func keepBest() {
    var least = Int64.max
    for slot in best.indices {
      guard let node = best[slot] else { continue }
      least = min(least, node.demerits)
    }
    guard least < .max else { return }
    for slot in best.indices {
      guard let node = best[slot] else { continue }
      let rival = best[...(slot | 3)].reduce(Int64.max) { min($0, $1?.demerits ?? .max) }
      if node.demerits - LineMeasure.adjacentDemerits > rival { continue }
      active.append(Int32(nodes.count))
      nodes.append(node)
    }
  }

  private func path() -> [Int] {
    var path: [Int] = []
    guard var id = active.min(by: { nodes[Int($0)].demerits < nodes[Int($1)].demerits }) else {
      return path
    }
    while id > 0 {
      path.append(Int(nodes[Int(id)].at))
      id = nodes[Int(id)].previous
    }
    path.reverse()
    return path
  }
}

extension LineMeasure {
  /// What a line adds to the paragraph's demerits (TeX: The Program, §859).
  @inline(__always)
  func demerits(
    of fit: LineFit, from start: HorizontalList.Breakpoint?, to end: HorizontalList.Breakpoint,
    after fitness: Int, last: Bool
  ) -> Int64 {
    let base = LineMeasure.linePenalty + fit.badness
    var demerits = base * base
    if !end.forced {
      demerits += end.penalty >= 0 ? end.penalty * end.penalty : -end.penalty * end.penalty
    }
    if abs(fit.fitness - fitness) > 1 { demerits += LineMeasure.adjacentDemerits }
    guard let start else { return demerits }
    if start.flagged {
      if end.flagged { demerits += LineMeasure.doubleHyphenDemerits }
      if last { demerits += LineMeasure.finalHyphenDemerits }
    }
    if last, isRunt(from: start, to: end) { demerits += LineMeasure.runtDemerits }
    return demerits
  }

  /// The total demerits of given breaks; nil where a line is too long, worse than the tolerance, or
  /// one hyphen too many.
  func cost(of chosen: [Int], in list: HorizontalList) -> Int64? {
    var total: Int64 = 0
    var start: HorizontalList.Breakpoint?
    var fitness = 1
    var hyphens = 0
    for index in chosen {
      let end = list.breaks[index]
      hyphens = end.flagged ? hyphens + 1 : 0
      guard let fit = fit(from: start, to: end), fit.badness <= tolerance, hyphens <= hyphenLimit
      else { return nil }
      total += demerits(
        of: fit, from: start, to: end, after: fitness, last: index == list.breaks.count - 1)
      (start, fitness) = (end, fit.fitness)
    }
    return total
  }
}
