/// An industry, and who says that it employs which of the two roles.
public struct IndustryRow: Hashable, Sendable {
  /// The table's name for it: "Finance" for banking and financial services; the sources' own words
  /// where the table knows none.
  public var name: String
  public var left: [Item]
  public var right: [Item]

  public subscript(side: Side) -> [Item] { side == .left ? left : right }

  public var standing: Standing { right.isEmpty ? .left : left.isEmpty ? .right : .both }

  /// Everyone who names the industry for the role on a side, in the order of the items, each once.
  public func sources(_ side: Side) -> [Source] {
    var seen: Set<Source> = []
    return self[side].flatMap(\.sources).filter { seen.insert($0).inserted }
  }

  /// By the table's order, then those it does not know, by name; both sides' first, then only left,
  /// then only right.
  static func rows(
    left: [ThemedItem], right: [ThemedItem], order industries: [String]
  ) -> [IndustryRow] {
    var names: [String: String] = [:]
    var lefts: [String: [Item]] = [:]
    var rights: [String: [Item]] = [:]
    for themed in left { lefts[key(of: themed, &names), default: []].append(themed.item) }
    for themed in right { rights[key(of: themed, &names), default: []].append(themed.item) }
    let known = industries.filter { names[$0] != nil }
    let unknown = Set(names.keys).subtracting(known).sorted()
    let rows = (known + unknown).map { key in
      IndustryRow(name: names[key] ?? key, left: lefts[key] ?? [], right: rights[key] ?? [])
    }
    return Standing.allCases.flatMap { standing in rows.filter { $0.standing == standing } }
  }

  /// What an item is counted under: its theme, or its own words. Notes how that is printed; of two
  /// printings the one that sorts first, so that neither side nor order matters.
  private static func key(of themed: ThemedItem, _ names: inout [String: String]) -> String {
    guard themed.theme == ThemeTable.other else {
      names[themed.theme] = themed.theme
      return themed.theme
    }
    let key = themed.key
    var name = themed.item.text
    while name.last == "." { name.removeLast() }
    names[key] = names[key].map { Swift.min($0, name) } ?? name
    return key
  }
}
