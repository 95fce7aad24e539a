import Display
import Geometry

/// Cells side by side whose first lines share a baseline, closed by a rule: the row of a comparison.
///
/// A row of ordinary height stays whole. One that is long, or taller than the page, is cut: in every
/// cell after the lines that fit, at least `firstLines` of them unless the page has no room for more.
public struct LevelRow: Block {
  public struct Cell: Hashable, Sendable {
    public var x: Length
    public var text: SetText
    /// Drawn at the cell's left end on its first baseline: a mark before a label.
    public var marks: [DisplayItem]

    public init(x: Length, text: SetText, marks: [DisplayItem] = []) {
      self.x = x
      self.text = text
      self.marks = marks
    }
  }

  public var width: Length
  public var cells: [Cell]
  public var padding: (above: Length, below: Length)
  /// Below the row; nil leaves none.
  public var rule: Stroke?

  public init(
    width: Length, cells: [Cell], padding: (above: Length, below: Length), rule: Stroke?
  ) {
    self.width = width
    self.cells = cells
    self.padding = padding
    self.rule = rule
  }

  public var height: Length { padding.above + textHeight + padding.below }

  /// Text higher than this need not stand on one page.
  public static let long = Length.pt(150)
  static let firstLines = 3

  public var need: Length {
    guard isLong else { return height }
    let starts = cells.map { cell in
      cell.text.lines.prefix(Self.firstLines).reduce(Length.zero) { $0 + $1.height }
    }
    return padding.above + (starts.max() ?? .zero) + padding.below
  }

  private var isLong: Bool { textHeight > Self.long }

  private var textHeight: Length { cells.map(\.text.height).max() ?? .zero }

  public var fragment: Fragment {
    var items: [DisplayItem] = []
    for cell in cells {
      let top = Point(x: cell.x, y: padding.above)
      if !cell.marks.isEmpty {
        let baseline = Point(x: cell.x, y: padding.above + cell.text.firstBaseline)
        items.append(.group(at: baseline, cell.marks))
      }
      items += cell.text.items(at: top)
    }
    if let rule { items.append(.artifact(.layout, [.stroke(line(at: height), rule)])) }
    return Fragment(
      size: Size(width: width, height: height), items: items,
      firstBaseline: padding.above + (cells.map(\.text.firstBaseline).max() ?? .zero))
  }

  public func place(in region: Region) -> Placement {
    guard height > region.free.height else { return .whole(fragment) }
    let starts = isLong && need <= region.free.height
    guard starts || !region.movingOnHelps else {
      return .nothing(Refusal(.tooTall, needed: height, offered: region.free.height))
    }
    return split(at: region.free.height - padding.above - padding.below)
  }

  /// At least one line goes in front, so the rest is always smaller.
  private func split(at depth: Length) -> Placement {
    var front = self
    var rest = self
    for index in cells.indices {
      let lines = cells[index].text.lines
      var used = Length.zero
      let fitting = lines.prefix { line in
        used += line.height
        return used <= depth
      }
      let count = max(fitting.count, 1)
      front.cells[index].text.lines = Array(lines.prefix(count))
      rest.cells[index].text.lines = Array(lines.dropFirst(count))
      rest.cells[index].marks = []
    }
    front.rule = nil
    guard rest.cells.contains(where: { !$0.text.lines.isEmpty }) else { return .whole(fragment) }
    return .part(front.fragment, rest: rest)
  }

  private func line(at y: Length) -> Path {
    .line(from: Point(x: .zero, y: y), to: Point(x: width, y: y))
  }
}
