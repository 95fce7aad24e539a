import Display
import Geometry

/// The picture on a handbook's cover: a triangle of squares, one a pair, each divided by what only
/// the first role has, what both have, and what only the second has.
public struct CoverArt: Hashable, Sendable {
  /// One pair.
  public enum Cell: Hashable, Sendable {
    /// How many of each; negative counts are 0.
    case counts(onlyA: Int, both: Int, onlyB: Int)
    /// Nothing is listed for one of the two.
    case silent
  }

  /// Row by row from the top: one cell, then two, then three.
  public var rows: [[Cell]]
  public var colors: ChartColors
  /// The gap between squares, as a share of a square.
  public var gap = 0.092

  public init(_ rows: [[Cell]], colors: ChartColors) {
    self.rows = rows
    self.colors = colors
  }

  /// The picture at that width, which the longest row fills.
  public func drawing(width: Length) -> ChartDrawing {
    let most = max(1, rows.map(\.count).max() ?? 1)
    let side = width.times(1 / (Double(most) + gap * Double(most - 1)))
    let pitch = side.times(1 + gap)
    var items: [DisplayItem] = []
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let origin = Point(x: pitch * column, y: pitch * row)
        let square = Rect(origin: origin, size: Size(width: side, height: side))
        items += self.items(cell, in: square)
      }
    }
    let height = rows.isEmpty ? Length.zero : pitch * (rows.count - 1) + side
    let size = Size(width: width, height: height)
    return ChartDrawing(
      size: size, items: items, alternative: alternative, plot: Rect(origin: .zero, size: size))
  }

  private func items(_ cell: Cell, in square: Rect) -> [DisplayItem] {
    guard case .counts(let a, let both, let b) = cell, max(a, both, b) > 0 else {
      return silent(in: square)
    }
    let shares = [(a, colors.roleA), (both, colors.both), (b, colors.roleB)]
    let total = shares.reduce(0.0) { $0 + Double(max(0, $1.0)) }
    var items: [DisplayItem] = []
    var sum = 0.0
    for (place, (count, color)) in shares.enumerated() where count > 0 {
      let left = square.minX + square.size.width.times(sum / total)
      sum += Double(count)
      let right = square.minX + square.size.width.times(sum / total)
      let part = Rect(x: left, y: square.minY, width: right - left, height: square.size.height)
      // Where A and B have one colour, B is hatched.
      let isOpen = place == 2 && colors.opensB
      items += isOpen ? hatched(part, color, pitch: 0.045) : [.fill(.rect(part), color)]
    }
    return items
  }

  private func silent(in square: Rect) -> [DisplayItem] {
    hatched(square, colors.soft, pitch: 0.13)
  }

  private func hatched(_ rect: Rect, _ color: Color, pitch share: Double) -> [DisplayItem] {
    let line = max(.pt(0.4), rect.size.height.times(0.004))
    let inner = Rect(
      x: rect.minX + line / 2, y: rect.minY + line / 2,
      width: max(.zero, rect.size.width - line), height: max(.zero, rect.size.height - line))
    return [
      .hatch(.rect(inner), width: line, pitch: rect.size.height.times(share), color),
      .stroke(.rect(inner), Stroke(width: line, color: color)),
    ]
  }

  private var alternative: String {
    let cells = rows.flatMap { $0 }
    let silent = cells.filter { $0 == .silent }.count
    return "\(cells.count) squares, one a pair of roles, divided by what only the first has, what "
      + "both have and what only the second has; \(silent) are hatched, since no source lists "
      + "anything for one of the two."
  }
}
