import Diagnostics

/// How the program ends, as scripts see it. The numbers are those of `sysexits.h` where it has one.
public enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  case done = 0
  /// Done in part, or a warning under `--strict`.
  case partial = 1
  case usage = 64
  /// An input file is wrong and nothing could be made of it.
  case badInput = 65
  /// An input file is missing or cannot be read.
  case noInput = 66
  /// A mistake in the program itself.
  case fault = 70
  case cannotCreate = 73
  case writeFailed = 74
  case interrupted = 130
  case terminated = 143
}

/// The end of the work before its goal: which status, and why.
public struct Stop: Error, Hashable, Sendable {
  public var status: ExitStatus
  public var diagnostics: [Diagnostic]

  public init(_ status: ExitStatus, _ diagnostics: [Diagnostic]) {
    self.status = status
    self.diagnostics = diagnostics
  }

  /// One error that no line of a file is to blame for.
  public init(_ status: ExitStatus, _ code: String, _ summary: String, hint: String? = nil) {
    self.init(status, [Diagnostic(.error, code, summary, hint: hint)])
  }
}
