import Display
import Geometry

/// What stands for one ad: a bar, an arrow where the ad is open at an end, a diamond for one figure.
struct RangeMark {
  var form: PayRange.Form
  var level: SeniorityLevel
  /// The height on the page that the mark is centred on.
  var middle: Length
  var scale: LinearScale
  var style: RangeStyle
  var colors: ChartColors
  var isConverted = false

  /// The place it takes, its point or arrow head included.
  var bounds: Rect {
    switch form {
    case .range(let low, let high): return bar(scale(Double(low)), scale(Double(high)))
    case .from(let low): return bar(scale(Double(low)), scale(Double(low)) + style.arrow)
    case .upTo(let high): return bar(scale(Double(high)) - style.arrow, scale(Double(high)))
    case .single(let figure):
      let half = style.bar.times(0.62)
      return bar(scale(Double(figure)) - half, scale(Double(figure)) + half)
    }
  }

  var items: [DisplayItem] {
    switch form {
    case .range: [bar(bounds)].flatMap { $0 }
    case .from: bar(stem(head: bounds.maxX)) + [head(tip: bounds.maxX, back: bounds.maxX - length)]
    case .upTo: bar(stem(head: bounds.minX)) + [head(tip: bounds.minX, back: bounds.minX + length)]
    case .single: diamond
    }
  }

  private var length: Length { style.bar.times(1.05) }

  /// Never thinner than its outline, so that the narrowest range is seen.
  private func bar(_ from: Length, _ to: Length) -> Rect {
    let width = max(to - from, style.outline * 2)
    return Rect(x: from, y: middle - style.bar / 2, width: width, height: style.bar)
  }

  private func bar(_ rect: Rect) -> [DisplayItem] {
    var bar = SeniorityBar(rect: rect, level: level, outline: style.outline, colors: colors)
    bar.isConverted = isConverted
    return bar.items
  }

  /// The part of an arrow that carries the level's fill.
  private func stem(head: Length) -> Rect {
    let bounds = bounds
    let left = head == bounds.minX ? bounds.minX + length : bounds.minX
    return Rect(
      x: left, y: bounds.minY, width: bounds.size.width - length, height: bounds.size.height)
  }

  private func head(tip: Length, back: Length) -> DisplayItem {
    let half = style.bar.times(0.72)
    let path = Path([
      .move(Point(x: tip, y: middle)), .line(Point(x: back, y: middle - half)),
      .line(Point(x: back, y: middle + half)), .close,
    ])
    return .fill(path, colors.ink)
  }

  private var diamond: [DisplayItem] {
    let bounds = bounds
    let half = bounds.size.width / 2
    let center = bounds.minX + half
    func outline(_ half: Length) -> Path {
      Path([
        .move(Point(x: center - half, y: middle)), .line(Point(x: center, y: middle - half)),
        .line(Point(x: center + half, y: middle)), .line(Point(x: center, y: middle + half)),
        .close,
      ])
    }
    let path = outline(half - style.outline)
    let edge = DisplayItem.stroke(path, Stroke(width: style.outline, color: colors.ink))
    if isConverted {
      let pitch = style.bar.times(0.5)
      return [.hatch(path, width: pitch.times(level.hatching), pitch: pitch, colors.ink), edge]
    }
    switch level {
    case .entry: return [edge]
    case .mid: return [.fill(path, colors.mid), edge]
    case .senior: return [.fill(outline(half), colors.ink)]
    case .executive: return [edge, .fill(outline(half.times(0.5)), colors.ink)]
    case .notStated:
      let pitch = style.bar.times(0.32)
      return [.hatch(path, width: pitch.times(0.28), pitch: pitch, colors.ink), edge]
    }
  }
}
