import Display
import Geometry

/// A page in the making: what stands on it so far, and the white between.
struct Sheet {
  /// A piece of the text, and what may become of the white above it.
  struct Standing {
    var placed: PlacedFragment
    /// By how much the white may shrink.
    var shrink = Length.zero
    /// The white that may be stretched.
    var stretch = Length.zero
    /// The step of the grid it stands on.
    var grid: Length?
  }

  struct Anchor {
    var fragment: Fragment
    /// What it stands beside, by its place on the page.
    var place: Int
    /// From the top of that to the top of the note.
    var offset: Length
  }

  let frame: PageFrame
  let number: Int
  let noteGap: Length
  /// Notes that wait from an earlier page.
  let carried: [Fragment]
  private(set) var body: [Standing] = []
  private(set) var feet: FootStack
  private(set) var anchors: [Anchor] = []
  /// The pieces that stand below the notes before them, by their places.
  private(set) var fulls: [Int] = []
  private(set) var y: Length
  var sectionsAtTop = OpenSections()
  /// Whether all that stands on it opens sections.
  var isOpening = true

  init(frame: PageFrame, number: Int, noteGap: Length, carried: Carried = Carried()) {
    self.frame = frame
    self.number = number
    self.noteGap = noteGap
    self.carried = frame.notes == nil ? [] : carried.notes
    feet = FootStack(area: frame.feet ?? .plain)
    y = frame.main.minY
    var waiting = carried.feet
    if frame.notes == nil {
      waiting += carried.notes.map { FootStack.Piece(fragment: $0, opens: true) }
    }
    feet.add(waiting: waiting, within: frame.main.size.height)
  }

  var isEmpty: Bool { body.isEmpty }
  /// Whether leaving it sets something: moving on from it is a step.
  var hasMatter: Bool { !body.isEmpty || !feet.pieces.isEmpty }
  var hasNotes: Bool { !carried.isEmpty || !anchors.isEmpty }
  /// Whether all that stands on it wants to stand with what comes next.
  var isOfHeads: Bool {
    guard !isEmpty, feet.pieces.isEmpty else { return false }
    return body.allSatisfy { $0.placed.keepsWithNext || $0.placed.need == nil }
  }
  var shrink: Length { body.reduce(.zero) { $0 + $1.shrink } }
  /// How far down the text may reach.
  var bottom: Length { frame.main.maxY - feet.height }

  /// How far down it may reach with what those notes would take at the foot.
  func bottom(with footnotes: FootRoom, _ notes: FootRoom) -> Length {
    guard feet.waiting.isEmpty else { return bottom }
    var room = frame.setsFeet ? footnotes : FootRoom()
    if frame.notes == nil { room = room + notes }
    return frame.main.maxY - feet.height(adding: room)
  }

  mutating func put(_ placed: PlacedFragment, below white: White, grid: Length? = nil) {
    var standing = Standing(placed: placed)
    let top = placed.origin.y
    if !isEmpty {
      let least = white.length - white.shrink
      if placed.span == .main { standing.shrink = max(.zero, top - y - least) }
      if white.stretches, placed.span == .main || top - y <= white.length {
        standing.stretch = white.length
      }
      standing.grid = grid
    }
    if placed.span == .full { fulls.append(body.count) }
    body.append(standing)
    y = top + placed.fragment.size.height
  }

  /// Hangs notes on the last piece, level with its first line, or sets them at the foot.
  mutating func add(_ notes: [MarginNote], _ footnotes: [Footnote]) {
    let room = frame.main.maxY - max(y, frame.main.minY)
    if frame.notes == nil {
      feet.add(notes.map { Footnote([$0.fragment]) }, within: room)
    } else {
      for note in notes { anchor(note.fragment) }
    }
    if frame.setsFeet {
      feet.add(footnotes, within: room)
    } else {
      for note in footnotes { anchor(.stack(note.pieces)) }
    }
  }

  private mutating func anchor(_ note: Fragment) {
    guard let last = body.last else { return }
    anchors.append(
      Anchor(
        fragment: note, place: body.count - 1,
        offset: last.placed.fragment.firstBaseline - note.firstBaseline))
  }

  /// Takes that share (1/65536) of the white that may go.
  mutating func squeeze(_ share: Int64) {
    var up = Length.zero
    for index in body.indices {
      up += Length(scaled: (body[index].shrink.scaled * share) >> 16)
      body[index].placed.origin.y -= up
      body[index].shrink = .zero
    }
    y -= up
  }

  /// Moves each piece down by a length of its own.
  mutating func lower(by shifts: [Length]) {
    for (index, shift) in zip(body.indices, shifts) { body[index].placed.origin.y += shift }
    y += shifts.last ?? .zero
  }

  /// The page, and the notes that found no room on it.
  func made() -> (page: MadeUpPage, over: Carried) {
    let placed = placedNotes
    var page = MadeUpPage(frame: frame)
    page.number = number
    page.body = body.map(\.placed)
    page.notes = placed.notes.map(\.note)
    page.feet = feet.placed(in: frame.main)
    page.sectionsAtTop = sectionsAtTop
    return (page, Carried(notes: placed.over, feet: feet.waiting))
  }
}

/// Notes that wait for a page.
struct Carried {
  var notes: [Fragment] = []
  var feet: [FootStack.Piece] = []

  var isEmpty: Bool { notes.isEmpty && feet.isEmpty }
}
