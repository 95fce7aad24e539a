import Synchronization

/// A value that is made on a thread of its own while its owner does something else.
public final class Ahead<Value: Sendable> {
  private let made = Made()
  private let make: @Sendable () -> Value
  private var thread: WorkerThread?

  /// Begins at once. Where the system gives no thread, the value is made when it is asked for.
  public init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    let made = made
    thread = WorkerThread {
      let value = make()
      made.value.withLock { $0 = value }
    }
  }

  // Nobody may end the process under a thread that is at work.
  deinit { thread?.join() }

  /// Waits for the value.
  public var value: Value {
    thread?.join()
    thread = nil
    if let value = made.value.withLock({ $0 }) { return value }
    let value = make()
    made.value.withLock { $0 = value }
    return value
  }

  private final class Made: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
