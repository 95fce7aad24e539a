import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

extension Draft {
  /// A table over the full width below the notes: what it says, before it is set.
  private struct WideTable {
    struct Column {
      var head: String
      var look: String
      var alignsRight: Bool
    }

    var columns: [Column]
    /// A text a cell; nil where there is nothing to say.
    var rows: [[String?]]
    /// By row, what decides whether a rule closes it.
    var groups: [String]
  }

  mutating func table(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let path = properties.path("of") else { return }
    let columns = properties.records("columns")
    let scopes = scope.value(path).elements.map { scope.naming("row", $0) }
    guard !scopes.isEmpty, !columns.isEmpty else { return }
    let table = WideTable(
      columns: columns.map { column in
        WideTable.Column(
          head: column.text("head").map { plain($0, in: scope) } ?? "",
          look: column.word("look") ?? "plain", alignsRight: column.word("align") == "right")
      },
      rows: scopes.map { scope in
        columns.map { column in
          let text = column.text("text").map { plain($0, in: scope) } ?? ""
          return text.isEmpty ? nil : text
        }
      },
      groups: scopes.map { scope in
        properties.text("ends").map { plain($0, in: scope) } ?? ""
      })
    append(table)
  }

  private mutating func append(_ wide: WideTable) {
    let columns = widths(of: wide)
    let table = node(.table)
    let head = row(wide, nil, columns, in: table).closed(by: stroke(0.8, .ink)).fragment
    galley.append(FlowItem(.solid(head), keepsWithNext: true, span: .full))
    let rows = wide.rows.indices.map { index in
      let last = index == wide.rows.count - 1
      let ends = last || wide.groups[index] != wide.groups[index + 1]
      let rule = ends ? stroke(0.8, .ink) : index % 4 == 3 ? stroke(0.4, .hairline) : nil
      let row = row(wide, index, columns, in: table).closed(by: rule)
      return FlowItem(.breakable(row), span: .full, continuation: [head.repeated])
    }
    galley.append(group: rows)
  }

  private static let notStated = "not\u{A0}stated"

  private func widths(of wide: WideTable) -> RowColumns {
    let gutter = Length.pt(7)
    func cell(_ text: String, _ style: TextStyle) -> ColumnWidths.Cell {
      let words = text.split(separator: " ").map { setter.width(of: String($0), style) }
      return ColumnWidths.Cell(
        natural: setter.width(of: setter.polished(text), style) + .pt(0.5),
        least: words.max() ?? .zero)
    }
    let heads = wide.columns.map { cell($0.head, stylist.text(.tableHead)) }
    let rows = wide.rows.map { row in
      zip(row, wide.columns).map { cell($0 ?? Self.notStated, look($0, $1)) }
    }
    let room = full - gutter * (wide.columns.count - 1)
    let widths = ColumnWidths.fitting([heads] + rows, room: room)
    var lefts: [Length] = []
    var x = Length.zero
    for width in widths {
      lefts.append(x)
      x += width + gutter
    }
    return RowColumns(lefts: lefts, widths: widths)
  }

  private func look(_ text: String?, _ column: WideTable.Column) -> TextStyle {
    guard text != nil, column.look != "soft" else { return stylist.text(.table, .soft) }
    var style = stylist.text(.table)
    if column.look == "strong" { style.weight = 500 }
    return style
  }

  /// The row at an index; nil is the head.
  private mutating func row(
    _ wide: WideTable, _ index: Int?, _ columns: RowColumns, in table: StructureID
  ) -> LevelRow {
    let row = tree.add(.row, under: table)
    var cells: [LevelRow.Cell] = []
    for (place, column) in wide.columns.enumerated() {
      let isHeader = index == nil || place == 0
      let cell = tree.add(isHeader ? .header : .cell, under: row)
      if isHeader { tree[cell].scope = index == nil ? .column : .row }
      let found = index.map { wide.rows[$0][place] } ?? column.head
      let style = index == nil ? stylist.text(.tableHead) : look(found, column)
      let inline = Inline.text(setter.polished(found ?? Self.notStated), style)
      let text = set(
        [inline], index == nil ? .tableHead : .table, width: columns.widths[place], node: cell)
      let indent = column.alignsRight ? columns.widths[place] - text.width : .zero
      cells.append(LevelRow.Cell(x: columns.lefts[place] + indent, text: text))
    }
    return LevelRow(width: full, cells: cells, padding: (.pt(1.2), .pt(1.2)), rule: nil)
  }
}

extension LevelRow {
  fileprivate func closed(by rule: Stroke?) -> LevelRow {
    var row = self
    row.rule = rule
    return row
  }
}
