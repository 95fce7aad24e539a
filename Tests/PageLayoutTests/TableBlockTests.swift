import Display
import Geometry
import Testing

@testable import PageLayout

private let hairline = Stroke(width: .pt(1), color: .black)

/// Rows without padding on columns of 40 pt, 10 pt between.
private func table(
  head: [Table.Row] = [], _ body: [Table.Row], sides: [Table.Side] = [],
  _ change: (inout Table.Look) -> Void = { _ in }
) -> Table {
  var look = Table.Look()
  (look.above, look.below) = (.zero, .zero)
  change(&look)
  return Table(
    Table.columns([.pt(40), .pt(40)], gutter: .pt(10), sides: sides), head: head, body: body,
    look: look)
}

private func row(_ texts: SetText..., splits: Bool = false, opens: Bool = false) -> Table.Row {
  Table.Row(texts.map { Table.Cell($0) }, splits: splits, opensGroup: opens)
}

/// Rows of one line, named by their place.
private func rows(_ count: Int) -> [Table.Row] { (0..<count).map { row(text(1, $0)) } }

extension Fragment {
  /// Where lines start, from the left edge, in paint order.
  fileprivate var lefts: [Int] { Self.lefts(of: items, .zero) }

  private static func lefts(of items: [DisplayItem], _ x: Length) -> [Int] {
    items.flatMap { item in
      switch item {
      case .content: [Int(x.points)]
      case .group(let offset, let inner): lefts(of: inner, x + offset.x)
      default: [Int]()
      }
    }
  }
}

@Suite("A table") struct TableBlockTests {
  @Test("sets its head again where it goes on, to be seen and not read")
  func head() {
    let mark = DisplayItem.stroke(.line(from: .zero, to: .zero), hairline)
    var title = line(90, 0)
    title.line.items.append(mark)
    let block = table(head: [row(SetText([title]))], rows(7))
    let found = pieces(of: block, height: 40)
    #expect(
      found.map(\.reading) == ["90.0@8 0.0@18 1.0@28 2.0@38", "3.0@18 4.0@28", "5.0@18 6.0@28"])
    #expect(found.map(\.drawing.count) == [1, 1, 1])
  }

  @Test("does not begin with its head alone")
  func headAlone() {
    let block = table(head: [row(text(1, 90))], [row(text(5, 0)), row(text(3, 1))])
    #expect(block.need == .pt(60))
    #expect(pieces(of: block, first: 59, height: 100).map(\.lines.count) == [0, 9])
    #expect(pieces(of: block, first: 60, height: 100).map(\.lines.count) == [6, 3])
  }

  @Test("goes on without its head where a page has no room for both the head and a row")
  func noRoom() {
    let block = table(head: [row(text(3, 90))], [row(text(2, 0)), row(text(4, 1))])
    let found = pieces(of: block, height: 50)
    #expect(found.map(\.size.height) == [.pt(50), .pt(40)])
  }

  @Test("leaves neither its first row nor its last alone")
  func alone() {
    #expect(pieces(of: table(rows(5)), first: 10, height: 40).map(\.lines.count) == [0, 3, 2])
    #expect(pieces(of: table(rows(3)), first: 20, height: 40).map(\.lines.count) == [0, 3])
  }

  @Test("keeps a row whole, or splits it where it may be split")
  func splits() {
    let kept = table([row(text(6, 0)), row(text(6, 1))])
    #expect(pieces(of: kept, height: 100).map(\.lines.count) == [6, 6])
    let split = table([row(text(6, 0)), row(text(6, 1), text(2, 2), splits: true)])
    #expect(
      pieces(of: split, height: 100).map(\.reading).last == "1.4@8 1.5@18")
    #expect(pieces(of: split, first: 75, height: 100).map(\.lines.count) == [6, 8])
  }

  @Test("cuts a row that no page is high enough for, where it stands")
  func tooHigh() {
    let block = table([row(text(9, 0)), row(text(25, 1), text(1, 2))])
    #expect(pieces(of: block, height: 100).map(\.lines.count) == [9, 11, 10, 5])
  }

  @Test("draws the rules of its head, rows, groups and end, and none where a row is cut")
  func rules() {
    let block = table(head: [row(text(1, 90))], rows(5)) { look in
      look.top = hairline
      look.head = hairline
      look.group = hairline
      look.groupSize = 2
      look.groupGap = .pt(4)
      look.closing = hairline
    }
    let found = pieces(of: block, height: 200)
    #expect(
      found.map(\.drawing) == [
        ["line 0,10 90,10", "line 0,0 90,0", "line 0,30 90,30", "line 0,54 90,54"]
          + ["line 0,68 90,68"]
      ])
    let cut = table([row(text(8, 0))]) { $0.closing = hairline }
    #expect(pieces(of: cut, height: 50).map(\.drawing) == [[], ["line 0,30 90,30"]])
  }

  @Test("opens a group where a row says so")
  func groups() {
    let block = table([row(text(1, 0)), row(text(1, 1), opens: true), row(text(1, 2))]) { look in
      look.groupGap = .pt(5)
    }
    #expect(pieces(of: block, height: 100).map(\.reading) == ["0.0@8 1.0@23 2.0@33"])
  }

  @Test("sets cells to the left, in the middle and to the right")
  func sides() {
    let block = table(
      [row(SetText([line(0, 0, width: 10)]), SetText([line(1, 0, width: 10)]))],
      sides: [.center, .right])
    #expect(pieces(of: block, height: 100).map(\.lefts) == [[15, 80]])
  }

  @Test("brings the points of a column below each other, the widest to the column's side")
  func points() {
    func cell(_ name: Int, _ width: Int, _ point: Int) -> Table.Row {
      Table.Row([
        Table.Cell(SetText([line(name, 0, width: width)]), point: .pt(point))
      ])
    }
    let rows = [cell(0, 20, 12), cell(1, 9, 5), cell(2, 16, 2)]
    #expect(pieces(of: table(rows), height: 100).map(\.lefts) == [[0, 7, 10]])
    #expect(pieces(of: table(rows, sides: [.right]), height: 100).map(\.lefts) == [[14, 21, 24]])
  }

  @Test("gives a cell as many columns as it asks for and there are")
  func columns() {
    var wide = Table.Cell(SetText([line(0, 0, width: 10)]), columns: 9, side: .right)
    wide.rule = hairline
    let found = pieces(of: table([Table.Row([wide])]), height: 100)
    #expect(found.map(\.lefts) == [[80]])
    #expect(found.map(\.drawing) == [["line 0,10 90,10"]])
  }

  @Test("loses no cell that has no column")
  func tooMany() {
    let found = pieces(of: table([row(text(1, 0), text(1, 1), text(1, 2))]), height: 100)
    #expect(found.map(\.reading) == ["0.0@8 1.0@8 2.0@18"])
  }

  @Test("a cell over rows pushes cells aside, stops the rules, and keeps its rows together")
  func spans() {
    let tall = Table.Cell(text(2, 0), rows: 2)
    let block = table([
      Table.Row([tall, Table.Cell(text(1, 1))]), row(text(1, 2)), row(text(1, 3), text(1, 4)),
    ]) { $0.row = hairline }
    let found = pieces(of: block, height: 100)
    #expect(found.map(\.reading) == ["0.0@8 0.1@18 1.0@8 2.0@18 3.0@28 4.0@28"])
    #expect(found.map(\.lefts) == [[0, 0, 50, 50, 0, 50]])
    #expect(found.map(\.drawing) == [["line 50,10 90,10", "line 0,20 90,20"]])
    #expect(pieces(of: block, first: 15, height: 100).map(\.lines.count) == [0, 6])
  }

  @Test("a cell over rows makes room in the last of them")
  func spanHeight() {
    let tall = Table.Cell(text(5, 0), rows: 2)
    let block = table([
      Table.Row([tall, Table.Cell(text(1, 1))]), row(text(1, 2)), row(text(1, 3)),
    ])
    #expect(
      pieces(of: block, height: 100).map(\.reading)
        == ["0.0@8 0.1@18 0.2@28 0.3@38 0.4@48 1.0@8 2.0@18 3.0@58"])
  }

  @Test("rows that a cell joins are parted where they are higher than a page, and it goes on")
  func spanCut() {
    let tall = Table.Cell(text(8, 0), rows: 4)
    let block = table(
      [Table.Row([tall, Table.Cell(text(2, 1))])] + (2...4).map { row(text(2, $0)) })
    #expect(
      pieces(of: block, height: 50).map(\.reading) == [
        "0.0@8 0.1@18 0.2@28 0.3@38 1.0@8 1.1@18 2.0@28 2.1@38",
        "0.4@8 0.5@18 0.6@28 0.7@38 3.0@8 3.1@18 4.0@28 4.1@38",
      ])
  }

  @Test("shares a baseline among the first lines of a row, and stands heads on their foot")
  func baselines() {
    let small = SetText([line(1, 0, height: 6)])
    #expect(
      pieces(of: table([row(text(1, 0), small)]), height: 100).map(\.reading) == ["0.0@8 1.0@8"])
    let head = table(head: [row(text(3, 0), text(1, 1))], rows(1))
    #expect(
      pieces(of: head, height: 100).map(\.reading) == ["0.0@8 0.1@18 0.2@28 1.0@28 0.0@38"])
  }

  @Test("a cell that comes from rows above does not lower the row it goes on beside")
  func comesFromAbove() {
    let large = SetText((0..<4).map { line(0, $0, height: 14) })
    let block = table([
      Table.Row([Table.Cell(large, rows: 2), Table.Cell(text(2, 1))]), row(text(2, 2)),
    ])
    #expect(
      pieces(of: block, height: 30).map(\.reading) == [
        "0.0@12 0.1@26 1.0@12 1.1@22", "0.2@12 0.3@26 2.0@8 2.1@18",
      ])
  }

  @Test("draws the ground of a row behind it")
  func ground() {
    var tinted = row(text(1, 1))
    tinted.ground = .white
    let found = pieces(of: table([row(text(1, 0)), tinted]), height: 100)
    #expect(found.map(\.drawing) == [["fill 0,10 90,10 90,20 0,20"]])
  }

  @Test("without rows is its head, without columns loses no text")
  func nothing() {
    #expect(pieces(of: table(head: [row(text(1))], []), height: 100).map(\.lines.count) == [1])
    #expect(pieces(of: table([]), height: 100).map(\.size.height) == [.zero])
    let bare = Table([], body: [row(text(1, 0), text(1, 1))])
    #expect(pieces(of: bare, height: 100).map(\.lines.count) == [2])
  }

  @Test("of 2,000 rows sets each once, and every page after the first alike")
  func many() {
    let block = table(head: [row(text(1, 900))], (0..<2_000).map { row(text(1, $0 % 800)) })
    let counts = pieces(of: block, height: 190).map(\.lines.count)
    #expect(counts == [19] + [Int](repeating: 18, count: 110) + [2])
  }
}

@Suite("Key facts") struct KeyFactsBlockTests {
  private func facts(_ count: Int, _ labels: KeyFacts.LabelPlace, columns: Int = 2) -> KeyFacts {
    var look = KeyFacts.Look(columns: columns, gutter: .pt(10), labels: labels, rule: hairline)
    (look.above, look.below) = (.zero, .zero)
    return KeyFacts(
      (0..<count).map { KeyFacts.Fact(label: text(1, 50 + $0), value: text(1 + $0 % 2, $0)) },
      width: .pt(110), look: look)
  }

  @Test("stand in level rows, a rule above each fact that stands below another")
  func rows() {
    let found = pieces(of: facts(3, .beside(width: .pt(20))), height: 100)
    #expect(found.map(\.reading) == ["50.0@8 0.0@8 51.0@8 1.0@8 1.1@18 52.0@28 2.0@28"])
    #expect(found.map(\.lefts) == [[0, 20, 60, 80, 80, 0, 20]])
    #expect(found.map(\.drawing) == [["line 0,20 50,20"]])
  }

  @Test("may have labels above the values")
  func above() {
    let found = pieces(of: facts(2, .above(gap: .pt(3))), height: 100)
    #expect(found.map(\.reading) == ["50.0@8 0.0@21 51.0@8 1.0@21 1.1@31"])
  }

  @Test("split between rows")
  func splits() {
    let found = pieces(of: facts(6, .beside(width: .pt(20))), height: 50)
    #expect(found.map(\.size.height) == [.pt(40), .pt(20)])
  }

  @Test("tell how wide labels and values are set")
  func widths() {
    let beside = KeyFacts.Look(columns: 2, gutter: .pt(10), labels: .beside(width: .pt(20)))
    #expect(beside.valueWidth(in: .pt(110)) == .pt(30))
    #expect(beside.labelWidth(in: .pt(110)) == .pt(20))
    let above = KeyFacts.Look(columns: 2, gutter: .pt(10), labels: .above(gap: .zero))
    #expect(above.valueWidth(in: .pt(110)) == .pt(50))
  }
}

@Suite("A long level row") struct LongLevelRowBlockTests {
  @Test("leaves no line alone in any of its cells")
  func company() {
    let row = LevelRow(
      width: .pt(100),
      cells: [
        LevelRow.Cell(x: .zero, text: text(20, 0)),
        LevelRow.Cell(x: .pt(50), text: text(11, 1, breaks: [8])),
      ], padding: (.zero, .zero), rule: hairline)
    let found = pieces(of: row, height: 100)
    #expect(found.map { $0.lines.filter { $0.name.text == 1 }.count } == [8, 3])
    #expect(found.map(\.drawing) == [[], ["line 0,100 100,100"]])
    #expect(found.last?.lines.first { $0.name.text == 1 }?.y == .pt(8))
  }
}
