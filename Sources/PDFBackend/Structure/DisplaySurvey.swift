import Display
import Geometry

/// What the display list tells of nodes and painted pages do not: where a figure is painted, what
/// a link or a list's label says.
struct DisplaySurvey {
  private struct Area {
    var page: Int
    var bounds: Bounds
  }

  private let tree: StructureTree
  /// For every node the nearest figure, and the nearest link or label, at or above it.
  private var figure: [Int32]
  private var speaker: [Int32]
  private var areas: [Int: Area] = [:]
  private var texts: [Int: String] = [:]

  init(_ part: DocumentPart) {
    tree = part.structure
    figure = DisplaySurvey.nearest(in: tree) { if case .figure = $0 { true } else { false } }
    speaker = DisplaySurvey.nearest(in: tree) { role in
      switch role {
      case .link, .label: true
      default: false
      }
    }
    guard zip(figure, speaker).contains(where: { $0 >= 0 || $1 >= 0 }) else { return }
    for (index, page) in part.pages.enumerated() {
      walk(page.items, moved: .zero, under: -1, page: index)
    }
  }

  /// Where a figure is painted, in PDF coordinates; nil for other nodes.
  func bounds(of id: StructureID, pages: [WrittenPage]) -> PDFRect? {
    areas[Int(id.index)].flatMap { area in
      area.bounds.rect.map { PDFRect($0, height: pages[area.page].painted.size.height) }
    }
  }

  /// What a reader hears of a link: the text it is set in, or where it leads.
  func says(_ placed: PlacedLink) -> String {
    let text = says(placed.structure)
    if !text.isEmpty { return text }
    if let alternative = tree[placed.structure].alternative { return alternative }
    switch placed.target {
    case .address(let address): return address
    case .destination(let name): return name
    }
  }

  /// The text of a link or a label; empty for other nodes.
  func says(_ id: StructureID) -> String {
    texts[Int(id.index)].map(DisplaySurvey.tidy) ?? ""
  }

  /// Parents stand before their children.
  private static func nearest(
    in tree: StructureTree, _ isWanted: (StructureRole) -> Bool
  ) -> [Int32] {
    var found: [Int32] = []
    found.reserveCapacity(tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      let above = node.parent.map { found[Int($0.index)] } ?? -1
      found.append(isWanted(node.role) ? Int32(index) : above)
    }
    return found
  }

  private mutating func walk(
    _ items: [DisplayItem], moved offset: Point, under node: Int, page: Int
  ) {
    for item in items {
      switch item {
      case .group(let at, let items):
        walk(items, moved: offset.onPaper + at.onPaper, under: node, page: page)
      case .content(let id, let items):
        let node = Int(id.index)
        guard figure.indices.contains(node), figure[node] >= 0 || speaker[node] >= 0 else {
          continue
        }
        walk(items, moved: offset, under: node, page: page)
      case .artifact, .link, .destination: continue
      case .fill, .stroke, .hatch, .glyphs:
        guard node >= 0 else { continue }
        note(item, moved: offset, under: node, page: page)
      }
    }
  }

  private mutating func note(
    _ item: DisplayItem, moved offset: Point, under node: Int, page: Int
  ) {
    if case .glyphs(let run, _) = item, speaker[node] >= 0 {
      texts[Int(speaker[node]), default: ""] += run.text
    }
    guard figure[node] >= 0 else { return }
    let place = Int(figure[node])
    var area = areas[place] ?? Area(page: page, bounds: Bounds())
    // A figure stands on one page; what follows on another has no place in one rectangle.
    guard area.page == page else { return }
    area.bounds.add(item, moved: offset)
    areas[place] = area
  }

  /// One space between words, no soft hyphens.
  private static func tidy(_ text: String) -> String {
    isTidy(text)
      ? text : text.filter { $0 != "\u{AD}" }.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Whether the text is plain ASCII with single spaces between words, as most is: to look at bytes takes
  /// a fraction of the time to look at characters.
  private static func isTidy(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      guard 0x20...0x7E ~= byte, byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20
  }
}
