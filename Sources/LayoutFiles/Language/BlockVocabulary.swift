/// The table of all blocks and their properties: reading, "did you mean", the schema and the reference
/// come from it.
public enum BlockVocabulary {
  public static let rules: [BlockRule] =
    structure + text + matter + comparison + figures + book

  public static func rule(_ name: BlockName) -> BlockRule? { byName[name] }

  /// The properties that every block takes.
  public static let common: [PropertyRule] = [
    PropertyRule("when", .path, "set only where this is there, or the comparison holds"),
    PropertyRule("unless", .path, "set only where it does not"),
    PropertyRule("for each", .path, "`name in path`: set once for each element of a list"),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: rules.map { ($0.name, $0) })

  static let above = PropertyRule(
    "above", .length, "white above; the larger of two that meet stays")
  static let below = PropertyRule("below", .length, "white below")
  static let beside = PropertyRule(
    "beside", .word(["last", "next"]), "what it stands level with; `last` where it is not said")
  static let silence = PropertyRule(
    "silence", .text, "what stands for an absent fact; a dash where it is not said")
  static let grid = PropertyRule(
    "grid", .word(["sides", "wide", "split", "sharing"]),
    "label, A and B; label and one column; label and two columns by `share`; label, only A, both and only B"
  )
  static let share = PropertyRule(
    "share", .number(10...90), "of a split grid, the first column's part in per cent")
  static let full = PropertyRule(
    "full", .flag, "over the note column as well, below the notes")
  static let style = PropertyRule("style", .style, "the style it is set in")
  static let heads = PropertyRule("heads", .texts, "what stands over the columns")
  static let roleRules = PropertyRule(
    "rules", .flag, "whether the columns have the roles' rules over their heads")
  static let continued = PropertyRule("continued", .text, "the head of new pages")

  private static let structure: [BlockRule] = [
    BlockRule(
      .section, "a part of the document, for the tree that screen readers follow",
      main: PropertyRule("flow", .flow, required: true, "what stands in it")),
    BlockRule(
      .pageBreak, "what follows starts a page",
      main: PropertyRule("parity", .word(["next", "recto", "verso"]), "which page"),
      [PropertyRule("room", .length, "only where less than this is left")]),
    BlockRule(
      .space, "white",
      main: PropertyRule("length", .length, required: true, "how much"),
      [PropertyRule("adds", .flag, "adds up with the white it meets instead of merging with it")]),
    BlockRule(
      .rule, "a line over the measure",
      main: PropertyRule("weight", .length, required: true, "how thick"),
      [PropertyRule("color", .color, "ink where it is not said")]),
    BlockRule(
      .columnHeads, "a head and the names of both roles over their columns, again on each new page",
      main: PropertyRule("text", .text, required: true, "the head"),
      [PropertyRule("heads", .texts, required: true, "what stands over A and over B")]),
    BlockRule(.endColumns, "new pages no longer repeat the column heads"),
  ]

  private static let text: [BlockRule] = [
    BlockRule(
      .heading, "a head, kept with what follows, with an entry in the outline",
      main: PropertyRule("text", .text, required: true, "what it says"),
      [
        PropertyRule("level", .number(1...3), "its depth; 3 where it is not said"), style, above,
        below, PropertyRule("aside", .text, "at the right end of its line"),
        PropertyRule("full", .flag, "over the note column as well, below the notes"),
        PropertyRule("place", .text, "what its place is called, for texts that tell its page"),
      ]),
    BlockRule(
      .paragraph, "a paragraph; a list of facts makes one of each",
      main: PropertyRule("text", .text, required: true, "what it says"),
      [
        style, above, below,
        full, PropertyRule("short", .text, "set instead where the text takes more than a line"),
        PropertyRule("keeps", .flag, "stays on the page of what follows"),
        PropertyRule("silence", .text, "set, soft, where there is nothing to say"),
      ]),
    BlockRule(
      .note, "a note in the margin",
      main: PropertyRule("head", .text, required: true, "its head"),
      [
        PropertyRule("text", .texts, "its paragraphs"),
        PropertyRule("of", .list(as: "row"), "a list, each of whose elements makes the paragraphs"),
        PropertyRule("key", .word(["seniority"]), "a key to the marks of a chart"), beside,
      ]),
    BlockRule(
      .sources, "the numbered articles, in the margin",
      main: PropertyRule("of", .list(as: "source"), required: true, "a list of sources"),
      [PropertyRule("head", .text, "its head"), beside]),
  ]

  private static let matter: [BlockRule] = [
    BlockRule(
      .box, "blocks on a ground or within a border: a callout",
      main: PropertyRule("flow", .flow, required: true, "what stands in it"),
      [
        PropertyRule("fill", .color, "its ground; none where it is not said"),
        PropertyRule("border", .length, "how thick a line stands round it"),
        PropertyRule("color", .color, "of the border; ink where it is not said"),
        PropertyRule(
          "padding", .length, "from the edge to what stands in it; 8pt where it is not said"),
        above, below,
      ]),
    BlockRule(
      .quote, "a paragraph beside a line, set apart from the text",
      main: PropertyRule("text", .text, required: true, "what it says"),
      [style, above, below, PropertyRule("by", .text, "whose words they are, below")]),
    BlockRule(
      .points, "a list with bullets or numbers",
      main: PropertyRule("of", .list(as: "row"), required: true, "the list"),
      [
        PropertyRule("text", .text, required: true, "an item"),
        PropertyRule("numbered", .flag, "numbers instead of bullets"),
        PropertyRule("inner", .text, "a list of facts that hangs on the item"), style, above, below,
      ]),
    BlockRule(
      .columns, "blocks in columns of one width, balanced",
      main: PropertyRule("flow", .flow, required: true, "what stands in them"),
      [
        PropertyRule("count", .number(1...6), "how many; 2 where it is not said"),
        PropertyRule("gutter", .length, "between two; the grid's where it is not said"),
        PropertyRule("full", .flag, "over the note column as well, below the notes"),
      ]),
    BlockRule(
      .footnote,
      "a note at the page's foot for the last thing set; in the margin where that takes notes",
      main: PropertyRule("text", .text, required: true, "what it says")),
    BlockRule(
      .keyFacts, "labels and values in columns",
      main: PropertyRule(
        "facts",
        .records([
          PropertyRule("label", .text, required: true, "what it is"),
          PropertyRule(
            "value", .text, required: true, "what there is to say; left out where that is nothing"),
        ]), required: true, "the facts"),
      [PropertyRule("columns", .number(1...4), "how many; 2 where it is not said"), above, below]),
    BlockRule(
      .lined, "room to write on: dotted lines",
      main: PropertyRule("lines", .number(1...60), required: true, "how many"),
      [PropertyRule("filling", .flag, "as many more as the page has room for"), above]),
    BlockRule(
      .contents, "the heads of the document with their pages",
      main: PropertyRule("levels", .number(1...3), "how deep; 2 where it is not said"),
      [above, below]),
  ]

  private static let cells: [PropertyRule] = [
    PropertyRule("label", .text, required: true, "what the row is about"),
    PropertyRule("columns", .texts, required: true, "a text for each column"),
    PropertyRule("when", .path, "left out where this is not there"),
    PropertyRule("unless", .path, "left out where this is there"),
    silence, style,
  ]

  private static let comparison: [BlockRule] = [
    BlockRule(
      .masthead, "both roles at the head of the first page: mark, name, definition",
      [
        PropertyRule(
          "longest", .number(40...2_000),
          "definitions longer than so many characters are cut after a sentence")
      ]),
    BlockRule(
      .facts, "level rows that the layout names one by one; a row without any fact is left out",
      main: PropertyRule("rows", .records(cells), required: true, "the rows"),
      [grid, share, above, heads, roleRules, continued]),
    BlockRule(
      .rows, "level rows, one for each element of a list",
      main: PropertyRule("of", .list(as: "row"), required: true, "the list"),
      [
        PropertyRule("label", .text, required: true, "what the row is about"),
        PropertyRule("mark", .path, "the mark before the label"),
        PropertyRule("columns", .texts, required: true, "a text for each column"),
        silence, style, grid, share, heads, roleRules, continued,
      ]),
    BlockRule(
      .lists, "lists side by side, each under its head",
      main: PropertyRule(
        "lists",
        .records([
          PropertyRule("head", .text, required: true, "its head"),
          PropertyRule("of", .path, required: true, "a list of facts"), silence,
        ]), required: true, "the lists")),
  ]

  private static let book: [BlockRule] = [
    BlockRule(
      .cover, "the book's cover, with a square for each pair",
      main: PropertyRule("title", .text, required: true, "the title"),
      [
        style, PropertyRule("over", .text, "above the title"),
        PropertyRule("lead", .text, "below the title"),
        PropertyRule("note", .text, "what the squares mean"),
        PropertyRule("foot", .text, "at the foot"),
      ]),
    BlockRule(
      .index, "names under their letters, in columns over the full width",
      main: PropertyRule("of", .list(as: "entry"), required: true, "the entries"),
      [
        PropertyRule("columns", .number(1...4), "how many; 3 where it is not said"), style,
        PropertyRule("names", .style, "the style the names and the chapters are set in"),
      ]),
  ]

  private static let figures: [BlockRule] = [
    BlockRule(
      .figure, "a chart",
      main: PropertyRule(
        "kind", .word(["overlap", "pay summary", "pay ranges", "pay coverage", "matrix"]),
        required: true, "which"),
      [PropertyRule("height", .length, "of the plot, where the chart lets it be chosen")]),
    BlockRule(
      .slide, "a chart that is a page of its own, or several",
      main: PropertyRule(
        "kind", .word(["ranges", "coverage", "seniority", "overlap"]), required: true, "which")),
    BlockRule(
      .table, "a table over the full width, one row for each element of a list",
      main: PropertyRule("of", .list(as: "row"), required: true, "the list"),
      [
        PropertyRule(
          "columns",
          .records([
            PropertyRule("head", .text, required: true, "over the column"),
            PropertyRule("text", .text, required: true, "in its cells"),
            PropertyRule("align", .word(["left", "right"]), "left where it is not said"),
            PropertyRule("look", .word(["plain", "strong", "soft"]), "plain where it is not said"),
          ]), required: true, "the columns; the first names the row"),
        PropertyRule("ends", .text, "a rule closes the rows for which this says the same"),
      ]),
    BlockRule(
      .list, "short entries in columns",
      main: PropertyRule("of", .list(as: "row"), required: true, "the list"),
      [
        PropertyRule("text", .text, required: true, "an entry"),
        PropertyRule("columns", .number(1...4), "how many; 2 where it is not said"),
        PropertyRule("place", .path, "where an entry leads; its page stands at the entry's end"),
        style, full,
      ]),
    BlockRule(
      .dots, "tools in columns, with a dot for each article that names one",
      main: PropertyRule("of", .list(as: "row"), required: true, "a list of tools"),
      [PropertyRule("columns", .number(1...4), "how many; 3 where it is not said")]),
  ]
}
