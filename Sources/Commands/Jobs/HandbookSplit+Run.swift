import Diagnostics
import Publishing

extension HandbookSplit {
  /// The directory's lock. Where another run has it, says so and waits until that has ended.
  func lock(_ directory: String, _ session: Session) throws(Stop) -> DirectoryLock {
    let temporaries = session.desk.temporaries
    do throws(Stop) {
      return try DirectoryLock(directory, patience: 100, temporaries: temporaries)
    } catch {
      guard let held = error.diagnostics.first, held.code == "output.locked" else { throw error }
      session.tell("waiting: \(held.summary)")
      return try DirectoryLock(directory, patience: .max / 2, temporaries: temporaries)
    }
  }

  /// Makes the files, tells of each, and says at the end how many there are.
  ///
  /// - Throws: `Stop` with status 1 where a pair failed, 74 where the disk is full.
  func run(_ order: BatchOrder, faults: Int, _ session: inout Session) throws {
    let stream = session.desk.messages
    let isQuiet = session.printer.least == .error
    var bar = stream.isTerminal && !isQuiet ? ProgressBar(on: stream) : nil
    let hasBar = bar != nil
    var failures: [BatchOutcome] = []
    var told: Set<Diagnostic> = []
    let batch = Batch(order, faults: faults, temporaries: session.desk.temporaries)
    let tally = try batch.run(farewell: { tally in
      if hasBar { ProgressBar.clear(stream) }
      if !isQuiet { try? stream.write(tally.stopped + "\n") }
    }) { event in
      switch event {
      case .moved(let tally): bar?.show(tally)
      case .ended(let outcome):
        let diagnostics = outcome.diagnostics.filter { told.insert($0).inserted }
        let isSeen =
          !diagnostics.isEmpty || (session.desk.output.isTerminal && !outcome.files.isEmpty)
        if isSeen { bar?.clear() }
        session.report(diagnostics)
        for file in outcome.files { try session.print(file.path) }
        if isSeen { bar?.showAgain() }
        if case .failed = outcome.result { failures.append(outcome) }
      }
    }
    bar?.clear()
    for failure in failures { tell(failure, session) }
    let isWhole = tally.done == tally.pairs
    session.tell(isWhole ? tally.summary : tally.stopped)
    guard tally.failed == 0, isWhole else {
      throw Stop(isWhole ? .partial : .writeFailed, [])
    }
  }

  /// Says which pair failed, and why.
  private func tell(_ failure: BatchOutcome, _ session: Session) {
    guard case .failed(let stop) = failure.result else { return }
    session.printer.print(
      stop.diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        // A warning that a strict run fails for is an error of this pair.
        diagnostic.severity = .error
        diagnostic.summary = "\(failure.pair.slug): \(diagnostic.summary)"
        return diagnostic
      })
  }
}
