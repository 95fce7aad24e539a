import Geometry
import Testing

@testable import PageLayout

/// Counts what is asked of blocks.
private final class Tally: @unchecked Sendable {
  var places = 0
  var measures = 0
}

/// A row that counts.
private struct CountedRow: Block {
  let tally: Tally

  var height: Length {
    tally.measures += 1
    return .pt(10)
  }

  func place(in region: Region) -> Placement {
    tally.places += 1
    guard region.free.height >= .pt(10) else {
      return .nothing(Refusal(.tooTall, needed: .pt(10), offered: region.free.height))
    }
    return .whole(Fragment(size: Size(width: .pt(100), height: .pt(10))))
  }
}

@Suite("The work a page takes") struct PageWorkTests {
  private func work(rows count: Int, keeps: Bool) -> Tally {
    let tally = Tally()
    let rows = (0..<count).map { _ in FlowItem(.breakable(CountedRow(tally: tally))) }
    let matter = galley { galley in
      if keeps {
        galley.append(group: rows)
      } else {
        for row in rows { galley.append(row) }
      }
    }
    let pages = Distributor(frame: frame(lines: 10), noteGap: .zero).pages(of: matter).value
    #expect(pages.count == count / 10)
    return tally
  }

  @Test("grows with its rows alone: 2,000 rows are placed once each", arguments: [false, true])
  func rows(keeps: Bool) {
    let tally = work(rows: 2_000, keeps: keeps)
    #expect(tally.places <= 2_000 + 200)
    #expect(tally.measures <= 12 * 2_000)
  }

  @Test("of a chain that is kept without end is the same for each row")
  func chain() {
    let tally = Tally()
    let matter = galley { galley in
      for _ in 0..<2_000 {
        galley.append(FlowItem(.breakable(CountedRow(tally: tally)), keepsWithNext: true))
      }
    }
    let pages = Distributor(frame: frame(lines: 10), noteGap: .zero).pages(of: matter).value
    #expect(pages.map(\.body.count).reduce(0, +) == 2_000)
    #expect(tally.places <= 2 * 2_000)
    #expect(tally.measures <= 20 * 2_000)
  }

  @Test("of columns over many pages is the same for each page")
  func columns() {
    let tally = Tally()
    let rows = (0..<2_000).map { _ in FlowItem(.breakable(CountedRow(tally: tally))) }
    let block = Columns(rows, count: 2, gutter: .zero, width: .pt(200))
    tally.places = 0
    var rest: (any Block)? = block
    var pages = 0
    while let block = rest {
      let size = Size(width: .pt(200), height: .pt(100))
      let placed = block.place(in: Region(free: size, roomAhead: .pt(100)))
      if case .part(_, let left) = placed { rest = left } else { rest = nil }
      pages += 1
    }
    #expect(pages == 100)
    #expect(tally.places <= 2_000 + 100 * 20)
  }
}
