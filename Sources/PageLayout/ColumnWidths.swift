import Geometry

/// The widths of a table's columns, from what stands in them.
///
/// Every column starts as wide as its widest cell. While that is too wide for the room, the column is
/// narrowed whose next narrower width adds the fewest lines to the table for the width it frees; no
/// column gets narrower than its longest word until there is no other way. A `ColumnRule` states the
/// width of a column, sets limits to it, or gives it a share of the room that the others leave.
public struct ColumnWidths: Hashable, Sendable {
  /// One cell: its width on one line, and that of its longest word.
  public struct Cell: Hashable, Sendable {
    public var natural: Length
    public var least: Length
    /// From its left edge to what stands level in all cells of the column (`Table.Cell.point`).
    public var point: Length?

    public init(natural: Length, least: Length, point: Length? = nil) {
      self.natural = natural
      self.least = least
      self.point = point
    }
  }

  private let rows: [[Cell]]
  private let rules: [ColumnRule]
  private var widths: [Length]

  private init(_ rows: [[Cell]], rules: [ColumnRule]) {
    self.rows = rows
    self.rules = rules
    widths = []
    widths = rules.enumerated().map { column, rule in
      switch rule.measure {
      case .content:
        rule.clamped(max(rows.map { $0[column].natural }.max() ?? .zero, pointed(column)))
      case .fixed(let width): max(width, .zero)
      case .fraction: rule.clamped(least(column))
      }
    }
  }

  /// What the figures of a column take that stand level on a point.
  private func pointed(_ column: Int) -> Length {
    let cells = rows.map { $0[column] }.filter { $0.point != nil }
    let before = cells.compactMap(\.point).max() ?? .zero
    return before + (cells.map { $0.natural - ($0.point ?? .zero) }.max() ?? .zero)
  }

  private func least(_ column: Int) -> Length {
    max(rows.map { $0[column].least }.max() ?? .zero, pointed(column))
  }

  /// Widths that add up to `room`, the gutters taken off; to less only where every column has all
  /// that its rule allows. What is left over goes to fractions, and where there are none is shared
  /// out evenly among columns of content. Columns without a rule are of content. Every row has as
  /// many cells.
  public static func fitting(
    _ rows: [[Cell]], rules: [ColumnRule] = [], room: Length
  ) -> [Length] {
    let columns = rows.map(\.count).min() ?? rules.count
    guard columns > 0 else { return [] }
    let missing = [ColumnRule](repeating: .content, count: max(0, columns - rules.count))
    var fit = ColumnWidths(rows, rules: rules.prefix(columns) + missing)
    while fit.total > room, fit.narrowOne() {}
    guard fit.total > room else {
      fit.shareOut(room)
      return fit.widths
    }
    fit.squeeze(into: room)
    // What rounding left over; columns that are squeezed have no other limits.
    if rules.isEmpty { fit.shareEvenly(room - fit.total) }
    return fit.widths
  }

  private var total: Length { widths.reduce(.zero, +) }

  private mutating func narrowOne() -> Bool {
    let lines = lineCount(widths)
    var best: (column: Int, width: Length, cost: Int, freed: Length)?
    for column in widths.indices where rules[column].measure == .content {
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
    let least = rules[column].clamped(least(column))
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

  /// Fractions are not counted: how wide they get is not known yet.
  private func lineCount(_ widths: [Length]) -> Int {
    let counted = widths.indices.filter { rules[$0].parts == 0 }
    return rows.reduce(0) { sum, row in
      sum + (counted.map { lines(of: row[$0], in: widths[$0]) }.max() ?? 1)
    }
  }

  private func lines(of cell: Cell, in width: Length) -> Int {
    guard cell.natural > width, width > .zero else { return 1 }
    return Int((cell.natural.scaled(by: 11, over: 10).points / width.points).rounded(.up))
  }

  /// Takes from all columns that are not fixed in proportion; from those too where that is not enough.
  private mutating func squeeze(into room: Length) {
    let fixed = widths.indices.reduce(Length.zero) { sum, column in
      rules[column].isFixed ? sum + widths[column] : sum
    }
    let sparesFixed = fixed < room
    let kept = sparesFixed ? fixed : .zero
    let sum = total - kept
    guard sum > .zero else { return }
    for column in widths.indices where !(sparesFixed && rules[column].isFixed) {
      widths[column] = max(
        .zero, widths[column].times(max(0, (room - kept).points) / sum.points))
    }
  }

  private mutating func shareOut(_ room: Length) {
    guard total < room else { return }
    let fractions = widths.indices.filter { rules[$0].parts > 0 }
    if fractions.isEmpty { shareEvenly(room - total) } else { fill(fractions, of: room) }
    // Fractions at their maximum leave something over.
    if !fractions.isEmpty { shareEvenly(room - total) }
  }

  /// Gives columns of content the same more, those that reach their maximum no more than that.
  private mutating func shareEvenly(_ spare: Length) {
    var spare = spare
    while spare > .zero {
      let open = widths.indices.filter { column in
        rules[column].measure == .content
          && rules[column].maximum.map { widths[column] < $0 } ?? true
      }
      guard !open.isEmpty else { return }
      let before = total
      for (place, column) in open.enumerated() {
        let share = Self.share(of: spare, from: place, to: place + 1, over: open.count)
        widths[column] = rules[column].clamped(widths[column] + share)
      }
      spare -= total - before
    }
  }

  /// Fractions get their parts of what the others leave. One that its rule or its longest word holds
  /// above or below its share gets that, and the others share what is left.
  private mutating func fill(_ fractions: [Int], of room: Length) {
    let least = widths
    var open = fractions
    var free =
      room
      - widths.indices.reduce(Length.zero) { sum, column in
        rules[column].parts > 0 ? sum : sum + widths[column]
      }
    while !open.isEmpty {
      let shares = Self.shares(of: free, open.map { rules[$0].parts })
      let wanted = zip(open, shares).map { column, share in
        rules[column].clamped(max(share, least[column]))
      }
      for (column, width) in zip(open, wanted) { widths[column] = width }
      let excess = wanted.reduce(.zero, +) - free
      guard excess != .zero else { return }
      let held = zip(open, zip(wanted, shares)).filter { _, width in
        excess > .zero ? width.0 > width.1 : width.0 < width.1
      }.map(\.0)
      guard !held.isEmpty else { return }
      for column in held { free -= widths[column] }
      open.removeAll(where: held.contains)
    }
  }

  private static func shares(of room: Length, _ parts: [Int]) -> [Length] {
    let sum = parts.reduce(0, +)
    var from = 0
    return parts.map { count in
      defer { from += count }
      return share(of: room, from: from, to: from + count, over: sum)
    }
  }

  /// Shares that add up to the whole, whatever is left by dividing.
  private static func share(of whole: Length, from: Int, to: Int, over sum: Int) -> Length {
    Length(scaled: whole.scaled * Int64(to) / Int64(sum))
      - Length(scaled: whole.scaled * Int64(from) / Int64(sum))
  }
}
