import Diagnostics
import Publishing

/// One run of a command: what it was given, and what it has had to say so far.
struct Session {
  let desk: Desk
  let printer: MessagePrinter
  private let isStrict: Bool
  private let isVerbose: Bool
  private var warnings = 0
  private var errors = 0

  init(desk: Desk, options: GlobalOptions, isStrict: Bool) {
    self.desk = desk
    self.isStrict = isStrict
    isVerbose = options.verbose
    printer = MessagePrinter(
      stream: desk.messages, isColored: options.isColored(on: desk), least: options.least)
  }

  /// `partial` once an error was reported, since then something is missing from what was done.
  var status: ExitStatus { errors > 0 ? .partial : .done }

  /// How many characters a line of a listing may have: the terminal's, else 80.
  var width: Int { desk.output.columns ?? 80 }

  /// Never frees a value, where the process ends after the run. For what a command is done with at its
  /// end: to take apart what is made of many pieces takes longer than the system takes to have all memory
  /// back.
  func keep<Value>(_ value: Value) {
    if desk.endsProcess { _ = Unmanaged.passRetained(Kept(value)) }
  }

  private final class Kept<Value> {
    private let value: Value

    init(_ value: Value) { self.value = value }
  }

  /// Prints diagnostics and keeps count of them.
  mutating func report(_ diagnostics: [Diagnostic]) {
    printer.print(diagnostics)
    warnings += diagnostics.count { $0.severity == .warning }
    errors += diagnostics.count { $0.severity == .error }
  }

  /// The value, with its diagnostics reported.
  mutating func take<Value>(_ reported: Reported<Value>) -> Value {
    report(reported.diagnostics)
    return reported.value
  }

  func progress(_ line: @autoclosure () -> String) {
    if isVerbose { printer.print(progress: line()) }
  }

  /// Says what was done, unless under `--quiet`.
  func tell(_ line: String) {
    if printer.least < .error { printer.print(progress: line) }
  }

  /// To be asked before anything is written.
  ///
  /// - Throws: `Stop` with status 1 where the run is strict and something was noticed.
  func checkStrictness() throws(Stop) {
    guard isStrict, warnings + errors > 0 else { return }
    let found = warnings + errors == 1 ? "one was" : "\(warnings + errors) were"
    throw Stop(
      .partial, "strict.warning",
      "under --strict there must be no warning; \(found) found and nothing was written",
      hint: "Mend what the messages above name, or run without --strict")
  }

  /// Writes a result to standard output.
  func print(_ text: String) throws(Stop) {
    try desk.output.write(text.hasSuffix("\n") || text.isEmpty ? text : text + "\n")
  }

  /// Writes files so that all appear or none, and prints their paths, one a line. Standard output as
  /// a target takes the bytes alone.
  func publish(_ outputs: [(file: OutputFile, bytes: [UInt8])]) throws(Stop) {
    try checkStrictness()
    let files = outputs.filter { !$0.file.isStandardOutput }
    let staged = try [StagedFile].staging(files, temporaries: desk.temporaries)
    try staged.commit()
    for output in outputs {
      if output.file.isStandardOutput {
        try desk.output.write(output.bytes)
      } else {
        try print(output.file.path)
      }
    }
  }

  /// The same, of a file that was written while it was made.
  func publish(_ file: GrowingFile) throws(Stop) {
    try checkStrictness()
    if file.file.isStandardOutput {
      for piece in file.kept { try desk.output.write(piece) }
    } else {
      try file.stage().commit()
      try print(file.file.path)
    }
  }
}
