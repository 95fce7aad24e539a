import ArgumentParser
import Publishing

/// `rolereport explain`
struct ExplainJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain the code that a message ends in.",
    discussion: """
      Messages end in a code in brackets: an area, a full stop and a rule. Without a code all are \
      listed, with an area those of the area.

      EXAMPLES:
        rolereport explain layout.unknown-field
        rolereport explain layout
        rolereport explain --json
      """)

  @Argument(help: ArgumentHelp("A code, or an area such as layout.", valueName: "code"))
  var code: String?

  @Flag(help: "Print it as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func work(in session: inout Session) throws {
    let text = ExplanationText(width: session.width)
    guard let code else { return try list(ExplainedArea.all, text, session) }
    if let explanation = Explanation.of(code) {
      return try session.print(json ? ExplanationText.json(explanation) : text.page(explanation))
    }
    let areas = ExplainedArea.all.filter { $0.name == code }
    guard !areas.isEmpty else { throw unknown(code) }
    try list(areas, text, session)
  }

  private func list(
    _ areas: [ExplainedArea], _ text: ExplanationText, _ session: Session
  ) throws {
    try session.print(
      json ? ExplanationText.json(areas.flatMap(\.explanations)) : text.listing(areas))
  }

  private func unknown(_ code: String) -> Stop {
    let near = Explanation.near(code).map { "“\($0)”" }
    return Stop(
      .usage, "usage.unknown-code",
      "a code must be one that messages end in; found “\(code.prefix(60))”",
      hint: near.isEmpty
        ? "rolereport explain lists all of them" : "Did you mean \(near.joined(separator: " or "))?"
    )
  }
}
