/// How far a batch has come.
public struct BatchTally: Hashable, Sendable {
  /// How many pairs there are to make.
  public var pairs: Int
  public var new = 0
  public var changed = 0
  public var unchanged = 0
  public var failed = 0
  /// How many pages were laid out.
  public var pages = 0

  public init(pairs: Int) { self.pairs = pairs }

  /// How many pairs have their files.
  public var there: Int { new + changed + unchanged }
  public var done: Int { there + failed }

  /// "21 of 21 pairs: 4 new, 1 changed, 16 unchanged, 0 failed"
  public var summary: String {
    "\(there) of \(pairs) pairs: \(new) new, \(changed) changed, \(unchanged) unchanged, "
      + "\(failed) failed"
  }

  /// "stopped: 12 of 21 pairs written"
  public var stopped: String { "stopped: \(there) of \(pairs) pairs written" }

  mutating func count(_ outcome: BatchOutcome) {
    pages += outcome.pages
    switch outcome.result {
    case .new: new += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case .failed: failed += 1
    }
  }
}
