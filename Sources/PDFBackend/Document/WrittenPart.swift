/// A part of a file that is written, as far as the rest of the file needs to know it.
struct WrittenPart {
  /// Where it stands among the parts; nil of a whole document.
  let place: Int?
  /// The number of its topmost node.
  let node: Int
  /// The numbers of its pages, and their names in a viewer.
  let pages: [Int]
  let labels: [String]
}

/// A page whose content is written.
struct WrittenPage {
  let number: Int
  /// Its key in the parent tree.
  let key: Int
  /// The number of its content stream.
  let contents: Int
  let painted: PaintedPage

  /// Writes the page's dictionary; the parameters are numbers of objects.
  func write(under parent: Int, resources: Int, annotations: [Int], to text: inout PDFText) {
    text.raw("<</Type/Page/Parent")
    text.reference(parent)
    text.raw("/MediaBox")
    text.box(painted.size)
    text.raw("/Resources")
    text.reference(resources)
    text.raw("/Contents")
    text.reference(contents)
    text.raw("/StructParents ")
    text.integer(key)
    text.raw("/Tabs/S")
    if !annotations.isEmpty {
      text.raw("/Annots[")
      for annotation in annotations { text.reference(annotation) }
      text.raw("]")
    }
    text.raw(">>")
  }
}
