import Display
import Geometry
import Typesetting

/// The parts of a slide that are the same for every kind of chart: margins, title, subtitle, number
/// and foot, with the body that they leave.
struct SlideFrame {
  let canvas: Size
  let theme: SlideTheme
  let setter: any TextSetter
  private let spec: ChartSpec
  private let subtitle: [String]
  private let isLow: Bool
  /// The ads whose fills the key explains.
  private let drawn: [PayRange]
  private let set = AlreadySet()

  /// What was broken into lines before: slides are fitted by asking for the same heads and feet again.
  private final class AlreadySet {
    var titles: [String: [String]] = [:]
    var feet: [Set<String?>?: SlideFoot] = [:]
  }

  init(_ spec: ChartSpec, _ canvas: Size, _ theme: SlideTheme, _ setter: any TextSetter) {
    self.spec = spec
    self.canvas = canvas
    self.theme = theme
    self.setter = setter
    isLow = canvas.height < .pt(500)
    let width = canvas.width - Self.margin(canvas.width) * 2
    subtitle = setter.balancedLines(
      of: spec.subtitle, theme.subtitle, to: width, most: isLow ? 2 : 3)
    drawn = spec.kind == .ranges ? spec.drawnAds : []
  }

  /// The foot of a slide that shows ads of those currencies; nil is all.
  private func foot(_ currencies: Set<String?>?) -> SlideFoot {
    if let foot = set.feet[currencies] { return foot }
    let shown = currencies.map { known in drawn.filter { known.contains($0.currency) } } ?? drawn
    let foot = SlideFoot(
      key: SlideKey(of: shown, width: width, theme, setter),
      notes: spec.footSentences(of: currencies), mostLines: canvas.height < .pt(700) ? 2 : 3,
      width: width, theme, setter)
    set.feet[currencies] = foot
    return foot
  }

  private static func margin(_ extent: Length) -> Length {
    min(max(extent.times(0.05), .pt(28)), .pt(64))
  }

  var left: Length { Self.margin(canvas.width) }
  var right: Length { canvas.width - left }
  var width: Length { right - left }
  private var top: Length { isLow ? .pt(28) : min(canvas.height.times(0.075), .pt(60)) }
  private var bottom: Length { canvas.height - top.times(0.85) }

  private static let leading = (title: Length.pt(36), subtitle: Length.pt(23))

  /// The title's lines, which leave room for the slide's number.
  private func lines(_ title: String) -> [String] {
    if let lines = set.titles[title] { return lines }
    let number = setter.width(of: "00 of 00", theme.quiet) + .pt(24)
    let lines = setter.balancedLines(
      of: title, theme.title, to: width - number, most: canvas.height < .pt(700) ? 2 : 3)
    set.titles[title] = lines
    return lines
  }

  /// What a title and the foot leave of the canvas.
  func body(under title: String, showing currencies: Set<String?>? = nil) -> Rect {
    let head =
      Self.leading.title * lines(title).count + Self.leading.subtitle * subtitle.count + .pt(10)
    let y = top + head
    let end = bottom - foot(currencies).height
    return Rect(x: left, y: y, width: width, height: max(.zero, end - y))
  }

  func paintHead(_ title: String, number: String, on canvas: inout ChartCanvas) {
    var y = top + Self.leading.title / 2
    let first = setter.baseline(centeredOn: y, theme.title)
    canvas.set(number, theme.quiet, at: Point(x: right, y: first), .right)
    for line in lines(title) {
      let baseline = setter.baseline(centeredOn: y, theme.title)
      canvas.set(line, theme.title, at: Point(x: left, y: baseline))
      y += Self.leading.title
    }
    y += (Self.leading.subtitle - Self.leading.title) / 2 + .pt(2)
    for line in subtitle {
      let baseline = setter.baseline(centeredOn: y, theme.subtitle)
      canvas.set(line, theme.subtitle, at: Point(x: left, y: baseline))
      y += Self.leading.subtitle
    }
  }

  func paintFoot(_ currencies: Set<String?>? = nil, on canvas: inout ChartCanvas) {
    foot(currencies).paint(from: left, to: bottom, on: &canvas)
  }

  /// What stands in the middle of a slide that has nothing to draw.
  func paintEmpty(_ words: String, in body: Rect, on canvas: inout ChartCanvas) {
    let lines = setter.lines(of: words, theme.label, to: body.size.width, most: 3)
    var y = body.minY + .pt(24)
    for line in lines {
      let baseline = setter.baseline(centeredOn: y, theme.label)
      canvas.set(line, theme.label, at: Point(x: left, y: baseline))
      y += .pt(24)
    }
  }
}
