/// A table of an outline. A cell is a list of lines; an empty one is set as a dash.
struct OutlineTable {
  var head: [String]
  var rows: [[[String]]]
  /// The columns that hold figures.
  var figures: Set<Int> = []
}
