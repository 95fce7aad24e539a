import Display
import Geometry
import Testing

@testable import PageLayout

@Suite("Columns") struct ColumnsTests {
  private func columns(
    _ items: [FlowItem], count: Int = 2, before: Int = 0, lines: Int = 10
  ) -> [MadeUpPage] {
    let block = Columns(items, count: count, gutter: .pt(10), width: .pt(100))
    let matter = galley { galley in
      if before > 0 { galley.append(slab(before)) }
      galley.append(FlowItem(.breakable(block)))
    }
    return Distributor(frame: frame(lines: lines), noteGap: .pt(5)).pages(of: matter).value
  }

  private func rows(_ count: Int, height: Int = 10) -> [FlowItem] {
    (0..<count).map { _ in FlowItem(.solid(slab(height, width: 45))) }
  }

  /// The heights of the columns of each page: what stands in them, from the marks of their groups.
  private func heights(_ pages: [MadeUpPage]) -> [Int] {
    pages.compactMap { $0.body.last.map { Int($0.fragment.size.height.points) } }
  }

  @Test("are balanced where all stands on one page", arguments: [(6, 30), (7, 40), (1, 10)])
  func balanced(rows count: Int, height: Int) {
    #expect(heights(columns(rows(count))) == [height])
  }

  @Test("stand side by side with the gutter between")
  func places() {
    let items = columns(rows(4))[0].body[0].fragment.items
    let origins = items.compactMap { item -> Point? in
      if case .group(let origin, _) = item { origin } else { nil }
    }
    #expect(origins == [.zero, Point(x: .pt(55), y: .zero)])
    #expect(Columns.measure(count: 2, gutter: .pt(10), in: .pt(100)) == .pt(45))
  }

  @Test("fill their pages, and are balanced on the last")
  func pages() {
    let pages = columns(rows(25), lines: 5)
    #expect(heights(pages) == [50, 50, 30])
  }

  @Test("start in what room a page has left")
  func start() { #expect(transcript(columns(rows(10), before: 70)) == ["0+70 70+30", "0+20"]) }

  @Test("do not part a head from what follows it")
  func keeps() {
    var items = rows(7)
    items[3].keepsWithNext = true
    // 4 and 3 would leave the head at the foot of the first column.
    #expect(heights(columns(items)) == [40])
    let groups = columns(items)[0].body[0].fragment.items.map { item -> Int in
      if case .group(_, let inner) = item { inner.count } else { 0 }
    }
    #expect(groups == [3, 4])
  }

  @Test("set the heads of a continued item again at the top of each column, and only there")
  func heads() {
    var items = rows(8)
    for index in items.indices.dropFirst() {
      items[index].continuation = [slab(6, width: 45)]
    }
    let groups = columns(items)[0].body[0].fragment.items.map { item -> Int in
      if case .group(_, let inner) = item { inner.count } else { 0 }
    }
    #expect(groups == [4, 5])
  }

  @Test("divide a paragraph by its own rules")
  func paragraph() {
    let lines = (0..<7).map { _ in slab(10, width: 45) }
    let item = FlowItem(.breakable(ParagraphLines(lines)))
    #expect(heights(columns([item])) == [40])
    let three = FlowItem(.breakable(ParagraphLines(Array(lines.prefix(3)))))
    #expect(heights(columns([three])) == [30])
  }

  @Test("set the notes of their items at the foot of the page")
  func notes() {
    var items = rows(2)
    items[1].notes = [MarginNote(slab(12))]
    var frame = frame(lines: 10)
    frame.feet = FootArea(above: .pt(6))
    let block = Columns(items, count: 2, gutter: .pt(10), width: .pt(100))
    let matter = galley { $0.append(FlowItem(.breakable(block))) }
    let pages = Distributor(frame: frame, noteGap: .pt(5)).pages(of: matter).value
    #expect(transcript(pages) == ["0+10 f88+12"])
  }

  @Test("a break starts a column")
  func breaks() {
    var items = rows(6)
    items.insert(FlowItem(.pageBreak()), at: 1)
    #expect(heights(columns(items)) == [50])
  }

  @Test("set an item that is taller than any page, and end")
  func tall() {
    let pages = columns(rows(1) + rows(1, height: 80) + rows(1), lines: 5)
    #expect(heights(pages) == [80, 10])
  }

  @Test("of any number of items count the height they have when set")
  func height() {
    let block = Columns(rows(9), count: 3, gutter: .pt(5), width: .pt(100))
    #expect(block.height == .pt(30))
    #expect(block.need == .pt(10))
    #expect(Columns([], count: 0, gutter: .zero, width: .pt(100)).height == .zero)
  }
}
