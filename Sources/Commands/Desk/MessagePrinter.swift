import Diagnostics
import Publishing

/// Writes diagnostics for a person to read.
struct MessagePrinter {
  var stream: OutputStream
  var isColored: Bool
  /// What is less grave than this is not printed.
  var least: Severity

  func print(_ diagnostics: [Diagnostic]) {
    let text = diagnostics.filter { $0.severity >= least }.map(rendered).joined()
    guard !text.isEmpty else { return }
    // Where messages cannot be written there is nobody to tell.
    try? stream.write(text)
  }

  /// A line of progress, for `--verbose`.
  func print(progress line: String) {
    try? stream.write(harmless(line) + "\n")
  }

  private func rendered(_ diagnostic: Diagnostic) -> String {
    var lines = harmless(diagnostic.rendered)
    if isColored { color(&lines, diagnostic) }
    return lines + "\n"
  }

  /// Colours the word of the severity, which stands before the first summary.
  private func color(_ text: inout String, _ diagnostic: Diagnostic) {
    let word = diagnostic.severity.rawValue + ": "
    guard let range = text.firstRange(of: word) else { return }
    let paint =
      switch diagnostic.severity {
      case .error: "\u{1B}[1;31m"
      case .warning: "\u{1B}[1;33m"
      case .note: "\u{1B}[1;36m"
      }
    text.replaceSubrange(range, with: paint + word.dropLast(1) + "\u{1B}[0m ")
    guard diagnostic.excerpt != nil else { return }
    // The caret's line holds nothing else.
    text = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let caret = line.firstIndex(of: "^"), line.allSatisfy({ " |^".contains($0) }) else {
        return String(line)
      }
      return line[..<caret] + paint + line[caret...] + "\u{1B}[0m"
    }.joined(separator: "\n")
  }

  /// Control characters from a file must not reach the terminal as commands to it.
  private func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isCommand) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isCommand(scalar) {
        safe.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        safe.append(scalar)
      }
    }
    return String(safe)
  }

  private func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || (0x7F...0x9F) ~= scalar.value
  }
}
