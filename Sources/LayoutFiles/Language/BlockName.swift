/// The blocks that flows are made of. What each takes says its row in `BlockVocabulary`.
public enum BlockName: String, Hashable, Sendable, CaseIterable {
  case section, masthead, heading, paragraph, note, sources, rule, space
  case facts, rows, table, list, lists, dots, figure
  case columnHeads = "column heads"
  case endColumns = "end columns"
  case pageBreak = "page break"
}
