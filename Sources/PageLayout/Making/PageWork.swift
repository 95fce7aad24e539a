import Diagnostics
import Display
import Geometry

/// The distributor's hands: the page being filled and how far it is.
struct PageWork {
  /// Pieces that share a page, and what they go back to where they turn out to need another.
  struct Unit {
    var index: Int
    var claim: Claim
    /// No piece after that place belongs to it.
    var end: Int
    /// Nil for a piece alone.
    var state: PageState?
    var page: Int
    var diagnostics: Int
  }

  let run: PageRun
  private(set) var pages: [MadeUpPage] = []
  var diagnostics: [Diagnostic] = []
  var state: PageState
  var unit: Unit?
  /// What is left of an item that was divided when the columns were full.
  private(set) var divided: FlowItem?

  init(_ run: PageRun) {
    self.run = run
    let number = run.frames.firstNumber
    state = PageState(
      sheet: Sheet(frame: run.frames[page: number], number: number, noteGap: run.noteGap))
  }

  var frame: PageFrame { state.sheet.frame }
  var number: Int { state.sheet.number }
  var isFull: Bool { run.columns.map { pages.count >= $0.limit } ?? false }

  /// Sets the items from that place on, and returns the place of the first that is left where columns
  /// ran out. A first item given beside them stands for the one at that place.
  mutating func make(
    _ items: [FlowItem], _ plan: Plan, from start: Int = 0, first: FlowItem? = nil
  ) -> Int {
    var index = start
    while index < items.count {
      let item = index == start ? first ?? items[index] : items[index]
      if let block = item.block {
        settleSide()
        openUnit(of: item, block, at: index, items, plan)
      }
      switch take(item, at: index, plan.entries[index]) {
      case .onward: index += 1
      case .again(let place): index = place
      case .stopped(let place):
        if place == start, divided == nil { divided = first }
        return place
      }
    }
    return index
  }

  private mutating func take(_ item: FlowItem, at index: Int, _ entry: Plan.Entry) -> Course {
    switch item.content {
    case .space(let length, let collapses):
      state.white.add(length, collapses: collapses)
      return .onward
    case .grid(let step):
      state.gridStep = step > .zero ? step : nil
      return .onward
    case .pageBreak(let kind):
      breakPage(kind, before: entry.rest)
      return isFull ? .stopped(index + 1) : .onward
    case .solid, .breakable:
      guard let block = item.block else { return .onward }
      return place(block, of: item, at: index, rest: entry.rest)
    }
  }

  private mutating func openUnit(
    of item: FlowItem, _ block: any Block, at index: Int, _ items: [FlowItem], _ plan: Plan
  ) {
    if let unit, !plan.entries[index].opens, index > unit.index, index <= unit.end { return }
    let own = Claim(item, block)
    var (claim, end) = (own + plan.entries[index].below, Int.max)
    if item.keepsWithNext, !anyPageHolds(claim) {
      let lead = Plan.lead(of: items, at: index, own, fits: anyPageHolds)
      (claim, end) = (lead.claim, lead.end)
      if let next = lead.next, canDivide(items[next], below: lead) { end = next }
    }
    unit = Unit(
      index: index, claim: claim, end: item.keepsWithNext ? end : index,
      state: item.keepsWithNext ? state : nil, page: pages.count, diagnostics: diagnostics.count)
  }

  /// Whether an item may be divided below heads that start a page.
  private func canDivide(_ item: FlowItem, below lead: Plan.Lead) -> Bool {
    guard case .breakable(let block) = item.content else { return false }
    let depth = max(frame.main.size.height, run.depth(after: number))
    let height = depth - lead.claim.height - lead.white.length
    guard height > .zero else { return false }
    let free = Size(width: frame.width(of: item.span), height: height)
    let first = block.place(in: Region(free: free, roomAhead: height)).fragment
    return first.map { $0.size.height <= height } ?? false
  }

  // MARK: Pages

  mutating func finishPage(_ reason: Decision.Reason) {
    var decision = Decision(reason)
    switch reason {
    case .next, .divided:
      if state.squeeze == nil { decision.stretched = state.sheet.stretch(atMost: run.fill) }
    case .end, .asked, .notes, .blank: break
    }
    decision.squeezed = state.squeezedBy
    var made = state.sheet.made()
    made.page.sectionsAtEnd = state.sections
    made.page.decision = decision
    pages.append(made.page)
    if made.page.notesOverflow > .zero { report(overflow: made.page.notesOverflow) }
    turn(to: number + 1, carried: made.over)
  }

  private mutating func turn(to number: Int, carried: Carried) {
    var next = PageState(
      sheet: Sheet(
        frame: run.frames[page: number], number: number, noteGap: run.noteGap, carried: carried))
    next.sections = state.sections
    next.side = state.side
    next.footnotes = state.footnotes
    next.sectionStarts = state.sectionStarts
    next.sheet.sectionsAtTop = state.sections
    state = next
  }

  private mutating func breakPage(_ kind: PageBreak, before rest: Remainder) {
    guard !state.sheet.isEmpty else {
      if !kind.isConditional { state.side = kind.side }
      return
    }
    if case .unless(let room) = kind {
      let left = state.sheet.bottom - state.sheet.y - state.white.length
      guard state.squeeze == nil, min(room, rest.height) > left, !squeezed(to: rest) else { return }
    }
    finishPage(.asked(kind))
    if !kind.isConditional { state.side = kind.side }
  }

  /// Leaves a page blank where the matter asked for the other side.
  mutating func settleSide() {
    guard let side = state.side, run.columns == nil, state.sheet.isEmpty else { return }
    guard !side.allows(page: number) else { return }
    let isBlank = !state.sheet.hasMatter && !state.sheet.hasNotes
    finishPage(isBlank ? .blank(side) : .asked(side))
    pages[pages.count - 1].isBlank = isBlank
  }

  /// Ends the last page, and sets the notes that found no room on pages of their own.
  mutating func finish() {
    if !state.sheet.isEmpty || pages.isEmpty { finishPage(.end) }
    while state.sheet.hasMatter || state.sheet.hasNotes { finishPage(.notes) }
  }

  mutating func leave(_ item: FlowItem) { divided = item }
}

/// The page being filled.
struct PageState {
  var sheet: Sheet
  var white = White()
  var gridStep: Length?
  /// Once a page is squeezed, how much of the shrink of white to come is used, in 1/65536.
  var squeeze: Int64?
  var squeezedBy = Length.zero
  var sections = OpenSections()
  /// What columns have passed on so far to the page they stand on.
  var footnotes: [Footnote] = []
  var sectionStarts: [SectionStart] = []
  /// What the last break asked for, where nothing has followed yet.
  var side: PageBreak?

  init(sheet: Sheet) { self.sheet = sheet }
}
