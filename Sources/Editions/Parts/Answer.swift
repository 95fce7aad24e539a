import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// The answer in a sentence or two, built from counts and from what each role is about.
enum Answer {
  /// A sentence each.
  static func sentences(_ comparison: Comparison) -> [String] {
    [sharing(comparison), contrast(comparison)].compactMap { $0 }
  }

  /// "They share 2 of 31 named tools, 4 of 10 skill themes and no industry."
  private static func sharing(_ comparison: Comparison) -> String {
    var parts: [String] = []
    let counts = [
      (comparison.toolCount, "tool", comparison.isSilent(.tools)),
      (comparison.skillCount, "skill theme", comparison.isSilent(.skills)),
    ]
    for (count, noun, silent) in counts where !silent && count.total > 0 {
      let plural = count.total == 1 ? noun : noun + "s"
      parts.append(
        count.both == 0 ? "no \(noun)" : "\(count.both) of \(count.total)\u{A0}\(plural)")
    }
    let industries = comparison.industryCount
    if !comparison.isSilent(.industries), industries.total > 0 {
      let noun = industries.total == 1 ? "industry" : "industries"
      parts.append(
        industries.both == 0
          ? "no industry" : "\(industries.both) of \(industries.total)\u{A0}\(noun)")
    }
    guard !parts.isEmpty else { return "The sources do not describe these two alike." }
    return "They share \(Wording.list(parts))."
  }

  /// "A builds models; B leads people."
  private static func contrast(_ comparison: Comparison) -> String? {
    guard let a = comparison.left.gist, let b = comparison.right.gist else { return nil }
    return "A\u{A0}\(a.text); B\u{A0}\(b.text)."
  }
}

extension Draft {
  mutating func answer(_ comparison: Comparison) {
    rule(1.6, .ink)
    space(4)
    let place = galley.items.count
    for sentence in Answer.sentences(comparison) { paragraph([words(sentence, .answer)], .answer) }
    sourceNote(comparison, at: place)
  }
}
