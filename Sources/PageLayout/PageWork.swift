import Diagnostics
import Display
import Geometry

/// The distributor's hands: the page being filled and how far it is.
struct PageWork {
  let frame: PageFrame
  let noteGap: Length
  private(set) var pages: [MadeUpPage] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var page: MadeUpPage
  private var notes: NoteColumn
  private var y: Length
  private var white = Length.zero
  private var gridStep: Length?
  private var section: String?
  private var isEmpty = true
  /// The top of the page's first item that stands below the notes.
  private var fullTop: Length?

  init(frame: PageFrame, noteGap: Length) {
    self.frame = frame
    self.noteGap = noteGap
    page = MadeUpPage(frame: frame)
    notes = NoteColumn(rect: frame.notes ?? frame.main, gap: noteGap)
    y = frame.main.minY
  }

  mutating func take(_ item: FlowItem, need: Length) {
    switch item.content {
    case .space(let length, let collapses):
      white = collapses ? max(white, length) : white + length
    case .grid(let step): gridStep = step
    case .pageBreak: if !isEmpty { finishPage() }
    case .solid(let fragment):
      makeRoom(for: item, need: need, own: fragment.size.height)
      set(fragment, of: item)
    case .breakable(let block): place(block, of: item, need: need)
    }
  }

  mutating func finishPage() {
    let placed = notes.placed(foot: fullTop.map { $0 - noteGap } ?? frame.main.maxY)
    page.notes = placed.notes
    page.lastSection = section
    pages.append(page)
    page = MadeUpPage(frame: frame)
    page.firstSection = section
    notes = NoteColumn(rect: frame.notes ?? frame.main, gap: noteGap)
    for fragment in placed.over { notes.add(fragment, levelWith: frame.main.minY) }
    y = frame.main.minY
    white = .zero
    gridStep = nil
    isEmpty = true
    fullTop = nil
  }

  /// Where the next item would start.
  private func start(of item: FlowItem) -> Length {
    guard !isEmpty else { return y }
    var top = y + white
    if let gridStep {
      top = frame.main.minY + (top - frame.main.minY).roundedUp(to: gridStep)
    }
    if item.span == .full, let bottom = notes.bottom { top = max(top, bottom + noteGap) }
    return top
  }

  private mutating func makeRoom(for item: FlowItem, need: Length, own: Length) {
    let depth = frame.main.size.height
    let wanted = need <= depth ? need : own
    guard !isEmpty, start(of: item) + wanted > frame.main.maxY else { return }
    finishPage()
  }

  private mutating func set(_ fragment: Fragment, of item: FlowItem) {
    if isEmpty { for head in item.continuation { put(head, at: y, span: item.span) } }
    let top = start(of: item)
    put(fragment, at: top, span: item.span)
    if item.span == .full, fullTop == nil { fullTop = top }
    for note in item.notes {
      notes.add(
        note.fragment, levelWith: top + fragment.firstBaseline - note.fragment.firstBaseline)
    }
    section = item.section ?? section
    if y > frame.main.maxY { report(overflow: y - frame.main.maxY) }
  }

  private mutating func put(_ fragment: Fragment, at top: Length, span: FlowItem.Span) {
    page.body.append(
      PlacedFragment(fragment: fragment, origin: Point(x: frame.left(of: span), y: top)))
    y = top + fragment.size.height
    white = .zero
    gridStep = nil
    isEmpty = false
  }

  private mutating func place(_ block: any Block, of item: FlowItem, need: Length) {
    let depth = frame.main.size.height
    if block.height <= depth { makeRoom(for: item, need: need, own: block.height) }
    var rest = block
    var piece = item
    while true {
      let heads = isEmpty ? piece.continuation.reduce(Length.zero) { $0 + $1.size.height } : .zero
      let free = Size(
        width: frame.width(of: item.span),
        height: frame.main.maxY - start(of: piece) - heads)
      let region = Region(free: free, roomAhead: isEmpty ? free.height : depth)
      switch rest.place(in: region) {
      case .whole(let fragment):
        set(fragment, of: piece)
        return
      case .part(let fragment, let remaining):
        set(fragment, of: piece)
        finishPage()
        piece.notes = []
        rest = remaining
      case .nothing(let refusal):
        guard !isEmpty else {
          report(overflow: refusal.needed - refusal.offered)
          return
        }
        finishPage()
      }
    }
  }

  private mutating func report(overflow: Length) {
    let points = (overflow.points * 10).rounded() / 10
    diagnostics.append(
      Diagnostic(
        .warning, "layout.overflow",
        "an item fits its page; one on page \(pages.count + 1) runs over by \(points) pt",
        hint: "make it shorter, or give the page a deeper text block"))
  }
}
