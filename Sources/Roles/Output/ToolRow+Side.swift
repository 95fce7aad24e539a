extension ToolRow {
  /// All the tools that the sources name for the role on a side.
  func tools(on side: Side) -> [ComparedTool] { both + (side == .left ? left : right) }
}
