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
    /// By urgency.
    var tasks = Urgency.allCases.map { _ in TaskQueue<Task>() }
    var isOver = false

    mutating func next() -> Next? {
      for urgency in tasks.indices.reversed() {
        if let task = tasks[urgency].next() { return .task(task) }
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

  /// Has a value made.
  func begin<Value: Sendable>(
    _ urgency: Urgency, _ make: @escaping @Sendable (Tools) -> Value
  ) -> Pending<Value> {
    let pending = Pending<Value>()
    add(urgency) { pending.fill(make($0)) }
    return pending
  }

  /// Has the places 0 ..< `count` done before anything else, and gives their values in order.
  func map<Value: Sendable>(
    _ count: Int, _ tools: Tools, _ make: @escaping @Sendable (Int, Tools) -> Value
  ) -> [Value] {
    let values = (0..<count).map { place in begin(.highest) { make(place, $0) } }
    work(tools) { values.allSatisfy(\.isMade) }
    return values.compactMap(\.value)
  }

  /// Lets the workers go. What is not done by then may be left undone.
  func end() { state.change { $0.isOver = true } }
}

/// A value that some worker makes.
final class Pending<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  var isMade: Bool { made.withLock { $0 != nil } }

  /// Nil until it is made.
  var value: Value? { made.withLock { $0 } }

  fileprivate func fill(_ value: Value) { made.withLock { $0 = value } }
}

/// First come, first served.
private struct TaskQueue<Task> {
  private var tasks: [Task?] = []
  private var first = 0

  mutating func append(_ task: Task) { tasks.append(task) }

  mutating func next() -> Task? {
    guard first < tasks.count else { return nil }
    let next = tasks[first].take()
    first += 1
    if first == tasks.count { (tasks, first) = ([], 0) }
    return next
  }
}
