import ArgumentParser
import Publishing

/// A command that does something. `Program` runs it; `run()` is left to the parser's own commands.
protocol Job: ParsableCommand {
  var global: GlobalOptions { get }
  /// Whether a warning makes the run fail before anything is written.
  var isStrict: Bool { get }

  /// Does the work. Throws a `Stop`, or a `Diagnostic` where an input is wrong.
  func work(in session: inout Session) throws
}

extension Job {
  var isStrict: Bool { false }
}
