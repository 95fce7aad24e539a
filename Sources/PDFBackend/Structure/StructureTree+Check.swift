import Display

extension StructureTree {
  /// - Throws: `PDFFailure` where the tree has no such node.
  func role(of id: StructureID) throws -> StructureRole {
    guard nodes.indices.contains(Int(id.index)) else {
      throw PDFFailure.mismatch("the structure tree has no node \(id.index)")
    }
    return nodes[Int(id.index)].role
  }

  /// - Throws: `PDFFailure` where a node has a parent that does not stand before it, or children that
  ///   are another's.
  func check() throws {
    for (index, node) in nodes.enumerated() {
      let isPlaced = node.parent.map { 0..<index ~= Int($0.index) } ?? (index == 0)
      let own = StructureID(Int32(truncatingIfNeeded: index))
      let hasOwn = node.children.allSatisfy { child in
        nodes.indices ~= Int(child.index) && nodes[Int(child.index)].parent == own
      }
      guard isPlaced, hasOwn else {
        throw PDFFailure.mismatch("node \(index) of the structure tree has strange relatives")
      }
    }
  }
}
