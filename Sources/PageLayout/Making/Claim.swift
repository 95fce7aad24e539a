import Geometry

/// What pieces that stay together ask of a page.
struct Claim: Hashable {
  /// In the text block.
  var height = Length.zero
  var footnotes = FootRoom()
  /// Margin notes: they take room only where they stand at the foot.
  var notes = FootRoom()

  /// What the piece itself asks for where it starts.
  init(_ item: FlowItem, _ block: any Block) {
    height = block.need
    footnotes = FootRoom(item.footnotes) + FootRoom(block.startFootnotes)
    notes = FootRoom(item.notes)
  }

  init() {}

  static func + (a: Claim, b: Claim) -> Claim {
    var sum = a
    sum.height += b.height
    sum.footnotes = a.footnotes + b.footnotes
    sum.notes = a.notes + b.notes
    return sum
  }
}

/// What is still to come before the next break that the galley asks for.
struct Remainder: Hashable {
  /// With all white at its natural height, grids not counted.
  var height = Length.zero
  /// By how much its white may shrink.
  var shrink = Length.zero
  var footnotes = FootRoom()
  var notes = FootRoom()
}
