import Display

/// Leads from marked content and annotations back to the structure tree (ISO 32000-1, 14.7.4.4).
struct ParentTree {
  /// The numbers of lists and nodes, by their keys.
  private var entries: [Int] = []

  /// How many keys there are.
  var count: Int { entries.count }

  mutating func reserve() -> Int {
    entries.append(0)
    return entries.count - 1
  }

  /// Writes the list of the nodes that the page's content belongs to.
  mutating func add(_ page: WrittenPage, _ plan: StructurePlan, to writer: inout FileWriter) {
    entries[page.key] = writer.object { text in
      text.raw("[")
      for id in page.painted.content { text.reference(plan.number(of: id)) }
      text.raw("]")
    }
  }

  mutating func add(_ annotation: PlacedAnnotation, _ plan: StructurePlan) {
    entries[annotation.key] = plan.number(of: annotation.link.structure)
  }

  /// Gives the tree's number.
  func write(to writer: inout FileWriter) -> Int {
    writer.object { text in
      text.raw("<</Nums[")
      for (key, number) in entries.enumerated() {
        text.space()
        text.integer(key)
        text.reference(number)
      }
      text.raw("]>>")
    }
  }
}
