import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

extension Draft {
  /// Sets a head's fragment with a place that the outline leads to.
  mutating func append(
    _ fragment: Fragment, named title: String, level: StructureRole, span: FlowItem.Span = .main
  ) {
    outlineCount += 1
    let name = Self.placeName(outlineCount)
    var fragment = fragment
    fragment.items.insert(.destination(name, at: .zero), at: 0)
    let entry = OutlineEntry(title: title, destination: name)
    enter(entry, level)
    // Running heads of a book name the part, not what stands in it.
    let isSection = !isPart || level == .h1
    galley.append(
      FlowItem(
        .solid(fragment), keepsWithNext: true, span: span, continuation: continuation,
        section: isSection ? title : nil))
  }

  /// A book's outline is of three levels, two of which are the book's own: third heads have no place.
  private mutating func enter(_ entry: OutlineEntry, _ level: StructureRole) {
    guard let last = outline.indices.last else { return outline.append(entry) }
    switch (level, isPart) {
    case (.h3, true): break
    case (.h3, false), (.h2, true): outline[last].children.append(entry)
    default: outline.append(entry)
    }
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
    let object = stylist.mark(MarkLook(mark: mark, style: style, size: size)) {
      mark.lettered(
        size: .pt(size), beside: stylist.text(style), stylist.chartTheme.colors, setter: setter)
    }
    return .object(object)
  }

  func small(_ mark: RoleMark, beside style: StyleName) -> Inline {
    let object = stylist.mark(MarkLook(mark: mark, style: style)) {
      var object = mark.inline(
        size: stylist.text(style).size.scaled(by: 70, over: 100), beside: stylist.text(style),
        stylist.chartTheme.colors, setter: setter)
      object.items = [.artifact(.layout, object.items)]
      return object
    }
    return .object(object)
  }
}
