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

  private func widths(
    _ rows: [[ColumnWidths.Cell]], _ rules: [ColumnRule], room: Int
  ) -> [Int] {
    ColumnWidths.fitting(rows, rules: rules, room: .pt(room)).map { Int($0.points.rounded()) }
  }

  @Test("give fixed columns what is stated, and fractions their parts of the rest")
  func fractions() {
    let row = [[cell(30), cell(90), cell(90), cell(40)]]
    let rules = [
      ColumnRule(.fixed(.pt(50))), ColumnRule(.fraction(1)), ColumnRule(.fraction(2)), .content,
    ]
    #expect(widths(row, rules, room: 180) == [50, 30, 60, 40])
    #expect(widths([], rules, room: 140) == [50, 30, 60, 0])
  }

  @Test("keep a fraction as wide as its longest word and its limits, and the others share the rest")
  func limits() {
    let parts = { (limits: ColumnRule) in
      [limits, ColumnRule(.fraction(1)), ColumnRule(.fraction(1))]
    }
    let row = [[cell(30), cell(30), cell(30)]]
    #expect(
      widths(row, parts(ColumnRule(.fraction(1), minimum: .pt(60))), room: 120) == [60, 30, 30])
    #expect(
      widths(row, parts(ColumnRule(.fraction(1), maximum: .pt(20))), room: 120) == [20, 50, 50])
    let long = [[cell(90, 70), cell(30), cell(30)]]
    #expect(widths(long, parts(ColumnRule(.fraction(1))), room: 120) == [70, 25, 25])
  }

  @Test("narrow content for the least of fractions, never below a minimum")
  func minimum() {
    let row = [[cell(100, 10), cell(100, 40)]]
    let rules = [ColumnRule(.content, minimum: .pt(60)), ColumnRule(.fraction(1))]
    #expect(widths(row, rules, room: 120)[1] >= 40)
    #expect(widths(row, rules, room: 105)[0] >= 60)
    #expect(widths(row, rules, room: 400) == [100, 300])
  }

  @Test("make content no wider than its maximum, though room is left")
  func maximum() {
    let rules = [ColumnRule(.content, maximum: .pt(40)), .content]
    #expect(widths([[cell(30), cell(30)]], rules, room: 100) == [40, 60])
    #expect(widths([[cell(90), cell(30)]], rules, room: 100) == [40, 60])
    let both = [rules[0], rules[0]]
    #expect(widths([[cell(30), cell(30)]], both, room: 100) == [40, 40])
  }

  @Test("make room for figures that stand level on a point")
  func points() {
    var rows = [[cell(20), cell(50)], [cell(20), cell(50)]]
    (rows[0][0].point, rows[1][0].point) = (.pt(5), .pt(15))
    #expect(widths(rows, [.content, ColumnRule(.fraction(1))], room: 100) == [30, 70])
    #expect(widths(rows, room: 60)[0] >= 30)
  }

  @Test("spare fixed columns where the room is short, as long as that is possible")
  func short() {
    let rules = [ColumnRule(.fixed(.pt(50))), .content]
    #expect(widths([[cell(10), cell(80, 80)]], rules, room: 90) == [50, 40])
    #expect(widths([[cell(10), cell(50, 50)]], rules, room: 40) == [20, 20])
  }

  @Test("never add up to more than the room, whatever the rules")
  func sums() {
    var dice = Dice(state: 7)
    for _ in 0..<500 {
      let columns = dice.roll(1...5)
      let rules = (0..<columns).map { _ in
        let minimum = dice.length(0...30)
        let maximum: Length? = dice.chance(30) ? minimum + dice.length(0...50) : nil
        switch dice.roll(0...2) {
        case 0: return ColumnRule(.content, minimum: minimum, maximum: maximum)
        case 1: return ColumnRule(.fixed(dice.length(0...60)))
        default: return ColumnRule(.fraction(dice.roll(0...3)), minimum: minimum, maximum: maximum)
        }
      }
      let rows = (0..<dice.roll(0...4)).map { _ in
        (0..<columns).map { _ in cell(dice.roll(10...150), dice.roll(0...10)) }
      }
      let room = dice.length(0...300)
      let found = ColumnWidths.fitting(rows, rules: rules, room: room)
      #expect(found.allSatisfy { $0 >= .zero })
      let sum = found.reduce(.zero, +)
      #expect(sum <= room + .pt(0.001))
      let canGrow = rules.contains { !$0.isFixed && $0.maximum == nil }
      #expect(!canGrow || sum.points > room.points - 0.001, "\(rules) \(found) \(room)")
    }
  }
}
