import ArgumentParser
import Display
import Editions
import LayoutFiles
import Publishing

extension PaperName: ExpressibleByArgument {}
extension Ink: ExpressibleByArgument {}

/// What pages are made for.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A layout by its name, or any layout file.", valueName: "name|file"))
  var layout: String?

  @Option(
    help: ArgumentHelp("A brand for the layout: colours, fonts, logo, footer.", valueName: "file"))
  var brand: String?

  @Option(help: "The sheet.")
  var paper = PaperName.a4

  @Flag(help: "Draw over the pages what layout decided: boxes, baselines, needs, reasons.")
  var debugLayout = false

  @Option(help: "Colour, or black ink alone (DeviceGray only).")
  var ink = Ink.color

  /// The layout, by default that of the given name, in the brand's looks where one is named; and the
  /// brand's logo.
  ///
  /// - Throws: `Stop` with status 66 where a file is missing, 65 where it holds an error.
  func layout(
    by press: Press, or name: String, in session: inout Session
  ) throws -> (layout: Layout, logo: Logo?) {
    let layout = try session.take(press.layout(layout ?? name))
    guard let brand else { return (layout, nil) }
    let found = try session.take(press.brand(brand))
    let branded = layout.branded(by: found.brand)
    // What the layout's own colours lack has been told with the layout.
    let told = layout.contrastWarnings(file: brand)
    session.report(branded.contrastWarnings(file: brand).filter { !told.contains($0) })
    return (branded, found.logo)
  }
}

/// Where files go.
struct OutputOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A file, a directory ending in /, or - for standard output; default: Output/.",
      valueName: "path"))
  var output: String?
}
