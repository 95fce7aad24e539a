import Display
import Geometry
import Typesetting

/// Items with a hanging label (a bullet, a number) and lists within them, to any depth.
///
/// It splits between items, and inside an item as a paragraph does. A label stands on its item's
/// first line and never without it.
public struct List: Block {
  /// An item: its label, what it says, and the list that hangs on it.
  public struct Item: Hashable, Sendable {
    /// On the baseline of the body's first line; nil leaves the hanging indent empty.
    public var label: SetLine?
    public var body: SetText
    public var nested: Level?

    public init(label: SetLine?, body: SetText, nested: Level? = nil) {
      self.label = label
      self.body = body
      self.nested = nested
    }
  }

  /// Where labels stand in the hanging indent.
  public enum LabelSide: Hashable, Sendable {
    case left
    /// Ends that far before the body: numbers of one and of two digits.
    case right(gap: Length)
  }

  /// Items of one depth. Bodies are set as wide as the list less the indents they stand in.
  public struct Level: Hashable, Sendable {
    public var items: [Item]
    /// From the level's left edge to the bodies.
    public var indent: Length
    /// White between two items, and above and below a list within them.
    public var gap: Length
    public var labels: LabelSide

    public init(
      _ items: [Item], indent: Length, gap: Length = .zero, labels: LabelSide = .left
    ) {
      self.items = items
      self.indent = indent
      self.gap = gap
      self.labels = labels
    }
  }

  private var stack: Stack

  public init(_ level: Level, width: Length, company: LineCompany = LineCompany()) {
    var layers: [Stack.Layer] = []
    Self.append(level, at: .zero, to: &layers) { row, indent in
      ListRow(
        label: row.label, labelLeft: row.left,
        body: Paragraph(row.lines[...], width: width - indent, company: company))
    }
    stack = Stack(layers)
  }

  public var height: Length { stack.height }
  public var need: Length { stack.need }

  public func place(in region: Region) -> Placement { stack.place(in: region) }

  private typealias Row = (label: SetLine?, left: Length, lines: [SetLine])

  /// Appends the rows of a level. A row's left edge is that of its body; its label hangs out.
  private static func append(
    _ level: Level, at left: Length, to layers: inout [Stack.Layer],
    make: (Row, Length) -> ListRow
  ) {
    let indent = left + level.indent
    for item in level.items {
      let label = item.label
      let labelLeft: Length =
        switch level.labels {
        case .left: -level.indent
        case .right(let gap): -gap - (label?.line.width ?? .zero)
        }
      // A label without a body still stands on a line.
      let lines = item.body.lines.isEmpty ? label.map { [$0.bare] } ?? [] : item.body.lines
      layers.append(
        Stack.Layer(
          make((label, labelLeft, lines), indent), gap: level.gap,
          keepsWithNext: item.nested?.items.isEmpty == false, left: indent))
      if let nested = item.nested { append(nested, at: indent, to: &layers, make: make) }
    }
  }
}

/// One item's lines with its label hanging out to the left of the first.
struct ListRow: Block {
  var label: SetLine?
  /// Where the label starts, from the body's left edge.
  var labelLeft: Length
  var body: Paragraph

  var height: Length { body.height }
  var need: Length { body.need }

  func place(in region: Region) -> Placement {
    switch body.place(in: region) {
    case .whole(let fragment): .whole(labelled(fragment))
    case .part(let fragment, let rest): .part(labelled(fragment), rest: rest)
    case .nothing(let refusal): .nothing(refusal)
    }
  }

  private func labelled(_ fragment: Fragment) -> Fragment {
    guard let label else { return fragment }
    var fragment = fragment
    let place = Point(x: labelLeft, y: fragment.firstBaseline)
    fragment.items.insert(.group(at: place, label.line.items), at: 0)
    return fragment
  }
}

extension SetLine {
  /// The same line with nothing in it, as wide as before.
  var bare: SetLine {
    SetLine(TextLine(items: [], width: line.width), height: height, baseline: baseline)
  }
}
