import ArgumentParser
import Display
import Publishing

/// `rolereport transcript`
struct TranscriptJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Print what layout decided, as text.",
    usage: "rolereport transcript (--pair <a,b> | --role <a>) [--page <n>] [<options>]",
    discussion: """
      One line for each thing painted: runs of text with font, size and place, fills, strokes, \
      links. Places are in points from the page's top left corner.

      EXAMPLES:
        rolereport transcript --pair ml-lead,ds-manager --page 1
        rolereport transcript --pair ml-lead,ds-manager --decisions
        diff <(rolereport transcript --pair A,B) <(rolereport transcript --pair A,B --layout my.yaml)
      """)

  @OptionGroup var report: ReportOptions
  @OptionGroup var selection: PageSelection

  @Flag(help: "Say of each page how full it is, what its pieces needed, and why it ends there.")
  var decisions = false

  @OptionGroup var strictness: StrictOption
  @OptionGroup var global: GlobalOptions

  var isStrict: Bool { strictness.strict }

  func work(in session: inout Session) throws {
    let made = try report.report(in: &session, withRemarks: decisions)
    try session.checkStrictness()
    let numbers = try selection.numbers(of: made.document.pages.count)
    try session.print(
      numbers.map { number in
        let page = made.document.pages[number - 1]
        return page.remarks.map { "# \($0)\n" }.joined() + page.transcript()
      }.joined(separator: "\n"))
  }
}
