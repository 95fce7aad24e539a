import Geometry
import Testing

@testable import PageLayout

@Suite("Lines of a paragraph") struct ParagraphLinesTests {
  private func pages(
    _ count: Int, after: Int, orphans: Int = 2, widows: Int = 2, lines depth: Int = 5
  ) -> [String] {
    let matter = galley { galley in
      if after > 0 { galley.append(slab(after)) }
      let block = ParagraphLines(lines(count), orphans: orphans, widows: widows)
      galley.append(FlowItem(.breakable(block)))
    }
    return transcript(matter, lines: depth)
  }

  @Test("leave no orphan and no widow")
  func both() {
    #expect(pages(4, after: 40) == ["0+40", "0+40"])
    #expect(pages(4, after: 30) == ["0+30 30+20", "0+20"])
    #expect(pages(4, after: 20) == ["0+20 20+20", "0+20"])
    #expect(pages(3, after: 30) == ["0+30", "0+30"])
    #expect(pages(5, after: 20) == ["0+20 20+30", "0+20"])
  }

  @Test("leave as few alone as their numbers say")
  func numbers() {
    #expect(pages(4, after: 40, orphans: 1, widows: 1) == ["0+40 40+10", "0+30"])
    #expect(pages(6, after: 20, orphans: 3, widows: 3) == ["0+20 20+30", "0+30"])
    #expect(pages(5, after: 20, orphans: 3, widows: 3) == ["0+20", "0+50"])
  }

  @Test("give widows up before they lose a line or run over")
  func forced() {
    #expect(pages(2, after: 0, lines: 1) == ["0+10", "0+10"])
    #expect(pages(6, after: 0, orphans: 4, widows: 4) == ["0+50", "0+10"])
  }

  @Test("are split for their need only where they may be")
  func need() {
    #expect(ParagraphLines(lines(4)).need == .pt(20))
    #expect(ParagraphLines(lines(3)).need == .pt(30))
    #expect(ParagraphLines([]).need == .zero)
    #expect(ParagraphLines(lines(9), orphans: .max, widows: 3).need == .pt(90))
  }
}
