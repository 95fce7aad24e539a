import Diagnostics
import Display
import Geometry

/// What is still to come before the next break that the galley asks for.
struct Remainder: Hashable {
  /// With all white at its natural height, grids not counted.
  var height = Length.zero
  /// By how much its white may shrink.
  var shrink = Length.zero
}

/// The distributor's hands: the page being filled and how far it is.
struct PageWork {
  /// The part of white that may go where that lets the end of the galley, or what comes before a
  /// break, stand on the page it is on.
  static let shrinkable = (numerator: 45, denominator: 100)

  let frame: PageFrame
  let noteGap: Length
  private(set) var pages: [MadeUpPage] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var sheet: Sheet
  private var white = Length.zero
  private var gridStep: Length?
  private var section: String?
  /// Notes that found no room on the page before.
  private var carried: [Fragment] = []
  /// Once a page is squeezed, how much of the shrink of white to come is used, in 1/65536.
  private var squeeze: Int64?

  init(frame: PageFrame, noteGap: Length) {
    self.frame = frame
    self.noteGap = noteGap
    sheet = Sheet(frame: frame, noteGap: noteGap, carried: [])
  }

  mutating func take(_ item: FlowItem, need: Length, rest: Remainder) {
    switch item.content {
    case .space(let length, let collapses):
      white = collapses ? max(white, length) : white + length
    case .grid(let step): gridStep = step
    case .pageBreak: if !sheet.isEmpty { finishPage() }
    case .solid(let fragment):
      makeRoom(for: item, need: need, own: fragment.size.height, rest: rest)
      set(fragment, of: item)
    case .breakable(let block): place(block, of: item, need: need, rest: rest)
    }
  }

  mutating func finishPage() {
    let made = sheet.made(lastSection: section)
    pages.append(made.page)
    carried = made.over
    sheet = Sheet(frame: frame, noteGap: noteGap, carried: carried)
    sheet.firstSection = section
    white = .zero
    gridStep = nil
    squeeze = nil
  }

  /// Sets the notes that found no room on the last page on pages of their own.
  mutating func finishNotes() {
    while !carried.isEmpty {
      let waiting = carried.count
      finishPage()
      guard carried.count < waiting else { return }
    }
  }

  /// Where the next item would start.
  private func start(of item: FlowItem) -> Length {
    guard !sheet.isEmpty else { return sheet.y }
    var top = sheet.y + white
    if let squeeze {
      top -= Length(scaled: (Self.shrink(of: white).scaled * squeeze) >> 16)
    } else if let gridStep {
      top = frame.main.minY + (top - frame.main.minY).roundedUp(to: gridStep)
    }
    return item.span == .full ? max(top, sheet.belowNotes) : top
  }

  static func shrink(of white: Length) -> Length {
    white.scaled(by: shrinkable.numerator, over: shrinkable.denominator)
  }

  private mutating func makeRoom(
    for item: FlowItem, need: Length, own: Length, rest: Remainder
  ) {
    let wanted = need <= frame.main.size.height ? need : own
    guard !sheet.isEmpty, start(of: item) + wanted > frame.main.maxY else { return }
    if !squeezed(to: rest) { finishPage() }
  }

  /// Tries to get everything up to the next break onto this page by taking white away.
  private mutating func squeezed(to rest: Remainder) -> Bool {
    guard squeeze == nil else { return false }
    let deficit = sheet.y + white + rest.height - frame.main.maxY
    let shrink = sheet.shrink + Self.shrink(of: white) + rest.shrink
    guard deficit > .zero, deficit <= shrink, shrink > .zero else { return false }
    let share = Int64((deficit.points / shrink.points * 65_536).rounded(.up))
    sheet.squeeze(share)
    squeeze = share
    return true
  }

  private mutating func set(_ fragment: Fragment, of item: FlowItem) {
    if sheet.isEmpty {
      for head in item.continuation { sheet.put(head, at: sheet.y, white: .zero, span: item.span) }
    }
    let top = start(of: item)
    sheet.put(fragment, at: top, white: sheet.isEmpty ? .zero : white, span: item.span)
    sheet.add(item.notes, beside: fragment)
    white = .zero
    gridStep = nil
    section = item.section ?? section
    if sheet.y > frame.main.maxY { report(overflow: sheet.y - frame.main.maxY) }
  }

  private mutating func place(
    _ block: any Block, of item: FlowItem, need: Length, rest: Remainder
  ) {
    let depth = frame.main.size.height
    if block.need <= depth { makeRoom(for: item, need: need, own: block.need, rest: rest) }
    var remaining = block
    var piece = item
    while true {
      let heads =
        sheet.isEmpty ? piece.continuation.reduce(Length.zero) { $0 + $1.size.height } : .zero
      let free = Size(
        width: frame.width(of: item.span), height: frame.main.maxY - start(of: piece) - heads)
      let region = Region(free: free, roomAhead: sheet.isEmpty ? free.height : depth)
      switch remaining.place(in: region) {
      case .whole(let fragment):
        set(fragment, of: piece)
        return
      case .part(let fragment, let left):
        set(fragment, of: piece)
        finishPage()
        piece.notes = []
        remaining = left
      case .nothing(let refusal):
        guard !sheet.isEmpty else {
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
