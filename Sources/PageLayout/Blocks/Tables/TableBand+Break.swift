import Geometry

/// Where bands are broken.
extension TableBand {
  private var splits: Bool { rows.contains(where: \.splits) }

  var need: Length {
    let measure = measure
    guard splits else { return measure.height }
    let start = start(measure)
    if rows[0].splits, start < measure.tops[1] { return start }
    let row = rows.indices.dropFirst().first { row in
      broken(before: row, measure) != nil
    }
    return row.map { measure.tops[$0] } ?? measure.height
  }

  /// What the first row's cells need to start.
  private func start(_ measure: Measure) -> Length {
    var start = look.above + look.below
    for (cell, drop) in zip(cells, measure.drops) where cell.rows.lowerBound == 0 {
      let need = look.company.need(of: cell.lines)
      start = max(start, look.above + (cell.lines.isEmpty ? .zero : drop + need) + look.below)
    }
    return start
  }

  func place(in region: Region) -> Placement {
    let measure = measure
    let depth = region.free.height
    guard measure.height > depth else { return .whole(fragment) }
    let isTooHigh = measure.height > region.roomAhead
    if splits || isTooHigh || !region.movingOnHelps {
      let anywhere = isTooHigh || !region.movingOnHelps
      if let parts = broken(in: depth, measure, anywhere: anywhere) { return parts.placement }
    }
    guard !region.movingOnHelps else {
      return .nothing(Refusal(.tooTall, needed: measure.height, offered: depth))
    }
    return forced(in: depth, measure).placement
  }

  /// A band in two; nothing is left where `rest` has no rows.
  struct Parts {
    var front: TableBand
    var rest: TableBand

    var placement: Placement {
      rest.rows.isEmpty ? .whole(front.fragment) : .part(front.fragment, rest: rest)
    }
  }

  /// The row that a depth ends in.
  private func row(at depth: Length, _ measure: Measure) -> Int {
    rows.indices.first { measure.tops[$0 + 1] > depth } ?? rows.count - 1
  }

  /// The lowest break above a depth at which every cell it meets has started. Through a row only
  /// where that may be split, or `anywhere`.
  private func broken(in depth: Length, _ measure: Measure, anywhere: Bool) -> Parts? {
    let row = row(at: depth, measure)
    if rows[row].splits || anywhere {
      let parts = broken(through: row, in: depth, measure, look.company.fitting)
      if hasStarted(parts.front), parts.front.height <= depth { return parts }
    }
    for row in (0...row).dropFirst().reversed() {
      if let parts = broken(before: row, measure) { return parts }
    }
    return nil
  }

  /// At least a row or a line of each cell goes in front.
  private func forced(in depth: Length, _ measure: Measure) -> Parts {
    let row = row(at: depth, measure)
    return row > 0
      ? parted(front: row, rest: row, at: depth, measure, look.company.forced)
      : broken(through: 0, in: depth, measure, look.company.forced)
  }

  private func broken(before row: Int, _ measure: Measure) -> Parts? {
    let parts = parted(before: row, measure)
    return hasStarted(parts.front) ? parts : nil
  }

  private func parted(before row: Int, _ measure: Measure) -> Parts {
    parted(front: row, rest: row, at: measure.tops[row], measure, look.company.fitting)
  }

  private typealias Split = (ArraySlice<SetLine>, Length) -> LineParts

  private func broken(
    through row: Int, in depth: Length, _ measure: Measure, _ split: Split
  ) -> Parts {
    var parts = parted(front: row + 1, rest: row, at: depth, measure, split)
    let goesOn = parts.rest.cells.contains { $0.rows == 0..<1 && !$0.lines.isEmpty }
    guard goesOn else { return parted(front: row + 1, rest: row + 1, at: depth, measure, split) }
    parts.front.rows[row].rule = nil
    return parts
  }

  /// Whether every cell that has text has some in front.
  private func hasStarted(_ front: TableBand) -> Bool {
    // Cells stand in the front in the same order, those that start behind the break left out.
    let starting = cells.filter { $0.rows.lowerBound < front.rows.count }
    return zip(starting, front.cells).allSatisfy { $0.lines.isEmpty || !$1.lines.isEmpty }
  }

  /// So many rows in front, and a rest from a row on; what stands in both is split at a depth.
  private func parted(
    front count: Int, rest start: Int, at depth: Length, _ measure: Measure, _ split: Split
  ) -> Parts {
    var front = self
    var rest = self
    front.rows = Array(rows.prefix(count))
    rest.rows = Array(rows.dropFirst(start))
    rest.top = nil
    front.cells = []
    rest.cells = []
    for (cell, drop) in zip(cells, measure.drops) {
      let top = measure.tops[cell.rows.lowerBound] + look.above + drop
      var (upper, lower) = (cell, cell)
      if cell.rows.lowerBound < count, cell.rows.upperBound > start {
        let parts = split(cell.lines, depth - top - look.below)
        (upper.lines, lower.lines) = (parts.front, parts.rest)
      }
      if cell.rows.lowerBound < count {
        upper.rows = cell.rows.clamped(to: 0..<count)
        if upper.rows != cell.rows || !lower.lines.isEmpty && cell.rows.upperBound > start {
          upper.rule = nil
        }
        front.cells.append(upper)
      }
      if cell.rows.upperBound > start {
        let rows = cell.rows.clamped(to: start..<self.rows.count)
        lower.rows = (rows.lowerBound - start)..<(rows.upperBound - start)
        lower.isLevel = cell.isLevel && rows == cell.rows
        rest.cells.append(lower)
      }
    }
    return Parts(front: front, rest: rest)
  }
}
