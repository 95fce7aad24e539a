import Display
import Geometry
import Testing

@testable import PDFFinishing

/// Content of pages as the nodes in paint order.
private func plan(_ tree: StructureTree, _ content: [[StructureID]]) throws -> StructurePlan {
  let pages = content.enumerated().map { index, nodes in
    PaintedPage(number: 100 + index, height: .pt(100), dictionary: .init(), content: nodes)
  }
  var plan = try StructurePlan(tree, pages: pages, annotations: [])
  var writer = FileWriter(capacity: 64)
  plan.number(in: &writer)
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
    #expect(said(plan.kids(of: paragraph)) == "0:0, 0:1, node 2, 0:3, 1:0")
    #expect(said(plan.kids(of: link)) == "node 3")
    #expect(plan.page(of: paragraph) == 0)
    #expect(plan.page(of: link) == nil)
  }

  @Test("Children keep the tree's order, whatever was painted first")
  func readingOrder() throws {
    var tree = StructureTree()
    let first = tree.add(.paragraph, under: .document)
    let second = tree.add(.paragraph, under: .document)
    let plan = try plan(tree, [[second, first]])
    #expect(said(plan.kids(of: .document)) == "node 1, node 2")
    #expect(said(plan.kids(of: first)) == "0:1")
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
    #expect(throws: FinishingFailure.self) {
      try plan(StructureTree(), [[StructureID(7)]])
    }
  }
}
