import Geometry
import Typesetting

/// The head of the ads of one level: its name and count, and what may be said of them together.
struct SlideGroup {
  let level: SeniorityLevel
  let count: Int
  private let sentence: [String]
  private let frame: SlideFrame
  private let isBeside: Bool
  private let isContinued: Bool
  private let isFirst: Bool

  private static let leading = Length.pt(24)

  private static let swatch = Size(width: .pt(28), height: .pt(13))

  init(
    _ level: SeniorityLevel, _ panel: RangePanel, _ spec: ChartSpec, _ frame: SlideFrame,
    _ place: (isFirst: Bool, isContinued: Bool)
  ) {
    (isFirst, isContinued) = place
    self.level = level
    self.frame = frame
    count = panel.rows.filter { $0.level == level }.count
    let found = spec.usedSummaries.first { $0.level == level && $0.currency == panel.currency }
    let name = Self.text(level, place.isContinued ? nil : count)
    let head = Self.indent + frame.setter.width(of: name, frame.theme.head) + .pt(16)
    let text = place.isContinued ? "" : found?.sentence ?? ""
    isBeside = head + frame.setter.width(of: text, frame.theme.quiet) <= frame.width
    sentence = frame.setter.lines(of: text, frame.theme.quiet, to: frame.width, most: 2)
  }

  private static var indent: Length { swatch.width + .pt(8) }

  private static func text(_ level: SeniorityLevel, _ count: Int?) -> String {
    guard let count else { return level.name + ", continued" }
    return "\(level.name), \(count)\u{A0}\(count == 1 ? "ad" : "ads")"
  }

  private var above: Length { isFirst ? .zero : .pt(8) }

  var height: Length { above + Self.leading * (isBeside ? 1 : 1 + sentence.count) + .pt(2) }

  /// Paints it from the top down.
  func paint(from top: Length, on canvas: inout ChartCanvas) {
    let (theme, text) = (frame.theme, Self.text(level, isContinued ? nil : count))
    var y = top + above + .pt(2) + Self.leading / 2
    let corner = Point(x: frame.left, y: y - Self.swatch.height / 2)
    SeniorityBar(
      rect: Rect(origin: corner, size: Self.swatch), level: level, outline: .pt(1.1),
      colors: theme.colors
    ).items.forEach { canvas.paint($0) }
    func baseline() -> Length { frame.setter.baseline(centeredOn: y, theme.head) }
    canvas.set(text, theme.head, at: Point(x: frame.left + Self.indent, y: baseline()))
    var x = frame.left
    if isBeside {
      x += Self.indent + frame.setter.width(of: text, theme.head) + .pt(16)
    } else {
      y += Self.leading
    }
    for line in sentence {
      canvas.set(line, theme.quiet, at: Point(x: x, y: baseline()))
      y += Self.leading
    }
  }
}
