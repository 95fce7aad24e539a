/// The tools of a role whose facts have changed. What somebody wrote down or took out stays so; what
/// the facts name and did not name before comes in, and what they name no more goes.
struct ToolMerging {
  private let namedBefore: [NamedTool]
  private let namedNow: [NamedTool]
  private var added: [NamedTool] = []
  private let there: [NamedTool]
  private let hasTable: Bool

  init(before: Role, after: Role, table: ToolTable) {
    namedBefore = NamedTools.list(before, table)
    namedNow = NamedTools.list(after, table)
    there = before.toolNames
    hasTable = !table.entries.isEmpty
  }

  /// A tool that an import found, with its new sources. Where there is a table, what the facts as they
  /// now stand name counts instead: the newest wording decides.
  mutating func add(_ name: String, _ sources: [Source]) {
    if !hasTable, !sources.isEmpty { added.append(NamedTool(name: name, sources: sources)) }
  }

  /// `moved` says where a source stands now.
  func merged(_ moved: (Source) -> Source) -> [NamedTool] {
    var merged = there.compactMap { tool -> NamedTool? in
      let before = Set(sources(of: tool.name, in: namedBefore))
      let now = Set(sources(of: tool.name, in: namedNow))
      var tool = tool
      tool.sources = tool.sources.compactMap { source in
        before.contains(source) && !now.contains(moved(source)) ? nil : moved(source)
      }
      return tool.sources.isEmpty ? nil : tool
    }
    for tool in added { enter(tool, &merged) }
    for tool in namedNow where hasTable {
      let before = Set(sources(of: tool.name, in: namedBefore).map(moved))
      let news = tool.sources.filter { !before.contains($0) }
      if !news.isEmpty { enter(NamedTool(name: tool.name, sources: news), &merged) }
    }
    return ordered(merged)
  }

  private func enter(_ tool: NamedTool, _ merged: inout [NamedTool]) {
    let name = tool.name.lowercased()
    guard let index = merged.firstIndex(where: { $0.name.lowercased() == name }) else {
      merged.append(tool)
      return
    }
    for source in tool.sources where !merged[index].sources.contains(source) {
      merged[index].sources.append(source)
    }
  }

  private func sources(of name: String, in tools: [NamedTool]) -> [Source] {
    tools.first { $0.name == name }?.sources ?? []
  }

  /// As the facts name them, where a tool and its sources are those of the facts; the others stay
  /// behind what they stood behind.
  private func ordered(_ tools: [NamedTool]) -> [NamedTool] {
    let ranks = Dictionary(namedNow.enumerated().map { ($1.name, $0) }) { first, _ in first }
    var last = -1
    var placed: [(rank: Int, tool: NamedTool)] = []
    for var tool in tools {
      let named = sources(of: tool.name, in: namedNow)
      if Set(named) == Set(tool.sources), named.count == tool.sources.count { tool.sources = named }
      last = ranks[tool.name] ?? last
      placed.append((last, tool))
    }
    return placed.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.tool)
  }
}
