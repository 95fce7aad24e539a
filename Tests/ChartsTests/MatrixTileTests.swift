import Display
import Geometry
import Testing

@testable import Charts

@Suite("A matrix in blocks")
struct MatrixTileTests {
  @Test(
    "every pair stands in one block with its figure in it, however many roles",
    arguments: [2, 3, 7, 12, 16, 33, 64])
  func blocks(_ count: Int) {
    var matrix = RoleMatrix(names: (0..<count).map { "Role number \($0)" })
    for (place, pair) in matrix.pairs.enumerated() {
      matrix.cells[pair] = RoleMatrix.Cell(shared: place % 9, figure: "\(place * 4 + 1000)")
    }
    let drawings = MatrixChart(matrix, theme: theme)
      .drawings(width: .mm(180), height: .pt(440), setter: Ruler())
    let pairs = drawings.flatMap(\.cells.keys)
    #expect(pairs.count == count * (count - 1) / 2 && Set(pairs).count == pairs.count)
    #expect(drawings.allSatisfy { $0.drawing.size.height <= .pt(441) })
    let words = Set(drawings.flatMap { Self.words($0.drawing.items) })
    #expect(words.isSuperset(of: matrix.cells.values.compactMap(\.figure)))
  }

  private static func words(_ items: [DisplayItem]) -> [String] {
    items.flatMap { item -> [String] in
      switch item {
      case .glyphs(let run, _): [run.text]
      case .group(_, let inner), .content(_, let inner), .artifact(_, let inner): words(inner)
      default: []
      }
    }
  }
}
