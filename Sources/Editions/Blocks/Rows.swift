import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

extension Draft {
  /// Level rows that the layout names one by one.
  mutating func facts(_ properties: [String: PropertyValue], _ scope: Scope) {
    if let above = properties.length("above") { galley.space(above) }
    let rows = properties.records("rows").compactMap { entry -> ComparisonRow? in
      if let path = entry.path("when"), !scope.value(path).isThere { return nil }
      if let path = entry.path("unless"), scope.value(path).isThere { return nil }
      let row = row(entry, entry, scope)
      return row.columns.allSatisfy(\.isEmpty) ? nil : row
    }
    table(rows, properties, scope)
  }

  /// Level rows, one for each element of a list.
  mutating func rows(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let path = properties.path("of") else { return }
    let rows = scope.value(path).elements.map { element in
      row(properties, properties, scope.naming("row", element))
    }
    table(rows, properties, scope)
  }

  private func row(
    _ entry: [String: PropertyValue], _ properties: [String: PropertyValue], _ scope: Scope
  ) -> ComparisonRow {
    let style = entry.style("style") ?? .text
    let label = entry.text("label").map { plain($0, in: scope) } ?? ""
    var row = ComparisonRow(
      label, entry.texts("columns").map { paragraphs($0, style, in: scope) })
    if let path = entry.path("mark"), case .mark(let mark, _) = scope.value(path) {
      row.mark = mark
    }
    row.silence = entry.text("silence").map { plain($0, in: scope) }
    row.style = style
    return row
  }

  private mutating func table(
    _ rows: [ComparisonRow], _ properties: [String: PropertyValue], _ scope: Scope
  ) {
    guard !rows.isEmpty else { return }
    let grid = properties.word("grid") ?? "sides"
    let opened = continuation
    if let title = properties.text("continued") {
      let heads = properties.texts("heads")
      continuation.append(
        continued(inlines(title, .heading, in: scope), rule: heads.isEmpty))
    }
    let heads = properties.texts("heads").map { inlines($0, .columnHead, in: scope) }
    table(
      rows, columns(grid, properties.number("share") ?? 50, rows), head: heads,
      rules: properties.flag("rules") ? roleRules(over: heads.count) : [])
    continuation = opened
  }

  /// Over only A, both and only B; over A and B where there are two columns.
  private func roleRules(over columns: Int) -> [Stroke] {
    let looks: [(Length, ColorUse)] =
      stylist.ink == .color
      ? [(.pt(2), .a), (.pt(2), .both), (.pt(2), .b)]
      : [(.pt(2.4), .a), (.pt(1.2), .both), (.pt(0.6), .b)]
    let shown = columns == 2 ? [looks[0], looks[2]] : looks
    return shown.map { Stroke(width: $0.0, color: stylist.color($0.1)) }
  }

  private func columns(_ grid: String, _ share: Int, _ rows: [ComparisonRow]) -> RowColumns {
    switch grid {
    case "wide": return RowColumns(lefts: [columnA], widths: [measure - columnA])
    case "split":
      let room = measure - columnA - self.grid.gutter
      let first = room.scaled(by: share, over: 100)
      return RowColumns(
        lefts: [columnA, columnA + first + self.grid.gutter], widths: [first, room - first])
    case "sharing": return sharing(rows)
    default:
      return RowColumns(
        lefts: [columnA, columnB], widths: [self.grid.column, self.grid.column])
    }
  }

  /// Only A, both, only B: as wide as makes the rows lowest.
  private func sharing(_ rows: [ComparisonRow]) -> RowColumns {
    let cells = rows.map { row in
      (0..<3).map { column in
        pieces(row.columns.indices.contains(column) ? row.columns[column] : [], row.style)
      }
    }
    let widths = BalancedWidths.fitting(
      cells, least: .pt(48), space: setter.width(of: " ", stylist.text(.text)),
      room: measure - columnA - grid.gutter * 2)
    var lefts: [Length] = []
    var x = columnA
    for width in widths {
      lefts.append(x)
      x += width + grid.gutter
    }
    return RowColumns(lefts: lefts, widths: widths)
  }

  /// The widths of words, each with the source figures that it is not parted from.
  private func pieces(_ paragraphs: [[Inline]], _ style: StyleName) -> BalancedWidths.Cell {
    var pieces: [Length] = []
    var isOpen = false
    for case .text(let text, let look, _, _) in paragraphs.joined() {
      var words = text.split(separator: " ", omittingEmptySubsequences: false)[...]
      if isOpen, let last = pieces.indices.last, let glued = words.popFirst() {
        pieces[last] += setter.width(of: String(glued), look)
      }
      pieces += words.filter { !$0.isEmpty }.map { setter.width(of: String($0), look) }
      isOpen = text.last != " "
    }
    return pieces
  }
}
