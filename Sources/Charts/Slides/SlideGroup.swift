import Geometry
import Typesetting

/// The head of the ads of one level: its name and count, and what may be said of them together.
struct SlideGroup {
  let level: SeniorityLevel
  let count: Int
  private let sentence: [String]
  private let frame: SlideFrame
  private let isBeside: Bool

  private static let leading = Length.pt(24)

  init(_ level: SeniorityLevel, _ panel: RangePanel, _ spec: ChartSpec, _ frame: SlideFrame) {
    self.level = level
    self.frame = frame
    count = panel.rows.filter { $0.level == level }.count
    let found = spec.summaries.first { $0.level == level && $0.currency == panel.currency }
    let head = frame.setter.width(of: Self.text(level, count), frame.theme.head) + .pt(16)
    let text = found?.sentence ?? ""
    isBeside = head + frame.setter.width(of: text, frame.theme.quiet) <= frame.width
    sentence = frame.setter.lines(of: text, frame.theme.quiet, to: frame.width, most: 2)
  }

  private static func text(_ level: SeniorityLevel, _ count: Int) -> String {
    "\(level.name), \(count)\u{A0}\(count == 1 ? "ad" : "ads")"
  }

  var height: Length { Self.leading * (isBeside ? 1 : 1 + sentence.count) + .pt(6) }

  /// Paints it from the top down.
  func paint(from top: Length, on canvas: inout ChartCanvas) {
    let (theme, text) = (frame.theme, Self.text(level, count))
    var y = top + .pt(4) + Self.leading / 2
    func baseline() -> Length { frame.setter.baseline(centeredOn: y, theme.head) }
    canvas.set(text, theme.head, at: Point(x: frame.left, y: baseline()))
    var x = frame.left
    if isBeside {
      x += frame.setter.width(of: text, theme.head) + .pt(16)
    } else {
      y += Self.leading
    }
    for line in sentence {
      canvas.set(line, theme.quiet, at: Point(x: x, y: baseline()))
      y += Self.leading
    }
  }
}
