import Display
import Geometry

/// Rows brought onto columns: every cell in its place, rows that a cell joins in one band.
struct TableGrid {
  /// The first and the last row of a table may stand alone where they are higher than this.
  static let tall = Length.pt(48)

  let columns: [Table.Column]
  let look: Table.Look
  /// Where the figures of a column stand level, from the table's left edge.
  private let axes: [Length?]
  private(set) var head: Fragment?
  private(set) var layers: [Stack.Layer] = []

  var width: Length { columns.map { $0.left + $0.width }.max() ?? .zero }

  init(_ columns: [Table.Column], head: [Table.Row], body: [Table.Row], look: Table.Look) {
    let widest = body.flatMap(\.cells).map(\.text.width).max() ?? .zero
    self.columns = columns.isEmpty ? [Table.Column(left: .zero, width: widest)] : columns
    self.look = look
    axes = Self.axes(self.columns, head + body)
    self.head = headFragment(head)
    layers = bodyLayers(body)
  }

  /// The axis of each column with pointed cells, so that the widest of them stands to its side.
  private static func axes(_ columns: [Table.Column], _ rows: [Table.Row]) -> [Length?] {
    var before = [Length?](repeating: nil, count: columns.count)
    var after = [Length](repeating: .zero, count: columns.count)
    let filled = TableFilling(columns: columns.count, rows: rows)
    for (column, cell) in filled.cells.map({ ($0.columns.lowerBound, $0.cell) }) {
      guard let point = cell.point else { continue }
      before[column] = max(before[column] ?? .zero, point)
      after[column] = max(after[column], cell.text.width - point)
    }
    return columns.indices.map { index in
      guard let before = before[index] else { return nil }
      let column = columns[index]
      let spare = column.width - before - after[index]
      let indent: Length =
        switch column.side {
        case .left: .zero
        case .center: spare / 2
        case .right: spare
        }
      return column.left + indent + before
    }
  }

  private func headFragment(_ rows: [Table.Row]) -> Fragment? {
    guard !rows.isEmpty else { return nil }
    let bands = bands(rows) { $0 == rows.count - 1 ? look.head : nil }
    var head = Fragment.stack(bands.map { $0.standingAtFoot.fragment })
    head.size.width = width
    if let top = look.top { head.items.append(.artifact(.layout, [rule(top)])) }
    return head
  }

  private func rule(_ stroke: Stroke) -> DisplayItem {
    .stroke(.line(from: .zero, to: Point(x: width, y: .zero)), stroke)
  }

  private func opensGroup(_ row: Int, of rows: [Table.Row]) -> Bool {
    guard row > 0, row < rows.count else { return false }
    if let size = look.groupSize, size > 0, row % size == 0 { return true }
    return rows[row].opensGroup
  }

  private func bodyLayers(_ rows: [Table.Row]) -> [Stack.Layer] {
    var bands = bands(rows) { row in
      guard row < rows.count - 1 else { return look.closing }
      return opensGroup(row + 1, of: rows) ? look.group : look.row
    }
    if head == nil, let top = look.top, !bands.isEmpty { bands[0].top = top }
    let last = bands.count - 1
    var row = 0
    return bands.enumerated().map { index, band in
      defer { row += band.rows.count }
      var layer = Stack.Layer(band)
      if opensGroup(row, of: rows) { layer.gap = look.groupGap }
      layer.keepsWithNext = rows[row + band.rows.count - 1].keepsWithNext
      if index < last, index == 0 || index == last - 1 {
        let alone = index == 0 ? band : bands[last]
        if alone.height <= Self.tall { layer.keepsWithNext = true }
      }
      return layer
    }
  }

  /// Rows that no cell joins stand each in a band of its own.
  private func bands(_ rows: [Table.Row], rule: (Int) -> Stroke?) -> [TableBand] {
    let filled = TableFilling(columns: columns.count, rows: rows)
    var bands: [TableBand] = []
    var end = 0
    for row in rows.indices {
      if row >= end { bands.append(TableBand(columns, width: width, look: look)) }
      end = max(end, row + 1)
      let start = row - bands[bands.count - 1].rows.count
      bands[bands.count - 1].rows.append(
        TableBand.Row(splits: rows[row].splits, rule: rule(row), ground: rows[row].ground))
      for place in filled.cells[filled.starts[row]..<filled.starts[row + 1]] {
        end = max(end, place.rows.upperBound)
        bands[bands.count - 1].cells.append(cell(place, from: start))
      }
    }
    return bands
  }

  private func cell(_ place: TableFilling.Place, from start: Int) -> TableBand.Cell {
    let first = columns[place.columns.lowerBound]
    let last = columns[place.columns.upperBound - 1]
    var cell = TableBand.Cell(
      rows: (place.rows.lowerBound - start)..<(place.rows.upperBound - start),
      left: first.left, width: last.left + last.width - first.left,
      lines: place.cell.text.lines[...])
    cell.side = place.cell.side ?? first.side
    cell.rule = place.cell.rule
    if let point = place.cell.point, let axis = axes[place.columns.lowerBound] {
      cell.textLeft = axis - point - first.left
      cell.side = .left
    }
    return cell
  }
}

/// Which columns and rows each cell stands in.
struct TableFilling {
  struct Place {
    var cell: Table.Cell
    var columns: Range<Int>
    var rows: Range<Int>
  }

  private(set) var cells: [Place] = []
  /// The first cell of each row, and the end.
  private(set) var starts = [0]

  init(columns: Int, rows: [Table.Row]) {
    var taken = [Int](repeating: 0, count: columns)
    for (row, content) in rows.enumerated() {
      for cell in content.cells { add(cell, row, of: rows.count, &taken) }
      starts.append(cells.count)
    }
  }

  private mutating func add(_ cell: Table.Cell, _ row: Int, of count: Int, _ taken: inout [Int]) {
    guard let first = taken.firstIndex(where: { $0 <= row }) else {
      if !cells.isEmpty { cells[cells.count - 1].cell.text.append(cell.text) }
      return
    }
    var end = first + 1
    while end < taken.count, end - first < cell.columns, taken[end] <= row { end += 1 }
    let bottom = row + min(max(cell.rows, 1), count - row)
    for column in first..<end { taken[column] = bottom }
    cells.append(Place(cell: cell, columns: first..<end, rows: row..<bottom))
  }
}
