import ArgumentParser
import Publishing
import Roles

/// `rolereport compare`
struct CompareJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Print the comparison of a pair as text, Markdown or JSON.",
    usage: "rolereport compare --pair <a,b> [--format <format>] [<options>]",
    discussion: """
      EXAMPLES:
        rolereport compare --pair ml-lead,ds-manager
        rolereport compare --pair ml-lead,ds-manager --format markdown -o comparison.md
        rolereport compare --pair ml-lead,ds-manager --json | jq .toolNames.shared
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, json }

  @OptionGroup var pair: PairOption
  @OptionGroup var corpus: CorpusOption

  @Option(help: "How the comparison is written; default: text.")
  var format: Format?

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A file, a directory ending in /, or -; default: standard output.", valueName: "path"))
  var output: String?

  @OptionGroup var strictness: StrictOption
  @OptionGroup var global: GlobalOptions

  var isStrict: Bool { strictness.strict }

  func validate() throws {
    if json, let format, format != .json {
      throw ValidationError("--json is --format json; --format \(format.rawValue) was given too")
    }
  }

  func work(in session: inout Session) throws {
    let corpus = try corpus.read(in: &session)
    let comparison = try pair.compare(in: corpus, &session)
    let (text, fileExtension) = rendered(comparison, width: session.width)
    try session.checkStrictness()
    guard let output else { return try session.print(text) }
    let name = "\(comparison.left.id)-vs-\(comparison.right.id)"
    let plan = try OutputPlan(output, name: name, fileExtension: fileExtension)
    try session.publish([(plan.file, Array((text.hasSuffix("\n") ? text : text + "\n").utf8))])
  }

  private func rendered(
    _ comparison: Comparison, width: Int
  ) -> (text: String, fileExtension: String) {
    switch json ? .json : format ?? .text {
    case .text: (ComparisonText.render(comparison, width: width), "txt")
    case .markdown: (ComparisonMarkdown.render(comparison), "md")
    case .json: (ComparisonJSON.render(comparison), "json")
    }
  }
}
