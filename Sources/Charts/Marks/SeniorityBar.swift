import Display
import Geometry

/// A bar whose fill tells the level: the fuller, the higher; hatched where nothing is stated.
struct SeniorityBar {
  /// The outer edge; the outline lies inside it.
  var rect: Rect
  var level: SeniorityLevel
  var outline: Length
  var colors: ChartColors
  /// Whether the figures were converted: then the outline is broken and the fill is hatching, as
  /// heavy as the level's own fill.
  var isConverted = false

  var items: [DisplayItem] {
    let half = outline / 2
    let middle = Rect(
      x: rect.minX + half, y: rect.minY + half,
      width: max(.pt(0.1), rect.size.width - outline), height: rect.size.height - outline)
    let path = Path.rect(middle)
    if isConverted { return converted(path) }
    let edge = DisplayItem.stroke(path, Stroke(width: outline, color: colors.ink))
    switch level {
    case .entry: return [edge]
    case .mid: return [.fill(path, colors.mid), edge]
    case .senior: return [.fill(.rect(rect), colors.ink)]
    case .executive: return halves
    case .notStated:
      let pitch = rect.size.height.times(0.32)
      return [.hatch(path, width: pitch.times(0.28), pitch: pitch, colors.ink), edge]
    }
  }

  private func converted(_ path: Path) -> [DisplayItem] {
    let pitch = rect.size.height.times(0.5)
    let share = level.hatching
    let dash = [outline * 3, outline * 2]
    return [
      .hatch(path, width: pitch.times(share), pitch: pitch, colors.ink),
      .stroke(path, Stroke(width: outline, color: colors.ink, dash: dash)),
    ]
  }

  /// Two solid bars with a line of ground between them.
  private var halves: [DisplayItem] {
    let height = (rect.size.height - gap) / 2
    let upper = Rect(origin: rect.origin, size: Size(width: rect.size.width, height: height))
    let lower = upper.moved(by: Point(x: .zero, y: height + gap))
    return [.fill(.rect(upper), colors.ink), .fill(.rect(lower), colors.ink)]
  }

  private var gap: Length { rect.size.height.times(0.22) }
}

extension SeniorityLevel {
  /// The share of ink in the hatching of a converted bar.
  var hatching: Double {
    switch self {
    case .notStated: 0.25
    case .entry: 0.08
    case .mid: 0.42
    case .senior: 0.6
    case .executive: 0.8
    }
  }
}
