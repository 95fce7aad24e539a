import Display
import Geometry
import Typesetting

/// All roles against all roles as a triangle of cells: dark where somebody compares the pair, light
/// where it is put together.
public struct MatrixChart {
  public var matrix: RoleMatrix
  public var theme: ChartTheme

  public init(_ matrix: RoleMatrix, theme: ChartTheme) {
    self.matrix = matrix
    self.theme = theme
  }

  /// The chart on a page, with where its cells are, for links.
  public struct Drawing {
    public var drawing: ChartDrawing
    /// Each cell relative to the drawing's corner.
    public var cells: [RoleMatrix.Pair: Rect]
  }

  /// The chart at that width, for a page of a book; no higher than `height`, unless one line a role
  /// needs more.
  public func drawing(
    width: Length, height: Length = .pt(640), setter: some TextSetter
  ) -> Drawing {
    var canvas = ChartCanvas(setter: setter)
    guard matrix.names.count > 1 else {
      let drawing = ChartDrawing(
        size: Size(width: width, height: .zero), items: [], alternative: alternative,
        plot: Rect(origin: .zero, size: .zero))
      return Drawing(drawing: drawing, cells: [:])
    }
    let last = matrix.names.count
    let grid = MatrixGrid(
      matrix, rows: 1..<last, columns: 0..<last - 1,
      in: Size(width: width, height: height), .page(theme), setter)
    MatrixPen(matrix: matrix, grid: grid, origin: .zero).paint(on: &canvas)
    let cells = matrix.pairs.map { ($0, grid.cell($0.second, $0.first)) }
    let plot = Rect(
      x: grid.labelWidth, y: grid.top, width: width - grid.labelWidth,
      height: grid.height - grid.top)
    let drawing = ChartDrawing(
      size: Size(width: width, height: grid.height + .pt(0.25)), items: canvas.items,
      alternative: alternative, plot: plot)
    return Drawing(drawing: drawing, cells: Dictionary(uniqueKeysWithValues: cells))
  }

  /// Every pair in words.
  public var alternative: String { matrix.words(matrix.pairs) }
}

extension RoleMatrix {
  /// `Shared tools of 7 roles. Data Manager and Data Scientist: 2, published. …`
  func words(_ pairs: [Pair]) -> String {
    guard !pairs.isEmpty else { return "No two roles to compare." }
    let sentences = pairs.map { pair -> String in
      let cell = cell(pair.first, pair.second)
      let count = cell.shared.map { $0 == 0 ? "none" : "\($0)" } ?? "not listed for both"
      let figure = cell.figure.map { ", \($0)" } ?? ""
      return "\(names[pair.first]) and \(names[pair.second]): \(count)\(figure)"
        + (cell.isPublished ? ", compared by an article." : ".")
    }
    return (["Shared \(counted) of \(names.count) roles."] + sentences).joined(separator: " ")
  }
}
