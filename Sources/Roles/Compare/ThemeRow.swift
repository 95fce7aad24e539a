/// An item with the theme it stands under, and what put it there.
public struct ThemedItem: Hashable, Sendable {
  public var item: Item
  public var theme: String
  /// The term of the table of themes that decided; nil where a person did, or nothing.
  public var term: String?
  /// What its words have in common with another printing of them.
  let key: String

  init(item: Item, verdict: ThemeTable.Verdict) {
    self.item = item
    theme = verdict.theme
    term = verdict.term
    key = item.text.sameWordsKey
  }
}

/// What both roles have under one theme. Never empty on both sides.
public struct ThemeRow: Hashable, Sendable {
  public var theme: String
  /// Newest edition first.
  public var left: [ThemedItem]
  public var right: [ThemedItem]

  public subscript(side: Side) -> [ThemedItem] { side == .left ? left : right }

  /// What decides the group the row stands in.
  public var standing: Standing { right.isEmpty ? .left : left.isEmpty ? .right : .both }

  /// Rows as they stand on the page: both sides' first, then only left, then only right, and in each
  /// group the order of the table. What stands under "Other" is last in its group, and never shared:
  /// that nothing fits two items is not something they have in common.
  static func rows(
    left: [ThemedItem], right: [ThemedItem], order themes: [String]
  ) -> [ThemeRow] {
    let lefts = Dictionary(grouping: left, by: \.theme)
    let rights = Dictionary(grouping: right, by: \.theme)
    var rows: [ThemeRow] = []
    for theme in ordered(Set(lefts.keys).union(rights.keys), by: themes) {
      let row = ThemeRow(theme: theme, left: lefts[theme] ?? [], right: rights[theme] ?? [])
      if theme == ThemeTable.other, row.standing == .both {
        rows.append(ThemeRow(theme: theme, left: row.left, right: []))
        rows.append(ThemeRow(theme: theme, left: [], right: row.right))
      } else {
        rows.append(row)
      }
    }
    return Standing.allCases.flatMap { standing in rows.filter { $0.standing == standing } }
  }

  /// The table's themes first; those that only a person named after them, by name; "Other" last.
  private static func ordered(_ used: Set<String>, by themes: [String]) -> [String] {
    let known = themes.filter { used.contains($0) && $0 != ThemeTable.other }
    let named = used.subtracting(known).subtracting([ThemeTable.other]).sorted()
    return known + named + (used.contains(ThemeTable.other) ? [ThemeTable.other] : [])
  }
}
