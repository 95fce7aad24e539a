import Geometry
import Typesetting

/// The key to the fills of bars on a slide, in as many rows as it needs.
struct SlideKey {
  struct Entry: Hashable {
    var name: String
    var level: SeniorityLevel
    var isConverted = false
  }

  let rows: [[Entry]]
  /// Of the widest row.
  let width: Length
  private let theme: SlideTheme

  private static let swatch = Size(width: .pt(28), height: .pt(13))
  private static let gap = Length.pt(8)
  private static let gutter = Length.pt(24)

  /// Nil where there is nothing to explain.
  init?(of ads: [PayRange], width: Length, _ theme: SlideTheme, _ setter: any TextSetter) {
    var entries = Set(ads.map(\.level)).sorted().map { Entry(name: $0.name, level: $0) }
    guard !entries.isEmpty else { return nil }
    if ads.contains(where: { $0.converted != nil }) {
      entries.append(Entry(name: "≈ converted", level: .mid, isConverted: true))
    }
    self.theme = theme
    var rows: [[Entry]] = [[]]
    var (x, widest) = (Length.zero, Length.zero)
    for entry in entries {
      let advance = Self.swatch.width + Self.gap + setter.width(of: entry.name, theme.label)
      if x > .zero, x + advance > width {
        rows.append([])
        x = .zero
      }
      rows[rows.count - 1].append(entry)
      widest = max(widest, x + advance)
      x += advance + Self.gutter
    }
    self.rows = rows
    self.width = widest
  }

  /// Paints the rows; `point` is the left end of the first one's middle.
  func paint(at point: Point, leading: Length, on canvas: inout ChartCanvas) {
    var y = point.y
    for row in rows {
      var x = point.x
      for entry in row {
        let origin = Point(x: x, y: y - Self.swatch.height / 2)
        Self.paint(entry, at: origin, theme, on: &canvas)
        x += Self.swatch.width + Self.gap
        let baseline = canvas.setter.baseline(centeredOn: y, theme.label)
        canvas.set(entry.name, theme.label, at: Point(x: x, y: baseline))
        x += canvas.setter.width(of: entry.name, theme.label) + Self.gutter
      }
      y += leading
    }
  }

  private static func paint(
    _ entry: Entry, at origin: Point, _ theme: SlideTheme, on canvas: inout ChartCanvas
  ) {
    var bar = SeniorityBar(
      rect: Rect(origin: origin, size: swatch), level: entry.level, outline: .pt(1.1),
      colors: theme.colors)
    bar.isConverted = entry.isConverted
    bar.items.forEach { canvas.paint($0) }
  }
}
