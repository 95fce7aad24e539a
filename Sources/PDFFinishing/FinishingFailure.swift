/// Why painted pages could not be finished. A fault of the program or of the machine, never of what
/// an author wrote.
public enum FinishingFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What the painted file was expected to be like and is not.
  case unreadable(String)
  /// The painted pages and the laid-out document do not belong together.
  case mismatch(String)

  public var description: String {
    switch self {
    case .unreadable(let rule): "a painted file is as Cairo writes it: \(rule)"
    case .mismatch(let what): "painted pages do not fit the document: \(what)"
    }
  }
}
