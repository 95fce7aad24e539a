import Display
import Geometry
import Testing

@testable import PDFBackend

/// Content of pages as the nodes in paint order.
private func plan(_ tree: StructureTree, _ content: [[StructureID]]) throws -> StructurePlan {
  let pages = content.enumerated().map { index, nodes in
    WrittenPage(
      number: 100 + index, key: index, contents: 0,
      painted: PaintedPage(
        size: Size(width: .pt(100), height: .pt(100)), stream: Deflater().compress([]),
        content: nodes, links: [], destinations: [], fonts: [], label: ""))
  }
  var plan = try StructurePlan(tree, pages: pages, annotations: [])
  var writer = FileWriter()
  plan.number(in: &writer, document: nil)
  return plan
}

private func said(_ kids: [StructureKid]) -> String {
  kids.map { kid in
    switch kid {
    case .content(let page, let identifier): "\(page):\(identifier)"
    case .node(let id): "node \(id.index)"
    case .annotation(_, let number): "annotation \(number)"
    }
  }.joined(separator: ", ")
}

@Suite("The structure tree joined with the pages")
struct StructurePlanTests {
  @Test("Own content stands between children where it was painted between them")
  func interleaving() throws {
    var tree = StructureTree()
    let paragraph = tree.add(.paragraph, under: .document)
    let link = tree.add(.link, under: paragraph)
    let span = tree.add(.span, under: link)
    let plan = try plan(tree, [[paragraph, paragraph, span, paragraph], [paragraph]])
    #expect(said(plan.kids(of: paragraph)) == "100:0, 100:1, node 2, 100:3, 101:0")
    #expect(said(plan.kids(of: link)) == "node 3")
    #expect(plan.page(of: paragraph) == 100)
    #expect(plan.page(of: link) == nil)
  }

  @Test("Children keep the tree's order, whatever was painted first")
  func readingOrder() throws {
    var tree = StructureTree()
    let first = tree.add(.paragraph, under: .document)
    let second = tree.add(.paragraph, under: .document)
    let plan = try plan(tree, [[second, first]])
    #expect(said(plan.kids(of: .document)) == "node 1, node 2")
    #expect(said(plan.kids(of: first)) == "100:1")
  }

  @Test("Nodes that hold nothing are left out, a filled row's empty cells are not")
  func pruning() throws {
    var tree = StructureTree()
    let empty = tree.add(.section, under: .document)
    let inner = tree.add(.paragraph, under: empty)
    let row = tree.add(.row, under: tree.add(.table, under: .document))
    let corner = tree.add(.header, under: row)
    let cell = tree.add(.cell, under: row)
    let bare = tree.add(.cell, under: tree.add(.row, under: .document))
    let plan = try plan(tree, [[cell]])
    let kept = [empty, inner, row, corner, cell, bare].map { plan.number(of: $0) > 0 }
    #expect(kept == [false, false, true, true, true, false])
  }

  @Test("Content of an unknown node is refused")
  func unknownNode() {
    #expect(throws: PDFFailure.self) {
      try plan(StructureTree(), [[StructureID(7)]])
    }
  }

  @Test("Nodes whose parents or children are not theirs are refused")
  func strangers() {
    var tree = StructureTree()
    let first = tree.add(.paragraph, under: .document)
    let second = tree.add(.span, under: first)
    #expect(throws: Never.self) { try tree.check() }
    let broken: [(inout StructureTree) -> Void] = [
      { $0[first].parent = second }, { $0[first].parent = StructureID(99) },
      { $0[first].parent = StructureID(-1) }, { $0[second].parent = nil },
      { $0[.document].parent = .document }, { $0[first].children = [first] },
      { $0[second].children = [StructureID(99)] }, { $0[second].children = [.document] },
      { $0[.document].children.append(second) },
    ]
    for (index, fault) in broken.enumerated() {
      var tree = tree
      fault(&tree)
      #expect(throws: PDFFailure.self, "\(index)") {
        try PDFWriter.sample.file(of: document([page([])], tree))
      }
    }
  }
}
