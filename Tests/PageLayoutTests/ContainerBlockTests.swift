import Display
import Geometry
import Testing

@testable import PageLayout

@Suite("A stack") struct StackBlockTests {
  @Test("drops white at a break")
  func gap() {
    let block = Stack([slab(20), slab(20), slab(20)], gap: .pt(5))
    #expect(block.height == .pt(70))
    #expect(pieces(of: block, height: 50).map(\.size.height) == [.pt(45), .pt(20)])
  }

  @Test("splits inside a block as the block does")
  func inside() {
    let block = Stack([slab(20), Paragraph(text(4), width: .pt(100))], gap: .pt(5))
    #expect(pieces(of: block, height: 50).map(\.size.height) == [.pt(45), .pt(20)])
  }

  @Test("leaves nothing without what it keeps with")
  func keeps() {
    let block = Stack([
      Stack.Layer(slab(30)), Stack.Layer(slab(10), keepsWithNext: true),
      Stack.Layer(Paragraph(text(6), width: .pt(100)), gap: .pt(2)),
    ])
    #expect(pieces(of: block, height: 61).map(\.size.height) == [.pt(30), .pt(52), .pt(20)])
    #expect(pieces(of: block, height: 62).map(\.size.height) == [.pt(62), .pt(40)])
  }

  @Test("parts what wishes to stay together where no region has room for it")
  func cannotKeep() {
    let block = Stack([
      Stack.Layer(slab(30), keepsWithNext: true), Stack.Layer(slab(30)),
    ])
    #expect(pieces(of: block, height: 50).map(\.size.height) == [.pt(30), .pt(30)])
    #expect(pieces(of: block, first: 40, height: 50).map(\.size.height) == [.pt(30), .pt(30)])
  }
}

@Suite("A box") struct BoxBlockTests {
  private func box(_ content: any Block, least: Int = 0) -> Box {
    let stroke = Stroke(width: .pt(2), color: .black)
    return Box(
      content, width: .pt(100),
      look: Box.Look(
        padding: Insets(top: .pt(5), left: .pt(5), bottom: .pt(5), right: .pt(5)), fill: .white,
        borders: Box.Borders(all: stroke), least: .pt(least)))
  }

  @Test("stands within its padding, on its ground and inside its borders")
  func whole() {
    let found = pieces(of: box(Paragraph(text(2), width: .pt(90))), height: 100)
    #expect(found.map(\.reading) == ["0.0@13 0.1@23"])
    #expect(
      found.first?.drawing == [
        "fill 0,0 100,0 100,30 0,30", "line 0,1 100,1", "line 1,0 1,30", "line 0,29 100,29",
        "line 99,0 99,30",
      ])
  }

  @Test("is open at a break, and has its ground on both pieces")
  func open() {
    let found = pieces(of: box(Paragraph(text(7), width: .pt(90))), height: 40)
    #expect(found.map(\.lines.count) == [3, 2, 2])
    #expect(
      found.map(\.drawing) == [
        ["fill 0,0 100,0 100,40 0,40", "line 0,1 100,1", "line 1,0 1,40", "line 99,0 99,40"],
        ["fill 0,0 100,0 100,30 0,30", "line 1,0 1,30", "line 99,0 99,30"],
        ["fill 0,0 100,0 100,30 0,30", "line 1,0 1,30", "line 0,29 100,29", "line 99,0 99,30"],
      ])
  }

  @Test("is not begun where less than its least piece is left")
  func least() {
    let long = box(Paragraph(text(7), width: .pt(90)), least: 50)
    #expect(pieces(of: long, first: 49, height: 100).map(\.lines.count) == [0, 7])
    #expect(pieces(of: long, first: 50, height: 100).map(\.lines.count) == [4, 3])
    let short = box(Paragraph(text(1), width: .pt(90)), least: 50)
    #expect(pieces(of: short, first: 20, height: 100).map(\.lines.count) == [1])
  }
}

@Suite("A figure") struct FigureBlockTests {
  private func figure(_ side: Figure.Side) -> Figure {
    Figure(text(3, 1).fragment(width: .pt(50)), caption: text(2, 2), side: side, gap: .pt(4))
  }

  @Test("has its caption on the side it is told")
  func caption() {
    #expect(
      pieces(of: figure(.below), height: 100).map(\.reading)
        == ["1.0@8 1.1@18 1.2@28 2.0@42 2.1@52"])
    #expect(
      pieces(of: figure(.above), height: 100).map(\.reading)
        == ["2.0@8 2.1@18 1.0@32 1.1@42 1.2@52"])
  }

  @Test("moves on whole, and runs over where no region has room for it")
  func whole() {
    #expect(pieces(of: figure(.below), first: 53, height: 54).map(\.lines.count) == [0, 5])
    #expect(pieces(of: figure(.below), height: 40).map(\.size.height) == [.pt(54)])
  }
}

@Suite("Room for handwriting") struct LinedSpaceBlockTests {
  private func space(_ extent: LinedSpace.Extent) -> LinedSpace {
    LinedSpace(
      width: .pt(80), pitch: .pt(20), stroke: Stroke(width: .pt(1), color: .black), extent: extent)
  }

  @Test("has a line every pitch")
  func lines() {
    let found = pieces(of: space(.lines(2)), height: 100)
    #expect(found.map(\.drawing) == [["line 0,20 80,20", "line 0,40 80,40"]])
  }

  @Test("of a stated height has the lines that fit into it")
  func stated() {
    let block = LinedSpace(
      width: .pt(80), pitch: .pt(20), stroke: Stroke(width: .pt(1), color: .black),
      height: .pt(59))
    #expect(pieces(of: block, height: 100).map(\.size.height) == [.pt(40)])
  }

  @Test("fills what is left, or moves on where that is too little")
  func filling() {
    #expect(
      pieces(of: space(.filling(least: 2)), first: 99, height: 100).map(\.drawing.count) == [4])
    #expect(
      pieces(of: space(.filling(least: 2)), first: 39, height: 100).map(\.drawing.count) == [0, 5])
  }

  @Test("stays together unless it is higher than a page")
  func together() {
    #expect(pieces(of: space(.lines(4)), first: 70, height: 100).map(\.drawing.count) == [0, 4])
    #expect(pieces(of: space(.lines(8)), height: 100).map(\.drawing.count) == [5, 3])
  }
}
