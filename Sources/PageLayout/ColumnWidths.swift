import Geometry

/// The widths of a table's columns, from what stands in them.
///
/// Every column starts as wide as its widest cell. While that is too wide for the room, the column is
/// narrowed whose next narrower width adds the fewest lines to the table for the width it frees; no
/// column gets narrower than its longest word until there is no other way.
public struct ColumnWidths: Hashable, Sendable {
  /// One cell: its width on one line, and that of its longest word.
  public struct Cell: Hashable, Sendable {
    public var natural: Length
    public var least: Length

    public init(natural: Length, least: Length) {
      self.natural = natural
      self.least = least
    }
  }

  private let rows: [[Cell]]
  private var widths: [Length]

  private init(_ rows: [[Cell]], columns: Int) {
    self.rows = rows
    widths = (0..<columns).map { column in rows.map { $0[column].natural }.max() ?? .zero }
  }

  /// Widths that add up to `room`, the gutters taken off. What is left over is shared out evenly.
  /// Every row has as many cells.
  public static func fitting(_ rows: [[Cell]], room: Length) -> [Length] {
    let columns = rows.map(\.count).min() ?? 0
    guard columns > 0 else { return [] }
    var fit = ColumnWidths(rows, columns: columns)
    while fit.total > room, fit.narrowOne() {}
    if fit.total > room { fit.squeeze(into: room) }
    return fit.sharingOut(room - fit.total)
  }

  private var total: Length { widths.reduce(.zero, +) }

  private mutating func narrowOne() -> Bool {
    let lines = lineCount(widths)
    var best: (column: Int, width: Length, cost: Int, freed: Length)?
    for column in widths.indices {
      guard let width = nextNarrower(column) else { continue }
      var tried = widths
      tried[column] = width
      let cost = lineCount(tried) - lines
      let freed = widths[column] - width
      // Lines for each point freed, compared without dividing.
      if let best, Double(cost) * best.freed.points >= Double(best.cost) * freed.points,
        !(cost == best.cost && freed > best.freed)
      {
        continue
      }
      best = (column, width, cost, freed)
    }
    guard let best else { return false }
    widths[best.column] = best.width
    return true
  }

  /// The next width at which another cell of the column takes one line more.
  private func nextNarrower(_ column: Int) -> Length? {
    let least = rows.map { $0[column].least }.max() ?? .zero
    let steps = rows.flatMap { row in
      (1...4).map { lines in Self.width(of: row[column], on: lines) }
    }
    let next = steps.filter { $0 < widths[column] }.max() ?? .zero
    let width = max(next, least)
    return width < widths[column] ? width : nil
  }

  /// What a cell needs to stand on that many lines: lines are never filled evenly, so a tenth more.
  private static func width(of cell: Cell, on lines: Int) -> Length {
    lines == 1 ? cell.natural : cell.natural.scaled(by: 11, over: 10 * lines)
  }

  private func lineCount(_ widths: [Length]) -> Int {
    rows.reduce(0) { sum, row in
      sum + (widths.indices.map { lines(of: row[$0], in: widths[$0]) }.max() ?? 1)
    }
  }

  private func lines(of cell: Cell, in width: Length) -> Int {
    guard cell.natural > width, width > .zero else { return 1 }
    return Int((cell.natural.scaled(by: 11, over: 10).points / width.points).rounded(.up))
  }

  private mutating func squeeze(into room: Length) {
    let sum = total
    guard sum > .zero else { return }
    widths = widths.map { max(.zero, $0.times(max(0, room.points) / sum.points)) }
  }

  private func sharingOut(_ spare: Length) -> [Length] {
    guard spare > .zero else { return widths }
    return widths.enumerated().map { index, width in
      let before = Length(scaled: spare.scaled * Int64(index) / Int64(widths.count))
      let after = Length(scaled: spare.scaled * Int64(index + 1) / Int64(widths.count))
      return width + after - before
    }
  }
}
