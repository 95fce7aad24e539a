import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

extension Draft {
  /// Lists side by side, each under its head.
  mutating func lists(_ properties: [String: PropertyValue], _ scope: Scope) {
    let entries = properties.records("lists")
    guard !entries.isEmpty else { return }
    let gutter = grid.gutter + .pt(6)
    let width = (measure - gutter * (entries.count - 1)) / entries.count
    var cells: [LevelRow.Cell] = []
    for (index, entry) in entries.enumerated() {
      let text = list(entry, width, scope)
      cells.append(LevelRow.Cell(x: (width + gutter) * index, text: text))
    }
    let row = LevelRow(width: measure, cells: cells, padding: (.zero, .pt(8)), rule: nil)
    galley.append(FlowItem(.breakable(row)))
  }

  private mutating func list(
    _ entry: [String: PropertyValue], _ width: Length, _ scope: Scope
  ) -> SetText {
    let head = entry.text("head").map { inlines($0, .heading, in: scope) } ?? []
    var text = set(head, .heading, width: width, node: node(.h2))
    let facts = entry.path("of").map { scope.value($0).facts } ?? []
    guard !facts.isEmpty else {
      let silence = entry.text("silence").map { plain($0, in: scope) } ?? "–"
      text.append(
        set([words(silence, .text, .soft)], .text, width: width, node: node(.paragraph)),
        gap: .pt(4))
      return text
    }
    let list = node(.list)
    for fact in facts {
      let body = tree.add(.body, under: tree.add(.item, under: list))
      let inlines = [words(fact.text, .text)] + figures(fact.sources, beside: .text)
      text.append(set(inlines, .text, width: width, node: body), gap: .pt(2))
    }
    return text
  }

  /// Short entries in columns, down the first and then the next.
  mutating func list(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let path = properties.path("of"), let template = properties.text("text") else { return }
    let elements = scope.value(path).elements
    guard !elements.isEmpty else { return }
    let count = properties.number("columns") ?? 2
    let gutter = grid.gutter * 2
    let room = properties.flag("full") ? full : measure
    let width = (room - gutter * (count - 1)) / count
    let depth = (elements.count + count - 1) / count
    let list = node(.list)
    let style = properties.style("style") ?? .columnHead
    let entries = elements.map { element in
      let body = tree.add(.body, under: tree.add(.item, under: list))
      let scope = scope.naming("row", element)
      let words = inlines(template, style, in: scope)
      guard case .place(let place, _)? = properties.path("place").map({ scope.value($0) }) else {
        return set(words, style, width: width, node: body)
      }
      return set(words, style, width: width, leadingTo: place, node: body)
    }
    let rows = (0..<depth).map { row in
      let cells = (0..<count).compactMap { column -> LevelRow.Cell? in
        let index = column * depth + row
        guard entries.indices.contains(index) else { return nil }
        return LevelRow.Cell(x: (width + gutter) * column, text: entries[index])
      }
      return FlowItem(
        .breakable(
          LevelRow(
            width: room, cells: cells, padding: (.pt(1.5), .pt(2)),
            rule: stroke(0.4, .hairline))), span: properties.flag("full") ? .full : .main)
    }
    galley.append(group: rows)
  }

  /// A text with the page that it leads to at the right end of its last line; both lead there.
  private mutating func set(
    _ words: [Inline], _ style: StyleName, width: Length, leadingTo place: String,
    node: StructureID
  ) -> SetText {
    let number = linked(references[place] ?? "", style, to: place)
    let room = setter.line([number], structure: nil).width
    let leading = words.map { inline -> Inline in
      guard case .text(let text, let look, let node, nil) = inline else { return inline }
      return .text(text, look, structure: node, link: .destination(place))
    }
    var text = set(leading, style, width: width - room - .pt(10), node: node)
    let set = self.set([number], style, width: room + .pt(2), node: node)
    if let last = text.lines.indices.last {
      let items = set.lines.first?.line.items ?? []
      text.lines[last].line.items.append(
        .group(at: Point(x: width - room, y: .zero), items))
    }
    return text
  }
}
