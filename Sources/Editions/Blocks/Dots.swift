import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

extension Draft {
  /// Every tool with a dot for each article that names it, in columns.
  mutating func dots(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let path = properties.path("of") else { return }
    let tools = scope.value(path).elements.compactMap { element -> ToolSubject? in
      guard case .record(let record) = element else { return nil }
      return record.subject as? ToolSubject
    }
    guard let articles = tools.first?.of, !articles.isEmpty else { return }
    let list = node(.list)
    let columns = properties.number("columns") ?? 3
    let gutter = grid.gutter + .pt(6)
    let width = (measure - gutter * (columns - 1)) / columns
    let depth = (tools.count + columns - 1) / columns
    galley.append(dotHead(articles, columns, width, gutter), keepsWithNext: true)
    let entries = tools.map { dotted($0, width: width, in: list) }
    for row in 0..<depth {
      let cells = (0..<columns).compactMap { column -> LevelRow.Cell? in
        let index = column * depth + row
        guard entries.indices.contains(index) else { return nil }
        return LevelRow.Cell(x: (width + gutter) * column, text: entries[index])
      }
      let set = LevelRow(
        width: measure, cells: cells, padding: (.pt(0.5), .pt(0.5)), rule: stroke(0.4, .hairline))
      galley.append(FlowItem(.breakable(set), keepsWithNext: row < depth - 1))
    }
  }

  private static let pitch = Length.pt(9)

  private func dotHead(
    _ articles: [Int], _ columns: Int, _ width: Length, _ gutter: Length
  ) -> Fragment {
    var items: [DisplayItem] = []
    for column in 0..<columns {
      for (place, number) in articles.enumerated() {
        let line = setter.line([words("\(number)", .subtitle)], structure: nil)
        let middle =
          (width + gutter) * column + width - Self.pitch * (articles.count - 1 - place) - .pt(4)
        items.append(.group(at: Point(x: middle - line.width / 2, y: .pt(9)), line.items))
      }
    }
    return Fragment(
      size: Size(width: measure, height: .pt(12)), items: [.artifact(.layout, items)])
  }

  /// One tool: its name, and dots that say in words which articles name it.
  private mutating func dotted(
    _ tool: ToolSubject, width: Length, in list: StructureID
  ) -> SetText {
    let body = tree.add(.body, under: tree.add(.item, under: list))
    let dotted = tree.add(.span, under: body)
    tree[dotted].actualText =
      " named by \(tool.articles.count == 1 ? "article" : "articles") "
      + Wording.list(tool.articles.sorted().map(String.init))
    let room = width - Self.pitch * tool.of.count - .pt(4)
    var look = stylist.text(.columnHead)
    if tool.articles.count < tool.of.count || tool.of.count < 2 { look.weight = 400 }
    var text = set([.text(tool.name, look)], .columnHead, width: room, node: body)
    guard !text.lines.isEmpty else { return text }
    let dots = tool.of.enumerated().map { place, number -> DisplayItem in
      let center = Point(
        x: width - Self.pitch * (tool.of.count - 1 - place) - .pt(4),
        y: -(setter.metrics(of: look).xHeight / 2))
      let isNamed = tool.articles.contains(number)
      return .fill(
        .disc(center: center, radius: .pt(isNamed ? 2.1 : 0.5)),
        stylist.color(isNamed ? .ink : .soft))
    }
    text.lines[0].line.items.append(.content(dotted, dots))
    return text
  }
}
