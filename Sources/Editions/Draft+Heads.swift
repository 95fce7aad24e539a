import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

extension Draft {
  /// A part's head with its counts at the right end of the line, and an entry in the outline.
  mutating func head(_ title: String, _ role: StructureRole = .h2, aside: [Inline] = []) {
    let heading = node(role)
    var text = set([words(title, .heading)], .heading, width: measure, node: heading)
    var cells = [LevelRow.Cell(x: .zero, text: text)]
    if !aside.isEmpty {
      let line = setter.line(aside, structure: node(.paragraph))
      text = SetText([line], stylist.paragraph(.subtitle))
      cells.append(LevelRow.Cell(x: measure - line.width, text: text))
    }
    let row = LevelRow(width: measure, cells: cells, padding: (.zero, .pt(3)), rule: nil)
    append(row.fragment, named: title, level: role)
  }

  /// Sets a head's fragment with a place that the outline leads to.
  mutating func append(
    _ fragment: Fragment, named title: String, level: StructureRole, span: FlowItem.Span = .main
  ) {
    let name = "part-\(outlineCount + 1)"
    outlineCount += 1
    var fragment = fragment
    fragment.items.insert(.destination(name, at: .zero), at: 0)
    let entry = OutlineEntry(title: title, destination: name)
    if level == .h3, !outline.isEmpty {
      outline[outline.count - 1].children.append(entry)
    } else {
      outline.append(entry)
    }
    galley.append(
      FlowItem(
        .solid(fragment), keepsWithNext: true, span: span, continuation: continuation,
        section: title))
  }

  /// What a chart or table measures, below its head.
  mutating func subtitle(_ text: String) {
    let set = set([words(text, .subtitle)], .subtitle, width: measure, node: node(.paragraph))
    galley.append(set.fragment(width: measure), keepsWithNext: true)
    galley.space(.pt(4))
  }

  mutating func paragraph(_ inlines: [Inline], _ style: StyleName) {
    let set = set(inlines, style, width: measure, node: node(.paragraph))
    let lines = set.lines.map { line in
      FlowItem(.solid(SetText([line]).fragment(width: measure)))
    }
    galley.append(group: lines)
  }

  /// A drawing as one figure with its alternative text.
  mutating func figure(_ drawing: ChartDrawing) {
    let figure = node(.figure)
    tree[figure].alternative = drawing.alternative
    galley.append(
      Fragment(size: drawing.size, items: [.content(figure, drawing.items)], firstBaseline: .pt(9)))
  }

  // MARK: Marks

  /// The role's letter in its mark, to stand in a line of that style and be read there.
  func lettered(_ mark: RoleMark, beside style: StyleName, size: Double) -> Inline {
    .object(
      mark.lettered(
        size: .pt(size), beside: stylist.text(style), stylist.chartTheme.colors, setter: setter))
  }

  func small(_ mark: RoleMark, beside style: StyleName) -> Inline {
    var object = mark.inline(
      size: .pt(5.2), beside: stylist.text(style), stylist.chartTheme.colors, setter: setter)
    object.items = [.artifact(.layout, object.items)]
    return .object(object)
  }

  /// The counts of a comparison with the marks that its rows carry.
  func counts(_ both: String, _ onlyA: String, _ onlyB: String) -> [Inline] {
    let gap = Inline.text("\u{2003}", stylist.text(.subtitle))
    return [small(.both, beside: .subtitle), words(" " + both, .subtitle), gap]
      + [small(.a, beside: .subtitle), words(" " + onlyA, .subtitle), gap]
      + [small(.b, beside: .subtitle), words(" " + onlyB, .subtitle)]
  }
}
