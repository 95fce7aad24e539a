/// What the importer knows before it reads: tools and roles, from files that people edit.
public struct ImportTables: Sendable {
  public var tools: ToolTable
  public var roles: RoleTable

  public init(tools: ToolTable = ToolTable(), roles: RoleTable = RoleTable()) {
    self.tools = tools
    self.roles = roles
  }
}
