import Display
import Geometry
import Testing

@testable import PageLayout

@Suite("A paragraph") struct ParagraphBlockTests {
  /// The lines of each piece, in regions of 10 lines, the first as low as stated.
  private func split(
    _ lines: Int, in first: Int, _ company: LineCompany = LineCompany(), breaks: Set<Int> = []
  ) -> [Int] {
    let block = Paragraph(text(lines, breaks: breaks), width: .pt(100), company: company)
    return pieces(of: block, first: first, height: 100).map(\.lines.count)
  }

  @Test(
    "leaves no line alone at either side of a break",
    arguments: [
      (lines: 3, room: 29, pieces: [0, 3]), (lines: 4, room: 39, pieces: [2, 2]),
      (lines: 4, room: 19, pieces: [0, 4]), (lines: 5, room: 49, pieces: [3, 2]),
      (lines: 5, room: 20, pieces: [2, 3]), (lines: 2, room: 10, pieces: [0, 2]),
      (lines: 1, room: 9, pieces: [0, 1]), (lines: 12, room: 100, pieces: [10, 2]),
      (lines: 11, room: 100, pieces: [9, 2]),
    ])
  func company(lines: Int, room: Int, pieces: [Int]) {
    #expect(split(lines, in: room) == pieces)
  }

  @Test("keeps as many lines as it is told to")
  func told() {
    #expect(split(8, in: 70, LineCompany(orphans: 3, widows: 3)) == [5, 3])
    #expect(split(8, in: 20, LineCompany(orphans: 3, widows: 3)) == [0, 8])
    #expect(split(3, in: 20, LineCompany(orphans: 1, widows: 1)) == [2, 1])
  }

  @Test("breaks before white rather than behind it, and drops the white")
  func white() {
    let block = Paragraph(text(6, breaks: [3]), width: .pt(100))
    let found = pieces(of: block, first: 33, height: 100)
    #expect(found.map(\.reading) == ["0.0@8 0.1@18 0.2@28", "0.3@8 0.4@18 0.5@28"])
    #expect(found.map(\.size.height) == [.pt(30), .pt(30)])
  }

  @Test("leaves lines alone where no region has room for two")
  func forced() {
    let block = Paragraph(text(3), width: .pt(100))
    #expect(pieces(of: block, height: 15).map(\.lines.count) == [1, 1, 1])
    #expect(pieces(of: block, height: 5).map(\.lines.count) == [1, 1, 1])
  }

  @Test("2,000 lines are each looked at for their own page alone")
  func many() {
    let block = Paragraph(text(2_000 / 2), width: .pt(100))
    #expect(pieces(of: block, height: 100).map(\.lines.count) == [Int](repeating: 10, count: 100))
  }
}

@Suite("A list") struct ListBlockTests {
  private func item(_ name: Int, lines: Int, _ nested: List.Level? = nil) -> List.Item {
    List.Item(label: line(name + 100, 0, width: 4), body: text(lines, name), nested: nested)
  }

  private func list(_ items: [List.Item], labels: List.LabelSide = .left) -> List {
    List(
      List.Level(items, indent: .pt(12), gap: .pt(2), labels: labels), width: .pt(100))
  }

  @Test("sets a label on the baseline of its first line, and white between items")
  func labels() {
    let found = pieces(of: list([item(1, lines: 2), item(2, lines: 1)]), height: 100)
    #expect(found.map(\.reading) == ["101.0@8 1.0@8 1.1@18 102.0@30 2.0@30"])
  }

  @Test("splits between items and inside one, and a label stays with its first line")
  func splits() {
    let block = list([item(1, lines: 2), item(2, lines: 4)])
    #expect(
      pieces(of: block, first: 45, height: 100).map(\.reading) == [
        "101.0@8 1.0@8 1.1@18 102.0@30 2.0@30 2.1@40", "2.2@8 2.3@18",
      ])
    #expect(
      pieces(of: block, first: 41, height: 100).map(\.reading) == [
        "101.0@8 1.0@8 1.1@18", "102.0@8 2.0@8 2.1@18 2.2@28 2.3@38",
      ])
  }

  @Test("does not leave an item without the start of the list that hangs on it")
  func nested() {
    let inner = List.Level([item(2, lines: 1), item(3, lines: 1)], indent: .pt(10))
    let block = list([item(0, lines: 1), item(1, lines: 1, inner)])
    #expect(
      pieces(of: block, first: 25, height: 100).map(\.reading) == [
        "100.0@8 0.0@8", "101.0@8 1.0@8 102.0@18 2.0@18 103.0@28 3.0@28",
      ])
  }

  @Test("hangs labels to the left, or ends them before the body")
  func sides() {
    func lefts(_ labels: List.LabelSide) -> [Int] {
      let inner = List.Level([item(2, lines: 1)], indent: .pt(10), labels: labels)
      let found = pieces(of: list([item(1, lines: 1, inner)], labels: labels), height: 100)
      return found.flatMap { lefts(of: $0.items, at: .zero) }
    }
    func lefts(of items: [DisplayItem], at x: Length) -> [Int] {
      items.flatMap { item in
        switch item {
        case .content: [Int(x.points)]
        case .group(let offset, let inner): lefts(of: inner, at: x + offset.x)
        default: [Int]()
        }
      }
    }
    #expect(lefts(.left) == [0, 12, 12, 22])
    #expect(lefts(.right(gap: .pt(3))) == [5, 12, 15, 22])
  }

  @Test("an item that says nothing keeps its label")
  func empty() {
    let found = pieces(of: list([item(1, lines: 0), item(2, lines: 1)]), height: 100)
    #expect(found.map(\.reading) == ["101.0@8 102.0@20 2.0@20"])
  }
}
