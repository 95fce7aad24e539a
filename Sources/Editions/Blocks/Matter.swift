import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

extension Draft {
  /// A flow set to another measure, apart from the galley.
  private mutating func inner(
    _ flow: [FlowNode], _ scope: Scope, measure inner: Length
  ) -> [FlowItem] {
    let outer = (galley, measure, continuation)
    (galley, measure, continuation) = (Galley(), inner, [])
    compose(flow, scope)
    let items = galley.items
    (galley, measure, continuation) = outer
    return items
  }

  private mutating func append(_ item: FlowItem, _ properties: [String: PropertyValue]) {
    if let above = properties.length("above") { galley.space(above) }
    galley.append(item)
    if let below = properties.length("below") { galley.space(below) }
  }

  mutating func box(_ properties: [String: PropertyValue], _ scope: Scope) {
    let padding = properties.length("padding") ?? .pt(8)
    let items = inner(properties.flow("flow"), scope, measure: measure - padding * 2)
    guard items.contains(where: { $0.isMatter }) else { return }
    let border = properties.length("border").map {
      Stroke(width: $0, color: stylist.color(properties.color("color") ?? .ink))
    }
    let look = Box.Look(
      padding: Insets(top: padding, left: padding, bottom: padding, right: padding),
      fill: properties.color("fill").map { stylist.color($0) },
      borders: border.map { Box.Borders(all: $0) } ?? Box.Borders())
    let box = Box(Stack(Stack.Layer.layers(of: items)), width: measure, look: look)
    append(FlowItem(.breakable(box), notes: items.flatMap(\.notes)), properties)
  }

  mutating func quote(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let template = properties.text("text") else { return }
    let style = properties.style("style") ?? .text
    let indent = Length.pt(10)
    var text = SetText()
    for inlines in paragraphs(template, style, in: scope) {
      let paragraph = set(inlines, style, width: measure - indent, node: node(.paragraph))
      text.append(paragraph, gap: .pt(2))
    }
    if let by = properties.text("by") {
      let name = set(
        inlines(by, .subtitle, in: scope), .subtitle, width: measure - indent,
        node: node(.paragraph))
      text.append(name)
    }
    guard !text.lines.isEmpty else { return }
    let look = Box.Look(
      padding: Insets(top: .zero, left: indent, bottom: .zero, right: .zero),
      borders: Box.Borders(left: stroke(1.6, .hairline)))
    let paragraph = Paragraph(text, width: measure - indent)
    append(FlowItem(.breakable(Box(paragraph, width: measure, look: look))), properties)
  }

  mutating func columns(_ properties: [String: PropertyValue], _ scope: Scope) {
    let count = properties.number("count") ?? 2
    let gutter = properties.length("gutter") ?? grid.gutter
    let isFull = properties.flag("full")
    let width = isFull ? full : measure
    let items = inner(
      properties.flow("flow"), scope,
      measure: Columns.measure(count: count, gutter: gutter, in: width))
    guard items.contains(where: { $0.isMatter }) else { return }
    let columns = Columns(items, count: count, gutter: gutter, width: width)
    galley.append(FlowItem(.breakable(columns), span: isFull ? .full : .main))
  }

  mutating func footnote(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let template = properties.text("text") else { return }
    let note = node(.note)
    let width = hasNotes ? noteWidth : layout.frame.measure
    var pieces: [Fragment] = []
    for inlines in paragraphs(template, .note, in: scope) {
      let text = set(inlines, .note, width: width, node: tree.add(.paragraph, under: note))
      pieces += text.lines.map { SetText([$0]).fragment(width: width) }
    }
    if !pieces.isEmpty { galley.footnote(Footnote(pieces)) }
  }

  mutating func keyFacts(_ properties: [String: PropertyValue], _ scope: Scope) {
    let look = KeyFacts.Look(
      columns: properties.number("columns") ?? 2, gutter: grid.gutter * 2,
      labels: .above(gap: .zero), rule: stroke(0.5, .hairline))
    let width = look.valueWidth(in: measure)
    let list = node(.list)
    let facts = properties.records("facts").compactMap { entry -> KeyFacts.Fact? in
      guard let label = entry.text("label"), let value = entry.text("value") else { return nil }
      let found = paragraphs(value, .text, in: scope).flatMap { $0 }
      guard !found.isEmpty else { return nil }
      let item = tree.add(.item, under: list)
      return KeyFacts.Fact(
        label: set(
          inlines(label, .label, in: scope), .label, width: width,
          node: tree.add(.label, under: item)),
        value: set(found, .text, width: width, node: tree.add(.body, under: item)))
    }
    guard !facts.isEmpty else { return }
    append(FlowItem(.breakable(KeyFacts(facts, width: measure, look: look))), properties)
  }

  mutating func lined(_ properties: [String: PropertyValue]) {
    let count = properties.number("lines") ?? 4
    let dots = Stroke(
      width: .pt(0.8), color: stylist.color(.soft), dash: [.zero, .pt(3)], roundCap: true)
    let space = LinedSpace(
      width: measure, pitch: layout.frame.line.scaled(by: 3, over: 2), stroke: dots,
      extent: properties.flag("filling") ? .filling(least: count) : .lines(count))
    append(FlowItem(.breakable(space)), properties)
  }
}

extension FlowItem {
  /// Whether it sets anything.
  fileprivate var isMatter: Bool {
    switch content {
    case .solid, .breakable: true
    default: false
    }
  }
}

extension Stack.Layer {
  /// What a galley holds, white as gaps.
  fileprivate static func layers(of items: [FlowItem]) -> [Stack.Layer] {
    var gap = Length.zero
    var layers: [Stack.Layer] = []
    for item in items {
      switch item.content {
      case .space(let length, let collapses): gap = collapses ? max(gap, length) : gap + length
      case .grid, .pageBreak: continue
      case .solid(let fragment):
        layers.append(Stack.Layer(fragment, gap: gap, keepsWithNext: item.keepsWithNext))
        gap = .zero
      case .breakable(let block):
        layers.append(Stack.Layer(block, gap: gap, keepsWithNext: item.keepsWithNext))
        gap = .zero
      }
    }
    return layers
  }
}
