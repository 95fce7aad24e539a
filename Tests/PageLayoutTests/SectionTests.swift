import Geometry
import Testing

@testable import PageLayout

@Suite("Running heads") struct SectionTests {
  private func head(_ name: String, _ level: Int, height: Int = 10) -> FlowItem {
    var item = FlowItem(.solid(slab(height)), section: name)
    item.sectionLevel = level
    return item
  }

  private func pages(_ items: [FlowItem], lines: Int = 5) -> [MadeUpPage] {
    let matter = galley { galley in for item in items { galley.append(item) } }
    return Distributor(frame: frame(lines: lines), noteGap: .zero).pages(of: matter).value
  }

  private func text(_ height: Int) -> FlowItem { FlowItem(.solid(slab(height))) }

  @Test("name what is open at the top and at the end of a page, level by level")
  func levels() {
    let pages = pages([
      head("One", 1), head("1.1", 2), text(30), text(40), head("1.2", 2), text(50), head("Two", 1),
      text(40),
    ])
    #expect(
      pages.map(\.sectionsAtTop.path) == [
        ["One", "1.1"], ["One", "1.1"], ["One", "1.2"], ["Two"],
      ])
    #expect(
      pages.map(\.sectionsAtEnd.path) == [
        ["One", "1.1"], ["One", "1.2"], ["One", "1.2"], ["Two"],
      ])
    #expect(pages[1].sectionsAtEnd[2] == "1.2" && pages[3].sectionsAtEnd[2] == nil)
    #expect(pages.map(\.firstSection) == ["1.1", "1.1", "1.2", "Two"])
    #expect(pages.map(\.lastSection) == ["1.1", "1.2", "1.2", "Two"])
  }

  @Test("name a section at the top of the page that it opens, not one that opens further down")
  func top() {
    let pages = pages([head("One", 1), text(40), text(10), head("Two", 1), text(10)])
    #expect(pages.map(\.firstSection) == ["One", "One"])
    #expect(pages.map(\.lastSection) == ["One", "Two"])
  }

  @Test("carry what was open over a blank page")
  func blank() {
    let pages = pages([
      head("One", 1), FlowItem(.pageBreak(.recto)), head("Two", 1),
    ])
    #expect(pages.map(\.isBlank) == [false, true, false])
    #expect(pages.map(\.lastSection) == ["One", "One", "Two"])
    #expect(pages.map(\.firstSection) == ["One", "One", "Two"])
  }

  @Test("know the sections that open within columns")
  func columns() {
    let items = [head("A", 1), text(20), head("B", 1), text(20), head("C", 1), text(20)]
    let block = Columns(items, count: 2, gutter: .zero, width: .pt(100))
    let pages = pages([FlowItem(.breakable(block))], lines: 3)
    #expect(pages.map(\.firstSection) == ["A", "C"])
    #expect(pages.map(\.lastSection) == ["B", "C"])
  }
}
