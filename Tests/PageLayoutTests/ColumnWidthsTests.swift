import Geometry
import Testing

@testable import PageLayout

@Suite("Column widths") struct ColumnWidthsTests {
  private func cell(_ natural: Int, _ least: Int = 10) -> ColumnWidths.Cell {
    ColumnWidths.Cell(natural: .pt(natural), least: .pt(least))
  }

  private func widths(_ rows: [[ColumnWidths.Cell]], room: Int) -> [Int] {
    ColumnWidths.fitting(rows, room: .pt(room)).map { Int($0.points.rounded()) }
  }

  @Test("are those of the widest cells, and what is left over is shared out")
  func natural() {
    #expect(widths([[cell(30), cell(50)], [cell(40), cell(20)]], room: 100) == [45, 55])
  }

  @Test("narrow the column that costs the fewest lines")
  func cheapest() {
    let rows = [[cell(100), cell(60)]] + (0..<5).map { _ in [cell(30), cell(60)] }
    let found = widths(rows, room: 120)
    #expect(found[1] >= 60)
  }

  @Test("leave the longest word whole where there is room for it")
  func words() {
    let found = widths([[cell(200, 80), cell(200, 20)]], room: 130)
    #expect(found[0] >= 80)
  }

  @Test("add up to the room, however little there is", arguments: [0, 1, 40, 95, 300])
  func room(points: Int) {
    let rows = [[cell(90, 60), cell(120, 50), cell(15)], [cell(70, 20), cell(40, 40), cell(30)]]
    let found = ColumnWidths.fitting(rows, room: .pt(points))
    #expect(abs(found.reduce(.zero, +).points - Double(points)) < 0.001)
  }

  @Test("of nothing are none")
  func nothing() { #expect(ColumnWidths.fitting([], room: .pt(10)).isEmpty) }
}
