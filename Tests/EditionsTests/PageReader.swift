import Display
import Geometry

/// Reads laid-out pages back: what they say, and where.
struct PageReader {
  /// What stands in content, page by page and node by node, in paint order.
  private(set) var said: [StructureID: String] = [:]
  /// The glyph runs of each page, with the place of their start.
  private(set) var runs: [[(run: GlyphRun, at: Point)]] = []
  /// Paint outside content and artifacts.
  private(set) var unmarked = 0
  private(set) var destinations: Set<String> = []

  init(_ document: DisplayDocument) {
    for page in document.pages {
      runs.append([])
      for item in page.items { read(item, at: .zero, in: nil, marked: false) }
    }
  }

  private mutating func read(
    _ item: DisplayItem, at offset: Point, in node: StructureID?, marked: Bool
  ) {
    switch item {
    case .glyphs(let run, let at):
      if let node { said[node, default: ""] += run.text }
      if !marked { unmarked += 1 }
      runs[runs.count - 1].append((run, at + offset))
    case .fill, .stroke, .hatch: if !marked { unmarked += 1 }
    case .content(let node, let items):
      for item in items { read(item, at: offset, in: node, marked: true) }
    case .artifact(_, let items):
      for item in items { read(item, at: offset, in: nil, marked: true) }
    case .group(let at, let items):
      for item in items { read(item, at: at + offset, in: node, marked: marked) }
    case .destination(let name, _): destinations.insert(name)
    case .link: break
    }
  }

  /// Everything that is read, white space as single spaces.
  var text: String {
    let words = said.sorted { $0.key.index < $1.key.index }.map(\.value).joined(separator: " ")
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
