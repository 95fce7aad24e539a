import Display

/// What stands in a node of the structure tree, in reading order.
enum StructureKid {
  /// A marked-content sequence: the page's number, and its own on the page, from 0.
  case content(page: Int, identifier: Int)
  case node(StructureID)
  /// An annotation, by its object's number.
  case annotation(page: Int, number: Int)
}

/// The structure tree joined with what the pages hold of it: which nodes go into the file, under which
/// numbers, and what stands in each.
struct StructurePlan {
  private struct Content {
    /// The page's number.
    var page: Int32
    var identifier: Int32
    /// Place in paint order over all pages.
    var order: Int
  }

  let tree: StructureTree
  /// Zero for nodes that nothing stands in; they are left out.
  private(set) var numbers: [Int]
  private var content: [[Content]]
  private var annotations: [[PlacedAnnotation]]
  /// Where the first paint of a node or of one below it stands in paint order.
  private var first: [Int]

  /// - Throws: `FinishingFailure` where a mark or a link names no node.
  init(
    _ tree: StructureTree, pages: [WrittenPage], annotations: [PlacedAnnotation]
  ) throws {
    self.tree = tree
    numbers = Array(repeating: 0, count: tree.nodes.count)
    content = Array(repeating: [], count: tree.nodes.count)
    self.annotations = Array(repeating: [], count: tree.nodes.count)
    first = Array(repeating: .max, count: tree.nodes.count)
    var order = 0
    for page in pages {
      for (identifier, id) in page.painted.content.enumerated() {
        _ = try tree.role(of: id)
        let node = Int(id.index)
        content[node].append(
          Content(
            page: Int32(truncatingIfNeeded: page.number),
            identifier: Int32(truncatingIfNeeded: identifier), order: order))
        first[node] = min(first[node], order)
        order += 1
      }
    }
    for annotation in annotations {
      _ = try tree.role(of: annotation.link.structure)
      let node = Int(annotation.link.structure.index)
      self.annotations[node].append(annotation)
      // A link without content of its own still keeps its node.
      first[node] = min(first[node], Int.max - 1)
    }
    spreadFirst()
  }

  /// Children stand behind their parents, so one walk backwards reaches every ancestor.
  private mutating func spreadFirst() {
    for (index, node) in tree.nodes.enumerated().reversed() {
      guard let parent = node.parent, first[index] < .max else { continue }
      first[Int(parent.index)] = min(first[Int(parent.index)], first[index])
    }
  }

  /// Gives a number to every node that goes into the file: those that hold something, and a filled
  /// row's empty cells, without which columns would shift. The topmost node may have its number already.
  mutating func number(in writer: inout FileWriter, document: Int?) {
    for (index, node) in tree.nodes.enumerated() {
      let isCell = node.role == .cell || node.role == .header
      let parent = node.parent.map { Int($0.index) }
      let keepsColumn = isCell && parent.map { numbers[$0] > 0 } == true
      guard first[index] < .max || keepsColumn || index == 0 else { continue }
      numbers[index] = index == 0 ? document ?? writer.reserve() : writer.reserve()
    }
  }

  func number(of id: StructureID) -> Int { numbers[Int(id.index)] }

  /// The number of the page of the node's first own content.
  func page(of id: StructureID) -> Int? {
    content[Int(id.index)].first.map { Int($0.page) }
      ?? annotations[Int(id.index)].first.map { $0.page }
  }

  /// Children stay in the tree's order; the node's own content stands between them where it was
  /// painted between them. Annotations stand last.
  func kids(of id: StructureID) -> [StructureKid] {
    let own = content[Int(id.index)]
    var kids: [StructureKid] = []
    var next = 0
    func take(before order: Int) {
      while next < own.count, own[next].order < order {
        kids.append(.content(page: Int(own[next].page), identifier: Int(own[next].identifier)))
        next += 1
      }
    }
    for child in tree[id].children where number(of: child) > 0 {
      if first[Int(child.index)] < .max - 1 { take(before: first[Int(child.index)]) }
      kids.append(.node(child))
    }
    take(before: .max)
    for annotation in annotations[Int(id.index)] {
      kids.append(.annotation(page: annotation.page, number: annotation.number))
    }
    return kids
  }
}
