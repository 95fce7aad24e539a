/// What a property of a block may hold.
public indirect enum PropertyType: Hashable, Sendable {
  /// With fields in it.
  case text
  /// One text or a list of them.
  case texts
  /// Leads to a list whose elements the block's other properties name by that variable.
  case list(as: String)
  /// Leads to any value.
  case path
  case paths
  case length
  case lengths
  case number(ClosedRange<Int>)
  case flag
  case word([String])
  case style
  case color
  case flow
  /// A list of entries, each with properties of its own.
  case records([PropertyRule])
}

/// One property of a block.
public struct PropertyRule: Hashable, Sendable {
  public var name: String
  public var type: PropertyType
  public var isRequired: Bool
  /// One sentence, no full stop.
  public var summary: String

  public init(_ name: String, _ type: PropertyType, required: Bool = false, _ summary: String) {
    self.name = name
    self.type = type
    isRequired = required
    self.summary = summary
  }
}

/// One kind of block: its name is its key in a flow, and what stands behind the name is its first
/// property.
public struct BlockRule: Hashable, Sendable {
  public var name: BlockName
  public var summary: String
  /// What stands behind the block's name; nil where nothing does.
  public var main: PropertyRule?
  public var properties: [PropertyRule]

  public init(
    _ name: BlockName, _ summary: String, main: PropertyRule? = nil,
    _ properties: [PropertyRule] = []
  ) {
    self.name = name
    self.summary = summary
    self.main = main
    self.properties = properties
  }

  var all: [PropertyRule] { (main.map { [$0] } ?? []) + properties }

  /// The keys, as a flow writes them, of properties that are lists to go through.
  var lists: [String] {
    all.compactMap { property in
      guard case .list = property.type else { return nil }
      return property.name == main?.name ? name.rawValue : property.name
    }
  }
}
