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
      if line.utf8.contains(where: { $0 >= 0x80 }) { foreign.append((index + 1, String(line))) }
    }
    if repairing, !foreign.isEmpty { repair(foreign) }
    noteLosses(&notes)
  }

  private mutating func repair(_ foreign: [(number: Int, text: String)]) {
    var repair = MojibakeRepair(lines: foreign)
    repair.run()
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
