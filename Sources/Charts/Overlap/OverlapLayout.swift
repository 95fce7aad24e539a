import Geometry
import Typesetting

/// Where the three columns of an overlap chart stand, and how far apart its marks are.
struct OverlapLayout {
  /// Points from one mark's edge to the same edge of the next; the same in all rows. Not a `Length`,
  /// since thousands of marks may have to share the measure.
  private(set) var pitch: Double
  /// The right end of A's marks.
  private(set) var a: Length
  /// The left end of what both have.
  private(set) var both: Length
  /// The left end of B's marks.
  private(set) var b: Length

  static let gap = Length.pt(3.6)

  /// A mark's own width.
  var mark: Length { .pt(pitch * 6.2 / 7.7) }

  /// From the first mark to the outer edge of the last.
  func length(of marks: Int) -> Length { Self.length(pitch * Double(marks - 1)) + mark }

  /// Points as a length; what no page holds is a million.
  private static func length(_ points: Double) -> Length { .pt(min(points, 1_000_000)) }

  /// Columns in `width` beside labels of the width `left`: what both have and what only B has keep
  /// their places while the marks fit at 7.7 pt; then columns follow the longest rows; then marks
  /// draw together.
  init(_ chart: OverlapChart, left: Length, width: Length, setter: any TextSetter) {
    let style = chart.theme.text.head
    func number(_ counts: [Int]) -> Length {
      counts.map { setter.width(of: String($0), style) }.max() ?? .zero
    }
    let columns = [
      chart.rows.map(\.onlyA), chart.rows.map(\.both), chart.rows.map(\.onlyB),
    ]
    let heads = [chart.heads.onlyA, chart.heads.both, chart.heads.onlyB]
    let most = columns.map { $0.max() ?? 0 }
    let numbers = columns.map { number($0) + Self.gap }
    let gutter = Length.pt(10)
    let room = max(.zero, width - left - gutter * 3)
    func needs(_ pitch: Double) -> [Length] {
      (0..<3).map { column in
        let marks = Self.length(pitch * Double(most[column]))
        return max(marks + numbers[column], setter.width(of: heads[column], style))
      }
    }
    pitch = 7.7
    while needs(pitch).reduce(.zero, +) > room, pitch > 1e-18 { pitch *= 0.97 }
    let need = needs(pitch)
    let spare = max(.zero, room - need.reduce(.zero, +))
    let forB = min(spare, max(.zero, .pt(94) - need[2]))
    let forBoth = min(spare - forB, max(.zero, .pt(36.5) - need[1]))
    b = width - need[2] - forB
    both = b - gutter - need[1] - forBoth
    a = both - gutter
  }
}
