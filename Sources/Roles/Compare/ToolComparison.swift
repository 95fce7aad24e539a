/// A tool that the sources name for one of the two roles, or for both.
public struct ComparedTool: Hashable, Sendable {
  /// In the product's spelling.
  public var name: String
  public var group: String
  /// Who names it for the role on the left; empty where nobody does.
  public var left: [Source]
  public var right: [Source]

  public subscript(side: Side) -> [Source] { side == .left ? left : right }

  public var standing: Standing { right.isEmpty ? .left : left.isEmpty ? .right : .both }

  /// How many articles name it.
  public var witnesses: Int { Set((left + right).map(\.article)).count }
}

/// The tools of one group.
public struct ToolRow: Hashable, Sendable {
  public var group: String
  public var left: [ComparedTool]
  public var both: [ComparedTool]
  public var right: [ComparedTool]

  public subscript(standing: Standing) -> [ComparedTool] {
    switch standing {
    case .both: both
    case .left: left
    case .right: right
    }
  }
}

/// The tools of two roles, name by name and group by group.
public struct ToolComparison: Hashable, Sendable {
  /// Every tool once: by group, in it those first that most articles name, then by name.
  public var tools: [ComparedTool]

  public var rows: [ToolRow] {
    var groups: [String] = []
    for tool in tools where groups.last != tool.group { groups.append(tool.group) }
    return groups.map { group in
      let members = tools.filter { $0.group == group }
      return ToolRow(
        group: group, left: members.filter { $0.standing == .left },
        both: members.filter { $0.standing == .both },
        right: members.filter { $0.standing == .right })
    }
  }

  public func names(_ standing: Standing) -> [String] {
    tools.filter { $0.standing == standing }.map(\.name)
  }

  /// The tools named for the role on a side, shared ones too.
  public func tools(of side: Side) -> [ComparedTool] { tools.filter { !$0[side].isEmpty } }

  public var count: SharedCount { SharedCount(tools.map(\.standing)) }

  init(left: [NamedTool], right: [NamedTool], groups: ToolGroups) {
    var byName: [String: ComparedTool] = [:]
    for (side, tools) in [(Side.left, left), (.right, right)] {
      for tool in tools where !tool.sources.isEmpty {
        let key = tool.name.lowercased()
        var compared =
          byName[key]
          ?? ComparedTool(
            name: tool.name, group: groups.group(of: tool.name), left: [], right: [])
        compared.name = Swift.min(compared.name, tool.name)
        if side == .left { compared.left += tool.sources } else { compared.right += tool.sources }
        byName[key] = compared
      }
    }
    var ranks: [String: Int] = [:]
    for (rank, group) in groups.order.enumerated() where ranks[group] == nil {
      ranks[group] = rank
    }
    // What is compared is found out once for each tool, not once for each comparison.
    let ranked = byName.values.map { tool in
      (
        rank: ranks[tool.group] ?? ranks.count, witnesses: tool.witnesses,
        key: tool.name.lowercased(), tool: tool
      )
    }
    self.tools = ranked.sorted { a, b in
      if a.rank != b.rank { return a.rank < b.rank }
      if a.witnesses != b.witnesses { return a.witnesses > b.witnesses }
      return (a.key, a.tool.name) < (b.key, b.tool.name)
    }.map(\.tool)
  }
}
