import Glibc

/// One of the process's open streams, written to without a buffer between.
public struct OutputStream: Hashable, Sendable {
  /// The file descriptor.
  public var descriptor: Int32
  /// For messages: "standard output".
  public var name: String

  public init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  public static let standardOutput = OutputStream(descriptor: 1, name: "standard output")
  public static let standardError = OutputStream(descriptor: 2, name: "standard error")

  /// Whether a person watches it.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// How many characters fit on a line of the terminal; nil where it is none, or does not say.
  public var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Writes all of it.
  ///
  /// - Throws: `Stop` with status 74: a full disk, a pipe whose reader is gone.
  public func write(_ bytes: [UInt8]) throws(Stop) {
    guard let error = SystemCall.write(bytes, to: descriptor) else { return }
    throw Stop(
      .writeFailed, "output.write-failed",
      "an output must be written whole; \(name): \(SystemCall.words(error))",
      hint: error == EPIPE ? "The reader of the pipe ended before everything was written" : nil)
  }

  public func write(_ text: String) throws(Stop) { try write(Array(text.utf8)) }
}
