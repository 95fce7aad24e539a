import Editions
import PageLayout
import Synchronization
import Typesetting

/// Chapters on their way from layout to whoever takes them. They are laid out in any order, numbered in
/// the book's, made into what is wanted in any order, and taken in the book's.
///
/// What lies nearest the end goes first, so that little waits. A worker that finds nothing to do leaves:
/// what comes of others' work they do themselves.
final class ChapterLine<Made: Sendable>: Sendable {
  private enum Step {
    case lay(Int)
    case make(Int, NumberedPart)
    case take(Made)
  }

  private struct State {
    var numbering: ChapterNumbering
    var nextToLay = 0
    /// Laid out, but not numbered since one before is not laid out yet.
    var laid: [Int: LaidPart] = [:]
    var numbered: [(index: Int, part: NumberedPart)] = []
    var made: [Int: Made] = [:]
    var nextToTake = 0
    var isTaking = false
  }

  private let edition: HandbookEdition
  private let profilePages: PageReferences
  private let state: Mutex<State>

  init(_ edition: HandbookEdition, _ numbering: ChapterNumbering) {
    self.edition = edition
    profilePages = numbering.profilePages
    state = Mutex(State(numbering: numbering))
  }

  /// As far as the chapters have come.
  var numbering: ChapterNumbering { state.withLock { $0.numbering } }

  /// Does what there is to do.
  func work(
    _ setter: Typesetter, _ make: (NumberedPart, Typesetter) -> Made, take: (Made) -> Void
  ) {
    while let step = next() {
      switch step {
      case .lay(let index): laid(edition.chapter(index, profilePages, setter: setter), index)
      case .make(let index, let part):
        let made = make(part, setter)
        state.withLock { $0.made[index] = made }
      case .take(let made):
        take(made)
        state.withLock {
          $0.isTaking = false
          $0.nextToTake += 1
        }
      }
    }
  }

  private func next() -> Step? {
    state.withLock { state in
      if !state.isTaking, let made = state.made.removeValue(forKey: state.nextToTake) {
        state.isTaking = true
        return .take(made)
      }
      if !state.numbered.isEmpty {
        let (index, part) = state.numbered.removeFirst()
        return .make(index, part)
      }
      guard state.nextToLay < edition.pairCount else { return nil }
      state.nextToLay += 1
      return .lay(state.nextToLay - 1)
    }
  }

  private func laid(_ part: LaidPart, _ index: Int) {
    state.withLock { state in
      state.laid[index] = part
      while let part = state.laid.removeValue(forKey: state.numbering.count) {
        let index = state.numbering.count
        state.numbered.append((index, state.numbering.number(part)))
      }
    }
  }
}
