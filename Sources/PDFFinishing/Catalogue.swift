import Display

/// The file's root: where everything else is found, and how a viewer opens it (ISO 32000-1, 7.7.2).
struct Catalogue {
  let document: DisplayDocument
  /// Numbers of objects.
  let pages: Int
  let structure: Int
  let outline: Int?
  let metadata: Int
  let intent: Int?

  func write(to writer: inout FileWriter) -> Int {
    writer.object { text in
      text.raw("<</Type/Catalog/Version/1.7/Pages")
      text.reference(pages)
      text.raw("/Lang")
      text.string(document.information.language)
      text.raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>")
      text.raw("/StructTreeRoot")
      text.reference(structure)
      text.raw("/Metadata")
      text.reference(metadata)
      if let intent {
        text.raw("/OutputIntents[")
        text.reference(intent)
        text.raw("]")
      }
      if let outline {
        text.raw("/PageMode/UseOutlines/Outlines")
        text.reference(outline)
      }
      if !document.pages.isEmpty {
        text.raw("/PageLabels")
        PageLabels(document.pages.map(\.label)).write(to: &text)
      }
      text.raw(">>")
    }
  }
}
