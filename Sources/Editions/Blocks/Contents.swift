import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

extension Draft {
  /// The heads of the document with their pages. The heads are those of an earlier layout; the first
  /// has none, and takes no room for them.
  mutating func contents(_ properties: [String: PropertyValue]) {
    if let above = properties.length("above") { galley.space(above) }
    let contents = node(.contents)
    let levels = properties.number("levels") ?? 2
    for entry in knownOutline { append(entry, depth: 1, of: levels, in: contents) }
    if let below = properties.length("below") { galley.space(below) }
  }

  private mutating func append(
    _ entry: OutlineEntry, depth: Int, of levels: Int, in contents: StructureID
  ) {
    let row = tree.add(.contentsItem, under: contents)
    let reference = tree.add(.reference, under: row)
    let page = references[entry.destination] ?? ""
    galley.append(FlowItem(.solid(line(entry.title, page, entry.destination, depth, reference))))
    guard depth < levels else { return }
    for child in entry.children { append(child, depth: depth + 1, of: levels, in: contents) }
  }

  private mutating func line(
    _ title: String, _ page: String, _ place: String, _ depth: Int, _ node: StructureID
  ) -> Fragment {
    let style: StyleName = depth == 1 ? .columnHead : .subtitle
    let indent = grid.gutter * (depth - 1)
    let number = Inline.text(page, stylist.text(style), link: .destination(place))
    let room = setter.line([number], structure: nil).width
    let words = Inline.text(title, stylist.text(style), link: .destination(place))
    var text = set([words], style, width: measure - indent - room - .pt(12), node: node)
    if let last = text.lines.indices.last {
      let set = self.set([number], style, width: room + .pt(2), node: node)
      let items = set.lines.first?.line.items ?? []
      text.lines[last].line.items.append(
        .group(at: Point(x: measure - indent - room, y: .zero), items))
    }
    let cell = LevelRow.Cell(x: indent, text: text)
    return LevelRow(
      width: measure, cells: [cell], padding: (.pt(1.5), .pt(1.5)), rule: stroke(0.4, .hairline)
    ).fragment
  }
}
