import Geometry
import LayoutFiles
import PageLayout

extension Draft {
  mutating func compose(_ flow: [FlowNode], _ scope: Scope) {
    for node in flow { compose(node, scope) }
  }

  /// A block, once or for each element of its list, where its conditions hold.
  private mutating func compose(_ node: FlowNode, _ scope: Scope) {
    guard let repetition = node.repetition else {
      set(node, scope)
      return
    }
    for element in scope.value(repetition.path).elements {
      set(node, scope.naming(repetition.variable, element))
    }
  }

  private mutating func set(_ node: FlowNode, _ scope: Scope) {
    guard scope.holds(node.conditions) else { return }
    if node.properties.word("beside") == "next" {
      waiting.append((node, scope))
      return
    }
    let first = galley.items.count
    setBlock(node.block, node.properties, scope)
    hangWaiting(from: first)
  }

  /// Notes that wait for the next block stand level with the first piece of it.
  private mutating func hangWaiting(from first: Int) {
    guard !waiting.isEmpty else { return }
    let place = galley.items.indices.dropFirst(first).first { galley.items[$0].isTall }
    guard let place else { return }
    let notes = waiting
    waiting = []
    for (node, scope) in notes { setMargin(node.block, node.properties, scope, at: place) }
  }

  private mutating func setBlock(
    _ block: BlockName, _ properties: [String: PropertyValue], _ scope: Scope
  ) {
    switch block {
    case .section: section(properties, scope)
    case .masthead: masthead(properties, scope)
    case .heading: heading(properties, scope)
    case .paragraph: paragraph(properties, scope)
    case .note, .sources: setMargin(block, properties, scope, at: nil)
    case .rule: rule(properties)
    case .space: galley.append(white(properties))
    case .facts: facts(properties, scope)
    case .rows: rows(properties, scope)
    case .table: table(properties, scope)
    case .list: list(properties, scope)
    case .lists: lists(properties, scope)
    case .dots: dots(properties, scope)
    case .figure: figure(properties, scope)
    case .box: box(properties, scope)
    case .quote: quote(properties, scope)
    case .points: points(properties, scope)
    case .columns: columns(properties, scope)
    case .footnote: footnote(properties, scope)
    case .keyFacts: keyFacts(properties, scope)
    case .lined: lined(properties)
    case .contents: contents(properties)
    case .cover: cover(properties, scope)
    case .index: index(properties, scope)
    case .slide: slide(properties, scope)
    case .columnHeads: columnHeads(properties, scope)
    case .endColumns: continuation = []
    case .pageBreak:
      continuation = []
      if let room = properties.length("room") {
        galley.space(layout.frame.line * 2)
        return galley.breakPage(.unless(room: room))
      }
      galley.breakPage(Self.parity[properties.word("parity") ?? "next"] ?? .next)
    }
  }

  private static let parity: [String: PageBreak] = [
    "next": .next, "recto": .recto, "verso": .verso,
  ]

  /// A block that stands in the margin, beside the item at a place; nil is the last one set.
  private mutating func setMargin(
    _ block: BlockName, _ properties: [String: PropertyValue], _ scope: Scope, at place: Int?
  ) {
    if block == .sources {
      sources(properties, scope, at: place)
    } else {
      note(properties, scope, at: place)
    }
  }

  private mutating func section(_ properties: [String: PropertyValue], _ scope: Scope) {
    let outer = section
    section = tree.add(.section, under: outer)
    compose(properties.flow("flow"), scope)
    section = outer
  }

  private func white(_ properties: [String: PropertyValue]) -> FlowItem {
    FlowItem(
      .space(properties.length("length") ?? .zero, collapses: !properties.flag("adds")))
  }
}

extension FlowItem {
  /// Whether it takes room: a note can stand beside it.
  fileprivate var isTall: Bool {
    switch content {
    case .solid(let fragment): fragment.size.height > .zero
    case .breakable: true
    default: false
    }
  }
}
