import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

extension Draft {
  /// A list with bullets or numbers, and lists of facts that hang on its items.
  mutating func points(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let path = properties.path("of"), let template = properties.text("text") else { return }
    let style = properties.style("style") ?? .text
    let elements = scope.value(path).elements.map { scope.naming("row", $0) }
    guard !elements.isEmpty else { return }
    let isNumbered = properties.flag("numbered")
    let indent = layout.frame.line.scaled(by: isNumbered ? 16 : 11, over: 12)
    let list = node(.list)
    let items = elements.enumerated().map { index, scope -> List.Item in
      let inlines = paragraphs(template, style, in: scope).flatMap { $0 }
      let facts = properties.text("inner").map { paragraphs($0, style, in: scope) } ?? []
      let label = isNumbered ? "\(index + 1)" : "•"
      return point(inlines, label, style, indent: indent, measure - indent, in: list, inner: facts)
    }
    if let above = properties.length("above") { galley.space(above) }
    let level = List.Level(
      items, indent: indent, gap: .pt(2), labels: isNumbered ? .right(gap: .pt(5)) : .left)
    galley.append(FlowItem(.breakable(List(level, width: measure))))
    if let below = properties.length("below") { galley.space(below) }
  }

  private mutating func point(
    _ inlines: [Inline], _ label: String, _ style: StyleName, indent: Length, _ width: Length,
    in list: StructureID, inner: [[Inline]] = []
  ) -> List.Item {
    let item = tree.add(.item, under: list)
    let labelNode = tree.add(.label, under: item)
    let body = tree.add(.body, under: item)
    let look = stylist.paragraph(style)
    let line = setter.line(
      [words(label, style, .soft)].map { $0.owned(by: labelNode) }, structure: labelNode)
    let text = set(inlines, style, width: width, node: tree.add(.paragraph, under: body))
    var nested: List.Level?
    if !inner.isEmpty {
      let under = tree.add(.list, under: body)
      nested = List.Level(
        inner.map { point($0, "–", style, indent: indent, width - indent, in: under) },
        indent: indent, gap: .pt(1))
    }
    return List.Item(
      label: SetLine(line, height: look.leading, baseline: look.baseline), body: text,
      nested: nested)
  }
}
