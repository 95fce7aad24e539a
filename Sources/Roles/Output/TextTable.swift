/// A table for a terminal: columns two spaces apart, cells broken into lines, no rules but one below
/// the head. In a terminal too narrow for its columns each row becomes a small list.
struct TextTable {
  private let table: OutlineTable
  private let columns: Int
  private static let gutter = 2
  private static let narrowest = 12
  private static let emptyCell = "–"

  init(_ table: OutlineTable, columns: Int) {
    self.table = table
    self.columns = columns
  }

  var lines: [String] {
    guard !table.head.isEmpty else { return [] }
    guard let widths = widths else { return stacked }
    var lines = row(table.head.map { [$0] }, widths, emptyCell: "")
    lines.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: gap))
    for cells in table.rows { lines += row(cells, widths, emptyCell: Self.emptyCell) }
    return lines
  }

  private var gap: String { String(repeating: " ", count: Self.gutter) }

  /// Each column as wide as it wishes; where that is too much, as wide as its longest word, and what
  /// is left is shared so that the narrower wishes come true first. Nil where even that is too much.
  private var widths: [Int]? {
    let texts = table.head.indices.map { column in
      [table.head[column]] + table.rows.flatMap { column < $0.count ? $0[column] : [] }
    }
    let wished = texts.map {
      max(1, $0.map { TerminalText.width(TerminalText.plain($0)) }.max() ?? 1)
    }
    let room = columns - Self.gutter * (wished.count - 1)
    guard wished.reduce(0, +) > room else { return wished }
    let words = texts.map { $0.map(TerminalText.longestWord).max() ?? 1 }
    for least in [words, words.map { min($0, Self.narrowest) }] where least.reduce(0, +) <= room {
      return shared(room - least.reduce(0, +), least: least, wished: wished)
    }
    return nil
  }

  private func shared(_ room: Int, least: [Int], wished: [Int]) -> [Int] {
    var given = least
    var left = room
    while left > 0 {
      // The narrowest column that wishes for more grows first: columns end up alike.
      let hungry = given.indices.filter { given[$0] < wished[$0] }
      guard let column = hungry.min(by: { (given[$0], $0) < (given[$1], $1) }) else { break }
      given[column] += 1
      left -= 1
    }
    return given
  }

  private func row(_ cells: [[String]], _ widths: [Int], emptyCell: String) -> [String] {
    let wrapped = widths.indices.map { column -> [String] in
      let cell = column < cells.count && !cells[column].isEmpty ? cells[column] : [emptyCell]
      return cell.flatMap { hanging($0, columns: widths[column], isOneOfMany: cell.count > 1) }
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { index in
      let pieces = widths.indices.map { column -> String in
        let text = index < wrapped[column].count ? wrapped[column][index] : ""
        let atRight = table.figures.contains(column)
        let isLast = column == widths.count - 1 && !atRight
        return isLast ? text : TerminalText.padded(text, to: widths[column], atRight: atRight)
      }
      return pieces.joined(separator: gap).withoutTrailingSpaces
    }
  }

  /// Lines after the first are set in where a cell holds several texts.
  private func hanging(_ text: String, columns: Int, isOneOfMany: Bool) -> [String] {
    guard isOneOfMany, columns > 8 else { return TerminalText.wrapped(text, columns: columns) }
    let lines = TerminalText.wrapped(text, columns: columns - 2)
    return lines.enumerated().map { $0.offset == 0 ? $0.element : "  " + $0.element }
  }

  private var stacked: [String] {
    var lines: [String] = []
    for cells in table.rows {
      for (column, head) in table.head.enumerated() where column < cells.count {
        let cell = cells[column].isEmpty ? [Self.emptyCell] : cells[column]
        let indent = column == 0 ? "" : "  "
        let label = column == 0 || head.isEmpty ? "" : head + ": "
        for (index, text) in cell.enumerated() {
          let labelled = (index == 0 ? label : "") + text
          lines += TerminalText.wrapped(labelled, columns: columns - indent.count).map {
            indent + $0
          }
        }
      }
    }
    return lines
  }
}

extension String {
  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
