/// Sentences that announce a list.
enum LeadIn {
  private static let cues: [(Section, [String])] = [
    (.responsibilities, ["responsible", "responsibility", "duty", "task", "responsibilities"]),
    (.skills, ["skill", "ability", "competency"]),
    (.tools, ["tool", "software", "technology"]),
    (.industries, ["industry", "sector"]),
    (.education, ["education", "degree", "educational", "qualification", "background"]),
    (.tips, ["tip", "step", "advice", "started"]),
    (.outlook, ["outlook", "prospect", "demand"]),
  ]

  /// The section that a lead-in under no heading announces.
  static func section(_ text: String) -> Section? {
    let words = Set(Word.list(text).map(\.key))
    return cues.first { !words.isDisjoint(with: $0.1) }?.0
  }
}

/// The paragraph that closes an article without a heading.
enum Conclusion {
  private static let openings = [
    "in conclusion", "to conclude", "in summary", "to summarize", "to summarise", "to sum up",
    "in short", "in closing", "all in all", "by understanding", "overall", "ultimately",
    "in essence", "to wrap up", "as we have seen", "in the end",
  ]

  static func opens(_ text: String) -> Bool {
    let start = text.prefix(20).lowercased()
    return openings.contains { start.hasPrefix($0) }
  }
}
