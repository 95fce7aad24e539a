import Roles

/// The answer in a sentence or two, built from counts and from what each role is about.
enum Answer {
  /// What both share, in full and in short for a narrow measure.
  static func sharing(_ comparison: Comparison) -> (full: String, short: String) {
    let counts = [
      (comparison.toolCount, "tool", "tools", Section.tools),
      (comparison.skillCount, "skill theme", "skill themes", .skills),
      (comparison.industryCount, "industry", "industries", .industries),
    ]
    let parts = counts.compactMap { count, noun, plural, section -> String? in
      guard !comparison.isSilent(section), count.total > 0 else { return nil }
      let words =
        count.both == 0
        ? "no \(noun)" : "\(count.both) of \(count.total) \(count.total == 1 ? noun : plural)"
      return words.replacingSpaces
    }
    guard !parts.isEmpty else {
      let text = "The sources say too little to count what they share."
      return (text, text)
    }
    return ("They share \(Wording.list(parts)).", "Shared: \(parts.joined(separator: ", ")).")
  }

  /// "A builds models; B leads people."
  static func contrast(_ comparison: Comparison) -> String? {
    guard let a = comparison.left.gist, let b = comparison.right.gist else { return nil }
    return "A\u{A0}\(a.text); B\u{A0}\(b.text)."
  }

  /// What cannot be counted, because the sources are silent on one side: not nought, but unknown.
  static func uncounted(_ comparison: Comparison) -> [String] {
    [Section.tools, .skills, .responsibilities, .industries].compactMap { section in
      let silent = comparison.silentRoles(section).map(\.name)
      guard !silent.isEmpty else { return nil }
      return "Not counted: \(section.words), for no source lists any for \(Wording.list(silent))."
    }
  }
}
