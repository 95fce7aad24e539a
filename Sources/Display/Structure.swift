/// A node of the structure tree, by its place in it.
public struct StructureID: Hashable, Sendable {
  public let index: Int32

  public init(_ index: Int32) { self.index = index }

  public static let document = StructureID(0)
}

/// The standard structure types of PDF 1.7 that documents here are made of (ISO 32000-1, 14.8.4).
public enum StructureRole: String, Hashable, Sendable, CaseIterable {
  case document = "Document"
  case part = "Part"
  case section = "Sect"
  case h1 = "H1"
  case h2 = "H2"
  case h3 = "H3"
  case paragraph = "P"
  case list = "L"
  case item = "LI"
  case label = "Lbl"
  case body = "LBody"
  case table = "Table"
  case row = "TR"
  case header = "TH"
  case cell = "TD"
  case figure = "Figure"
  case caption = "Caption"
  case contents = "TOC"
  case contentsItem = "TOCI"
  case reference = "Reference"
  case link = "Link"
  case note = "Note"
  case span = "Span"
}

/// A part of the document in reading order: what it is, and what a reader who does not see it needs.
public struct StructureNode: Hashable, Sendable {
  public enum Scope: String, Hashable, Sendable {
    case row = "Row", column = "Column", both = "Both"
  }

  public var role: StructureRole
  public var parent: StructureID?
  public var children: [StructureID] = []
  /// Alternative text; required of figures.
  public var alternative: String?
  /// The text this node stands for where its glyphs say it badly.
  public var actualText: String?
  /// BCP 47, where it differs from the document's.
  public var language: String?
  /// Of a table's header cell.
  public var scope: Scope?
  public var columnSpan = 1
  public var rowSpan = 1

  public init(role: StructureRole, parent: StructureID?) {
    self.role = role
    self.parent = parent
  }
}

/// The document as it is read, beside the pages as they are painted. They meet at the identifiers in
/// `DisplayItem.content`.
public struct StructureTree: Hashable, Sendable {
  /// Node 0 is the document; parents stand before their children.
  public private(set) var nodes: [StructureNode]

  public init() { nodes = [StructureNode(role: .document, parent: nil)] }

  public subscript(id: StructureID) -> StructureNode {
    get { nodes[Int(id.index)] }
    set { nodes[Int(id.index)] = newValue }
  }

  /// Appends a node as its parent's last child.
  public mutating func add(_ role: StructureRole, under parent: StructureID) -> StructureID {
    let id = StructureID(Int32(nodes.count))
    nodes.append(StructureNode(role: role, parent: parent))
    nodes[Int(parent.index)].children.append(id)
    return id
  }

  /// Appends nodes as they are, their parents and children already those of this tree.
  mutating func append(contentsOf more: some Sequence<StructureNode>) {
    nodes.append(contentsOf: more)
  }
}
