import Editions
import PDFBackend
import PageLayout
import Synchronization
import Typesetting

/// What a worker at a book has for itself.
struct BookBench {
  let setter: Typesetter
  let painter: PagePainter
}

/// The parts of a book on their way from layout to whoever takes them. Chapters are laid out in any
/// order and numbered in the book's; all parts are painted in any order, and taken as they were numbered.
final class BookLine: Sendable {
  private struct State {
    var numbering: ChapterNumbering
    /// Laid out, but not numbered since one before is not laid out yet.
    var laid: [Int: LaidPart] = [:]
    /// How many parts have been numbered, and how many of these have been taken.
    var numbered = 0
    var taken = 0
    var painted: [Int: PaintedPart] = [:]
    var isTaking = false
    /// Numbered chapters that nobody has been asked to paint, the first ones first.
    var kept: [(place: Int, part: NumberedPart)] = []

    /// Parts with their places in the order of taking.
    mutating func placed(_ parts: [NumberedPart]) -> [(place: Int, part: NumberedPart)] {
      numbered += parts.count
      return zip((numbered - parts.count)..., parts).map { ($0, $1) }
    }
  }

  private let edition: HandbookEdition
  private let crew: Crew<BookBench>
  private let profilePages: PageReferences
  private let take: @Sendable (PaintedPart) -> Void
  private let state: Mutex<State>

  /// So many chapters are painted last, while what stands around chapters is laid out: that has fewer tasks
  /// than there are workers, who would wait else. Few enough to take little memory.
  private static let keptChapters = 4

  /// `take` is given parts one at a time, by whatever worker.
  init(
    _ edition: HandbookEdition, _ numbering: ChapterNumbering, _ crew: Crew<BookBench>,
    take: @escaping @Sendable (PaintedPart) -> Void
  ) {
    self.edition = edition
    self.crew = crew
    self.take = take
    profilePages = numbering.profilePages
    state = Mutex(State(numbering: numbering))
  }

  /// Has the crew make all chapters.
  func addChapters() {
    for index in 0..<edition.pairCount { crew.add(.low) { self.lay(index, $0) } }
  }

  /// Has the crew paint parts, which come next in the order of taking.
  func add(_ parts: [NumberedPart]) { paint(state.withLock { $0.placed(parts) }) }

  /// As far as the chapters have come.
  var numbering: ChapterNumbering { state.withLock { $0.numbering } }

  var hasNumberedChapters: Bool {
    state.withLock { $0.numbering.count == edition.pairCount }
  }

  /// Whether all parts are taken that have been numbered.
  var isEmpty: Bool { state.withLock { $0.taken == $0.numbered } }

  private func lay(_ index: Int, _ bench: BookBench) {
    let part = edition.chapter(index, profilePages, setter: bench.setter)
    let numbered = state.withLock { state in
      state.laid[index] = part
      var parts: [NumberedPart] = []
      while let part = state.laid.removeValue(forKey: state.numbering.count) {
        parts.append(state.numbering.number(part))
      }
      state.kept += state.placed(parts)
      let isLast = state.numbering.count == edition.pairCount
      let given = isLast ? state.kept.count : max(0, state.kept.count - Self.keptChapters)
      defer { state.kept.removeFirst(given) }
      return Array(state.kept.prefix(given))
    }
    paint(numbered)
  }

  private func paint(_ parts: [(place: Int, part: NumberedPart)]) {
    for (place, part) in parts { crew.add(.high) { self.paint(place, part, $0) } }
  }

  private func paint(_ place: Int, _ part: NumberedPart, _ bench: BookBench) {
    let bound = edition.bind(part, setter: bench.setter)
    let painted = PaintedPart(bound, bench.painter, edition.ink, bench.setter)
    state.withLock { $0.painted[place] = painted }
    while let next = next() {
      take(next)
      state.withLock { state in
        state.isTaking = false
        state.taken += 1
      }
    }
  }

  /// The part that is to be taken next, unless somebody is taking one, who asks again.
  private func next() -> PaintedPart? {
    state.withLock { state in
      guard !state.isTaking, let next = state.painted.removeValue(forKey: state.taken) else {
        return nil
      }
      state.isTaking = true
      return next
    }
  }
}
