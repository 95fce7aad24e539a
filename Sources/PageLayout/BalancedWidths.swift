import Geometry

/// The widths of columns whose rows are level: those at which all rows together take the fewest lines,
/// and of these the most even.
///
/// Widths are tried in steps, and lines are counted as a greedy breaker would set them: near enough to
/// choose by, and quick enough to try every division of the room.
public struct BalancedWidths: Sendable {
  /// The width of every piece of a cell that is not broken, in order.
  public typealias Cell = [Length]

  /// Between two pieces on a line.
  let space: Length
  let step: Length
  /// Lines by column, then width in steps, then row.
  private let lines: [Int]
  private let rows: Int
  private let least: [Int]
  private let steps: Int

  /// Every row has as many cells as the first; two or three of them.
  ///
  /// - Parameters:
  ///   - rows: The cells of each row.
  ///   - least: What each column is wide at the least.
  ///   - space: Between two pieces on a line.
  ///   - room: What all columns take together, the gutters taken off.
  /// - Returns: The width of each column.
  public static func fitting(
    _ rows: [[Cell]], least: Length, space: Length, room: Length
  ) -> [Length] {
    let columns = rows.first?.count ?? 0
    guard columns > 1, columns < 4, room > least * columns else {
      return [Length](repeating: columns > 0 ? room / columns : .zero, count: columns)
    }
    let fit = BalancedWidths(rows, columns: columns, least: least, space: space, room: room)
    return fit.best(room)
  }

  private init(_ rows: [[Cell]], columns: Int, least: Length, space: Length, room: Length) {
    let step = max(room / 96, .pt(2))
    let steps = max(1, Int((room.points / step.points).rounded(.down)))
    self.space = space
    self.step = step
    self.steps = steps
    self.rows = rows.count
    var lines = [Int](repeating: 1, count: columns * (steps + 1) * rows.count)
    for (index, row) in rows.enumerated() {
      for column in 0..<columns {
        let cell = row[column]
        let whole = cell.reduce(space * max(0, cell.count - 1), +)
        for width in 0...steps where step * width < whole {
          lines[(column * (steps + 1) + width) * rows.count + index] =
            Self.lines(of: cell, in: step * width, space: space)
        }
      }
    }
    self.lines = lines
    self.least = (0..<columns).map { column in
      let longest = rows.flatMap { $0[column] }.max() ?? .zero
      let wanted = max(least, min(longest, room / 2))
      return min(steps, Int((wanted.points / step.points).rounded(.up)))
    }
  }

  private static func lines(of cell: Cell, in width: Length, space: Length) -> Int {
    var lines = 1
    var used = Length.zero
    for piece in cell {
      let start = used == .zero ? .zero : used + space
      if used > .zero, start + piece > width {
        lines += 1
        used = piece
      } else {
        used = start + piece
      }
    }
    return lines
  }

  private func best(_ room: Length) -> [Length] {
    let parts = divisions().parts
    var widths = parts.map { step * $0 }
    widths[widths.count - 1] += room - widths.reduce(.zero, +)
    return widths
  }

  private struct Division {
    var parts: [Int]
    var lines = Int.max
    var spread = Int.max
  }

  /// The first of the best divisions of all steps.
  private func divisions() -> Division {
    let columns = least.count
    var best = Division(parts: [Int](repeating: steps / columns, count: columns))
    lines.withUnsafeBufferPointer { lines in
      for first in stride(from: least[0], through: steps, by: 1) {
        let rest = steps - first
        if columns == 2 {
          if rest >= least[1] { consider((first, rest, nil), lines, &best) }
        } else if rest >= least[1] + least[2] {
          for second in least[1]...(rest - least[2]) {
            consider((first, second, rest - second), lines, &best)
          }
        }
      }
    }
    return best
  }

  private func consider(
    _ parts: (Int, Int, Int?), _ lines: UnsafeBufferPointer<Int>, _ best: inout Division
  ) {
    let (first, second) = (parts.0 * rows, (steps + 1 + parts.1) * rows)
    let third = parts.2.map { (2 * (steps + 1) + $0) * rows }
    var count = 0
    for row in 0..<rows {
      var most = max(lines[first + row], lines[second + row])
      if let third { most = max(most, lines[third + row]) }
      count += most
      if count > best.lines { return }
    }
    let all = [parts.0, parts.1] + (parts.2.map { [$0] } ?? [])
    let mean = all.reduce(0, +) / all.count
    let spread = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    if (best.lines, best.spread) <= (count, spread) { return }
    best = Division(parts: all, lines: count, spread: spread)
  }
}
