import ArgumentParser
import Display
import LayoutFiles

extension PaperName: ExpressibleByArgument {}
extension Ink: ExpressibleByArgument {}

/// What pages are made for.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A layout by its name, or any layout file.", valueName: "name|file"))
  var layout: String?

  @Option(help: "The sheet.")
  var paper = PaperName.a4

  @Option(help: "Colour, or black ink alone (DeviceGray only).")
  var ink = Ink.color
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
