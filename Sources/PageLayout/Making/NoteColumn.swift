import Geometry

/// Finds the notes of one page their places: level with what they explain, and where two would meet
/// the later one moves down; where the column then runs over its foot, the run above moves up.
struct NoteColumn {
  private struct Waiting {
    var fragment: Fragment
    var top: Length
  }

  let rect: Rect
  /// White between two notes.
  let gap: Length
  private var waiting: [Waiting] = []

  init(rect: Rect, gap: Length) {
    self.rect = rect
    self.gap = gap
  }

  /// The lowest edge the notes reach so far, each pushed down by those above it.
  var bottom: Length? { settled(foot: nil).last.map { $0.top + $0.fragment.size.height } }

  mutating func add(_ fragment: Fragment, levelWith top: Length) {
    waiting.append(Waiting(fragment: fragment, top: max(top, rect.minY)))
  }

  /// The notes in their places, and those that found no room: they wait. Where the column may be
  /// overrun, a note that is taller is placed where it has the column to itself.
  func placed(mayOverrun: Bool) -> (notes: [PlacedFragment], over: [Fragment]) {
    var fitting = self
    var over: [Fragment] = []
    while fitting.height > rect.size.height, let last = fitting.waiting.last {
      let isAlone = fitting.waiting.count == 1 && mayOverrun
      if isAlone, last.fragment.size.height > rect.size.height { break }
      over.insert(fitting.waiting.removeLast().fragment, at: 0)
    }
    let notes = fitting.settled(foot: rect.maxY).map {
      PlacedFragment(fragment: $0.fragment, origin: Point(x: rect.minX, y: $0.top))
    }
    return (notes, over)
  }

  private var height: Length {
    waiting.reduce(-gap) { $0 + gap + $1.fragment.size.height }
  }

  private func settled(foot: Length?) -> [Waiting] {
    var notes = waiting
    var free = rect.minY
    for index in notes.indices {
      notes[index].top = max(notes[index].top, free)
      free = notes[index].top + notes[index].fragment.size.height + gap
    }
    guard var floor = foot else { return notes }
    for index in notes.indices.reversed() {
      notes[index].top = max(
        rect.minY, min(notes[index].top, floor - notes[index].fragment.size.height))
      floor = notes[index].top - gap
    }
    return notes
  }
}
