/// The file's root: where everything else is found, and how a viewer opens it (ISO 32000-1, 7.7.2).
struct Catalogue {
  let language: String
  /// The pages' names in a viewer.
  let labels: [String]
  /// Numbers of objects.
  let pages: Int
  let structure: Int
  let outline: Int?
  let metadata: Int
  let intent: Int?
  /// In the order of their names.
  let attachments: [(name: String, number: Int)]

  func write(to writer: inout FileWriter) -> Int {
    writer.object { text in
      text.raw("<</Type/Catalog/Version/1.7/Pages")
      text.reference(pages)
      text.raw("/Lang")
      text.string(language)
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
      if !labels.isEmpty {
        text.raw("/PageLabels")
        PageLabels(labels).write(to: &text)
      }
      writeAttachments(to: &text)
      text.raw(">>")
    }
  }

  private func writeAttachments(to text: inout PDFText) {
    guard !attachments.isEmpty else { return }
    text.raw("/AF[")
    for attachment in attachments { text.reference(attachment.number) }
    text.raw("]/Names<</EmbeddedFiles<</Names[")
    // Keys are in the order of their bytes, so all have the same form.
    let arePlain = attachments.allSatisfy { $0.name.utf8.allSatisfy { $0 < 0x7F } }
    for attachment in attachments {
      if arePlain { text.string(attachment.name) } else { text.unicode(attachment.name) }
      text.reference(attachment.number)
    }
    text.raw("]>>>>")
  }
}
