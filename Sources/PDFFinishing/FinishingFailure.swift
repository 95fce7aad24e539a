/// Why painted pages could not be finished. A fault of the program or of the machine, never of what
/// an author wrote.
public enum FinishingFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The call of qpdf that failed, and what qpdf said.
  case qpdf(call: String, message: String)
  /// The painted pages and the laid-out document do not belong together.
  case mismatch(String)

  public var description: String {
    switch self {
    case .qpdf(let call, let message): "finishing the PDF failed in \(call): \(message)"
    case .mismatch(let what): "painted pages do not fit the document: \(what)"
    }
  }
}
