import Display
import Geometry
import Testing

@testable import Typesetting

@Suite("What was set before") struct SetMatterTests {
  private let style = Specimens.style()

  /// Words, a mark that is read as a node of its own, and a link.
  private func inlines(_ node: Int32, _ target: String) -> [Inline] {
    let mark = InlineObject(
      width: .pt(6),
      items: [.fill(.rect(Rect(x: .zero, y: .zero, width: .pt(6), height: .pt(6))), .black)],
      structure: StructureID(node + 1))
    return [
      .object(mark), .text(" Keeps the books of a house in order, year by year ", style),
      .text("12", style, structure: StructureID(node + 2), link: .destination(target)),
    ]
  }

  private func lines(
    _ setter: Typesetter, _ node: Int32, _ target: String = "sources", width: Int = 90
  ) -> [TextLine] {
    setter.lines(
      inlines(node, target), Specimens.paragraph(), width: .pt(width),
      structure: StructureID(node))
  }

  @Test("is set again with the nodes of its new place")
  func nodes() {
    let setter = Specimens.typesetter()
    let first = lines(setter, 3)
    let again = lines(setter, 30)
    #expect(first == lines(Specimens.typesetter(), 3))
    #expect(again == lines(Specimens.typesetter(), 30))
    #expect(again != first)
    #expect(lines(setter, 3) == first)
  }

  @Test("is not taken for other matter: another width, another link, another order of nodes")
  func others() {
    let setter = Specimens.typesetter()
    _ = lines(setter, 3)
    #expect(lines(setter, 3, width: 70) == lines(Specimens.typesetter(), 3, width: 70))
    #expect(lines(setter, 3, "notes") == lines(Specimens.typesetter(), 3, "notes"))
    let swapped: [Inline] = [
      .text("one ", style, structure: StructureID(5)),
      .text("two", style, structure: StructureID(7)),
    ]
    let same: [Inline] = [
      .text("one ", style, structure: StructureID(5)),
      .text("two", style, structure: StructureID(5)),
    ]
    for inlines in [swapped, same] {
      #expect(
        setter.line(inlines, structure: StructureID(2))
          == Specimens.typesetter().line(inlines, structure: StructureID(2)))
      #expect(
        setter.line(inlines, structure: nil)
          == Specimens.typesetter().line(inlines, structure: nil))
    }
  }

  @Test(
    "makes no difference to lines that begin with an object", arguments: [60, 90, 140, 200, 320])
  func objectFirst(width: Int) {
    let setter = Specimens.typesetter()
    _ = setter.font(for: Specimens.style(size: 90))
    #expect(lines(setter, 3, width: width) == lines(Specimens.typesetter(), 3, width: width))
  }

  @Test("need be nothing: an object is set alone")
  func objectAlone() {
    let setter = Specimens.typesetter()
    let object = InlineObject(width: .pt(6), items: [])
    let lines = setter.lines(
      [.object(object)], Specimens.paragraph(), width: .pt(90), structure: StructureID(1))
    #expect(lines.map(\.width) == [.pt(6)])
    #expect(setter.diagnostics.isEmpty)
  }

  @Test("keeps texts that were polished as polishing them makes them")
  func polished() {
    let setter = Specimens.typesetter()
    for text in ["10-15 years", "\"quoted\"", "plain", "10-15 years", "US$ 5"] {
      #expect(setter.polished(text) == SmallMarks.polish(text))
    }
  }
}
