import Geometry

/// Setting an item, whole or part by part.
extension PageWork {
  mutating func place(
    _ block: any Block, of item: FlowItem, at index: Int, rest: Remainder
  ) -> Course {
    let own = Claim(item, block)
    if let course = makeRoom(for: item, own, at: index, rest: rest) { return course }
    var remaining = block
    var piece = item
    let need = unit?.index == index ? unit?.claim.height ?? own.height : own.height
    while true {
      switch answer(of: remaining, for: piece) {
      case .whole(let fragment):
        set(fragment, of: piece, need: need)
        return .onward
      case .part(let fragment, let rest):
        set(fragment, of: piece, need: need)
        finishPage(.divided(left: state.sheet.bottom - state.sheet.y))
        piece = piece.continued(with: rest)
        remaining = rest
        if isFull { return stop(with: piece, at: index) }
      case .nothing(let refusal):
        guard mayLeave else {
          report(overflow: refusal.needed - refusal.offered)
          return .onward
        }
        let reason = Decision.Reason.next(needs: refusal.needed, left: refusal.offered)
        guard let course = moveOn(at: index, reason) else { continue }
        return course == .stopped(index) ? stop(with: piece, at: index) : course
      }
    }
  }

  private mutating func stop(with piece: FlowItem, at index: Int) -> Course {
    leave(piece)
    return .stopped(index)
  }

  /// What the block answers in the room that is left, with its footnotes on the same page where that
  /// can be.
  private func answer(of block: any Block, for piece: FlowItem) -> Placement {
    let heads = heads(above: piece, block)
    let top = start(of: piece) + Fragment.height(of: heads)
    let carried = FootRoom(piece.footnotes)
    let notes = FootRoom(piece.notes)
    func room(_ footnotes: FootRoom) -> Length {
      guard run.columns == nil else { return state.sheet.bottom - top }
      return state.sheet.bottom(with: footnotes, notes) - top
    }
    func answer(_ free: Length) -> Placement {
      let ahead = mayLeave ? max(free, run.depth(after: number)) : room(FootRoom())
      let size = Size(width: frame.width(of: piece.span), height: free)
      return block.place(in: Region(free: size, roomAhead: max(free, ahead)))
    }
    func excess(_ given: Placement) -> Length {
      guard run.columns == nil, let fragment = given.fragment, !fragment.footnotes.isEmpty else {
        return .zero
      }
      return fragment.size.height - room(carried + FootRoom(fragment.footnotes))
    }
    var given = answer(room(carried))
    if excess(given) > .zero, let all = given.fragment?.footnotes {
      // With less text there are fewer notes: between what holds all of them and none, by halves.
      var (low, high) = (room(carried + FootRoom(all)), room(carried))
      given = answer(low)
      low = max(low, .zero)
      for _ in 0..<4 {
        let middle = low + (high - low) / 2
        let tried = answer(middle)
        if tried.fragment == nil {
          low = middle
        } else if excess(tried) <= .zero {
          (given, low) = (tried, middle)
        } else {
          high = middle
        }
      }
    }
    guard case .nothing = given else { return given }
    if let divided = dividedBelowHeads(piece) { return divided }
    return mayLeave ? given : answer(state.sheet.bottom - top)
  }

  /// The heads repeated above an item that starts a page, where it still fits below them.
  func heads(above item: FlowItem, _ block: any Block) -> [Fragment] {
    guard state.sheet.isEmpty, !item.continuation.isEmpty else { return [] }
    let height = Fragment.height(of: item.continuation)
    let room = state.sheet.bottom - state.sheet.y
    return height + block.need <= room || block.need > room ? item.continuation : []
  }

  private mutating func set(_ fragment: Fragment, of item: FlowItem, need: Length) {
    if let block = item.block { putHeads(heads(above: item, block), span: item.span) }
    let origin = Point(x: frame.left(of: item.span), y: start(of: item))
    var placed = PlacedFragment(fragment: fragment, origin: origin)
    placed.span = item.span
    placed.need = need
    placed.keepsWithNext = item.keepsWithNext
    let grid = state.squeeze == nil ? state.gridStep : nil
    state.sheet.put(placed, below: state.white, grid: grid)
    state.white = White()
    state.gridStep = nil
    state.side = nil
    open(sections(of: fragment, item))
    addNotes(of: fragment, item)
    let over = state.sheet.y - frame.main.maxY
    if over > .zero { report(overflow: over) }
  }

  /// White that waited above the item is dropped at the top of a page, heads or not.
  private mutating func putHeads(_ heads: [Fragment], span: FlowItem.Span) {
    guard !heads.isEmpty else { return }
    (state.white, state.gridStep) = (White(), nil)
    for head in heads {
      let origin = Point(x: frame.left(of: span), y: state.sheet.y)
      var placed = PlacedFragment(fragment: head, origin: origin)
      placed.span = span
      state.sheet.put(placed, below: White())
    }
  }

  private mutating func addNotes(of fragment: Fragment, _ item: FlowItem) {
    let feet = item.footnotes + fragment.footnotes
    guard run.columns == nil else {
      state.footnotes += item.notes.map { Footnote([$0.fragment]) } + feet
      return
    }
    state.sheet.add(item.notes, feet)
  }

  private func sections(of fragment: Fragment, _ item: FlowItem) -> [SectionStart] {
    guard let name = item.section else { return fragment.sections }
    return [SectionStart(name, level: item.sectionLevel)] + fragment.sections
  }

  private mutating func open(_ starts: [SectionStart]) {
    var leads = state.sheet.isOpening
    for start in starts {
      state.sections.open(start)
      leads = leads && start.leads
      if leads { state.sheet.sectionsAtTop = state.sections }
    }
    state.sheet.isOpening = leads && !starts.isEmpty
    if run.columns != nil { state.sectionStarts += starts }
  }
}

extension Placement {
  /// What it sets; nil where that is nothing.
  var fragment: Fragment? {
    switch self {
    case .whole(let fragment), .part(let fragment, _): fragment
    case .nothing: nil
    }
  }
}
