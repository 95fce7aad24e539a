import Geometry
import Testing

@testable import PageLayout

@Suite("What stays together") struct KeepTests {
  @Test("a chain of heads moves on with what the last of them heads")
  func chain() {
    let matter = galley { galley in
      galley.append(slab(25))
      galley.append(slab(10), keepsWithNext: true)
      galley.append(slab(10), keepsWithNext: true)
      galley.append(slab(10))
    }
    #expect(transcript(matter, lines: 5) == ["0+25", "0+10 10+10 20+10"])
  }

  @Test("a head goes along with what must stand below the notes and finds no room there")
  func belowNotes() {
    let matter = galley { galley in
      galley.append(slab(20))
      galley.note(MarginNote(slab(70, width: 40)))
      galley.append(slab(10), keepsWithNext: true)
      galley.append(FlowItem(.solid(slab(40, width: 150)), span: .full))
    }
    #expect(transcript(matter, lines: 10) == ["0+20 n0+70", "0+10 10+40"])
  }

  @Test("a head of what no page holds stays with the start of it")
  func tooLong() {
    let matter = galley { galley in
      galley.append(slab(40))
      galley.append(slab(8), keepsWithNext: true)
      for _ in 0..<5 { galley.append(slab(15), keepsWithNext: true) }
      galley.append(slab(15))
    }
    #expect(transcript(matter, lines: 5) == ["0+40", "0+8 8+15 23+15", "0+15 15+15 30+15", "0+15"])
  }

  @Test("repeated heads give way where the item would not fit below them")
  func giveWay() {
    let matter = galley { galley in
      galley.append(slab(30))
      galley.append(FlowItem(.solid(slab(46)), continuation: [slab(5)]))
      galley.append(FlowItem(.solid(slab(45)), continuation: [slab(5)]))
    }
    #expect(transcript(matter, lines: 5) == ["0+30", "0+46", "0+5 5+45"])
  }

  @Test(
    "heads are repeated only after a row: below heads that start a page a row is divided instead")
  func pendingHeads() {
    let row = ParagraphLines(lines(5), orphans: 5, widows: 5)
    let matter = galley { galley in
      galley.append(slab(30))
      galley.append(slab(10), keepsWithNext: true)
      galley.append(FlowItem(.breakable(row), continuation: [slab(10)]))
    }
    #expect(transcript(matter, lines: 5) == ["0+30", "0+10 10+40", "0+10 10+10"])
  }

  @Test("white above an item is dropped at the top of a page below repeated heads too")
  func white() {
    let matter = galley { galley in
      galley.space(.pt(9))
      galley.append(FlowItem(.solid(slab(10)), continuation: [slab(5)]))
    }
    #expect(transcript(matter, lines: 5) == ["0+5 5+10"])
  }
}
