import Glibc
import Synchronization

/// Where the threads of a batch take their places of work, and leave what they have made.
final class WorkFloor: Sendable {
  private struct State {
    var next = 0
    var workers: Int
    var isClosed = false
    var outcomes: [BatchOutcome] = []
    var tally: BatchTally
  }

  private let places: Int
  private let state: Mutex<State>
  private let bell = Bell()

  /// - Parameters:
  ///   - places: How much there is to do.
  ///   - workers: How many will do it; each must `leave`.
  ///   - tally: What counts before the first.
  init(places: Int, workers: Int, tally: BatchTally) {
    self.places = places
    state = Mutex(State(workers: workers, tally: tally))
  }

  var tally: BatchTally { state.withLock { $0.tally } }

  /// The next place that nobody has taken; nil where none is left.
  func take() -> Int? {
    state.withLock { state in
      guard !state.isClosed, state.next < places else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  func deliver(_ outcome: BatchOutcome) {
    state.withLock { state in
      state.outcomes.append(outcome)
      state.tally.count(outcome)
      if outcome.endsBatch { state.isClosed = true }
    }
    bell.ring()
  }

  /// Nobody takes anything from now on.
  func close() { state.withLock { $0.isClosed = true } }

  /// A worker has ended.
  func leave() {
    state.withLock { $0.workers -= 1 }
    bell.ring()
  }

  /// Waits for what comes next, in whatever order; nil once all workers have left.
  func receive() -> BatchOutcome? {
    while true {
      let (outcome, isOver) = state.withLock { state in
        (state.outcomes.popLast(), state.workers <= 0)
      }
      if outcome != nil || isOver { return outcome }
      bell.wait()
    }
  }
}

/// Wakes one waiting thread a ring.
private final class Bell: @unchecked Sendable {
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(semaphore, 0, 0) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func ring() { sem_post(semaphore) }

  func wait() { while sem_wait(semaphore) != 0, errno == EINTR {} }
}
