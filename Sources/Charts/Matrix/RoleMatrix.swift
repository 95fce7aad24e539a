/// All roles against all roles: one cell a pair.
public struct RoleMatrix: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    /// How many items both have; nil where nothing is listed for one of the two.
    public var shared: Int?
    /// Whether somebody compared just these two, rather than that the pair is put together here.
    public var isPublished: Bool
    /// What stands large in the cell instead of the count: a page number.
    public var figure: String?

    public init(shared: Int?, isPublished: Bool = false, figure: String? = nil) {
      self.shared = shared
      self.isPublished = isPublished
      self.figure = figure
    }
  }

  /// Two roles, by their places; the first is the smaller.
  public struct Pair: Hashable, Sendable {
    public let first: Int
    public let second: Int

    public init(_ a: Int, _ b: Int) {
      first = min(a, b)
      second = max(a, b)
    }
  }

  public var names: [String]
  public var cells: [Pair: Cell]
  /// What is counted: "tools".
  public var counted: String

  public init(names: [String] = [], cells: [Pair: Cell] = [:], counted: String = "tools") {
    self.names = names
    self.cells = cells
    self.counted = counted
  }

  /// The cell that joins two roles; one with nothing to say where none was given.
  public func cell(_ a: Int, _ b: Int) -> Cell { cells[Pair(a, b)] ?? Cell(shared: nil) }

  /// Every pair, row by row: each role with those before it.
  public var pairs: [Pair] {
    names.indices.flatMap { second in (0..<second).map { Pair($0, second) } }
  }
}
