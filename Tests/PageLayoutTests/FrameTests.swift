import Geometry
import Testing

@testable import PageLayout

@Suite("Page frames") struct FrameTests {
  @Test("take the first, left or right frame by the page's number")
  func sides() {
    let right = frame(lines: 5)
    let frames = PageFrames.duplex(right, first: frame(lines: 3))
    let matter = galley { galley in for _ in 0..<13 { galley.append(slab(10)) } }
    let pages = Distributor(frames: frames, noteGap: .zero).pages(of: matter).value
    #expect(pages.map(\.body.count) == [3, 5, 5])
    #expect(pages.map(\.number) == [1, 2, 3])
    #expect(pages.map { $0.body[0].origin.x } == [.pt(20), .pt(80), .pt(20)])
    #expect(pages[1].frame.notes?.minX == .pt(30))
  }

  @Test("count from the number of the run's first page")
  func start() {
    var frames = PageFrames.duplex(frame(lines: 5))
    frames.firstNumber = 2
    let pages = Distributor(frames: frames, noteGap: .zero).pages(
      of: galley { $0.append(slab(10)) })
    #expect(pages.value.map(\.number) == [2])
    #expect(pages.value[0].body[0].origin.x == .pt(80))
  }

  @Test("mirrored twice are the same, and bleed lies around the trimmed page")
  func mirror() {
    var one = frame(lines: 5)
    one.bleed = .pt(9)
    #expect(one.mirrored.mirrored == one)
    #expect(one.mirrored.main.minX == .pt(80))
    #expect(one.bleedBox == Rect(x: .pt(-9), y: .pt(-9), width: .pt(218), height: .pt(108)))
  }

  @Test("an item too tall for a short first page moves on to a deeper one, not over the foot")
  func deeper() {
    let frames = PageFrames(first: frame(lines: 3), left: frame(lines: 5), right: frame(lines: 5))
    let pages = Distributor(frames: frames, noteGap: .zero).pages(
      of: galley { $0.append(slab(40)) })
    #expect(transcript(pages.value) == ["", "0+40"])
    #expect(pages.diagnostics.isEmpty)
  }

  @Test("without a note column set notes at the foot, and lose none")
  func noColumn() {
    var plain = frame(lines: 5)
    plain.notes = nil
    let matter = galley { galley in
      galley.append(slab(10))
      galley.note(MarginNote(slab(12)))
    }
    let pages = Distributor(frame: plain, noteGap: .zero).pages(of: matter).value
    #expect(transcript(pages) == ["0+10 f38+12"])
  }
}

@Suite("Breaks that are asked for") struct PageBreakTests {
  private func pages(_ kind: PageBreak, before: Int = 1) -> [MadeUpPage] {
    let matter = galley { galley in
      for _ in 0..<before { galley.append(slab(50)) }
      galley.breakPage(kind)
      galley.append(slab(20))
    }
    return Distributor(frame: frame(lines: 5), noteGap: .zero).pages(of: matter).value
  }

  @Test(
    "start what follows on the side that they name, with a blank page where they must",
    arguments: [
      (PageBreak.next, 1, ["0+50", "0+20"]), (.recto, 1, ["0+50", "", "0+20"]),
      (.recto, 2, ["0+50", "0+50", "0+20"]), (.verso, 1, ["0+50", "0+20"]),
      (.verso, 2, ["0+50", "0+50", "", "0+20"]), (.recto, 0, ["0+20"]), (.verso, 0, ["", "0+20"]),
    ])
  func sides(kind: PageBreak, before: Int, expected: [String]) {
    let pages = pages(kind, before: before)
    #expect(transcript(pages) == expected)
    #expect(pages.map(\.isBlank) == expected.map(\.isEmpty))
  }

  @Test("make no page where nothing follows")
  func trailing() {
    let matter = galley { galley in
      galley.append(slab(10))
      galley.breakPage()
      galley.breakPage(.recto)
    }
    #expect(transcript(matter, lines: 5) == ["0+10"])
  }

  @Test(
    "on condition break where too little room is left, unless all that follows fits",
    arguments: [
      (room: 20, rest: 40, pages: ["0+30", "0+40"]),
      (room: 21, rest: 15, pages: ["0+30 30+15"]),
      (room: 20, rest: 20, pages: ["0+30 30+20"]),
    ])
  func need(room: Int, rest: Int, pages: [String]) {
    let matter = galley { galley in
      galley.append(slab(30))
      galley.breakPage(.unless(room: .pt(room)))
      galley.append(slab(rest))
    }
    #expect(transcript(matter, lines: 5) == pages)
  }

  @Test("on condition break before what would have fitted in part")
  func condition() {
    let matter = galley { galley in
      galley.append(slab(30))
      galley.breakPage(.unless(room: .pt(25)))
      for _ in 0..<4 { galley.append(slab(10)) }
    }
    #expect(transcript(matter, lines: 5) == ["0+30", "0+10 10+10 20+10 30+10"])
  }
}
