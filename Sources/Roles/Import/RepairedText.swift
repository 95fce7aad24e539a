import Diagnostics

/// The second pass: text to lines, with the damage of wrong code pages undone.
struct RepairedText {
  private(set) var lines: [String] = []
  private(set) var repairs: [Repair] = []

  init(_ text: String, repairing: Bool, notes: inout [Diagnostic]) {
    var foreign: [(number: Int, text: String)] = []
    for (index, line) in LineReader.lines(of: text).enumerated() {
      guard line.utf8.count <= LineReader.longestLine else {
        lines.append("")
        notes.append(
          Diagnostic(
            .warning, "import.long-line", at: SourceSpan(file: "", line: index + 1),
            "a line has at most \(LineReader.longestLine) bytes: this one has \(line.utf8.count) and was not read"
          ))
        continue
      }
      lines.append(String(line))
      if Self.mayBeDamaged(line) { foreign.append((index + 1, String(line))) }
    }
    if repairing, !foreign.isEmpty { repair(foreign, &notes) }
    noteLosses(&notes)
  }

  /// Damage is at least two characters beyond ASCII side by side: what a lone bullet is not.
  private static func mayBeDamaged(_ line: Substring) -> Bool {
    var previous: UInt8 = 0
    for byte in line.utf8 {
      if byte >= 0xC0, previous >= 0x80 { return true }
      previous = byte
    }
    return false
  }

  private mutating func repair(
    _ foreign: [(number: Int, text: String)], _ notes: inout [Diagnostic]
  ) {
    var repair = MojibakeRepair(lines: foreign)
    repair.run()
    for place in repair.doubtful {
      notes.append(
        Diagnostic(
          .warning, "import.doubtful-damage",
          at: SourceSpan(file: "", line: place.line, column: place.column),
          "damage is undone where all that stands together is damage: this was left alone"))
    }
    for (line, original) in zip(repair.lines, foreign) {
      let found = repair.repairs(of: line, original: original.text)
      guard !found.isEmpty else { continue }
      repairs += found
      lines[line.number - 1] = String(line.cells.compactMap { Unicode.Scalar($0.scalar) })
    }
  }

  private func noteLosses(_ notes: inout [Diagnostic]) {
    for (index, line) in lines.enumerated() {
      let scalars = line.unicodeScalars
      guard let place = scalars.firstIndex(of: "\u{FFFD}") else { continue }
      let column = scalars.distance(from: scalars.startIndex, to: place) + 1
      notes.append(
        Diagnostic(
          .warning, "import.damage-left",
          at: SourceSpan(file: "", line: index + 1, column: column),
          "damaged characters are repaired where their bytes tell what they were: these do not"))
    }
  }
}
