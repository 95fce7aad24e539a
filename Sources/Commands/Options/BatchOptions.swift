import ArgumentParser
import Charts
import Publishing
import Roles

/// What a batch of many files is asked for with.
struct BatchOptions: ParsableArguments {
  /// What is made of each pair.
  enum Format: String, CaseIterable, ExpressibleByArgument { case pdf, png }

  @Flag(help: "Write one file a pair into a directory, instead of one book.")
  var split = false

  @Option(
    help: ArgumentHelp(
      """
      Of --split: what files are called, with {left}, {right}, {layout}, {paper} and {ink}; default: \
      {left}-vs-{right}.
      """, valueName: "template"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "Of --split: the pairs of a CSV file with two columns of roles.", valueName: "file"))
  var pairsFrom: String?

  @Option(help: ArgumentHelp("Of --split: the first pairs only.", valueName: "n"))
  var limit: Int?

  @Flag(help: "Of --split: write files anew that would come out as they are.")
  var force = false

  @Option(help: "Of --split: pdf, or png for a picture of each page; default: pdf.")
  var format: Format?

  @Option(help: ArgumentHelp("Of --format png: pixels to the inch, 18 to 1200.", valueName: "n"))
  var dpi: Int?

  @OptionGroup var standard: StandardOption

  func validate() throws {
    if !split, let option = given.first {
      throw ValidationError("\(option) goes with --split, which writes one file a pair")
    }
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more; found \(limit)") }
    if format == .png, standard.standard != .usual {
      throw ValidationError("--standard is on PDF; drop it or --format png")
    }
    guard let dpi else { return }
    guard format == .png else { throw ValidationError("--dpi goes with --format png") }
    guard ChartLook.densities.contains(dpi) else {
      throw ValidationError("--dpi must be between 18 and 1200; found \(dpi)")
    }
  }

  /// The options given that only a batch knows.
  private var given: [String] {
    [
      ("--name", name != nil), ("--pairs-from", pairsFrom != nil), ("--limit", limit != nil),
      ("--force", force), ("--format", format != nil),
      ("--dpi", dpi != nil), ("--standard a-3a", standard.standard.carriesData),
    ].filter(\.1).map(\.0)
  }

  /// 150 dpi where nothing else is asked for.
  var batchFormat: BatchOrder.Format {
    format == .png ? .png(dpi: dpi ?? 150) : .pdf(standard.standard)
  }
}
