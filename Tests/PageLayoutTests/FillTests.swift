import Geometry
import Testing

@testable import PageLayout

@Suite("Pages that fill") struct FillTests {
  private func pages(_ fill: Int, lines: Int = 10, _ make: (inout Galley) -> Void) -> [MadeUpPage] {
    var distributor = Distributor(frame: frame(lines: lines), noteGap: .pt(5))
    distributor.fill = .pt(fill)
    return distributor.pages(of: galley(make)).value
  }

  private func rows(_ galley: inout Galley, collapses: Bool = true) {
    for _ in 0..<4 {
      galley.append(slab(22))
      galley.append(FlowItem(.space(.pt(6), collapses: collapses)))
    }
  }

  @Test("are not stretched unless it is asked for, nor by more than the limit")
  func limit() {
    for fill in [0, 5] {
      let pages = pages(fill, lines: 9) { rows(&$0) }
      #expect(transcript(pages) == ["0+22 28+22 56+22", "0+22"])
    }
  }

  @Test("share out what is left over white that collapses, all of it")
  func shares() {
    let pages = pages(12, lines: 9) { rows(&$0) }
    #expect(transcript(pages) == ["0+22 34+22 68+22", "0+22"])
    #expect(pages.map(\.decision.stretched) == [.pt(12), .zero])
    #expect(pages[0].decision.text == "next needs 22 pt, 6 left; stretched by 12 pt")
  }

  @Test("leave white alone that does not collapse")
  func fixed() {
    let pages = pages(12, lines: 9) { rows(&$0, collapses: false) }
    #expect(transcript(pages) == ["0+22 28+22 56+22", "0+22"])
  }

  @Test("are not stretched by more than the white they have")
  func most() {
    for (lines, first) in [(4, "0+15 25+15"), (5, "0+15 21+15")] {
      let pages = pages(40, lines: lines) { galley in
        for height in [15, 15, 40] {
          galley.append(slab(height))
          galley.space(.pt(6))
        }
      }
      #expect(transcript(pages) == [first, "0+40"])
    }
  }

  @Test("keep the grid: what stands on it moves by whole steps")
  func grid() {
    let pages = pages(30, lines: 10) { galley in
      for _ in 0..<2 {
        galley.append(slab(22))
        galley.space(.pt(13))
        galley.reenterGrid(.pt(12))
      }
      galley.append(slab(12))
      galley.space(.pt(5))
      galley.append(slab(40))
    }
    #expect(transcript(pages) == ["0+22 36+22 84+12", "0+40"])
  }

  @Test("move notes with their lines, and stay as they are where a note would leave its line")
  func notes() {
    func made(note: Int) -> [String] {
      transcript(
        pages(12, lines: 9) { galley in
          rows(&galley)
          galley.note(MarginNote(slab(20, width: 40)), at: 2)
          galley.note(MarginNote(slab(note, width: 40)), at: 4)
        })
    }
    #expect(made(note: 10) == ["0+22 34+22 68+22 n34+20 n68+10", "0+22"])
    #expect(made(note: 30) == ["0+22 28+22 56+22 n28+20 n56+30", "0+22"])
  }
}
