import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// Named tools by group: only A | both | only B.
  mutating func tools(_ comparison: Comparison) {
    let count = comparison.toolCount
    openPart(12)
    head("Tools", .h3, aside: toolCounts(comparison))
    guard count.total > 0 else {
      paragraph([words("No source names a tool for either role.", .text, .soft)], .text)
      return
    }
    let opened = continuation
    continuation.append(continued("Tools", rule: false))
    var rows = comparison.tools.rows.map { row in
      ComparisonRow(row.group, [Standing.left, .both, .right].map { cell(row[$0]) })
    }
    rows[0].note = (
      "Names and groups",
      [
        [
          words(
            "Names as the products spell them; the groups are ours. A dash says that no source "
              + "names a tool of the group.", .note)
        ]
      ]
    )
    let columns = sharingColumns(rows: comparison.tools.rows)
    rules(over: columns)
    table(rows, columns, head: sharingHeads(silent: comparison[.tools].missing))
    continuation = opened
  }

  private func toolCounts(_ comparison: Comparison) -> [Inline] {
    let count = comparison.toolCount
    guard !comparison.isSilent(.tools) else {
      let silent = comparison.silentRoles(.tools).map(\.shortName)
      return [words("No source lists tools for \(Wording.list(silent))", .subtitle)]
    }
    return counts("\(count.both) both", "\(count.left) only A", "\(count.right) only B")
  }

  /// Names that the same articles give stand together, with their figures once.
  private func cell(_ tools: [ComparedTool]) -> [[Inline]] {
    guard !tools.isEmpty else { return [] }
    var inlines: [Inline] = []
    for (index, tool) in tools.enumerated() {
      let last = index == tools.count - 1
      let own = sources.figures(tool.left + tool.right)
      let next = last ? "" : sources.figures(tools[index + 1].left + tools[index + 1].right)
      let cites = last || own != next
      inlines.append(words(tool.name.replacingSpaces + (last ? "" : ","), .text))
      if cites { inlines += figures(tool.left + tool.right, beside: .text) }
      if !last { inlines.append(words(" ", .text)) }
    }
    return [inlines]
  }

  /// "Only" is said where both sides have a list; silence on one does not make the other's its own.
  private func sharingHeads(silent: [Side]) -> [[Inline]] {
    let heads = silent.isEmpty ? ["Only A", "Both", "Only B"] : ["A", "Both", "B"]
    return [
      [words(silent.contains(.left) ? "A: no list" : heads[0], .columnHead, .a)],
      [words(heads[1], .columnHead)],
      [words(silent.contains(.right) ? "B: no list" : heads[2], .columnHead, .b)],
    ]
  }

  /// The layout's widths, shifted towards the columns that have more to say.
  private func sharingColumns(rows: [ToolRow]) -> RowColumns {
    let gutter = grid.gutter
    let room = measure - columnA - gutter * 2
    let weights = [Standing.left, .both, .right].map { standing -> Int in
      rows.reduce(0) { sum, row in sum + row[standing].reduce(0) { $0 + $1.name.count + 4 } }
    }
    let least = min(Length.pt(48), room / 4)
    let spare = room - least * 3
    let total = max(weights.reduce(0, +), 1)
    let widths = weights.map { least + spare.scaled(by: $0, over: total) }
    var lefts: [Length] = []
    var x = columnA
    for width in widths {
      lefts.append(x)
      x += width + gutter
    }
    return RowColumns(lefts: lefts, widths: widths)
  }

  /// The rules over the three columns, in their colours.
  private mutating func rules(over columns: RowColumns) {
    let looks: [(Double, ColorUse)] =
      stylist.ink == .color
      ? [(2, .a), (2, .both), (2, .b)] : [(2.4, .a), (1.2, .both), (0.6, .b)]
    let lines = looks.enumerated().map { index, look in
      let start = Point(x: columns.lefts[index], y: .zero)
      let end = Point(x: columns.lefts[index] + columns.widths[index], y: .zero)
      return DisplayItem.stroke(.line(from: start, to: end), stroke(look.0, look.1))
    }
    galley.append(
      Fragment(
        size: Size(width: measure, height: .pt(2)), items: [.artifact(.layout, lines)]),
      keepsWithNext: true)
  }
}
