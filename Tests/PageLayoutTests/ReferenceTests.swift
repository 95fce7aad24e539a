import Display
import Geometry
import Testing

@testable import PageLayout

@Suite("Page labels") struct PageLabelTests {
  @Test(
    "write numbers in the style of their range",
    arguments: [
      (PageLabels.Style.roman, 4, "iv"), (.roman, 1994, "mcmxciv"), (.roman, 3_999, "mmmcmxcix"),
      (.roman, 4_000, "4000"), (.roman, 0, "0"), (.upperRoman, 49, "XLIX"), (.arabic, 12, "12"),
      (.none, 3, ""),
    ])
  func styles(style: PageLabels.Style, number: Int, text: String) {
    #expect(style.text(number) == text)
  }

  private let book = PageLabels([
    .init(from: 1, .none), .init(from: 2, .roman), .init(from: 5, .arabic),
    .init(from: 9, .arabic, start: 4, prefix: "A-"),
  ])

  @Test("restart where a range does")
  func ranges() {
    let labels = (1...10).map { book.label(page: $0) }
    #expect(labels == ["", "i", "ii", "iii", "1", "2", "3", "4", "A-4", "A-5"])
  }

  @Test("make folios that count to the end of their own range")
  func folios() {
    #expect(PageLabels().folio(page: 3, of: 12) == "3 of 12")
    #expect(PageLabels().folio(page: 1, of: 1) == nil)
    #expect(book.folio(page: 1, of: 10) == nil)
    #expect(book.folio(page: 3, of: 10) == "ii of iii")
    #expect(book.folio(page: 6, of: 10) == "2 of 4")
    #expect(book.folio(page: 9, of: 10) == "A-4 of A-5")
  }

  @Test("do not run over whatever they are asked")
  func extremes() {
    let labels = PageLabels([.init(from: 3, .arabic, start: .max)])
    #expect(labels.label(page: 9) == "9")
    #expect(labels.label(page: -1) == "-1")
  }
}

@Suite("References by page number") struct ReferenceTests {
  @Test("name the page that a destination lies on, however deep among the items")
  func places() {
    var target = slab(10)
    target.items = [.group(at: .zero, [.content(StructureID(1), [.destination("a", at: .zero)])])]
    let matter = galley { galley in
      galley.append(slab(50))
      galley.append(target)
      galley.note(MarginNote(Fragment(size: .zero, items: [.destination("n", at: .zero)])))
    }
    let pages = Distributor(frame: frame(lines: 5), noteGap: .zero).pages(of: matter).value
    let references = PageReferences(in: pages, PageLabels([.init(from: 1, .roman)]))
    #expect(references.destinations == ["a", "n"])
    #expect(references["a"] == "ii" && references["n"] == "ii" && references["b"] == nil)
  }

  /// A contents list whose entries are higher where the page number is known, and a chapter after it.
  private func lay(_ known: PageReferences) -> (laid: [MadeUpPage], made: PageReferences) {
    var chapter = slab(10)
    chapter.items = [.destination("chapter", at: .zero)]
    let matter = galley { galley in
      galley.append(slab(known["chapter"] == nil ? 30 : 45))
      galley.append(chapter)
    }
    let pages = Distributor(frame: frame(lines: 5), noteGap: .zero).pages(of: matter).value
    return (pages, PageReferences(in: pages))
  }

  @Test("are laid out again until they say where things are")
  func settles() {
    var rounds: [String?] = []
    let settled = Settling.settle { known in
      rounds.append(known["chapter"])
      return lay(known)
    }
    #expect(rounds == [nil, "1", "2"])
    #expect(settled.diagnostics.isEmpty)
    #expect(settled.value.count == 2)
  }

  @Test("that a good guess gets right take one round")
  func guess() {
    var rounds = 0
    _ = Settling.settle(from: PageReferences(["chapter": "2"])) { known in
      rounds += 1
      return lay(known)
    }
    #expect(rounds == 1)
  }

  @Test("that never settle are reported with both values")
  func unsettled() {
    let made = Settling.settle(rounds: 5) { known in
      (known["a"] ?? "-", PageReferences(["a": known["a"] == "7" ? "8" : "7", "b": "1"]))
    }
    #expect(made.value == "8")
    #expect(made.diagnostics.map(\.code) == ["layout.unsettled"])
    let summary = made.diagnostics.first?.summary
    #expect(
      summary
        == "page numbers settle; after 5 layouts 'a' was set as page 8 and stands on page 7")
  }
}

@Suite("Pages that were asked for") struct AskedPagesTests {
  @Test("agree with references that give the same answers, whatever else these hold")
  func agreement() {
    let asked = AskedPages(PageReferences(["a": "1", "b": "2"]))
    #expect(asked["a"] == "1")
    #expect(asked["none"] == nil)
    #expect(PageReferences(["a": "1", "b": "9"]).agrees(with: asked.answers))
    #expect(!PageReferences(["a": "3"]).agrees(with: asked.answers))
    #expect(!PageReferences(["a": "1", "none": "4"]).agrees(with: asked.answers))
    #expect(PageReferences().agrees(with: [:]))
  }
}
