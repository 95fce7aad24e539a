import Display
import Geometry
import Typesetting

/// What two sides share and what only one has, one mark an item: A's grow to the left, B's to the
/// right, what both have stands between them.
public struct OverlapChart {
  /// The heads of the three columns.
  public struct Heads: Hashable, Sendable {
    public var onlyA: String
    public var both: String
    public var onlyB: String

    public init(onlyA: String = "Only A", both: String = "Both", onlyB: String = "Only B") {
      self.onlyA = onlyA
      self.both = both
      self.onlyB = onlyB
    }
  }

  public var rows: [OverlapRow]
  public var theme: ChartTheme
  public var heads = Heads()
  /// The room for row labels.
  public var labelWidth = Length.pt(58)

  public init(_ rows: [OverlapRow], theme: ChartTheme) {
    self.rows = rows
    self.theme = theme
  }

  /// The height of a row, its hairline included.
  public static let row = Length.pt(15)
  /// The height of the heads above the first hairline.
  public static let head = Length.pt(12)

  /// The chart at that width.
  public func drawing(width: Length, setter: some TextSetter) -> ChartDrawing {
    guard !rows.isEmpty else {
      return ChartDrawing(
        size: Size(width: width, height: .zero), items: [], alternative: alternative,
        plot: Rect(origin: .zero, size: .zero))
    }
    let layout = OverlapLayout(self, left: labelWidth, width: width, setter: setter)
    var canvas = ChartCanvas(setter: setter)
    paintHeads(layout, on: &canvas)
    var y = Self.head
    paintRule(y, width, on: &canvas)
    for row in rows {
      paint(row, middle: y + Self.row / 2, layout, on: &canvas)
      y += Self.row
      paintRule(y, width, on: &canvas)
    }
    let plot = Rect(x: labelWidth, y: Self.head, width: width - labelWidth, height: y - Self.head)
    return ChartDrawing(
      size: Size(width: width, height: y + .pt(0.25)), items: canvas.items,
      alternative: alternative, plot: plot)
  }

  private func style(_ mark: RoleMark) -> TextStyle {
    var style = theme.text.head
    switch mark {
    case .a: style.color = theme.colors.roleA
    case .both: style.color = theme.colors.ink
    case .b: style.color = theme.colors.roleB
    }
    return style
  }

  private func paintHeads(_ layout: OverlapLayout, on canvas: inout ChartCanvas) {
    let baseline = canvas.setter.baseline(centeredOn: .pt(6), theme.text.head)
    canvas.set(heads.onlyA, style(.a), at: Point(x: layout.a, y: baseline), .right)
    canvas.set(heads.both, style(.both), at: Point(x: layout.both, y: baseline))
    canvas.set(heads.onlyB, style(.b), at: Point(x: layout.b, y: baseline))
  }

  private func paintRule(_ y: Length, _ width: Length, on canvas: inout ChartCanvas) {
    let line = Path.line(from: Point(x: .zero, y: y), to: Point(x: width, y: y))
    canvas.paint(.stroke(line, Stroke(width: .pt(0.5), color: theme.colors.hairline)))
  }

  private func paint(
    _ row: OverlapRow, middle: Length, _ layout: OverlapLayout, on canvas: inout ChartCanvas
  ) {
    let name = theme.text.name
    let label = canvas.setter.shortened(row.label, name, to: labelWidth)
    let y = canvas.setter.baseline(centeredOn: middle, name)
    canvas.set(label, name, at: Point(x: .zero, y: y))
    let counts: [(mark: RoleMark, count: Int, x: Length)] = [
      (.a, row.onlyA, layout.a), (.both, row.both, layout.both), (.b, row.onlyB, layout.b),
    ]
    for (mark, count, x) in counts {
      let end = paint(count, mark, from: x, middle, layout, on: &canvas)
      let baseline = canvas.setter.baseline(centeredOn: middle, style(mark))
      let point = Point(x: end, y: baseline)
      canvas.set(String(count), style(mark), at: point, mark == .a ? .right : .left)
    }
  }

  /// Paints a row of marks away from `x` and answers where their number goes. Marks too small to be
  /// told apart are one bar of their length.
  private func paint(
    _ count: Int, _ mark: RoleMark, from x: Length, _ middle: Length, _ layout: OverlapLayout,
    on canvas: inout ChartCanvas
  ) -> Length {
    guard count > 0 else { return x }
    let size = layout.mark
    let length = layout.length(of: count)
    let left = mark == .a ? x - length : x
    if layout.pitch < 1.6 {
      let bar = Rect(x: left, y: middle - .pt(2), width: length, height: .pt(4))
      mark.bar(bar, theme.colors).forEach { canvas.paint($0) }
    } else {
      for place in 0..<count {
        let offset = Length.pt(layout.pitch * Double(place))
        let origin = Point(x: left + offset, y: middle - size / 2)
        let square = Rect(origin: origin, size: Size(width: size, height: size))
        mark.items(in: square, theme.colors).forEach { canvas.paint($0) }
      }
    }
    return mark == .a ? left - OverlapLayout.gap : left + length + OverlapLayout.gap
  }

  /// The counts in words.
  public var alternative: String {
    guard !rows.isEmpty else { return "Nothing to compare." }
    let (a, both, b) = (
      heads.onlyA.lowercasedFirst, heads.both.lowercasedFirst, heads.onlyB.lowercasedFirst
    )
    let counts = rows.map { row in
      "\(row.label): \(row.onlyA) \(a), \(row.both) \(both), \(row.onlyB) \(b)."
    }
    return (["Items counted."] + counts).joined(separator: " ")
  }
}

extension String {
  /// `Only A` inside a sentence: `only A`.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
