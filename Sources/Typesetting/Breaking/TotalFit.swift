/// The breaks of least total demerits over a whole paragraph (Knuth and Plass, "Breaking Paragraphs
/// into Lines", 1981; TeX: The Program, §829–§864), in integers. Departs from TeX in a limit on
/// successive hyphens, in demerits for a short last line, and in lines set ragged, which are judged by
/// how far they fall short.
struct TotalFit {
  /// A way of breaking the paragraph up to one place, better than any other of its kind.
  private struct Node {
    var at: Int32
    var previous: Int32
    var demerits: Int64
    var fitness: Int32
    var hyphens: Int32
  }

  private struct Active {
    var start: LineStart
    var node: Int32
    var fitness: Int32
    var hyphens: Int32
    var demerits: Int64
  }

  private static let none = Node(at: -1, previous: -1, demerits: .max, fitness: 1, hyphens: 0)

  // Kept from paragraph to paragraph for their storage.
  private var nodes: [Node] = []
  private var active: [Active] = []
  private var best: [Node] = []
  /// How many lines were tried in the paragraph so far.
  private(set) var tried = 0

  /// How many lines may be tried for each place to break. Text that has more ways to go on, of
  /// thousands of characters without width or a measure without end, is not worth the care.
  static let triesPerBreak = 500

  /// The places in `list.breaks` where lines end, the last one included; nil where no way of breaking
  /// keeps every line within the measure's tolerance, or there are too many to try.
  mutating func breaks(_ list: HorizontalList, _ measure: LineMeasure) -> [Int]? {
    nodes.removeAll(keepingCapacity: true)
    active.removeAll(keepingCapacity: true)
    tried = 0
    let most = (list.breaks.count + 100) * TotalFit.triesPerBreak
    best = Array(repeating: TotalFit.none, count: 4 * (measure.hyphenLimit + 1))
    nodes.append(Node(at: -1, previous: -1, demerits: 0, fitness: 1, hyphens: 0))
    active.append(
      Active(
        start: measure.start(after: nil), node: 0, fitness: 1, hyphens: 0, demerits: 0))
    return list.breaks.withUnsafeBufferPointer { breaks in
      for index in breaks.indices {
        if tryLines(to: index, breaks, measure) { keepBest(breaks[index], measure) }
        if active.isEmpty || tried > most { return nil }
      }
      return path()
    }
  }

  /// Tries to end a line at a break, from every start that is still within reach. False where none
  /// can end there.
  @inline(__always)
  private mutating func tryLines(
    to index: Int, _ breaks: UnsafeBufferPointer<HorizontalList.Breakpoint>,
    _ measure: LineMeasure
  ) -> Bool {
    let end = breaks[index]
    let isLast = index == breaks.count - 1
    let limit = best.count / 4 - 1
    var found = false
    var kept = 0
    let count = active.count
    tried &+= count
    active.withUnsafeMutableBufferPointer { active in
      for position in 0..<count {
        let from = active[position]
        if !end.forced, !measure.isPast(end, from: from.start) {
          if kept != position { active[kept] = from }
          kept &+= 1
        }
        guard let fit = measure.fit(from: from.start, to: end), fit.badness <= measure.tolerance,
          !(end.flagged && Int(from.hyphens) >= limit)
        else { continue }
        let demerits =
          from.demerits
          &+ measure.demerits(of: fit, from: from.start, to: end, last: isLast)
          &+ measure.demerits(from: Int(from.fitness), to: fit.fitness)
        let hyphens = end.flagged ? from.hyphens &+ 1 : 0
        let slot = Int(hyphens) &* 4 &+ fit.fitness
        guard demerits < best[slot].demerits else { continue }
        found = true
        best[slot] = Node(
          at: Int32(index), previous: from.node, demerits: demerits,
          fitness: Int32(fit.fitness), hyphens: hyphens)
      }
    }
    active.removeSubrange(kept...)
    return found
  }

  /// Keeps a way unless another one, with no more hyphens behind it, is better by more than a change
  /// of fitness could ever cost.
  private mutating func keepBest(_ end: HorizontalList.Breakpoint, _ measure: LineMeasure) {
    let start = measure.start(after: end)
    var rival = Int64.max
    for slot in best.indices {
      if slot % 4 == 0 {
        for other in slot..<slot + 4 { rival = min(rival, best[other].demerits) }
      }
      let node = best[slot]
      guard node.demerits < .max, node.demerits &- LineMeasure.adjacentDemerits <= rival else {
        continue
      }
      active.append(
        Active(
          start: start, node: Int32(nodes.count), fitness: node.fitness, hyphens: node.hyphens,
          demerits: node.demerits))
      nodes.append(node)
    }
    for slot in best.indices { best[slot] = TotalFit.none }
  }

  private func path() -> [Int] {
    var path: [Int] = []
    guard let last = active.min(by: { $0.demerits < $1.demerits }) else { return path }
    var id = last.node
    while id > 0 {
      path.append(Int(nodes[Int(id)].at))
      id = nodes[Int(id)].previous
    }
    path.reverse()
    return path
  }
}
