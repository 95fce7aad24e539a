import Display
import Geometry
import Typesetting

/// The mark of a role or of what both share: A is a disc, B a square, both round on A's side and
/// square on B's. Page and charts draw it the same way.
public enum RoleMark: String, Hashable, Sendable, CaseIterable {
  case a, both, b

  /// The mark alone, filling a square; its line, where it has one, lies inside.
  public func items(in square: Rect, _ colors: ChartColors) -> [DisplayItem] {
    switch self {
    case .a:
      let radius = square.size.width / 2
      let center = Point(x: square.minX + radius, y: square.minY + square.size.height / 2)
      return [.fill(.disc(center: center, radius: radius), colors.roleA)]
    case .both: return [.fill(.leftRounded(square), colors.both)]
    case .b:
      guard colors.opensB else { return [.fill(.rect(square), colors.roleB)] }
      let line = min(.pt(0.7), min(square.size.width, square.size.height).times(0.18))
      let inner = Rect(
        x: square.minX + line / 2, y: square.minY + line / 2,
        width: square.size.width - line, height: square.size.height - line)
      return [.stroke(.rect(inner), Stroke(width: line, color: colors.roleB))]
    }
  }

  /// Many marks drawn together as one bar.
  func bar(_ rect: Rect, _ colors: ChartColors) -> [DisplayItem] {
    switch self {
    case .a: [.fill(.rect(rect), colors.roleA)]
    case .both: [.fill(.rect(rect), colors.both)]
    case .b: items(in: rect, colors)
    }
  }

  /// A small mark without a letter, to stand in a line of that style, in the middle of its capitals.
  public func inline(
    size: Length = .pt(4.4), beside style: TextStyle, _ colors: ChartColors,
    setter: some TextSetter
  ) -> InlineObject {
    InlineObject(width: size, items: items(in: square(size, style, setter), colors))
  }

  /// The mark with its letter (what both share has none), to stand in a line of that style.
  public func lettered(
    size: Length, beside style: TextStyle, _ colors: ChartColors, setter: some TextSetter
  ) -> InlineObject {
    let square = square(size, style, setter)
    var drawn = items(in: square, colors)
    if self != .both {
      var letter = style
      letter.weight = 700
      letter.size = size.times(0.62)
      letter.color = self == .b && colors.opensB ? colors.roleB : colors.onRole
      letter.tracking = .zero
      letter.raise = .zero
      let line = setter.line(self == .a ? "A" : "B", letter)
      let middle = square.minY + size / 2
      let left = (size - line.width) / 2
      let baseline = setter.baseline(centeredOn: middle, letter)
      drawn.append(.group(at: Point(x: left, y: baseline), line.items))
    }
    return InlineObject(width: size, items: drawn)
  }

  private func square(_ size: Length, _ style: TextStyle, _ setter: some TextSetter) -> Rect {
    let middle = -(setter.metrics(of: style).capHeight / 2)
    return Rect(x: .zero, y: middle - size / 2, width: size, height: size)
  }
}
