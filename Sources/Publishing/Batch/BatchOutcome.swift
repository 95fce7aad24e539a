import Diagnostics

/// What became of one pair of a batch.
public struct BatchOutcome: Sendable {
  public enum Result: Sendable {
    /// There was no file of its name.
    case new
    /// There was one, from something else or with other bytes.
    case changed
    /// Nothing was written.
    case unchanged
    case failed(Stop)
  }

  /// The pair's place in the batch.
  public var place: Int
  public var pair: RolePair
  public var result: Result
  /// The files written.
  public var files: [OutputFile] = []
  public var pages = 0
  /// What was noticed while it was laid out.
  public var diagnostics: [Diagnostic] = []

  init(_ place: Int, _ pair: RolePair, _ result: Result) {
    self.place = place
    self.pair = pair
    self.result = result
  }

  /// Whether what failed would fail for all pairs: a disk is full.
  var endsBatch: Bool {
    if case .failed(let stop) = result { return stop.status == .writeFailed }
    return false
  }
}
