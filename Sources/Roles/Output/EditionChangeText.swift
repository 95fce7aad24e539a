/// What changed from edition to edition, as text and as JSON.
public enum EditionChangeText {
  /// A paragraph an edition, a line a difference: `+` said now, `−` no longer said.
  public static func render(_ changes: [EditionChange]) -> String {
    guard !changes.isEmpty else {
      return "No pair of roles has two dated editions, so there is nothing to compare.\n"
    }
    return changes.map { change in
      var lines = ["\(change.newer), against \(change.older):"]
      if change.isEmpty { lines.append("  nothing changed") }
      lines += change.added.map { "  + \($0.role), \($0.section.rawValue): \($0.text)" }
      lines += change.dropped.map { "  − \($0.role), \($0.section.rawValue): \($0.text)" }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  public static func json(_ changes: [EditionChange]) -> String {
    JSONValue.array(
      changes.map { change in
        .object([
          ("older", .string(change.older)), ("newer", .string(change.newer)),
          ("added", .array(change.added.map(difference))),
          ("dropped", .array(change.dropped.map(difference))),
        ])
      }
    ).rendered
  }

  private static func difference(_ difference: EditionChange.Difference) -> JSONValue {
    .object([
      ("role", .string(difference.role)), ("section", .string(difference.section.rawValue)),
      ("text", .string(difference.text)),
    ])
  }
}
