import ArgumentParser
import Diagnostics
import Publishing

/// When messages are coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  func isColored(on desk: Desk) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      desk.messages.isTerminal && (desk.environment["NO_COLOR"] ?? "").isEmpty
        && desk.environment["TERM"] != "dumb"
    }
  }
}

/// What every command understands.
struct GlobalOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print notes and progress too.")
  var verbose = false

  @Option(
    help: ArgumentHelp(
      "Colour messages: auto (on a terminal, unless NO_COLOR is set), always or never.",
      valueName: "when"))
  var color = ColorChoice.auto

  func validate() throws {
    if quiet && verbose {
      throw ValidationError("--quiet and --verbose exclude each other; both were given")
    }
  }

  /// The least grave severity that is printed.
  var least: Severity { quiet ? .error : verbose ? .note : .warning }

  func isColored(on desk: Desk) -> Bool { color.isColored(on: desk) }
}

/// Warnings as failures, for commands that render or import.
struct StrictOption: ParsableArguments {
  @Flag(help: "Make any warning a failure: exit 1, and nothing is written.")
  var strict = false
}
