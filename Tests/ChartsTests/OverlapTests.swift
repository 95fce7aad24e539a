import Display
import Geometry
import Testing

@testable import Charts

@Suite("Overlap chart")
struct OverlapTests {
  @Test("one mark is one item")
  func marks() {
    let drawing = chart([("Tools", 19, 2, 10), ("Industries", 6, 0, 5)])
    #expect(fills(drawing, ChartColors.color.roleA) == 25)
    #expect(fills(drawing, ChartColors.color.both) == 2)
    #expect(fills(drawing, ChartColors.color.roleB) == 15)
  }

  @Test("in mono B is open and what both have is gray")
  func mono() {
    let mono = ChartTheme(.mono, families: ["Ruler"])
    let drawing = chart([("Tools", 3, 2, 4)], mono)
    #expect(fills(drawing, .black) == 3)
    #expect(fills(drawing, .gray(140)) == 2)
    let open = drawing.items.filter {
      if case .stroke(_, let stroke) = $0 { stroke.width == .pt(0.7) } else { false }
    }
    #expect(open.count == 4)
  }

  @Test("marks keep their pitch until a row is too long, then all draw together")
  func pitch() {
    let chart = OverlapChart(
      [OverlapRow(label: "Tools", onlyA: 5, both: 2, onlyB: 5)], theme: theme)
    let roomy = OverlapLayout(chart, left: .pt(58), width: .pt(380), setter: Ruler())
    #expect(roomy.pitch == 7.7)
    #expect((roomy.mark - .pt(6.2)).points.magnitude < 0.001)
    var long = chart
    long.rows[0].onlyA = 60
    let tight = OverlapLayout(long, left: .pt(58), width: .pt(380), setter: Ruler())
    #expect(tight.pitch < 7.7)
  }

  @Test("nothing leaves the canvas or overlaps, whatever the counts", arguments: 0..<40)
  func tidy(_ seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    let most = [0, 8, 40, 400, 1_000_000_000][seed % 5]
    let rows = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      (
        "Row of some length", Int.random(in: 0...most, using: &random),
        Int.random(in: 0...most, using: &random), Int.random(in: 0...most, using: &random)
      )
    }
    let drawing = chart(rows)
    expectTidy(drawing)
    #expect(drawing.items.count < 12_000)
  }

  @Test("words give the three numbers of every row")
  func alternative() {
    #expect(
      chart([("Tools", 19, 2, 10)]).alternative
        == "Items counted. Tools: 19 only A, 2 both, 10 only B.")
  }

  private func chart(_ rows: [(String, Int, Int, Int)], _ theme: ChartTheme = theme) -> ChartDrawing
  {
    let rows = rows.map { OverlapRow(label: $0.0, onlyA: $0.1, both: $0.2, onlyB: $0.3) }
    return OverlapChart(rows, theme: theme).drawing(width: .pt(380), setter: Ruler())
  }

  private func fills(_ drawing: ChartDrawing, _ color: Color) -> Int {
    drawing.items.filter {
      if case .fill(_, let own) = $0 { own == color } else { false }
    }.count
  }
}
