import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// Every tool with a dot for each article that names it, in three columns.
  mutating func witnesses(_ profile: RoleProfile) {
    openPart(14)
    let tools = profile.role.toolNames.map { tool in
      (tool: tool, numbers: Set(tool.sources.compactMap { sources.number(of: $0.article) }))
    }.sorted { a, b in
      a.numbers.count == b.numbers.count
        ? a.tool.name.lowercased() < b.tool.name.lowercased()
        : a.numbers.count > b.numbers.count
    }
    guard !tools.isEmpty else {
      head("Tools")
      paragraph([words("No source lists tools for this role.", .text, .soft)], .text)
      return
    }
    head(headline(tools.map(\.numbers.count), of: profile.articles.count))
    subtitle("Tools named; a dot for each article that names it")
    let list = node(.list)
    let columns = 3
    let gutter = grid.gutter + .pt(6)
    let width = (measure - gutter * (columns - 1)) / columns
    let depth = (tools.count + columns - 1) / columns
    galley.append(witnessHead(profile.articles.count, columns, width, gutter), keepsWithNext: true)
    let entries = tools.map { entry in
      witness(entry.tool.name, entry.numbers, of: profile.articles.count, width: width, in: list)
    }
    let rows = (0..<depth).map { row in
      let cells = (0..<columns).compactMap { column -> LevelRow.Cell? in
        let index = column * depth + row
        guard entries.indices.contains(index) else { return nil }
        return LevelRow.Cell(x: (width + gutter) * column, text: entries[index])
      }
      let set = LevelRow(
        width: measure, cells: cells, padding: (.pt(0.5), .pt(0.5)), rule: stroke(0.4, .hairline))
      return FlowItem(.breakable(set), keepsWithNext: row < depth - 1)
    }
    for row in rows { galley.append(row) }
  }

  private func headline(_ counts: [Int], of articles: Int) -> String {
    let all = counts.filter { $0 == articles }.count
    let tools = Wording.count(counts.count, "tool")
    guard articles > 1, all > 0 else { return "\(tools) named" }
    let which = articles == 2 ? "both articles" : "all \(Wording.number(articles)) articles"
    let verb = all == 1 ? "is" : "are"
    return "\(Wording.capitalized(Wording.number(all))) of \(tools) \(verb) named by \(which)"
  }

  private static let pitch = Length.pt(9)

  private func witnessHead(
    _ articles: Int, _ columns: Int, _ width: Length, _ gutter: Length
  ) -> Fragment {
    var items: [DisplayItem] = []
    for column in 0..<columns {
      for number in 1...max(1, articles) {
        let line = setter.line([words("\(number)", .subtitle)], structure: nil)
        let middle = (width + gutter) * column + width - Self.pitch * (articles - number) - .pt(4)
        items.append(.group(at: Point(x: middle - line.width / 2, y: .pt(9)), line.items))
      }
    }
    return Fragment(
      size: Size(width: measure, height: .pt(12)), items: [.artifact(.layout, items)])
  }

  /// One tool: its name, and dots that say in words which articles name it.
  private mutating func witness(
    _ name: String, _ numbers: Set<Int>, of articles: Int, width: Length, in list: StructureID
  ) -> SetText {
    let body = tree.add(.body, under: tree.add(.item, under: list))
    let dotted = tree.add(.span, under: body)
    tree[dotted].actualText =
      " named by \(numbers.count == 1 ? "article" : "articles") "
      + Wording.list(numbers.sorted().map(String.init))
    let room = width - Self.pitch * articles - .pt(4)
    var look = stylist.text(.columnHead)
    if numbers.count < articles || articles < 2 { look.weight = 400 }
    var text = set([.text(name, look)], .columnHead, width: room, node: body)
    guard !text.lines.isEmpty else { return text }
    let dots = (1...max(1, articles)).map { number -> DisplayItem in
      let center = Point(
        x: width - Self.pitch * (articles - number) - .pt(4),
        y: -(setter.metrics(of: look).xHeight / 2))
      let isNamed = numbers.contains(number)
      return .fill(
        .disc(center: center, radius: .pt(isNamed ? 2.1 : 0.5)),
        stylist.color(isNamed ? .ink : .soft))
    }
    text.lines[0].line.items.append(.content(dotted, dots))
    return text
  }

  /// The roles it can be compared with.
  mutating func neighbours(_ profile: RoleProfile) {
    guard !profile.neighbours.isEmpty else { return }
    openPart(14)
    head("Compared with")
    let columns = RowColumns(
      lefts: [.zero, measure / 2 + grid.gutter],
      widths: [measure / 2 - grid.gutter, measure / 2 - grid.gutter])
    let depth = (profile.neighbours.count + 1) / 2
    let list = node(.list)
    let entries = profile.neighbours.map { entry($0, width: columns.widths[0], in: list) }
    let rows = (0..<depth).map { row in
      let cells = [row, row + depth].enumerated().compactMap { column, index in
        entries.indices.contains(index)
          ? LevelRow.Cell(x: columns.lefts[column], text: entries[index]) : nil
      }
      return FlowItem(
        .breakable(
          LevelRow(
            width: measure, cells: cells, padding: (.pt(1.5), .pt(2)),
            rule: stroke(0.4, .hairline))))
    }
    galley.append(group: rows)
  }

  private mutating func entry(
    _ neighbour: RoleProfile.Neighbour, width: Length, in list: StructureID
  ) -> SetText {
    let body = tree.add(.body, under: tree.add(.item, under: list))
    let relation = neighbour.isPublished ? "published" : "composed"
    let shared = neighbour.sharedTools.map { ", " + Wording.count($0, "shared tool") } ?? ""
    return set(
      [
        words(neighbour.role.name, .columnHead),
        words("  \(relation)\(shared)", .subtitle),
      ], .columnHead, width: width, node: body)
  }
}
