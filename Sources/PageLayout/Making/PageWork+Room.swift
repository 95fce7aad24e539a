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
    state.sheet.hasMatter || run.depth(after: number) > frame.main.size.height
  }

  /// By how much what is claimed runs over the foot of the page; negative where room is left.
  private func excess(of claim: Claim, for item: FlowItem) -> Length {
    let bottom =
      run.columns == nil
      ? state.sheet.bottom(with: claim.footnotes, claim.notes) : state.sheet.bottom
    return start(of: item) + claim.height - bottom
  }

  /// What has to fit here: the unit, or the start of one that no page holds, or the item alone; nil
  /// where no page holds that. On an empty page nothing is gained by moving more than the item.
  private func wanted(_ claim: Claim, _ entry: Plan.Entry) -> Claim? {
    let depth = max(frame.main.size.height, run.depth(after: number))
    let candidates =
      entry.opens && state.sheet.hasMatter
      ? [claim + entry.below, claim + entry.lead, claim] : [claim]
    return candidates.first { $0.height <= depth }
  }

  /// Moves on until what is wanted fits; nil where the item may now be set.
  mutating func makeRoom(
    for item: FlowItem, _ claim: Claim, at index: Int, _ entry: Plan.Entry
  ) -> Course? {
    while mayLeave, let wanted = wanted(claim, entry) {
      let excess = excess(of: wanted, for: item)
      guard excess > .zero, !squeezed(to: entry.rest) else { return nil }
      let reason = Decision.Reason.next(needs: wanted.height, left: wanted.height - excess)
      if let course = moveOn(at: index, reason) { return course }
    }
    return nil
  }

  /// Ends the page. The unit whose first pieces already stand on it goes along; nil where the item at
  /// hand starts the new page.
  mutating func moveOn(at index: Int, _ reason: Decision.Reason) -> Course? {
    if let unit, unit.index < index, index <= unit.end, unit.page == pages.count,
      unit.state.sheet.hasMatter
    {
      let left = unit.state.sheet.bottom - unit.state.sheet.y
      diagnostics.removeLast(diagnostics.count - unit.diagnostics)
      state = unit.state
      finishPage(.next(needs: unit.need, left: left))
      return isFull ? .stopped(unit.index) : .again(unit.index)
    }
    if run.columns != nil, state.sheet.isEmpty { return .stopped(index) }
    finishPage(reason)
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
