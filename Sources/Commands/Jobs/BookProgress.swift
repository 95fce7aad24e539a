import Publishing
import Synchronization

/// How far a book has come, shown to a person who watches, and told where the run is stopped.
final class BookProgress: Sendable {
  private struct State {
    var bar: ProgressBar?
    var tally: BatchTally
  }

  private let stream: OutputStream
  private let isQuiet: Bool
  private let state: Mutex<State>

  init(_ session: Session, pairs: Int) {
    stream = session.desk.messages
    isQuiet = session.printer.least == .error
    let bar = stream.isTerminal && !isQuiet ? ProgressBar(on: stream) : nil
    state = Mutex(State(bar: bar, tally: BatchTally(pairs: pairs)))
  }

  /// So many chapters are in the book, on so many pages with all else that is.
  func show(chapters: Int, pages: Int) {
    state.withLock { state in
      state.tally.new = chapters
      state.tally.pages = pages
      state.bar?.show(state.tally)
    }
  }

  /// Takes the bar away.
  func clear() { state.withLock { $0.bar?.clear() } }

  /// Says what was done, as the last thing.
  func sayFarewell() {
    let (tally, hasBar) = state.withLock { ($0.tally, $0.bar != nil) }
    if hasBar { ProgressBar.clear(stream) }
    guard !isQuiet else { return }
    try? stream.write(
      "stopped: \(tally.done) of \(tally.pairs) pairs laid out, no file written\n")
  }
}
