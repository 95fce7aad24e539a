import Display
import Geometry

/// A bar whose fill tells the level: the fuller, the higher; hatched where nothing is stated.
struct SeniorityBar {
  /// The outer edge; the outline lies inside it.
  var rect: Rect
  var level: SeniorityLevel
  var outline: Length
  var colors: ChartColors

  var items: [DisplayItem] {
    let half = outline / 2
    let middle = Rect(
      x: rect.minX + half, y: rect.minY + half,
      width: max(.pt(0.1), rect.size.width - outline), height: rect.size.height - outline)
    let path = Path.rect(middle)
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

  /// Two solid bars with a line of ground between them.
  private var halves: [DisplayItem] {
    let height = (rect.size.height - gap) / 2
    let upper = Rect(origin: rect.origin, size: Size(width: rect.size.width, height: height))
    let lower = upper.moved(by: Point(x: .zero, y: height + gap))
    return [.fill(.rect(upper), colors.ink), .fill(.rect(lower), colors.ink)]
  }

  private var gap: Length { rect.size.height.times(0.22) }
}
