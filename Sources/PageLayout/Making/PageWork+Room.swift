import Diagnostics
import Geometry

/// Whether there is room, and what is done where there is none.
extension PageWork {
  /// Where the next item would start.
  func start(of item: FlowItem) -> Length {
    let sheet = state.sheet
    guard !sheet.isEmpty else { return sheet.y }
    var top = sheet.y + state.white.length
    if let squeeze = state.squeeze {
      top -= Length(scaled: (state.white.shrink.scaled * squeeze) >> 16)
    } else if let step = state.gridStep {
      top = frame.main.minY + (top - frame.main.minY).roundedUp(to: step)
    }
    return item.span == .full ? max(top, sheet.belowNotes) : top
  }

  /// Whether moving on from this page can help.
  var mayLeave: Bool {
    if state.sheet.hasMatter { return true }
    return state.side == nil && run.depth(after: number) > frame.main.size.height
  }

  /// Whether a page like this, or the deepest to come, holds all that.
  func anyPageHolds(_ claim: Claim) -> Bool {
    let depth = max(frame.main.size.height, run.depth(after: number))
    guard run.columns == nil else { return claim.height <= depth }
    let feet = Sheet(frame: frame, number: number, noteGap: run.noteGap)
    return claim.height + frame.main.maxY - feet.bottom(with: claim.footnotes, claim.notes) <= depth
  }

  /// By how much what is claimed runs over the foot of the page; negative where room is left.
  private func excess(of claim: Claim, for item: FlowItem) -> Length {
    let bottom =
      run.columns == nil
      ? state.sheet.bottom(with: claim.footnotes, claim.notes) : state.sheet.bottom
    let heads = item.block.map { self.heads(above: item, $0) } ?? []
    return start(of: item) + Fragment.height(of: heads) + claim.height - bottom
  }

  /// Moves on until there is room for the item, and where it opens a unit for all of that; nil where it
  /// may now be set. On an empty page nothing is gained by moving more than the item, and what no page
  /// holds starts where it is.
  mutating func makeRoom(
    for item: FlowItem, _ own: Claim, at index: Int, rest: Remainder
  ) -> Course? {
    while mayLeave {
      let opens = unit?.index == index && state.sheet.hasMatter
      let candidates = opens ? [unit?.claim ?? own, own] : [own]
      let depth = max(frame.main.size.height, run.depth(after: number))
      guard let wanted = candidates.first(where: { $0.height <= depth }) else { return nil }
      let excess = excess(of: wanted, for: item)
      guard excess > .zero, !squeezed(to: rest), dividedBelowHeads(item) == nil else {
        return nil
      }
      let left = state.sheet.bottom - start(of: item)
      let reason = Decision.Reason.next(needs: left + excess, left: left)
      if let course = moveOn(at: index, reason) { return course }
    }
    return nil
  }

  /// What an item sets below heads that start the page, where it can be divided: to move on would leave
  /// them alone, and with them it would have no more room elsewhere.
  func dividedBelowHeads(_ item: FlowItem) -> Placement? {
    guard state.sheet.isOfHeads, case .breakable(let block) = item.content else { return nil }
    let height = state.sheet.bottom - start(of: item)
    guard height > .zero else { return nil }
    let free = Size(width: frame.width(of: item.span), height: height)
    let placed = block.place(in: Region(free: free, roomAhead: height))
    guard let fragment = placed.fragment, fragment.size.height <= height else { return nil }
    return placed
  }

  /// Ends the page. The unit whose first pieces already stand on it goes along; nil where the item at
  /// hand starts the new page.
  mutating func moveOn(at index: Int, _ reason: Decision.Reason) -> Course? {
    if let unit, unit.index < index, index <= unit.end, unit.page == pages.count,
      let start = unit.state, start.sheet.hasMatter
    {
      let left = start.sheet.bottom - start.sheet.y
      diagnostics.removeLast(diagnostics.count - unit.diagnostics)
      state = start
      finishPage(.next(needs: unit.claim.height, left: left))
      return isFull ? .stopped(unit.index) : .again(unit.index)
    }
    if run.columns != nil, state.sheet.isEmpty { return .stopped(index) }
    finishPage(reason)
    settleSide()
    return isFull ? .stopped(index) : nil
  }

  /// Tries to get everything up to the next break onto this page by taking white away.
  mutating func squeezed(to rest: Remainder) -> Bool {
    guard state.squeeze == nil, run.columns == nil, !state.sheet.isEmpty else { return false }
    let bottom = state.sheet.bottom(with: rest.footnotes, rest.notes)
    let deficit = state.sheet.y + state.white.length + rest.height - bottom
    let shrink = state.sheet.shrink + state.white.shrink + rest.shrink
    guard deficit > .zero, deficit <= shrink, shrink > .zero else { return false }
    let share = Int64((deficit.points / shrink.points * 65_536).rounded(.up))
    state.sheet.squeeze(share)
    state.squeeze = share
    state.squeezedBy = deficit
    return true
  }

  mutating func report(overflow: Length) {
    let points = (overflow.points * 10).rounded() / 10
    diagnostics.append(
      Diagnostic(
        .warning, "layout.overflow",
        "an item fits its page; one on page \(number) runs over by \(points) pt",
        hint: "make it shorter, or give the page a deeper text block"))
  }
}
