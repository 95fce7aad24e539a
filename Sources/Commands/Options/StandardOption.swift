import ArgumentParser
import Publishing

extension DocumentStandard: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  public var defaultValueDescription: String { "ua-1,a-2a" }
}

/// What a PDF is to conform to.
struct StandardOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What the file conforms to: ua-1,a-2a; a-3a, which carries its data as JSON and CSV; or none. \
      A file that cannot conform is an error.
      """, valueName: "names"))
  var standard = DocumentStandard.usual
}
