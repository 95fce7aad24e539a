/// A property that does nothing beside what else a block says: not wrong, but hardly meant.
struct IdleProperty: Hashable {
  var name: String
  var summary: String
  var hint: String

  /// What of a block's properties is idle.
  static func found(in node: FlowNode) -> [IdleProperty] {
    var found: [IdleProperty] = []
    let properties = node.properties
    if properties["share"] != nil, properties.word("grid") != "split" {
      found.append(
        IdleProperty(
          name: "share", summary: "'share' divides a split grid; this one is not split",
          hint: "add 'grid: split', or take it out"))
    }
    if properties.flag("rules"), properties["heads"] == nil {
      found.append(
        IdleProperty(
          name: "rules", summary: "'rules' stand over the heads of columns; there are none",
          hint: "add 'heads', or take it out"))
    }
    if node.block == .figure, properties["height"] != nil,
      let kind = properties.word("kind"), ["overlap", "pay summary", "pay ranges"].contains(kind)
    {
      found.append(
        IdleProperty(
          name: "height", summary: "the height of '\(kind)' follows from what it shows",
          hint: "take it out"))
    }
    return found
  }
}
