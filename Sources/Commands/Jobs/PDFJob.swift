import ArgumentParser
import Publishing

/// `rolereport pdf`
struct PDFJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "pdf",
    abstract: "Typeset the report on a pair, or on one role, as PDF.",
    usage: "rolereport pdf (--pair <a,b> | --role <a>) [<options>]",
    discussion: """
      The PDF is tagged for screen readers, made for archives, and the same bytes every time. Its \
      path is printed on standard output.

      EXAMPLES:
        rolereport pdf --pair ml-lead,ds-manager
        rolereport pdf --pair data-scientist:ml-engineer --paper letter --ink mono
        rolereport pdf --pair ml-lead,ds-md -o reports/
        rolereport pdf --pair ml-lead,ds-md -o - | lp
        rolereport pdf --pair ml-lead,ds-md --standard a-3a
        rolereport pdf --role ml-lead
      """)

  @OptionGroup var report: ReportOptions
  @OptionGroup var standard: StandardOption
  @OptionGroup var output: OutputOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var global: GlobalOptions

  var isStrict: Bool { strictness.strict }

  func work(in session: inout Session) throws {
    let made = try report.report(in: &session)
    try session.checkStrictness()
    let plan = try OutputPlan(output.output, name: made.name, fileExtension: "pdf")
    let bytes = try made.press.pdf(
      made.document, as: standard.standard, data: made.data)
    try session.publish([(plan.file, bytes)])
  }
}
