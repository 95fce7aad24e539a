/// A comparison as Markdown (CommonMark with tables). What articles say is escaped: it makes no
/// heading, link, emphasis, HTML or column.
public enum ComparisonMarkdown {
  /// The text with a final line end.
  public static func render(_ comparison: Comparison) -> String {
    var parts: [String] = []
    for block in ComparisonOutline(comparison).blocks {
      switch block {
      case .title(let text): parts.append("# " + escaped(text))
      case .heading(let text, let note):
        parts.append("## " + escaped(text))
        if !note.isEmpty { parts.append(escaped(note)) }
      case .paragraph(let text): parts.append(escaped(text))
      case .list(let items): parts.append(items.map { "- " + escaped($0) }.joined(separator: "\n"))
      case .table(let outline): parts.append(table(outline))
      }
    }
    if parts.contains(where: { $0.contains("| – |") }) { parts.append(ComparisonOutline.dashNote) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func table(_ table: OutlineTable) -> String {
    var lines = [row(table.head.map(escaped))]
    lines.append(row(table.head.indices.map { table.figures.contains($0) ? "---:" : "---" }))
    for cells in table.rows {
      let texts = table.head.indices.map { column -> String in
        let cell = column < cells.count ? cells[column] : []
        return cell.isEmpty ? "–" : cell.map(escaped).joined(separator: "<br>")
      }
      lines.append(row(texts))
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// A text on one line, in which no character is markup.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in TerminalText.plain(text) {
      switch character {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\\", "`", "*", "_", "{", "}", "|", "~", "$": escaped += "\\\(character)"
      case "[", "]": escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
    return escapedStart(of: escaped)
  }

  /// At the start of a line "#", "-", "+" and "=" make headings and lists, and so does "1.".
  private static func escapedStart(of text: String) -> String {
    guard let first = text.first else { return text }
    if "#-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text[digits.endIndex...]
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
    return digits + "\\" + rest
  }
}
