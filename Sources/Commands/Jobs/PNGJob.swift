import ArgumentParser
import Display
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
        rolereport png --pair ml-lead,ds-manager --size 1240x1754 --background transparent
      """)

  @OptionGroup var report: ReportOptions
  @OptionGroup var selection: PageSelection

  @OptionGroup var picture: PictureOptions

  @OptionGroup var output: OutputOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var global: GlobalOptions

  var isStrict: Bool { strictness.strict }

  func work(in session: inout Session) throws {
    let libraries = PictureLibraries()
    defer { libraries.wait() }
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
    let pictures = try made.press.pngs(made.document, pages: pages, options: options)
    try session.publish(zip(numbers, pictures).map { (plan.file(page: $0), $1) })
  }

  /// 150 dpi on white where nothing else is asked for. A page fits in a stated size whole.
  private var options: PNGOptions {
    let ground: Color? =
      switch picture.background?.background {
      case .transparent: nil
      case .color(let value): Color(hex: value)
      case .theme, nil: .white
      }
    return PNGOptions(dpi: picture.dpi ?? 150, pixels: picture.size?.pixels, ground: ground)
  }
}
