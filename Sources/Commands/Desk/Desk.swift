import Publishing

/// What a run of the program is given by whoever starts it: streams, environment, its own place.
/// Nothing below asks the process for these.
public struct Desk: Sendable {
  public var output: OutputStream
  public var messages: OutputStream
  public var environment: [String: String]
  /// The program's path, links resolved.
  public var executable: String
  public var temporaries: Temporaries
  /// Whether the process ends after the run, so that what is in its memory goes with it.
  public var endsProcess: Bool

  public init(
    output: OutputStream, messages: OutputStream, environment: [String: String],
    executable: String, temporaries: Temporaries, endsProcess: Bool = false
  ) {
    self.output = output
    self.messages = messages
    self.environment = environment
    self.executable = executable
    self.temporaries = temporaries
    self.endsProcess = endsProcess
  }

  /// Where fonts, layouts and the bundled corpus lie.
  ///
  /// - Returns: The paths.
  /// - Throws: `Stop` with status 66 where they cannot be found.
  func furnishings() throws(Stop) -> Furnishings {
    try Furnishings.find(home: environment["ROLEREPORT_HOME"], executable: executable)
  }
}
