import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

/// The styles of an index.
private struct IndexLook {
  var names: StyleName
  var text: StyleName
}

extension Draft {
  /// More chapters than these are told by their number alone.
  private static let mostChapters = 24

  /// Names under their letters in columns; a column that continues a letter says so.
  mutating func index(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let path = properties.path("of") else { return }
    let entries = scope.value(path).elements.compactMap { element -> IndexEntry? in
      guard case .record(let record) = element else { return nil }
      return record.subject as? IndexEntry
    }
    guard !entries.isEmpty else { return }
    let count = properties.number("columns") ?? 3
    let gutter = grid.gutter + .pt(6)
    let width = Columns.measure(count: count, gutter: gutter, in: full)
    let look = IndexLook(
      names: properties.style("names") ?? .columnHead, text: properties.style("style") ?? .text)
    var inner = Galley()
    var letter = ""
    var list = StructureID.document
    var repeated: [Fragment] = []
    for entry in entries {
      guard entry.letter != letter else {
        let set = set(entry, look, width: width, in: list)
        inner.append(FlowItem(.solid(set), continuation: repeated))
        continue
      }
      letter = entry.letter
      if !inner.items.isEmpty { inner.space(.pt(8)) }
      let head = letterHead(letter, width: width, node: node(.h2))
      repeated = [letterHead(letter + ", continued", width: width, node: nil)]
      list = node(.list)
      // In one piece with the first entry, from which no column may part it.
      inner.append(Fragment.stack([head, set(entry, look, width: width, in: list)]))
    }
    let columns = Columns(inner.items, count: count, gutter: gutter, width: full)
    galley.append(FlowItem(.breakable(columns), span: .full))
  }

  private mutating func letterHead(_ text: String, width: Length, node: StructureID?) -> Fragment {
    var fragment: Fragment
    if let node {
      fragment = set([words(text, .heading)], .heading, width: width, node: node)
        .fragment(width: width)
    } else {
      let line = setter.line([words(text, .heading)], structure: nil)
      fragment = SetText([line], stylist.paragraph(.heading)).fragment(width: width).repeated
    }
    let y = fragment.size.height + .pt(1)
    let line = Path.line(from: Point(x: .zero, y: y), to: Point(x: width, y: y))
    fragment.items.append(.artifact(.layout, [.stroke(line, stroke(0.5, .ink))]))
    fragment.size.height = y + .pt(4)
    return fragment
  }

  private mutating func set(
    _ entry: IndexEntry, _ look: IndexLook, width: Length, in list: StructureID
  ) -> Fragment {
    let indent = Length.pt(9)
    let body = tree.add(.body, under: tree.add(.item, under: list))
    let room = width - indent
    var text = set(
      [words(entry.name, look.names)], look.names, width: room,
      node: tree.add(.paragraph, under: body))
    text.append(
      set(roles(entry, look.text), look.text, width: room, node: tree.add(.paragraph, under: body)))
    if !entry.chapters.isEmpty {
      text.append(
        set(
          chapters(entry, look.names), look.names, width: room,
          node: tree.add(.paragraph, under: body)))
    }
    var fragment = text.fragment(width: room)
    fragment.items = [.group(at: Point(x: indent, y: .zero), fragment.items)]
    fragment.size = Size(width: width, height: fragment.size.height + .pt(1.5))
    return fragment
  }

  /// "Data Manager 4, Data Scientist 6"
  private func roles(_ entry: IndexEntry, _ style: StyleName) -> [Inline] {
    guard !entry.isOfAll else { return [words("all \(entry.roles.count) roles", style)] }
    return entry.roles.enumerated().flatMap { index, role -> [Inline] in
      let page = linked(references[role.place] ?? "", style, to: role.place)
      let end = index < entry.roles.count - 1 ? [words(", ", style)] : []
      return [words(role.name.replacingSpaces + "\u{A0}", style), page] + end
    }
  }

  /// The mark of what both share, and the chapters.
  private func chapters(_ entry: IndexEntry, _ style: StyleName) -> [Inline] {
    let mark = [small(.both, beside: style), words("\u{A0}\u{A0}", style)]
    guard entry.chapters.count <= Self.mostChapters else {
      return mark + [words("all \(entry.chapters.count) pairs of these", style)]
    }
    return mark
      + entry.chapters.enumerated().flatMap { index, place -> [Inline] in
        let page = linked(references[place] ?? "", style, to: place)
        return [page] + (index < entry.chapters.count - 1 ? [words(", ", style)] : [])
      }
  }
}
