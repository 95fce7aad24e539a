/// The root of the structure tree (ISO 32000-1, 14.7.2). What it holds are numbers of objects.
struct StructureRoot {
  let number: Int
  let document: Int
  let parents: Int
  /// The first key that the parent tree has not given out.
  let nextKey: Int
  let notes: [Int]

  func write(to writer: inout FileWriter) {
    writer.object(number) { text in
      text.raw("<</Type/StructTreeRoot/K[")
      text.reference(document)
      text.raw("]/ParentTree")
      text.reference(parents)
      text.raw("/ParentTreeNextKey ")
      text.integer(nextKey)
      if !notes.isEmpty { writeNames(to: &text) }
      text.raw(">>")
    }
  }

  /// Notes have a name each (ISO 14289-1, 7.9), and the root lists them.
  private func writeNames(to text: inout PDFText) {
    text.raw("/IDTree<</Names[")
    for number in notes.sorted() {
      text.string(StructureRoot.name(ofNote: number))
      text.reference(number)
    }
    text.raw("]>>")
  }

  /// Of equal length, so that the order of numbers is that of names.
  static func name(ofNote number: Int) -> String {
    let digits = String(number)
    return "note-" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }
}
