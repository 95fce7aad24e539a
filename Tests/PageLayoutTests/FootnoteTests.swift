import Display
import Geometry
import Testing

@testable import PageLayout

@Suite("Footnotes") struct FootnoteTests {
  private static let area = FootArea(
    above: .pt(6), gap: .pt(2), rule: Stroke(width: .pt(0.5), color: .black), ruleWidth: .pt(40))

  private func pages(lines: Int = 10, _ make: (inout Galley) -> Void) -> [MadeUpPage] {
    var frame = frame(lines: lines)
    frame.feet = Self.area
    return Distributor(frame: frame, noteGap: .pt(5)).pages(of: galley(make)).value
  }

  private func note(_ lines: Int) -> Footnote { Footnote((0..<lines).map { _ in slab(8) }) }

  @Test("stand at the foot of their page, one below the other")
  func foot() {
    let pages = pages { galley in
      galley.append(slab(10))
      galley.footnote(note(2))
      galley.append(slab(10))
      galley.footnote(note(1))
    }
    #expect(transcript(pages) == ["0+10 10+10 f74+8 f82+8 f92+8"])
  }

  @Test("are parted from the text by a rule in the middle of the white")
  func rule() {
    let pages = pages { galley in
      galley.append(slab(10))
      galley.footnote(note(1))
    }
    let line = Path.line(from: Point(x: .pt(20), y: .pt(109)), to: Point(x: .pt(60), y: .pt(109)))
    let rule = Stroke(width: .pt(0.5), color: .black)
    #expect(pages[0].items.last == .artifact(.layout, [.stroke(line, rule)]))
  }

  @Test("take their item along where they do not fit")
  func moves() {
    let pages = pages(lines: 5) { galley in
      galley.append(slab(30))
      galley.append(slab(10))
      galley.footnote(note(1))
    }
    #expect(transcript(pages) == ["0+30", "0+10 f42+8"])
  }

  @Test("take a heading along too")
  func heading() {
    let pages = pages(lines: 5) { galley in
      galley.append(slab(15))
      galley.append(slab(10), keepsWithNext: true)
      galley.append(slab(10))
      galley.footnote(note(2))
    }
    #expect(transcript(pages) == ["0+15", "0+10 10+10 f34+8 f42+8"])
  }

  @Test("go on on the next page where moving on cannot help")
  func continues() {
    let pages = pages(lines: 5) { galley in
      galley.append(slab(30))
      galley.footnote(note(4))
      galley.append(slab(10))
    }
    #expect(transcript(pages) == ["0+30 f42+8", "0+10 f26+8 f34+8 f42+8"])
  }

  @Test("that no text follows get a page of their own")
  func own() {
    let pages = pages(lines: 3) { galley in
      galley.append(slab(20))
      galley.footnote(note(4))
    }
    #expect(transcript(pages) == ["0+20", "f6+8 f14+8 f22+8", "f22+8"])
    #expect(pages.last?.decision.text == "notes that found no room before")
  }

  @Test("of a line stand on the page of that line")
  func line() {
    var paragraph = lines(8)
    paragraph[2].footnotes = [note(1)]
    paragraph[6].footnotes = [note(1)]
    let pages = pages(lines: 5) { galley in
      galley.append(FlowItem(.breakable(ParagraphLines(paragraph))))
    }
    #expect(transcript(pages) == ["0+30 f42+8", "0+30", "0+20 f42+8"])
  }

  @Test("of a line in a box or a stack stand on its page too")
  func inner() {
    var paragraph = lines(3)
    paragraph[1].footnotes = [note(1)]
    let stack = Stack([slab(10), ParagraphLines(paragraph)])
    let look = Box.Look(padding: Insets(top: .pt(3), left: .zero, bottom: .pt(3), right: .zero))
    let pages = pages { galley in
      galley.append(FlowItem(.breakable(Box(stack, width: .pt(100), look: look))))
    }
    #expect(transcript(pages) == ["0+46 f92+8"])
  }

  @Test("stand in the note column of a frame that has no place for them")
  func column() {
    let matter = galley { galley in
      galley.append(slab(10))
      galley.append(slab(10))
      galley.footnote(Footnote([slab(8, width: 40), slab(8, width: 40)]))
    }
    #expect(transcript(matter, lines: 5) == ["0+10 10+10 n10+16"])
  }

  @Test("taller than a page are set and reported")
  func overflow() {
    var frame = frame(lines: 5)
    frame.feet = Self.area
    let matter = galley { galley in
      galley.append(slab(10))
      galley.footnote(Footnote([slab(60)]))
    }
    let made = Distributor(frame: frame, noteGap: .pt(5)).pages(of: matter)
    #expect(transcript(made.value) == ["0+10", "f6+60"])
    #expect(made.diagnostics.map(\.code) == ["layout.overflow"])
  }
}
