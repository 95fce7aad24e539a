import ArgumentParser
import Diagnostics

/// The first word of a command line.
enum CommandName {
  /// What is wrong with it; nil where it is a command, or no word at all.
  static func unknown(in arguments: [String]) -> Diagnostic? {
    guard let word = arguments.first(where: { !$0.hasPrefix("-") }), arguments.first == word,
      word != "help", !known.contains(word)
    else { return nil }
    let nearest = known.map { (name: $0, distance: EditDistance.between(word, $0)) }
      .filter { $0.distance <= max(1, $0.name.count / 3) || $0.name.hasPrefix(word) }
      .min { $0.distance < $1.distance }
    return Diagnostic(
      .error, "usage.unknown-command",
      "a command must be one of \(known.joined(separator: ", ")); found “\(word)”",
      hint: nearest.map { "Did you mean “\($0.name)”?" } ?? "rolereport --help tells what each does"
    )
  }

  /// The command line's job where it names one first and nothing is wrong with it: the parser then
  /// looks at one command's options and not at all of them.
  static func job(of arguments: [String]) -> (any ParsableCommand)? {
    guard let word = arguments.first,
      let type = RoleReport.configuration.groupedSubcommands.lazy.flatMap(\.subcommands)
        .first(where: { $0.configuration.commandName == word })
    else { return nil }
    return try? type.parseAsRoot(Array(arguments.dropFirst())) as? any Job
  }

  private static let known = RoleReport.configuration.groupedSubcommands.flatMap(\.subcommands)
    .compactMap { $0.configuration.commandName }
}
