import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout

extension Draft {
  /// All pairs as a triangle of cells, each with its page and leading there.
  mutating func matrix(of book: BookSubject) {
    let roles = book.plan.roles
    let places = Dictionary(
      roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var cells: [RoleMatrix.Pair: RoleMatrix.Cell] = [:]
    var targets: [RoleMatrix.Pair: BookPlan.Pair] = [:]
    for pair in book.plan.pairs {
      guard let a = places[pair.left.id], let b = places[pair.right.id] else { continue }
      cells[RoleMatrix.Pair(a, b)] = RoleMatrix.Cell(
        shared: pair.tools?.both, isPublished: pair.isPublished,
        figure: references[pair.place] ?? "000")
      targets[RoleMatrix.Pair(a, b)] = pair
    }
    let matrix = RoleMatrix(names: roles.map(\.name), cells: cells)
    let drawings = MatrixChart(matrix, theme: stylist.chartTheme)
      .drawings(width: full, height: depth - .pt(240), setter: setter)
    for (index, made) in drawings.enumerated() {
      if index > 0 { galley.space(.pt(20)) }
      let figure = node(.figure)
      tree[figure].alternative = made.drawing.alternative
      var items: [DisplayItem] = [.content(figure, made.drawing.items)]
      let ordered = made.cells.sorted { a, b in
        (a.key.second, a.key.first) < (b.key.second, b.key.first)
      }
      for (cell, rect) in ordered {
        guard let pair = targets[cell] else { continue }
        let link = node(.link)
        tree[link].alternative =
          "\(pair.left.name) and \(pair.right.name), page \(references[pair.place] ?? "")"
        items.append(.link(.destination(pair.place), rect, link))
      }
      galley.append(
        FlowItem(.solid(Fragment(size: made.drawing.size, items: items)), span: .full))
    }
  }
}
