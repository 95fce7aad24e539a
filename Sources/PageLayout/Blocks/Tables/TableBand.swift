import Display
import Geometry

/// Rows of a table that cells over several rows join; most bands are one row. A break goes between
/// rows or through a row, and then every cell that it meets goes on behind it.
struct TableBand: Block {
  struct Row {
    var splits: Bool
    /// Below it, but not through a cell that stands in the next row too.
    var rule: Stroke?
    var ground: Color?
  }

  struct Cell {
    var rows: Range<Int>
    var left: Length
    var width: Length
    var lines: ArraySlice<SetLine>
    var side = Table.Side.left
    /// From the cell's left edge, for text to the left.
    var textLeft = Length.zero
    var rule: Stroke?
    /// Whether its first line is level with those of its row; not where it comes from rows above.
    var isLevel = true

    var height: Length { lines.height }
    var firstBaseline: Length { lines.first?.baseline ?? .zero }
  }

  var columns: [Table.Column]
  var width: Length
  var look: Table.Look
  var rows: [Row] = []
  var cells: [Cell] = []
  /// Above the first row.
  var top: Stroke?
  /// Cells stand at the foot of their rows, as in a head.
  var isAtFoot = false

  init(_ columns: [Table.Column], width: Length, look: Table.Look) {
    self.columns = columns
    self.width = width
    self.look = look
  }

  var standingAtFoot: TableBand {
    var band = self
    band.isAtFoot = true
    return band
  }

  /// Where rows begin, and the end; by how much each cell is lowered so that the first lines of a row
  /// share a baseline.
  struct Measure {
    var tops: [Length] = [.zero]
    var drops: [Length]

    var height: Length { tops.last ?? .zero }
  }

  var measure: Measure {
    var baselines = [Length](repeating: .zero, count: rows.count)
    for cell in cells where cell.isLevel {
      baselines[cell.rows.lowerBound] = max(
        baselines[cell.rows.lowerBound], cell.firstBaseline)
    }
    var measure = Measure(
      drops: cells.map { cell in
        cell.lines.isEmpty || isAtFoot || !cell.isLevel
          ? .zero : baselines[cell.rows.lowerBound] - cell.firstBaseline
      })
    for row in rows.indices {
      var bottom = measure.tops[row] + look.above + look.below
      for (cell, drop) in zip(cells, measure.drops) where cell.rows.upperBound == row + 1 {
        let top = measure.tops[cell.rows.lowerBound] + look.above
        bottom = max(bottom, top + drop + cell.height + look.below)
      }
      measure.tops.append(bottom)
    }
    return measure
  }

  var height: Length { measure.height }

  var fragment: Fragment {
    let measure = measure
    var items: [DisplayItem] = grounds(measure)
    for (cell, drop) in zip(cells, measure.drops) {
      let bottom = measure.tops[cell.rows.upperBound] - look.below
      let y =
        isAtFoot ? bottom - cell.height : measure.tops[cell.rows.lowerBound] + look.above + drop
      items += cell.items(at: y)
    }
    let rules = rules(measure)
    if !rules.isEmpty { items.append(.artifact(.layout, rules)) }
    let first = zip(cells, measure.drops).filter { $0.0.rows.lowerBound == 0 }
    return Fragment(
      size: Size(width: width, height: measure.height), items: items,
      firstBaseline: look.above + (first.map { $0.0.firstBaseline + $0.1 }.max() ?? .zero))
  }

  private func grounds(_ measure: Measure) -> [DisplayItem] {
    let fills = rows.indices.compactMap { row in
      rows[row].ground.map { color in
        DisplayItem.fill(
          .rect(
            Rect(
              x: .zero, y: measure.tops[row], width: width,
              height: measure.tops[row + 1] - measure.tops[row])), color)
      }
    }
    return fills.isEmpty ? [] : [.artifact(.layout, fills)]
  }

  private func rules(_ measure: Measure) -> [DisplayItem] {
    func line(_ stroke: Stroke, _ left: Length, _ right: Length, _ y: Length) -> DisplayItem {
      .stroke(.line(from: Point(x: left, y: y), to: Point(x: right, y: y)), stroke)
    }
    var rules = top.map { [line($0, .zero, width, .zero)] } ?? []
    for row in rows.indices {
      let y = measure.tops[row + 1]
      for cell in cells where cell.rows.upperBound == row + 1 {
        if let rule = cell.rule { rules.append(line(rule, cell.left, cell.left + cell.width, y)) }
      }
      guard let rule = rows[row].rule else { continue }
      rules += stretches(below: row).map { line(rule, $0.lowerBound, $0.upperBound, y) }
    }
    return rules
  }
}

extension TableBand {
  /// What of the width is free of cells that stand in the next row too, from column to column.
  private func stretches(below row: Int) -> [ClosedRange<Length>] {
    let through = cells.filter { $0.rows.contains(row) && $0.rows.upperBound > row + 1 }
    guard !through.isEmpty else { return [.zero...max(width, .zero)] }
    var stretches: [ClosedRange<Length>] = []
    var isOpen = false
    for column in columns {
      let right = column.left + max(column.width, .zero)
      let isFree = !through.contains {
        $0.left <= column.left && column.left < $0.left + $0.width
      }
      if isFree {
        let left = isOpen ? stretches.removeLast().lowerBound : column.left
        stretches.append(min(left, right)...right)
      }
      isOpen = isFree
    }
    return stretches
  }
}

extension TableBand.Cell {
  func items(at top: Length) -> [DisplayItem] {
    var y = top
    return lines.map { set in
      defer { y += set.height }
      let indent: Length =
        switch side {
        case .left: textLeft
        case .center: (width - set.line.width) / 2
        case .right: width - set.line.width
        }
      return .group(at: Point(x: left + indent, y: y + set.baseline), set.line.items)
    }
  }
}
