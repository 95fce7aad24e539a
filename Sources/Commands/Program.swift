import ArgumentParser
import Diagnostics
import Publishing

#if canImport(Glibc)
  import Glibc
#endif

/// The program: a command line in, an exit status out.
public enum Program {
  /// Runs with the process's own streams, arguments and environment, and ends the process.
  public static func main() -> Never {
    HeapRoom.begin()
    let temporaries = Temporaries()
    Interruption.watch(temporaries)
    let desk = Desk(
      output: .standardOutput, messages: .standardError, environment: environment(),
      executable: Furnishings.executable ?? CommandLine.arguments.first ?? "rolereport",
      temporaries: temporaries, endsProcess: true)
    exit(run(Array(CommandLine.arguments.dropFirst()), at: desk).rawValue)
  }

  /// Runs one command line.
  ///
  /// - Parameters:
  ///   - arguments: Without the program's name.
  ///   - desk: Streams, environment and the program's place.
  /// - Returns: How it ended; what there was to say has been said.
  public static func run(_ arguments: [String], at desk: Desk) -> ExitStatus {
    do {
      if let job = PlainWords.job(of: arguments) { return run(job, at: desk) }
      var command = try CommandName.job(of: arguments) ?? RoleReport.parseAsRoot(arguments)
      guard let job = command as? any Job else {
        try command.run()
        return .done
      }
      return run(job, at: desk)
    } catch {
      return answer(error, to: arguments, at: desk)
    }
  }

  private static func run(_ job: any Job, at desk: Desk) -> ExitStatus {
    var session = Session(desk: desk, options: job.global, isStrict: job.isStrict)
    do {
      try job.work(in: &session)
      return session.status
    } catch let stop as Stop {
      session.printer.print(stop.diagnostics)
      return stop.status
    } catch let diagnostic as Diagnostic {
      session.printer.print([diagnostic])
      return .badInput
    } catch {
      session.printer.print([
        Diagnostic(
          .error, "program.fault", "the program must handle whatever it is given; \(error)",
          hint: "This is a mistake in rolereport: please report it with the command line")
      ])
      return .fault
    }
  }

  /// Help and version go to standard output; what is wrong with the command line to the messages.
  private static func answer(
    _ error: any Error, to arguments: [String], at desk: Desk
  ) -> ExitStatus {
    let text = RoleReport.fullMessage(for: error)
    guard RoleReport.exitCode(for: error) != ExitCode.success else {
      do {
        try desk.output.write(text.isEmpty ? text : text + "\n")
        return .done
      } catch {
        return .writeFailed
      }
    }
    let printer = MessagePrinter(
      stream: desk.messages, isColored: ColorChoice.auto.isColored(on: desk), least: .error)
    if let unknown = CommandName.unknown(in: arguments) {
      printer.print([unknown])
      return .usage
    }
    printer.print([
      Diagnostic(.error, "usage.command-line", summary(RoleReport.message(for: error)))
    ])
    // The parser's full message is ours and, after it, how the command is used.
    if let usage = text.firstRange(of: "\nUsage: ") {
      printer.print(progress: String(text[text.index(after: usage.lowerBound)...]))
    }
    return .usage
  }

  /// The parser's sentence in the form of our summaries: a small letter first, no full stop.
  private static func summary(_ message: String) -> String {
    let text = message.hasSuffix(".") ? message.dropLast() : message[...]
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func environment() -> [String: String] {
    var values: [String: String] = [:]
    for name in ["ROLEREPORT_HOME", "SOURCE_DATE_EPOCH", "NO_COLOR", "TERM"] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
