import ArgumentParser
import Publishing

/// `rolereport png`
struct PNGJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "png",
    abstract: "Typeset the report on a pair, or on one role, as PNG pictures, one a page.",
    usage: "rolereport png (--pair <a,b> | --role <a>) [<options>]",
    discussion: """
      Pages are named NAME-1.png, NAME-2.png, …; their paths are printed on standard output.

      EXAMPLES:
        rolereport png --pair ml-lead,ds-manager
        rolereport png --pair ml-lead,ds-manager --dpi 300 -o pictures/
        rolereport png --pair ml-lead,ds-manager --page 1 -o - >first.png
      """)

  @OptionGroup var report: ReportOptions
  @OptionGroup var selection: PageSelection

  @Option(help: ArgumentHelp("Pixels to the inch, 18 to 1200.", valueName: "n"))
  var dpi = 150

  @OptionGroup var output: OutputOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var global: GlobalOptions

  var isStrict: Bool { strictness.strict }

  func validate() throws {
    guard (18...1200).contains(dpi) else {
      throw ValidationError("--dpi must be between 18 and 1200; found \(dpi)")
    }
  }

  func work(in session: inout Session) throws {
    let made = try report.report(in: &session)
    try session.checkStrictness()
    let numbers = try selection.numbers(of: made.document.pages.count)
    let plan = try OutputPlan(output.output, name: made.name, fileExtension: "png")
    guard numbers.count == 1 || !plan.isStandardOutput else {
      throw Stop(
        .usage, "usage.one-page",
        "standard output takes one picture; the report has \(numbers.count)",
        hint: "Choose one with --page, or a directory with --output DIR/")
    }
    let pages = numbers.map { made.document.pages[$0 - 1] }
    let pictures = try made.press.pngs(made.document, pages: pages, dpi: dpi)
    try session.publish(zip(numbers, pictures).map { (plan.file(page: $0), $1) })
  }
}
