import Display
import Geometry

/// Cells side by side whose first lines share a baseline, closed by a rule: the row of a comparison.
///
/// A row of ordinary height stays whole. One that is long, or taller than the page, is cut: in every
/// cell after the lines that fit and may be parted, at least `firstLines` of them unless the page has
/// no room for more.
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
  /// The parts of the width that the rule stands below; empty is all of it.
  public var ruleParts: [ClosedRange<Length>] = []
  /// What stands together in a cell that is cut.
  public var company = LineCompany()

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
  public var long = Length.pt(150)
  static let firstLines = 3

  public var need: Length {
    guard isLong else { return height }
    let starts = cells.map { cell in
      max(cell.text.lines.prefix(Self.firstLines).height, company.need(of: cell.text.lines[...]))
    }
    return padding.above + (starts.max() ?? .zero) + padding.below
  }

  private var isLong: Bool { textHeight > long }

  private var textHeight: Length { cells.reduce(.zero) { max($0, $1.text.height) } }

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
    if let rule {
      items.append(.artifact(.layout, lines(at: height).map { .stroke($0, rule) }))
    }
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

  /// At least one line of each cell goes in front, so the rest is always smaller.
  private func split(at depth: Length) -> Placement {
    var front = self
    var rest = self
    for index in cells.indices {
      let parts = company.forced(cells[index].text.lines[...], in: depth)
      front.cells[index].text.lines = Array(parts.front)
      rest.cells[index].text.lines = Array(parts.rest)
      rest.cells[index].marks = []
    }
    guard rest.cells.contains(where: { !$0.text.lines.isEmpty }) else {
      return .whole(front.fragment)
    }
    front.rule = nil
    return .part(front.fragment, rest: rest)
  }

  private func lines(at y: Length) -> [Path] {
    let parts = ruleParts.isEmpty ? [.zero...max(width, .zero)] : ruleParts
    return parts.map {
      .line(from: Point(x: $0.lowerBound, y: y), to: Point(x: $0.upperBound, y: y))
    }
  }
}
