import Display
import Geometry

/// A table: head rows that stand again where it goes on, rows that stay whole or split, cells over
/// several columns and rows, text to one side or on a figure.
///
/// A head is never left without a row's start. Where a region has no room for the head and a row's
/// start, the rows go on without it. Neither the first row nor the last stands alone.
public struct Table: Block {
  public var width: Length
  private var head: Fragment?
  private var body: Stack
  private var isContinued = false

  /// Rows on columns. Cells go into the columns from left to right, past those that a cell of a row
  /// above still stands in. What finds no column is set below the row's last cell.
  public init(
    _ columns: [Column], head: [Row] = [], body: [Row], look: Look = Look()
  ) {
    let grid = TableGrid(columns, head: head, body: body, look: look)
    width = grid.width
    self.head = grid.head
    self.body = Stack(grid.layers)
  }

  private var headHeight: Length { head?.size.height ?? .zero }

  public var height: Length { headHeight + body.height }
  public var need: Length { headHeight + body.need }

  public func place(in region: Region) -> Placement {
    guard !body.isEmpty else { return (head ?? Fragment(size: .zero)).place(in: region) }
    let least = headHeight + body.firstNeed
    let showsHead = !isContinued || region.movingOnHelps || least <= region.free.height
    let above = showsHead ? headHeight : .zero
    let free = Size(width: region.free.width, height: region.free.height - above)
    switch body.fill(Region(free: free, roomAhead: region.roomAhead - above)) {
    case .filled(let filled):
      let front = headed(.stack(filled.pieces), showsHead: showsHead)
      guard let left = filled.rest else { return .whole(front) }
      var rest = self
      rest.body = left
      rest.head = head.map { isContinued ? $0 : $0.repeated }
      rest.isContinued = true
      return .part(front, rest: rest)
    case .refused(let refusal):
      return .nothing(
        Refusal(refusal.reason, needed: refusal.needed + above, offered: region.free.height))
    }
  }

  private func headed(_ rows: Fragment, showsHead: Bool) -> Fragment {
    guard showsHead, let head else { return rows }
    return .stack([head, rows])
  }
}

extension Table {
  /// The side of its column that text stands to.
  public enum Side: String, Hashable, Sendable { case left, center, right }

  /// A column in its place.
  public struct Column: Hashable, Sendable {
    /// From the table's left edge.
    public var left: Length
    public var width: Length
    public var side: Side

    public init(left: Length, width: Length, side: Side = .left) {
      self.left = left
      self.width = width
      self.side = side
    }
  }

  /// Columns of those widths (see `ColumnWidths`), a gutter between each two.
  public static func columns(
    _ widths: [Length], gutter: Length, sides: [Side] = []
  ) -> [Column] {
    var left = Length.zero
    return widths.enumerated().map { index, width in
      defer { left += width + gutter }
      let side = sides.indices.contains(index) ? sides[index] : .left
      return Column(left: left, width: width, side: side)
    }
  }

  /// What stands in one or more columns and rows, set as wide as its columns.
  public struct Cell: Hashable, Sendable {
    public var text: SetText
    /// How many columns and rows it stands in, from 1.
    public var columns: Int
    public var rows: Int
    /// Its column's side where nil.
    public var side: Side?
    /// From the text's left edge to what stands level in all cells of the column: the decimal point,
    /// the dash of a range.
    public var point: Length?
    /// Below the cell, as wide as its columns.
    public var rule: Stroke?

    public init(
      _ text: SetText, columns: Int = 1, rows: Int = 1, side: Side? = nil, point: Length? = nil
    ) {
      self.text = text
      self.columns = columns
      self.rows = rows
      self.side = side
      self.point = point
    }
  }

  /// Cells that stand level.
  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    /// May be cut between lines wherever a region ends; else only where it is higher than any region.
    public var splits: Bool
    public var keepsWithNext: Bool
    /// The first row of a group: the rule above it and the white are those between groups.
    public var opensGroup: Bool
    public var ground: Color?

    public init(
      _ cells: [Cell], splits: Bool = false, keepsWithNext: Bool = false,
      opensGroup: Bool = false
    ) {
      self.cells = cells
      self.splits = splits
      self.keepsWithNext = keepsWithNext
      self.opensGroup = opensGroup
    }
  }

  /// White, rules and groups.
  public struct Look: Hashable, Sendable {
    /// White in each row above and below its text.
    public var above = Length.pt(2)
    public var below = Length.pt(2)
    /// Rules over the table, below its head, below a row, below a group and below the last row.
    public var top: Stroke?
    public var head: Stroke?
    public var row: Stroke?
    public var group: Stroke?
    public var closing: Stroke?
    /// Opens a group every so many rows; nil leaves it to the rows.
    public var groupSize: Int?
    /// White above a group.
    public var groupGap = Length.zero
    public var company = LineCompany()

    public init() {}
  }
}
