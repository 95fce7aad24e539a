import Geometry

/// A page in the making: what stands on it so far, and the white between.
struct Sheet {
  private struct Anchor {
    var fragment: Fragment
    /// What it stands beside, by its place on the page.
    var place: Int
    /// From the top of that to the top of the note.
    var offset: Length
  }

  let frame: PageFrame
  let noteGap: Length
  private let carried: [Fragment]
  private var body: [PlacedFragment] = []
  /// By how much the white above each piece may shrink.
  private var shrinks: [Length] = []
  private var anchors: [Anchor] = []
  /// The first piece that stands below the notes.
  private var firstFull: Int?
  private(set) var y: Length
  var firstSection: String?

  init(frame: PageFrame, noteGap: Length, carried: [Fragment]) {
    self.frame = frame
    self.noteGap = noteGap
    self.carried = carried
    y = frame.main.minY
  }

  var isEmpty: Bool { body.isEmpty }
  var shrink: Length { shrinks.reduce(.zero, +) }

  /// The highest place for what stands below the page's own notes. Those carried over from an earlier
  /// page take what room there is, and wait on where there is none.
  var belowNotes: Length { notes(with: []).bottom.map { $0 + noteGap } ?? frame.main.minY }

  mutating func put(_ fragment: Fragment, at top: Length, white: Length, span: FlowItem.Span) {
    let gap = top - y
    let least = white - PageWork.shrink(of: white)
    shrinks.append(isEmpty || span == .full ? .zero : max(.zero, gap - least))
    if span == .full, firstFull == nil { firstFull = body.count }
    body.append(
      PlacedFragment(fragment: fragment, origin: Point(x: frame.left(of: span), y: top)))
    y = top + fragment.size.height
  }

  /// Hangs notes on the last piece, level with its first line.
  mutating func add(_ notes: [MarginNote], beside fragment: Fragment) {
    for note in notes {
      anchors.append(
        Anchor(
          fragment: note.fragment, place: body.count - 1,
          offset: fragment.firstBaseline - note.fragment.firstBaseline))
    }
  }

  /// Takes that share (1/65536) of the white that may go.
  mutating func squeeze(_ share: Int64) {
    var up = Length.zero
    for index in body.indices {
      up += Length(scaled: (shrinks[index].scaled * share) >> 16)
      body[index].origin.y -= up
    }
    y -= up
    shrinks = shrinks.map { _ in .zero }
  }

  private func notes(with carried: [Fragment]) -> NoteColumn {
    var column = NoteColumn(rect: frame.notes ?? frame.main, gap: noteGap)
    for fragment in carried { column.add(fragment, levelWith: frame.main.minY) }
    for anchor in anchors {
      column.add(anchor.fragment, levelWith: body[anchor.place].origin.y + anchor.offset)
    }
    return column
  }

  /// The page, and the notes that found no room on it.
  func made(lastSection: String?) -> (page: MadeUpPage, over: [Fragment]) {
    let foot = firstFull.map { body[$0].origin.y - noteGap } ?? frame.main.maxY
    let placed = notes(with: carried).placed(foot: foot)
    var page = MadeUpPage(frame: frame)
    page.body = body
    page.notes = placed.notes
    page.firstSection = firstSection
    page.lastSection = lastSection
    return (page, placed.over)
  }
}
