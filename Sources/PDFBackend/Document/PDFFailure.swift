/// Why a file could not be written. A fault of the program, never of what an author wrote.
public struct PDFFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What does not fit together.
  public let reason: String

  public static func mismatch(_ what: String) -> PDFFailure { PDFFailure(reason: what) }

  public var description: String { "pages and structure of a document fit: \(reason)" }
}
