import ArgumentParser
import Charts
import Diagnostics
import Display
import Publishing

/// `rolereport chart`
struct ChartJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draw one chart for a slide or a web page, as SVG, PNG or PDF.",
    usage: "rolereport chart [--pair <a,b>] [--kind <kind>] [--format <format>] [<options>]",
    discussion: """
      Pay is drawn as advertised: a range an ad, each currency on its own axis, no average. The \
      chart in words stands beside it (NAME.alt.txt) and in it. Text is at least 18 pt on a slide of \
      13.33 × 7.5 in; what does not fit goes on in NAME-2. A file carries its data: --from draws it \
      again.

      EXAMPLES:
        rolereport chart --pair ml-lead,ds-manager
        rolereport chart --kind coverage
        rolereport chart --kind overlap --pair ml-lead,ds-md -o Output/shared.png
        rolereport chart --kind matrix --theme dark -o Output/matrix.pdf
        rolereport chart --size 540x540@2x --background transparent --format png
        rolereport chart --kind seniority --sort maximum --ink mono --format pdf
        rolereport chart --fx USD=EUR:0.92@2024-10-30 -o Output/euros.svg
        rolereport chart --data csv -o Output/pay.csv
        rolereport chart --from Output/shared.png --size 1280x720 -o Output/small.svg
      """)

  enum DataFormat: String, CaseIterable, ExpressibleByArgument { case csv, json }

  @OptionGroup var chart: ChartOptions

  @Option(help: "svg, png or pdf; default: what --output ends in, else svg.")
  var format: ChartFormat?

  @OptionGroup var picture: PictureOptions

  @Option(help: "What it is drawn for; default: light.")
  var theme: SlideGround?

  @Option(help: "Colour, or black ink alone.")
  var ink: Ink?

  @Flag(help: "Draw text as outlines, for readers of SVG that have not the fonts.")
  var outlineText = false

  @Option(
    help: ArgumentHelp(
      """
      Write the rows too, beside the chart; alone where --output ends in .csv or .json, or is - \
      without --format.
      """, valueName: "csv|json"))
  var data: DataFormat?

  @OptionGroup var output: OutputOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var global: GlobalOptions

  var isStrict: Bool { strictness.strict }

  func work(in session: inout Session) throws {
    let target = try ChartTarget(
      output: output.output, format: format, data: data, from: chart.from)
    let libraries = target.format == .png ? PictureLibraries() : nil
    defer { libraries?.wait() }
    var record = try chart.record(in: &session)
    apply(to: &record.look)
    guard let format = target.format else {
      let plan = try OutputPlan(
        output.output, name: record.fileName, fileExtension: target.data?.rawValue ?? "csv")
      return try session.publish([(plan.file, rows(of: record, target.data))])
    }
    let press = try Press(session.desk.furnishings())
    let fonts = try session.take(press.fonts(of: "report"))
    let pictures = try session.take(press.chart(record, as: format, fonts: fonts))
    try session.checkStrictness()
    let plan = try OutputPlan(
      output.output, name: record.fileName, fileExtension: format.rawValue)
    guard pictures.count == 1 || !plan.isStandardOutput else {
      throw Stop(
        .usage, "usage.one-page",
        "standard output takes one picture; the chart has \(pictures.count)",
        hint: "Use --format pdf, or a directory with --output DIR/")
    }
    try session.publish(files(of: pictures, record, plan, target.data))
  }

  /// What was asked for, over what the chart has.
  private func apply(to look: inout ChartLook) {
    if let theme {
      look.theme = theme
      // A ground that was chosen for another theme would not do.
      if picture.background == nil, case .color = look.background { look.background = .theme }
      look.ink = theme == .mono ? .mono : .color
    }
    if let ink { look.ink = ink }
    if let background = picture.background { look.background = background.background }
    if outlineText { look.outlinesText = true }
    if let size = picture.size {
      look.pixels = size.pixels
      look.dpi = picture.dpi
    } else if let dpi = picture.dpi {
      look.resample(dpi: dpi)
    }
  }

  /// Every picture with its words beside it, then the rows.
  private func files(
    of pictures: [ChartPicture], _ record: ChartRecord, _ plan: OutputPlan, _ data: DataFormat?
  ) -> [(file: OutputFile, bytes: [UInt8])] {
    var files: [(file: OutputFile, bytes: [UInt8])] = []
    for (index, picture) in pictures.enumerated() {
      let file = pictures.count == 1 ? plan.file : plan.file(page: index + 1)
      files.append((file, picture.bytes))
      guard !file.isStandardOutput else { continue }
      let words = OutputFile(FilePath(file.path).stem + ".alt.txt")
      files.append((words, Array((picture.alternative + "\n").utf8)))
    }
    if let data, !plan.isStandardOutput {
      let beside = OutputFile(FilePath(plan.file.path).stem + "." + data.rawValue)
      files.append((beside, rows(of: record, data)))
    }
    return files
  }

  private func rows(of record: ChartRecord, _ format: DataFormat?) -> [UInt8] {
    Array((format == .json ? record.json : ChartTable(record.spec).csv).utf8)
  }
}

/// What is to be written: a picture of a format, rows, or both.
private struct ChartTarget {
  /// Nil where only rows are.
  var format: ChartFormat?
  var data: ChartJob.DataFormat?

  init(
    output: String?, format: ChartFormat?, data: ChartJob.DataFormat?, from: String?
  ) throws(Stop) {
    let isFile = output.map { !$0.hasSuffix("/") && !OutputFile($0).isStandardOutput } ?? false
    let ending = isFile ? FilePath(output ?? "").fileExtension.lowercased() : ""
    let named = ChartFormat(rawValue: ending)
    if let rows = ChartJob.DataFormat(rawValue: ending), format == nil, data ?? rows == rows {
      self.data = rows
      return
    }
    if data != nil, format == nil, let output, OutputFile(output).isStandardOutput {
      self.data = data
      return
    }
    if let format, let named, named != format {
      throw Stop(
        .usage, "usage.chart-format",
        "a chart's file ends in its format; --format is \(format.rawValue), the file ends in .\(ending)",
        hint: "Drop --format, or end the file in .\(format.rawValue)")
    }
    if format == nil, named == nil, !ending.isEmpty {
      throw Stop(
        .usage, "usage.chart-format",
        "a chart is written as svg, png or pdf; the file ends in .\(ending)",
        hint: "End it in .svg, .png or .pdf, or say which with --format")
    }
    let same = from.flatMap { ChartFormat(rawValue: FilePath($0).fileExtension.lowercased()) }
    self.format = format ?? named ?? same ?? .svg
    self.data = data
  }
}
