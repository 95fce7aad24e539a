import Geometry
import Testing

@testable import Display

@Suite("Imposition") struct ImpositionTests {
  @Test(
    "a booklet's sheets are read in order when the stack is folded",
    arguments: [
      (pages: 4, sides: [[4, 1], [2, 3]]),
      (pages: 5, sides: [[nil, 1], [2, nil], [nil, 3], [4, 5]]),
      (pages: 8, sides: [[8, 1], [2, 7], [6, 3], [4, 5]]),
    ] as [(Int, [[Int?]])])
  func booklet(pages: Int, sides: [[Int?]]) {
    let order = Imposition.booklet.order(of: pages).map { side in
      [side.left.map { $0 + 1 }, side.right.map { $0 + 1 }]
    }
    #expect(order == sides)
  }

  @Test("every page stands on exactly one side, whatever the count", arguments: 0...33)
  func each(count: Int) {
    for imposition in Imposition.allCases {
      let placed = imposition.order(of: count).flatMap { [$0.left, $0.right] }.compactMap { $0 }
      #expect(placed.sorted() == Array(0..<count))
    }
  }

  @Test("two pages of a paper fill the same paper on its side, reduced alike in both directions")
  func halves() throws {
    let item = DisplayItem.fill(
      .rect(Rect(x: .zero, y: .zero, width: .pt(600), height: .pt(800))), .black)
    let page = Page(size: Size(width: .pt(600), height: .pt(800)), items: [item], label: "1")
    let sheet = try #require(Imposition.twoUp.sheets(of: [page, page]).first)
    #expect(sheet.size == Size(width: .pt(800), height: .pt(600)))
    let lines = sheet.transcript().split(separator: "\n").map(String.init)
    #expect(
      lines.dropFirst() == [
        "fill rect 0.02 33.36 399.96 x 533.28 gray 0",
        "fill rect 400.02 33.36 399.96 x 533.28 gray 0",
      ])
  }
}
