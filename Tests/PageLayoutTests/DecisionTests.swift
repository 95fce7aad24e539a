import Display
import Geometry
import Testing

@testable import PageLayout

@Suite("What layout decided") struct DecisionTests {
  private func pages(_ make: (inout Galley) -> Void) -> [MadeUpPage] {
    Distributor(frame: frame(lines: 5), noteGap: .zero).pages(of: galley(make)).value
  }

  @Test("says why each page ends where it does")
  func reasons() {
    let pages = pages { galley in
      galley.append(slab(30))
      galley.space(.pt(2))
      galley.append(slab(10), keepsWithNext: true)
      galley.append(slab(10))
      galley.append(FlowItem(.breakable(Putty(height: .pt(60)))))
      galley.breakPage(.recto)
      galley.append(slab(10))
    }
    #expect(
      pages.map(\.decision.text) == [
        "next needs 20 pt, 18 left", "goes on, 0 pt left", "asked for a right page",
        "blank before a right page", "end of the matter",
      ])
  }

  @Test("says by how much a page was squeezed")
  func squeezed() {
    let pages = pages { galley in
      galley.append(slab(20))
      galley.space(.pt(10))
      galley.append(slab(24))
    }
    #expect(pages.map(\.decision.text) == ["end of the matter; squeezed by 4 pt"])
  }

  @Test("tells a page line by line")
  func lines() {
    let pages = pages { galley in
      galley.append(slab(45))
      galley.append(FlowItem(.solid(slab(10)), keepsWithNext: true, continuation: [slab(4)]))
      galley.append(slab(12))
      galley.note(MarginNote(slab(8, width: 40)))
    }
    #expect(
      pages[1].decisions == [
        "page 2, left: 26 of 50 pt; end of the matter", "  0 +4 repeated",
        "  4 +10, needs 22, keeps with next", "  14 +12", "  note 14 +8",
      ])
  }

  @Test(
    "writes points with a decimal where there is one",
    arguments: [(2.04, "2"), (2.25, "2.3"), (-0.31, "-0.3"), (0, "0")])
  func points(value: Double, text: String) { #expect(Decision.points(.pt(value)) == text) }

  @Test("is drawn over its page: every piece, its first line, what it asked for")
  func overlay() {
    let pages = pages { galley in
      galley.append(slab(10), keepsWithNext: true)
      galley.append(slab(12))
      galley.note(MarginNote(slab(8, width: 40)))
    }
    let overlay = DebugOverlay(pages[0])
    guard case .artifact(.layout, let items) = overlay.items.first else {
      Issue.record("not a decoration")
      return
    }
    for piece in pages[0].body + pages[0].notes {
      #expect(items.contains { $0.path == .rect(piece.rect) })
    }
    let baseline = Path.line(
      from: Point(x: .pt(20), y: .pt(29)), to: Point(x: .pt(120), y: .pt(29)))
    #expect(items.contains { $0.path == baseline })
    #expect(
      overlay.labels.map(\.text) == [
        "1 needs 22", "2 needs 12", "page 1, right: 22 of 50 pt; end of the matter",
      ])
    let dots = items.filter { if case .fill = $0 { true } else { false } }
    #expect(dots.count == 1)
  }
}

extension DisplayItem {
  fileprivate var path: Path? {
    if case .stroke(let path, _) = self { path } else { nil }
  }
}
