extension StructureTree {
  /// Takes in another document's tree as a part of this one: what was that document becomes a node of
  /// the given role, the last child of `parent`.
  ///
  /// - Returns: by how much the other tree's identifiers have grown, its own root's included.
  @discardableResult
  public mutating func append(
    _ other: StructureTree, as role: StructureRole = .part, under parent: StructureID
  ) -> Int32 {
    let offset = Int32(nodes.count)
    let root = add(role, under: parent)
    let moved = other.nodes.map { $0.moved(by: offset) }
    self[root].children = moved[0].children
    append(contentsOf: moved.dropFirst())
    return offset
  }
}

extension StructureID {
  fileprivate func moved(by offset: Int32) -> StructureID { StructureID(index + offset) }
}

extension StructureNode {
  fileprivate func moved(by offset: Int32) -> StructureNode {
    var node = self
    node.parent = parent?.moved(by: offset)
    node.children = children.map { $0.moved(by: offset) }
    return node
  }
}

/// How the items of a document change where it becomes a part of another.
public struct Joining: Hashable, Sendable {
  /// By how much identifiers of the structure tree grow.
  public var offset: Int32
  /// What stands before the names of its own places.
  public var prefix: String
  /// The places that have their names from this document alone; others are left as they are.
  public var own: Set<String>

  public init(offset: Int32, prefix: String, own: Set<String>) {
    self.offset = offset
    self.prefix = prefix
    self.own = own
  }

  public func name(_ name: String) -> String { own.contains(name) ? prefix + name : name }

  /// Paint alone is the same in both documents, and keeps its storage.
  public func items(_ items: [DisplayItem]) -> [DisplayItem] {
    items.allSatisfy(\.isPaint) ? items : items.map { item($0) }
  }

  public func entry(_ entry: OutlineEntry) -> OutlineEntry {
    OutlineEntry(
      title: entry.title, destination: name(entry.destination),
      children: entry.children.map { self.entry($0) })
  }

  private func item(_ item: DisplayItem) -> DisplayItem {
    switch item {
    case .fill, .stroke, .hatch, .glyphs: item
    case .content(let id, let inner): .content(id.moved(by: offset), items(inner))
    case .artifact(let kind, let inner): .artifact(kind, inner)
    case .group(let at, let inner): .group(at: at, items(inner))
    case .destination(let name, let at): .destination(self.name(name), at: at)
    case .link(.destination(let name), let rect, let id):
      .link(.destination(self.name(name)), rect, id.moved(by: offset))
    case .link(let target, let rect, let id): .link(target, rect, id.moved(by: offset))
    }
  }
}

extension DisplayItem {
  fileprivate var isPaint: Bool {
    switch self {
    case .fill, .stroke, .hatch, .glyphs, .artifact: true
    case .content, .group, .link, .destination: false
    }
  }
}
