/// A comparison as plain text for a terminal.
public enum ComparisonText {
  /// The narrowest line that is kept to.
  public static let narrowest = 24

  /// The text in lines of so many columns at most, with a final line end.
  public static func render(_ comparison: Comparison, width: Int = 80) -> String {
    let columns = max(narrowest, width)
    var lines: [String] = []
    for block in ComparisonOutline(comparison).blocks {
      append(block, to: &lines, columns: columns)
    }
    let hasDash = lines.contains { $0.hasSuffix(" –") || $0.contains(" –  ") }
    if hasDash {
      lines.append("")
      lines += TerminalText.wrapped(
        ComparisonOutline.dashNote, columns: columns)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func append(
    _ block: ComparisonOutline.Block, to lines: inout [String], columns: Int
  ) {
    switch block {
    case .title(let text):
      let title = TerminalText.wrapped(text, columns: columns)
      lines += title
      lines.append(String(repeating: "=", count: title.map(TerminalText.width).max() ?? 0))
    case .heading(let text, let note):
      lines.append("")
      lines += TerminalText.wrapped(text.uppercased(), columns: columns)
      if !note.isEmpty { lines += TerminalText.wrapped(note, columns: columns) }
    case .paragraph(let text):
      lines.append("")
      lines += TerminalText.wrapped(text, columns: columns)
    case .list(let items):
      for item in items { lines += entry(item, columns: columns) }
    case .table(let table):
      lines.append("")
      lines += TextTable(table, columns: columns).lines
    }
  }

  /// A list's entry with a hyphen, or with the number it brings.
  private static func entry(_ text: String, columns: Int) -> [String] {
    guard text.hasPrefix("["), let end = text.firstIndex(of: "]") else {
      return TerminalText.wrapped(text, columns: columns - 2).enumerated().map {
        ($0.offset == 0 ? "- " : "  ") + $0.element
      }
    }
    let mark = String(text[...end]) + " "
    let rest = String(text[text.index(after: end)...])
    let indent = String(repeating: " ", count: TerminalText.width(mark))
    return TerminalText.wrapped(rest, columns: columns - indent.count).enumerated().map {
      ($0.offset == 0 ? mark : indent) + $0.element
    }
  }
}
