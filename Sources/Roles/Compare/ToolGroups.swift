/// Which group a tool belongs to: Languages, Libraries, Platforms …
public struct ToolGroups: Hashable, Sendable {
  /// The group of what no group holds.
  public static let other = "Other"

  /// The groups in the order they are printed.
  public let order: [String]
  private let groups: [String: String]

  /// Groups in the order they are printed, each with its tools in any case. A group may come in parts;
  /// a tool that stands in two belongs to the first.
  public init(_ groups: [(name: String, tools: [String])] = []) {
    var known: Set<String> = []
    order = groups.map(\.name).filter { known.insert($0).inserted }
    var index: [String: String] = [:]
    for group in groups {
      for tool in group.tools {
        let key = tool.lowercased()
        if index[key] == nil { index[key] = group.name }
      }
    }
    self.groups = index
  }

  /// The groups of the table by which tools are recognised.
  public init(_ table: ToolTable) {
    self.init(table.entries.map { (name: $0.group, tools: [$0.name]) })
  }

  public func group(of tool: String) -> String { groups[tool.lowercased()] ?? Self.other }
}
