import ArgumentParser
import Display
import Publishing

extension Imposition: ExpressibleByArgument {}

/// `rolereport handout`
struct HandoutJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Typeset the print edition of a pair, with room to write.",
    usage: "rolereport handout --pair <a,b> [<options>]",
    discussion: """
      Left and right pages mirror each other for printing on both sides, and the outer margin is the \
      reader's. Everything reads in black and white as well; --ink mono prints with black ink alone.

      --sheets 2-up puts two pages on a side. --sheets booklet orders them so that the stack of sheets, \
      printed on both sides (turned over the short edge) and folded, is a booklet.

      EXAMPLES:
        rolereport handout --pair ml-lead,ds-manager --ink mono
        rolereport handout --pair ml-lead,ds-manager --paper letter --sheets booklet
        rolereport handout --pair ml-lead,ds-manager --large-print
      """)

  @OptionGroup var report: ReportOptions

  @Option(help: "Put two pages on each side of a sheet: 2-up or booklet.")
  var sheets: Imposition?

  @Flag(name: .customLong("booklet"), help: .hidden)
  var booklet = false

  @Flag(name: .customLong("2-up"), help: .hidden)
  var twoUp = false

  @Flag(help: "Set the text in 16 pt and larger.")
  var largePrint = false

  @OptionGroup var standard: StandardOption
  @OptionGroup var output: OutputOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var global: GlobalOptions

  var isStrict: Bool { strictness.strict }

  func validate() throws {
    if largePrint, report.page.layout != nil {
      throw ValidationError("--large-print is a layout of its own; drop it or --layout")
    }
    if [sheets != nil, booklet, twoUp].count(where: { $0 }) > 1 {
      throw ValidationError("Pages are put on sheets in one way; name it once")
    }
  }

  private var imposition: Imposition? { booklet ? .booklet : twoUp ? .twoUp : sheets }

  func work(in session: inout Session) throws {
    var made = try report.report(in: &session, layout: largePrint ? "handout-large" : "handout")
    try session.checkStrictness()
    var name = made.name + (largePrint ? "-handout-large" : "-handout")
    if let imposition {
      made.document.pages = imposition.sheets(of: made.document.pages)
      name += "-" + imposition.rawValue
    }
    let plan = try OutputPlan(output.output, name: name, fileExtension: "pdf")
    let bytes = try made.press.pdf(
      made.document, as: standard.standard, data: made.data)
    try session.publish([(plan.file, bytes)])
  }
}
