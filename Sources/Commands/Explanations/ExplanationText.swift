import Roles

/// Explanations as a terminal or another program reads them.
struct ExplanationText {
  /// How many columns a line may have.
  var width: Int

  /// One at length.
  func page(_ explanation: Explanation) -> String {
    var parts = [
      explanation.code + "\n" + paragraph("Rule: " + explanation.rule),
      paragraph(explanation.why), paragraph("What to do: " + explanation.remedy),
    ]
    if !explanation.example.isEmpty {
      let lines = explanation.example.split(separator: "\n", omittingEmptySubsequences: false)
      parts.append("Example:\n\n" + lines.map { "  " + $0 }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n")
  }

  /// The codes of each area with their rules.
  func listing(_ areas: [ExplainedArea]) -> String {
    let column = (areas.flatMap(\.explanations).map(\.code.count).max() ?? 0) + 2
    return areas.map { area in
      ([area.title] + area.explanations.map { entry($0, column: column) }).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// A code and, behind it, its rule; a rule that is long goes on below itself.
  private func entry(_ explanation: Explanation, column: Int) -> String {
    let indent = String(repeating: " ", count: 2 + column)
    let lines = wrapped(explanation.rule, columns: max(20, width - indent.count))
    let gap = String(repeating: " ", count: column - explanation.code.count)
    return "  " + explanation.code + gap + lines.joined(separator: "\n" + indent)
  }

  private func paragraph(_ text: String) -> String {
    wrapped(text, columns: max(20, min(width, 100))).joined(separator: "\n")
  }

  /// The text in lines, divided between words. A word longer than a line stands alone.
  private func wrapped(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  static func json(_ explanation: Explanation) -> String { value(explanation).rendered }

  static func json(_ explanations: [Explanation]) -> String {
    JSONValue.array(explanations.map(value)).rendered
  }

  private static func value(_ explanation: Explanation) -> JSONValue {
    .object([
      ("code", .string(explanation.code)), ("summary", .string(explanation.rule)),
      ("explanation", .string(explanation.why)), ("remedy", .string(explanation.remedy)),
      ("example", .string(explanation.example)),
    ])
  }
}
