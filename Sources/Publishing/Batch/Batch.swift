/// A run over many pairs, each with files of its own that appear whole or not at all.
///
/// Pairs are laid out on several threads, and files appear as they are done. What is told of them comes in
/// the pairs' order. A pair that fails holds up none of the others.
public struct Batch {
  /// What happens, for whoever watches.
  public enum Event {
    /// A pair is done; which one depends on the threads.
    case moved(BatchTally)
    /// What became of a pair, in the pairs' order.
    case ended(BatchOutcome)
  }

  private let order: BatchOrder
  private let temporaries: Temporaries
  private let tally: BatchTally

  /// - Parameters:
  ///   - order: What to make.
  ///   - faults: How many pairs were asked for that nothing can be made of.
  ///   - temporaries: Where files that were begun are entered.
  public init(_ order: BatchOrder, faults: Int = 0, temporaries: Temporaries) {
    self.order = order
    self.temporaries = temporaries
    var tally = BatchTally(pairs: order.pairs.count + faults)
    tally.failed = faults
    self.tally = tally
  }

  /// How many pairs can be made at once: what the machine's processors allow this process.
  public static var usualJobs: Int { WorkerThread.processors }

  /// Makes the files. The directory is this run's alone: the caller holds its lock.
  ///
  /// - Parameters:
  ///   - farewell: What to say where Ctrl-C or SIGTERM ends the process.
  ///   - watch: Told of what happens, on the calling thread. What it throws ends the batch.
  /// - Returns: How many pairs were made, and how. Fewer are done than there are where the disk is full.
  /// - Throws: `Stop` where the batch cannot begin or its record cannot be written.
  public func run(
    farewell: @escaping @Sendable (BatchTally) -> Void, _ watch: (Event) throws -> Void
  ) throws -> BatchTally {
    BatchDirectory(path: order.directory).removeLeftovers()
    let ledger = BatchLedger(in: order.directory)
    let fingerprints = try Fingerprints(order)
    let jobs = max(1, min(order.jobs, order.pairs.count))
    let floor = WorkFloor(places: order.pairs.count, workers: jobs, tally: tally)
    temporaries.atStop { farewell(floor.tally) }
    defer { temporaries.atStop(nil) }
    let (order, temporaries) = (order, temporaries)
    let work: @Sendable () -> Void = {
      Self.work(order, on: floor) { () throws(Stop) in
        try PairWorker(order, fingerprints, ledger, temporaries)
      }
    }
    let threads = (0..<jobs).compactMap { _ in WorkerThread(work) }
    for _ in threads.count..<jobs {
      // Where no thread can be had at all, this one does everything.
      if threads.isEmpty { work() } else { floor.leave() }
    }
    let failure = Self.follow(floor, watch)
    floor.close()
    for thread in threads { thread.join() }
    try ledger.settle(temporaries: temporaries)
    if let failure { throw failure }
    return floor.tally
  }

  private static func work(
    _ order: BatchOrder, on floor: WorkFloor, _ hire: () throws(Stop) -> PairWorker
  ) {
    defer { floor.leave() }
    do throws(Stop) {
      let worker = try hire()
      while let place = floor.take() { floor.deliver(worker.make(place)) }
    } catch {
      while let place = floor.take() {
        floor.deliver(BatchOutcome(place, order.pairs[place].pair, .failed(error)))
      }
    }
  }

  /// Puts what comes into order. Returns what the watcher threw.
  private static func follow(
    _ floor: WorkFloor, _ watch: (Event) throws -> Void
  ) -> (any Error)? {
    var waiting: [Int: BatchOutcome] = [:]
    var next = 0
    do {
      while let outcome = floor.receive() {
        waiting[outcome.place] = outcome
        try watch(.moved(floor.tally))
        while let ended = waiting.removeValue(forKey: next) {
          try watch(.ended(ended))
          next += 1
        }
      }
      for place in waiting.keys.sorted() {
        if let ended = waiting[place] { try watch(.ended(ended)) }
      }
      return nil
    } catch {
      return error
    }
  }
}
