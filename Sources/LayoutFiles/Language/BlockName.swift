/// The blocks that flows are made of. What each takes says its row in `BlockVocabulary`.
public enum BlockName: String, Hashable, Sendable, CaseIterable {
  case section, slide, masthead, heading, paragraph, note, sources, rule, space
  case facts, rows, table, list, lists, dots, figure
  case cover, index
  case box, quote, points, columns, footnote, lined, contents
  case keyFacts = "key facts"
  case columnHeads = "column heads"
  case endColumns = "end columns"
  case pageBreak = "page break"
}
