import Display
import Geometry
import Testing

@testable import PageLayout

@Suite("The distributor") struct DistributorTests {
  @Test("moves on where the next item no longer fits")
  func movesOn() {
    let matter = galley { galley in for _ in 0..<5 { galley.append(slab(20)) } }
    #expect(transcript(matter, lines: 5) == ["0+20 20+20", "0+20 20+20", "0+20"])
  }

  @Test("drops white at the head of a page and keeps the larger of two that meet")
  func white() {
    let matter = galley { galley in
      galley.space(.pt(7))
      galley.append(slab(10))
      galley.space(.pt(3))
      galley.space(.pt(8))
      galley.append(slab(10))
      galley.space(.pt(8))
      galley.append(slab(30))
    }
    #expect(transcript(matter, lines: 5) == ["0+10 18+10", "0+30"])
  }

  @Test("never leaves a heading without the start of what follows")
  func heading() {
    let matter = galley { galley in
      galley.append(slab(30))
      galley.append(slab(10), keepsWithNext: true)
      galley.space(.pt(5))
      galley.append(slab(10))
    }
    #expect(transcript(matter, lines: 5) == ["0+30", "0+10 15+10"])
  }

  @Test("ignores a wish to stay together that no page could meet")
  func tooLongToKeep() {
    let matter = galley { galley in
      galley.append(slab(10))
      galley.append(slab(30), keepsWithNext: true)
      galley.append(slab(30))
    }
    #expect(transcript(matter, lines: 5) == ["0+10 10+30", "0+30"])
  }

  @Test("leaves no row of a group alone, and takes three together")
  func group() {
    let rows = { (count: Int) in (0..<count).map { _ in FlowItem(.solid(slab(10))) } }
    let four = galley { galley in
      galley.append(slab(20))
      galley.append(group: rows(4))
    }
    #expect(transcript(four, lines: 5) == ["0+20 20+10 30+10", "0+10 10+10"])
    let three = galley { galley in
      galley.append(slab(30))
      galley.append(group: rows(3))
    }
    #expect(transcript(three, lines: 5) == ["0+30", "0+10 10+10 20+10"])
  }

  @Test("re-enters the grid at the next step")
  func grid() {
    let matter = galley { galley in
      galley.append(slab(13))
      galley.reenterGrid(.pt(6))
      galley.append(slab(10))
    }
    #expect(transcript(matter, lines: 5) == ["0+13 18+10"])
  }

  @Test("sets the heads of a continued group again at the head of a page")
  func continuation() {
    let matter = galley { galley in
      galley.append(slab(30))
      for _ in 0..<3 {
        galley.append(FlowItem(.solid(slab(15)), continuation: [slab(5)]))
      }
    }
    #expect(transcript(matter, lines: 5) == ["0+30 30+15", "0+5 5+15 20+15"])
  }

  @Test("splits what is taller than a page, and ends")
  func splits() {
    let matter = galley { galley in
      galley.append(slab(20))
      galley.append(FlowItem(.breakable(Putty(height: .pt(120)))))
    }
    #expect(transcript(matter, lines: 5) == ["0+20 20+30", "0+50", "0+40"])
  }

  @Test("places an item taller than any page anyway, and reports by how much it runs over")
  func overflow() {
    let matter = galley { galley in galley.append(slab(60)) }
    let pages = Distributor(frame: frame(lines: 5), noteGap: .pt(5)).pages(of: matter)
    #expect(pages.value.count == 1)
    #expect(pages.diagnostics.map(\.code) == ["layout.overflow"])
    #expect(pages.diagnostics.first?.summary.contains("10.0 pt") == true)
  }

  @Test(
    "takes white away where that lets the end stand on the page, and only then",
    arguments: [
      (last: 20, pages: ["0+20 30+20"]), (last: 24, pages: ["0+20 26+24"]),
      (last: 25, pages: ["0+20", "0+25"]),
    ])
  func squeezes(last: Int, pages: [String]) {
    let matter = galley { galley in
      galley.append(slab(20))
      galley.space(.pt(10))
      galley.append(slab(last))
    }
    #expect(transcript(matter, lines: 5) == pages)
  }

  @Test("takes no white away for an item that is followed by more than fits")
  func doesNotSqueeze() {
    let matter = galley { galley in
      galley.append(slab(20))
      galley.space(.pt(10))
      galley.append(slab(24))
      galley.append(slab(10))
    }
    #expect(transcript(matter, lines: 5) == ["0+20", "0+24 24+10"])
  }

  @Test("a galley of nothing makes one empty page")
  func nothing() { #expect(transcript(Galley(), lines: 5) == [""]) }

  @Test("2,000 rows take a time that grows with their number, every row once")
  func many() {
    let matter = galley { galley in
      galley.append(group: (0..<2_000).map { _ in FlowItem(.solid(slab(10))) })
    }
    let pages = Distributor(frame: frame(lines: 10), noteGap: .pt(5)).pages(of: matter).value
    #expect(pages.map(\.body.count).reduce(0, +) == 2_000)
    #expect(pages.allSatisfy { $0.filled <= .pt(100) })
  }
}

@Suite("Margin notes") struct NoteTests {
  private func notes(_ items: [(height: Int, note: Int?)], lines: Int = 10) -> [[String]] {
    var galley = Galley()
    for item in items {
      galley.append(slab(item.height))
      if let note = item.note { galley.note(MarginNote(slab(note, width: 40))) }
    }
    let pages = Distributor(frame: frame(lines: lines), noteGap: .pt(5)).pages(of: galley).value
    return pages.map { page in
      page.notes.map {
        "\(Int($0.origin.y.points) - 20)+\(Int($0.fragment.size.height.points))"
      }
    }
  }

  @Test("stand level with what they explain")
  func level() { #expect(notes([(20, nil), (20, 15)]) == [["20+15"]]) }

  @Test("move down where two would meet")
  func collision() { #expect(notes([(20, 30), (20, 15)]) == [["0+30", "35+15"]]) }

  @Test("move up where the column would run over its foot")
  func foot() { #expect(notes([(40, nil), (50, 30), (10, 25)]) == [["40+30", "75+25"]]) }

  @Test("that wait from an earlier page leave what stands below the notes at its place")
  func waiting() {
    var galley = Galley()
    galley.append(slab(40))
    for _ in 0..<3 { galley.note(MarginNote(slab(60, width: 40))) }
    for _ in 0..<3 { galley.append(FlowItem(.solid(slab(70, width: 150)), span: .full)) }
    let pages = Distributor(frame: frame(lines: 10), noteGap: .pt(5)).pages(of: galley).value
    let places = pages.map { page in
      (page.body + page.notes).map { Int($0.origin.y.points) - 20 }
    }
    #expect(places == [[0, 0], [0], [0], [0], [0], [0]])
  }

  @Test(
    "of what stands below the full width stand below it too, and those of the full width as well")
  func belowFull() {
    var galley = Galley()
    galley.append(slab(20))
    galley.note(MarginNote(slab(10, width: 40)))
    galley.append(FlowItem(.solid(slab(10, width: 150)), span: .full))
    galley.note(MarginNote(slab(12, width: 40)))
    galley.append(slab(20))
    galley.note(MarginNote(slab(14, width: 40)))
    #expect(transcript(galley, lines: 10) == ["0+20 20+10 30+20 n0+10 n35+12 n52+14"])
  }

  @Test("that find no room stand on the next page")
  func over() { #expect(notes([(50, 60), (50, 60), (10, nil)]) == [["0+60"], ["0+60"]]) }
}

@Suite("A level row") struct LevelRowTests {
  private func text(lines: Int) -> SetText {
    SetText(
      (0..<lines).map { _ in
        SetLine(.init(items: [], width: .pt(10)), height: .pt(10), baseline: .pt(8))
      })
  }

  private func row(_ counts: [Int]) -> LevelRow {
    LevelRow(
      width: .pt(100), cells: counts.map { LevelRow.Cell(x: .zero, text: text(lines: $0)) },
      padding: (.pt(2), .pt(3)), rule: nil)
  }

  @Test("is as high as its taller cell")
  func height() { #expect(row([1, 3]).height == .pt(35)) }

  @Test("stays whole where a later page has room for it")
  func whole() {
    let region = Region(free: Size(width: .pt(100), height: .pt(30)), roomAhead: .pt(50))
    guard case .nothing(let refusal) = row([1, 3]).place(in: region) else {
      Issue.record("placed in a region that is too short")
      return
    }
    #expect(refusal == Refusal(.tooTall, needed: .pt(35), offered: .pt(30)))
  }

  @Test(
    "that is long starts where its first lines have room, and never leaves its heading alone",
    arguments: [
      (lines: 10, pages: ["0+30 30+10 40+55", "0+95", "0+65"]),
      (lines: 6, pages: ["0+30", "0+10 10+45", "0+55", "0+55", "0+45", "0+25"]),
    ])
  func long(lines: Int, pages: [String]) {
    var galley = Galley()
    galley.append(slab(30))
    galley.append(slab(10), keepsWithNext: true)
    galley.append(FlowItem(.breakable(row([20]))))
    #expect(transcript(galley, lines: lines) == pages)
  }

  @Test("taller than a page is cut between lines, and no line is lost")
  func cut() {
    var rest: any Block = row([2, 9])
    var heights: [Int] = []
    let region = Region(free: Size(width: .pt(100), height: .pt(45)), roomAhead: .pt(45))
    while true {
      switch rest.place(in: region) {
      case .whole(let fragment):
        heights.append(Int(fragment.size.height.points))
        #expect(heights == [45, 35, 25])
        return
      case .part(let fragment, let remaining):
        heights.append(Int(fragment.size.height.points))
        rest = remaining
      case .nothing:
        Issue.record("refused where moving on does not help")
        return
      }
    }
  }
}
