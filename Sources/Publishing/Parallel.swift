import Glibc

/// Independent work on several threads at once.
enum Parallel {
  /// As many workers as the machine has processors, and no more than there is to do.
  static func workers(for count: Int) -> Int {
    min(count, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }

  /// Does the places 0 ..< `count`.
  ///
  /// - Parameters:
  ///   - count: How much there is to do.
  ///   - workers: How many do it, the calling thread among them.
  ///   - work: Given places, the values of these in their order. Called once a worker.
  /// - Returns: The values in the places' order, however many workers there are.
  static func map<Value: Sendable>(
    _ count: Int, workers: Int, _ work: @Sendable (_ places: [Int]) -> [Value]
  ) -> [Value] {
    guard workers > 1 else { return work(Array(0..<count)) }
    let shares = (0..<workers).map { Array(stride(from: $0, to: count, by: workers)) }
    let done = withoutActuallyEscaping(work) { work in
      let hands = shares.dropFirst().map { share in Hand { work(share) } }
      let first = work(shares[0])
      return [first] + hands.map { $0.finish() }
    }
    return (0..<count).map { done[$0 % workers][$0 / workers] }
  }
}

/// A thread at work on something of its own.
private final class Hand<Value: Sendable>: @unchecked Sendable {
  private let work: @Sendable () -> Value
  private var thread = pthread_t()
  private var isStarted = false
  // Written by the thread, read once it has ended.
  private var value: Value?

  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { hand in
      guard let hand else { return nil }
      Unmanaged<AnyHand>.fromOpaque(hand).takeRetainedValue().run()
      return nil
    }
    let box = Unmanaged.passRetained(AnyHand { [weak self] in self?.run() })
    isStarted = pthread_create(&thread, nil, start, box.toOpaque()) == 0
    if !isStarted { box.release() }
  }

  private func run() { value = work() }

  /// What came of it. Where no thread could be had, the work is done now.
  func finish() -> Value {
    if isStarted { pthread_join(thread, nil) }
    return value ?? work()
  }
}

/// What a thread is given: a generic class cannot cross to C.
private final class AnyHand {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}
