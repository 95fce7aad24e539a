import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// A page of its own: paper, title, a square for each pair.
  mutating func cover(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let title = properties.text("title"), let book = scope.root.subject as? BookSubject
    else { return }
    let column = full
    let style = properties.style("style") ?? .documentTitle
    var text = SetText()
    if let over = properties.text("over") {
      text.append(
        set(
          inlines(over, .columnHead, in: scope), .columnHead, width: column, node: node(.paragraph))
      )
    }
    text.append(
      set(inlines(title, style, in: scope), style, width: column, node: node(.h1)),
      gap: .pt(24))
    if let lead = properties.text("lead") {
      text.append(
        set(
          inlines(lead, .lead, in: scope), .lead, width: column.times(0.56), node: node(.paragraph)),
        gap: .pt(18))
    }
    // Over the text block's edges: the page is the cover's alone.
    let rise = layout.frame.top - .pt(36)
    let room = pageSize.height - .pt(36) - .pt(44) - text.height - .pt(52)
    let corner = Point(x: .zero, y: text.height + .pt(52) - rise)
    var items: [DisplayItem] = [ground, .group(at: Point(x: .zero, y: -rise), text.items())]
    let art = drawnArt(of: book.plan, within: Size(width: column, height: room))
    items.append(.group(at: corner, [.content(artFigure(art), art.items)]))
    items += coverNotes(properties, scope, art: art, at: corner)
    append(
      Fragment(size: Size(width: measure, height: depth), items: items),
      named: "Cover", level: .h1, span: .full)
    galley.breakPage()
  }

  private var ground: DisplayItem {
    let page = Rect(
      x: -layout.frame.left, y: -layout.frame.top, width: pageSize.width, height: pageSize.height)
    return .artifact(.background, [.fill(.rect(page), stylist.color(.cover))])
  }

  private mutating func artFigure(_ art: ChartDrawing) -> StructureID {
    let figure = node(.figure)
    tree[figure].alternative = art.alternative
    return figure
  }

  /// As wide as the page lets it be high: the triangle is as high as it is wide.
  private func drawnArt(of plan: BookPlan, within room: Size) -> ChartDrawing {
    let pairs = Dictionary(
      plan.pairs.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = plan.roles.indices.dropFirst().map { second in
      plan.roles[..<second].map { first -> CoverArt.Cell in
        let place = BookPlace.pair(first, plan.roles[second])
        guard let tools = pairs[place]?.tools else { return .silent }
        return .counts(onlyA: tools.onlyA, both: tools.both, onlyB: tools.onlyB)
      }
    }
    return CoverArt(rows, colors: stylist.chartTheme.colors)
      .drawing(width: min(room.width, room.height))
  }

  /// What the squares mean, in the triangle's empty half, and a line at the foot.
  private mutating func coverNotes(
    _ properties: [String: PropertyValue], _ scope: Scope, art: ChartDrawing, at corner: Point
  ) -> [DisplayItem] {
    var items: [DisplayItem] = []
    if let note = properties.text("note") {
      let left = max(art.size.width.times(0.5), .pt(240))
      let text = set(
        inlines(note, .note, in: scope), .note, width: full - left, node: node(.paragraph))
      items.append(.group(at: Point(x: left, y: corner.y), text.items()))
    }
    if let foot = properties.text("foot") {
      let text = set(
        inlines(foot, .subtitle, in: scope), .subtitle, width: full, node: node(.paragraph))
      let y = pageSize.height - layout.frame.top - layout.frame.foot - .pt(9)
      items.append(.group(at: Point(x: .zero, y: y), text.items()))
    }
    return items
  }
}
