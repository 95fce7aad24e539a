import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// A row of the comparison before it is set: a label, and what stands in each column.
struct ComparisonRow {
  var mark: RoleMark?
  var label: String
  /// One entry a column, each a list of paragraphs; an empty list is an absent fact.
  var columns: [[[Inline]]]
  /// What stands for an absent fact; nil is a dash.
  var silence: String?
  /// What its cells are set in.
  var style = StyleName.text

  init(_ label: String, _ columns: [[[Inline]]]) {
    self.label = label
    self.columns = columns
  }
}

/// The columns of a table of comparison rows, after the label.
struct RowColumns: Hashable {
  var lefts: [Length]
  var widths: [Length]
}

extension Draft {
  /// A table of level rows, closed by hairlines; a stronger rule where the mark changes. `head` holds
  /// the cells of a head row, where the table has one of its own, and the rules over them.
  mutating func table(
    _ rows: [ComparisonRow], _ columns: RowColumns, head: [[Inline]] = [], rules: [Stroke] = []
  ) {
    guard !rows.isEmpty else { return }
    let table = node(.table)
    openTable(head, columns, in: table, rules: rules)
    var items: [FlowItem] = []
    for (index, row) in rows.enumerated() {
      let next = index + 1 < rows.count ? rows[index + 1] : nil
      let changes = next.map { $0.mark != row.mark } ?? false
      let set = set(
        row, columns, rule: changes ? stroke(0.8, .soft) : stroke(0.5, .hairline), table)
      items.append(FlowItem(.breakable(set), continuation: continuation))
    }
    galley.append(group: items)
  }

  /// The head of a part that a page takes up again.
  func continued(_ title: [Inline], rule: Bool) -> Fragment {
    let line = setter.line(
      title + [words(", continued", .heading, .soft)], structure: nil)
    var fragment = SetText([line], stylist.paragraph(.heading)).fragment(width: measure)
    fragment.size.height += .pt(3)
    guard rule else { return fragment.repeated }
    fragment.items.append(
      .group(
        at: Point(x: .zero, y: fragment.size.height),
        [
          .stroke(
            .line(from: .zero, to: Point(x: measure, y: .zero)), stroke(0.5, .hairline))
        ]))
    return fragment.repeated
  }

  private mutating func openTable(
    _ head: [[Inline]], _ columns: RowColumns, in table: StructureID, rules: [Stroke]
  ) {
    guard !head.isEmpty else {
      rule(.pt(0.5), .hairline)
      return
    }
    let row = tree.add(.row, under: table)
    _ = tree.add(.cell, under: row)
    var cells: [LevelRow.Cell] = []
    for (index, inlines) in head.enumerated() {
      let header = tree.add(.header, under: row)
      tree[header].scope = .column
      let text = set(inlines, .columnHead, width: columns.widths[index], node: header)
      cells.append(LevelRow.Cell(x: columns.lefts[index], text: text))
    }
    var fragment = LevelRow(
      width: measure, cells: cells, padding: (.pt(rules.isEmpty ? 1.5 : 3.5), .pt(1.5)),
      rule: stroke(0.5, .hairline)
    ).fragment
    let lines = zip(rules, zip(columns.lefts, columns.widths)).map { rule, column in
      DisplayItem.stroke(
        .line(
          from: Point(x: column.0, y: .pt(1)), to: Point(x: column.0 + column.1, y: .pt(1))), rule)
    }
    if !lines.isEmpty { fragment.items.append(.artifact(.layout, lines)) }
    galley.append(fragment, keepsWithNext: true)
    continuation.append(fragment.repeated)
  }

  private mutating func set(
    _ row: ComparisonRow, _ columns: RowColumns, rule: Stroke, _ table: StructureID
  ) -> LevelRow {
    let structure = tree.add(.row, under: table)
    let header = tree.add(.header, under: structure)
    tree[header].scope = .row
    let indent = row.mark == nil ? .zero : stylist.text(.label).size.scaled(by: 122, over: 100)
    let label = set(
      [words(row.label, .label)], .label, width: grid.label + grid.gutter / 2 - indent, node: header
    )
    var cells = [LevelRow.Cell(x: indent, text: label)]
    if let mark = row.mark, case .object(let object) = small(mark, beside: .label) {
      cells.append(LevelRow.Cell(x: .zero, text: label.blank, marks: object.items))
    }
    for (index, paragraphs) in row.columns.enumerated() {
      let cell = tree.add(.cell, under: structure)
      let silence = [[words(row.silence ?? "–", .text, .soft)]]
      let text = set(
        paragraphs.isEmpty ? silence : paragraphs, row.style, width: columns.widths[index], in: cell
      )
      cells.append(LevelRow.Cell(x: columns.lefts[index], text: text))
    }
    var level = LevelRow(width: measure, cells: cells, padding: (.pt(1.6), .pt(2)), rule: rule)
    // Twelve lines stay together, whatever the size of the type.
    level.long = layout.frame.line * 12 + .pt(6)
    return level
  }

  private mutating func set(
    _ paragraphs: [[Inline]], _ style: StyleName, width: Length, in cell: StructureID
  ) -> SetText {
    var text = SetText()
    for inlines in paragraphs {
      let node = paragraphs.count == 1 ? cell : tree.add(.paragraph, under: cell)
      text.append(set(inlines, style, width: width, node: node), gap: .pt(1.5))
    }
    return text
  }
}

extension SetText {
  /// The same first line with nothing in it, so that a mark finds its baseline.
  var blank: SetText {
    SetText(lines.prefix(1).map { .white($0.height).on(baseline: $0.baseline) })
  }
}

extension SetLine {
  func on(baseline: Length) -> SetLine {
    var line = self
    line.baseline = baseline
    return line
  }
}
