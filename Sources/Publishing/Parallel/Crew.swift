import Synchronization

/// Workers at a work of many tasks, each with tools that no other has. Every worker does the most urgent
/// task there is, and waits where there is none.
///
/// Who leads the work is one of them: while others do what it needs, it does tasks too.
final class Crew<Tools>: Sendable {
  typealias Task = @Sendable (Tools) -> Void

  /// What lies nearer the end of the work is more urgent, so that little waits.
  enum Urgency: Int, CaseIterable { case low, high, highest }

  private enum Next {
    case task(Task)
    case leave
  }

  private struct State {
    /// By urgency, first come first.
    var tasks = Urgency.allCases.map { _ in ArraySlice<Task>() }
    var isOver = false

    mutating func next() -> Next? {
      for urgency in tasks.indices.reversed() {
        if let task = tasks[urgency].popFirst() { return .task(task) }
      }
      return nil
    }
  }

  private let state = Monitor(State())

  func add(_ urgency: Urgency, _ task: @escaping Task) {
    state.change { $0.tasks[urgency.rawValue].append(task) }
  }

  /// Does tasks until the work is over.
  func work(_ tools: Tools) {
    carryOut(tools) { state in state.next() ?? (state.isOver ? .leave : nil) }
  }

  /// Does tasks until something is so. That is asked again whenever anybody has done a task; it may not
  /// add any.
  func work(_ tools: Tools, until isSo: () -> Bool) {
    carryOut(tools) { state in isSo() ? .leave : state.next() }
  }

  private func carryOut(_ tools: Tools, _ next: (inout State) -> Next?) {
    while case .task(let task) = state.wait(for: next) {
      task(tools)
      // For those who wait for what it did.
      state.change { _ in }
    }
  }

  /// Has the places 0 ..< `count` done before anything else, and gives their values in order.
  func map<Value: Sendable>(
    _ count: Int, _ tools: Tools, _ make: @escaping @Sendable (Int, Tools) -> Value
  ) -> [Value] {
    let made = Made<Value>()
    for place in 0..<count {
      add(.highest) { tools in
        let value = make(place, tools)
        made.values.withLock { $0[place] = value }
      }
    }
    work(tools) { made.values.withLock { $0.count == count } }
    return made.values.withLock { values in (0..<count).compactMap { values[$0] } }
  }

  /// Lets the workers go. What is not done by then may be left undone.
  func end() { state.change { $0.isOver = true } }
}

/// Values by their places, as far as they are made.
private final class Made<Value: Sendable>: Sendable {
  let values = Mutex<[Int: Value]>([:])
}
