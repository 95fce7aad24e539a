/// A value of a YAML file, and where it stands.
public struct Node: Hashable, Sendable {
  /// A place in a file, both counted from 1, columns in characters.
  public struct Mark: Hashable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  public struct Scalar: Hashable, Sendable {
    public enum Style: Hashable, Sendable {
      case plain, singleQuoted, doubleQuoted, literal, folded
    }

    public var string: String
    public var style: Style

    public init(string: String, style: Style) {
      self.string = string
      self.style = style
    }

    /// Without quotes and no block: only such a scalar can stand for nothing.
    public var isPlain: Bool { style == .plain }
  }

  /// Keys with their values, in the order of the file.
  public struct Mapping: RandomAccessCollection, Hashable, Sendable {
    private var allKeys: [Node] = []
    private var values: [Node] = []

    public init() {}

    public var startIndex: Int { 0 }
    public var endIndex: Int { allKeys.count }
    public subscript(place: Int) -> (key: Node, value: Node) { (allKeys[place], values[place]) }
    public var keys: [Node] { allKeys }

    public subscript(key: String) -> Node? {
      allKeys.firstIndex { $0.string == key }.map { values[$0] }
    }

    public mutating func append(_ key: Node, _ value: Node) {
      allKeys.append(key)
      values.append(value)
    }
  }

  public enum Content: Hashable, Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping(Mapping)
  }

  public var content: Content
  /// Nil where the parser did not tell.
  public var mark: Mark?

  public init(_ content: Content, mark: Mark?) {
    self.content = content
    self.mark = mark
  }

  public var scalar: Scalar? { if case .scalar(let scalar) = content { scalar } else { nil } }
  public var sequence: [Node]? { if case .sequence(let nodes) = content { nodes } else { nil } }
  public var mapping: Mapping? { if case .mapping(let found) = content { found } else { nil } }
  public var string: String? { scalar?.string }

  /// Whether it says so in one of YAML's words.
  public var isTrue: Bool {
    guard let word = string else { return false }
    return ["true", "yes", "on"].contains(word.lowercased())
  }

  /// The value of a key; nil where there is none, or this is no mapping.
  public subscript(key: String) -> Node? {
    mapping?[key]
  }
}
