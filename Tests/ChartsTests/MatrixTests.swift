import Display
import Geometry
import Testing

@testable import Charts

@Suite("Matrix of all pairs, and the cover")
struct MatrixTests {
  private func matrix(_ count: Int) -> RoleMatrix {
    var matrix = RoleMatrix(names: (0..<count).map { "Role number \($0)" })
    for (place, pair) in matrix.pairs.enumerated() {
      matrix.cells[pair] = RoleMatrix.Cell(
        shared: place % 5 == 4 ? nil : place % 5, isPublished: place % 3 == 0,
        figure: "\(place * 3 + 12)")
    }
    return matrix
  }

  @Test(
    "every pair has one cell on the page, and none lies over another",
    arguments: [2, 3, 7, 16, 33, 64])
  func cells(_ count: Int) {
    let chart = MatrixChart(matrix(count), theme: theme)
    let made = chart.drawing(width: .mm(180), setter: Ruler())
    #expect(made.cells.count == count * (count - 1) / 2)
    expectTidy(made.drawing)
    let page = Rect(origin: .zero, size: made.drawing.size)
    let boxes = markBoxes(made.drawing.items)
    for rect in made.cells.values {
      #expect(page.contains(rect))
      #expect(boxes.filter { $0 == rect }.count == 1)
    }
    for (pair, rect) in made.cells {
      if let right = made.cells[.init(pair.first + 1, pair.second)], pair.first + 1 < pair.second {
        #expect(rect.maxX <= right.minX)
      }
    }
  }

  @Test("a cell says page and shared items where there is room; published ones are dark")
  func words() {
    var matrix = RoleMatrix(names: ["X", "Y", "Z"])
    matrix.cells[.init(0, 1)] = .init(shared: 6, isPublished: true, figure: "12")
    matrix.cells[.init(0, 2)] = .init(shared: 0, figure: "15")
    matrix.cells[.init(1, 2)] = .init(shared: nil, figure: "18")
    let made = MatrixChart(matrix, theme: theme).drawing(width: .pt(500), setter: Ruler())
    let texts = SetText.all(in: made.drawing.items).map(\.text)
    #expect(
      texts.sorted() == [
        "12", "15", "18", "6 shared", "X", "Y", "Y", "Z", "none shared", "not listed",
      ])
    #expect(
      made.drawing.alternative
        == "Shared tools of 3 roles. X and Y: 6, 12, compared by an article. "
        + "X and Z: none, 15. Y and Z: not listed for both, 18.")
    let dark = made.drawing.items.compactMap { item -> Rect? in
      if case .fill(let path, theme.colors.ink) = item { return path.box }
      return nil
    }
    #expect(dark == [made.cells[.init(0, 1)]])
  }

  @Test("on slides, every pair stands in one cell, however many roles", arguments: [2, 7, 12, 30])
  func slides(_ count: Int) {
    var spec = ChartSpec(.matrix)
    spec.matrix = matrix(count)
    let theme = SlideTheme(on: .dark, families: ["Ruler"], displayFamilies: ["Ruler"])
    let pages = SlideChart(spec, theme: theme).pages(setter: Ruler())
    let figures = pages.flatMap { SetText.all(in: $0.drawing.items) }.map(\.text)
    for cell in spec.matrix.cells.values {
      #expect(figures.filter { $0 == cell.figure }.count == 1)
    }
  }

  @Test("a cover's square is divided by counts, and hatched where a list is missing")
  func cover() {
    let art = CoverArt(
      [[.counts(onlyA: 1, both: 2, onlyB: 1)], [.silent, .silent]], colors: .color)
    let drawing = art.drawing(width: .pt(209.2))
    #expect(abs(drawing.size.height.points - 209.2) < 0.01)
    let widths = drawing.items.prefix(3).compactMap { item -> Double? in
      if case .fill(let path, _) = item { return path.box.size.width.points }
      return nil
    }
    #expect(widths.map { ($0 * 100).rounded() / 100 } == [25, 50, 25])
    let hatched = drawing.items.filter { if case .hatch = $0 { true } else { false } }
    #expect(hatched.count == 2)
    expectTidy(drawing)
  }
}
