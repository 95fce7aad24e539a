import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// Every ad with its particulars, over the full width below the notes.
  mutating func jobs(_ comparison: Comparison) {
    let ads = comparison.pay.panels.flatMap { $0.offers.map(\.ad) } + comparison.pay.withoutPay
    guard !ads.isEmpty else { return }
    openPart(12)
    let count = Wording.count(ads.count, "advertised job")
    let text = set([words("The \(count)", .heading)], .heading, width: full, node: node(.h3))
    let head = LevelRow(
      width: full, cells: [.init(x: .zero, text: text)], padding: (.zero, .pt(3)), rule: nil)
    append(head.fragment, named: "The advertised jobs", level: .h3, span: .full)
    table(JobTable(ads, currency: ads.first?.pay?.currency, sources: sources))
  }

  private mutating func table(_ jobs: JobTable) {
    let columns = columns(of: jobs)
    let table = node(.table)
    let head = row(jobs.titles.map { ($0, .head) }, .tableHead, columns, in: table)
    galley.append(
      FlowItem(
        .solid(head.closed(by: stroke(0.8, .ink)).fragment), keepsWithNext: true, span: .full)
    )
    let repeated = head.closed(by: stroke(0.8, .ink)).fragment.repeated
    let rows = jobs.rows.enumerated().map { index, entry in
      let last = index == jobs.rows.count - 1
      let rule = last ? stroke(0.8, .ink) : index % 4 == 3 ? stroke(0.4, .hairline) : nil
      let row = row(entry, .table, columns, in: table).closed(by: rule)
      return FlowItem(.breakable(row), span: .full, continuation: [repeated])
    }
    galley.append(group: rows)
  }

  private func columns(of jobs: JobTable) -> RowColumns {
    let gutter = Length.pt(7)
    let cells = ([jobs.titles.map { ($0, JobTable.Look.head) }] + jobs.rows).map { row in
      row.map { text, look in
        let style = style(look)
        let words = text.split(separator: " ").map { setter.width(of: String($0), style) }
        return ColumnWidths.Cell(
          natural: setter.width(of: SmallMarks.polish(text), style) + .pt(0.5),
          least: words.max() ?? .zero)
      }
    }
    let room = full - gutter * (jobs.titles.count - 1)
    let widths = ColumnWidths.fitting(cells, room: room)
    var lefts: [Length] = []
    var x = Length.zero
    for width in widths {
      lefts.append(x)
      x += width + gutter
    }
    return RowColumns(lefts: lefts, widths: widths)
  }

  private func style(_ look: JobTable.Look) -> TextStyle {
    switch look {
    case .head: return stylist.text(.tableHead)
    case .plain: return stylist.text(.table)
    case .soft: return stylist.text(.table, .soft)
    case .strong:
      var style = stylist.text(.table)
      style.weight = 500
      return style
    }
  }

  private mutating func row(
    _ entry: [(text: String, look: JobTable.Look)], _ name: StyleName, _ columns: RowColumns,
    in table: StructureID
  ) -> LevelRow {
    let row = tree.add(.row, under: table)
    let cells = entry.enumerated().map { index, value in
      let isHeader = value.look == .head || index == 0
      let cell = tree.add(isHeader ? .header : .cell, under: row)
      if isHeader { tree[cell].scope = value.look == .head ? .column : .row }
      let inline = Inline.text(SmallMarks.polish(value.text), style(value.look))
      let text = set([inline], name, width: columns.widths[index], node: cell)
      // Pay and sources stand at the right edge of their columns.
      let indent = index >= 4 ? columns.widths[index] - text.width : .zero
      return LevelRow.Cell(x: columns.lefts[index] + indent, text: text)
    }
    return LevelRow(width: full, cells: cells, padding: (.pt(1.2), .pt(1.2)), rule: nil)
  }
}

extension LevelRow {
  func closed(by rule: Stroke?) -> LevelRow {
    var row = self
    row.rule = rule
    return row
  }
}
