extension Corpus {
  /// Whether a role has facts in which tools may stand and no names of tools.
  public var lacksToolNames: Bool { roles.contains { $0.lacksToolNames } }

  /// Names the tools of roles for which nobody did, as an import does, by a table of tools.
  public mutating func nameTools(by table: ToolTable) {
    for index in roles.indices where roles[index].lacksToolNames {
      roles[index].toolNames = NamedTools.list(roles[index], table)
    }
  }
}

extension Role {
  fileprivate var lacksToolNames: Bool {
    toolNames.isEmpty && !(self[.tools].isEmpty && self[.skills].isEmpty)
  }
}
