import Display
import Geometry
import Typesetting

/// The key to the fills of bars, in a row below a chart or stacked in a margin.
public struct SeniorityKey {
  public var levels: [SeniorityLevel]
  public var theme: ChartTheme

  /// A key to those levels, each once, in the order of seniority.
  public init(_ levels: some Sequence<SeniorityLevel>, theme: ChartTheme) {
    self.levels = Set(levels).sorted()
    self.theme = theme
  }

  /// In a row, `Seniority in the ad: ▭ Entry …`, with more rows where one is not wide enough. Lines
  /// are 12 pt apart. Its size's width is what is used.
  public func row(
    heading: String = "Seniority in the ad:", width: Length, setter: some TextSetter
  ) -> (size: Size, items: [DisplayItem]) {
    let style = theme.smallText.legend
    var canvas = ChartCanvas(setter: setter)
    var (x, y, widest) = (Length.zero, Length.pt(6), Length.zero)
    if !heading.isEmpty {
      let text = setter.shortened(heading, style, to: width)
      canvas.set(text, style, at: Point(x: x, y: setter.baseline(centeredOn: y, style)))
      x = setter.width(of: text, style) + .pt(7)
      widest = x - .pt(7)
    }
    for level in levels {
      let swatch = Size(width: .pt(13.5), height: .pt(4.6))
      let advance = swatch.width + .pt(4.5) + setter.width(of: level.name, style)
      if x > .zero, x + advance > width { (x, y) = (.zero, y + .pt(12)) }
      paint(level, swatch, at: Point(x: x, y: y), style: style, on: &canvas)
      widest = max(widest, x + advance)
      x += advance + .pt(10)
    }
    let height = canvas.items.isEmpty ? Length.zero : y + .pt(6)
    return (Size(width: widest, height: height), canvas.items)
  }

  /// Stacked, with what each looks like: `▭ Entry: outline`. Lines are `leading` apart; the first
  /// line's middle lies half a leading below the top.
  public func column(
    leading: Length = .pt(11), setter: some TextSetter
  ) -> (size: Size, items: [DisplayItem]) {
    let style = theme.smallText.legend
    let swatch = Size(width: .pt(20.5), height: .pt(6))
    var canvas = ChartCanvas(setter: setter)
    var (y, widest) = (leading / 2, Length.zero)
    for level in levels {
      let text = level.name + ": " + level.look
      paint(level, swatch, text, at: Point(x: .zero, y: y), style: style, on: &canvas)
      widest = max(widest, swatch.width + .pt(6.5) + setter.width(of: text, style))
      y += leading
    }
    return (Size(width: widest, height: leading * levels.count), canvas.items)
  }

  private func paint(
    _ level: SeniorityLevel, _ swatch: Size, _ text: String? = nil, at point: Point,
    style: TextStyle, on canvas: inout ChartCanvas
  ) {
    let origin = Point(x: point.x, y: point.y - swatch.height / 2)
    let bar = SeniorityBar(
      rect: Rect(origin: origin, size: swatch), level: level, outline: .pt(0.6),
      colors: theme.colors)
    bar.items.forEach { canvas.paint($0) }
    let left = point.x + swatch.width + (text == nil ? .pt(4.5) : .pt(6.5))
    let baseline = canvas.setter.baseline(centeredOn: point.y, style)
    canvas.set(text ?? level.name, style, at: Point(x: left, y: baseline))
  }
}
