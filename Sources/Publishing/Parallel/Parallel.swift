import Synchronization

/// Independent work on several threads at once.
enum Parallel {
  /// As many workers as the machine has processors, and no more than there is to do.
  static func workers(for count: Int) -> Int { min(count, WorkerThread.processors) }

  /// Does the same work on that many threads, this one among them, and waits for all. Where the system
  /// gives fewer threads, those that there are do the work.
  static func run(_ count: Int, _ work: @Sendable () -> Void) {
    run(count, work, beside: work)
  }

  /// Does work on that many threads less one, and beside it something else on this; waits for all.
  static func run<Value>(
    _ count: Int, _ work: @Sendable () -> Void, beside other: () -> Value
  ) -> Value {
    withoutActuallyEscaping(work) { work in
      let threads = (1..<max(2, count)).compactMap { _ in count > 1 ? WorkerThread(work) : nil }
      let value = other()
      for thread in threads { thread.join() }
      return value
    }
  }

  /// Does the places 0 ..< `count`.
  ///
  /// - Parameters:
  ///   - count: How much there is to do.
  ///   - workers: How many do it, the calling thread among them.
  ///   - work: Given places, the values of these in their order. Called once for each share.
  /// - Returns: The values in the places' order, however many workers there are.
  static func map<Value: Sendable>(
    _ count: Int, workers: Int, _ work: @Sendable (_ places: [Int]) -> [Value]
  ) -> [Value] {
    guard workers > 1 else { return work(Array(0..<count)) }
    let done = Mutex<[[Value]]>(Array(repeating: [], count: workers))
    let next = Atomic<Int>(0)
    run(workers) {
      while true {
        let share = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard share < workers else { return }
        let values = work(Array(stride(from: share, to: count, by: workers)))
        done.withLock { $0[share] = values }
      }
    }
    return done.withLock { shares in (0..<count).map { shares[$0 % workers][$0 / workers] } }
  }

  /// Does the places 0 ..< `count` one by one, whoever is free the next: for few of very different sizes.
  static func mapEach<Value: Sendable>(
    _ count: Int, workers: Int, _ work: @Sendable (_ place: Int) -> Value
  ) -> [Value] {
    let done = Mutex<[Int: Value]>([:])
    let next = Atomic<Int>(0)
    run(min(count, workers)) {
      while true {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < count else { return }
        let value = work(place)
        done.withLock { $0[place] = value }
      }
    }
    return done.withLock { done in (0..<count).compactMap { done[$0] } }
  }
}
