/// Writes attachments into the file (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).
struct AttachedFiles {
  let attachments: [Attachment]
  /// When they were last changed, as PDF writes dates; empty where that is not known.
  let date: String

  /// Gives the numbers of the file specifications, in the order of the files' names.
  func write(to writer: inout FileWriter) -> [(name: String, number: Int)] {
    let inOrder = attachments.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
    return inOrder.map { attachment in
      let stream = writer.reserve()
      writer.stream(stream, attachment.bytes, .plain) { describe(attachment, &$0) }
      let number = writer.object { text in
        text.raw("<</Type/Filespec/F")
        text.string(attachment.name)
        text.raw("/UF")
        text.string(attachment.name)
        text.raw("/Desc")
        text.string(attachment.description)
        text.raw("/AFRelationship/")
        text.raw(attachment.relationship.rawValue.utf8)
        text.raw("/EF<</F")
        text.reference(stream)
        text.raw("/UF")
        text.reference(stream)
        text.raw(">>>>")
      }
      return (attachment.name, number)
    }
  }

  private func describe(_ attachment: Attachment, _ text: inout PDFText) {
    text.raw("/Type/EmbeddedFile/Subtype")
    text.name(attachment.mediaType)
    text.raw("/Params<</Size ")
    text.integer(attachment.bytes.count)
    if !date.isEmpty {
      text.raw("/ModDate")
      text.string(date)
    }
    text.raw(">>")
  }
}
