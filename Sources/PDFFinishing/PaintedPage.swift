import Display
import Geometry

/// A page on its way into the finished file.
struct PaintedPage {
  let number: Int
  let height: Length
  var dictionary: DictionaryText
  /// The nodes whose content the page's marks hold, by the marks' new identifiers.
  var content: [StructureID] = []
}

extension PaintedPage {
  /// Keys whose values are written anew.
  private static let own = ["Parent", "Contents", "Annots", "StructParents", "Tabs"]

  /// Writes a page's content for the structure tree.
  ///
  /// - Parameters:
  ///   - object: the painted page's dictionary.
  ///   - source: what is known of it.
  ///   - objects: the painted objects, the page's content among them.
  ///   - writer: where to.
  /// - Throws: `FinishingFailure` where the marks are not those announced.
  init(
    _ object: PaintedObject, _ source: PageSource, objects: inout PaintedObjects,
    writer: inout FileWriter
  ) throws {
    let number = writer.reserve()
    var dictionary = DictionaryText(object.text)
    let streams = DictionaryText.references(in: dictionary["Contents"] ?? [])
    var pieces = PagePieces(
      marks: source.marks, structure: source.structure, box: dictionary["MediaBox"] ?? [])
    for key in PaintedPage.own { dictionary[key] = nil }
    objects.correct(&dictionary)
    objects.renumber(&dictionary, &writer)
    if let stream = streams.first {
      guard streams.count == 1, let painted = objects.take(stream) else {
        throw FinishingFailure.unreadable("a page's content is one stream that stands before it")
      }
      let data = try objects.withContent(of: painted) { bytes in
        var scanner = ContentScanner(bytes, ink: source.ink)
        try scanner.rewrite(&pieces)
        return scanner.output
      }
      let content = writer.reserve()
      writer.stream(content, DictionaryText(), data, .compressed)
      dictionary.set("Contents") { $0.reference(content) }
    }
    try objects.writeQueue(to: &writer)
    self.init(
      number: number, height: source.height, dictionary: dictionary, content: pieces.content)
  }

  /// Writes the page's dictionary.
  ///
  /// - Parameters:
  ///   - key: the page's key in the parent tree.
  ///   - parent: the number of the page tree.
  ///   - annotations: the numbers of the page's annotations.
  ///   - text: where to.
  func write(key: Int, under parent: Int, annotations: [Int], to text: inout PDFText) {
    var dictionary = dictionary
    dictionary.set("Parent") { $0.reference(parent) }
    dictionary.set("StructParents") { $0.integer(key) }
    dictionary.set("Tabs") { $0.raw("/S") }
    if !annotations.isEmpty {
      dictionary.set("Annots") { list in
        list.raw("[")
        for annotation in annotations { list.reference(annotation) }
        list.raw("]")
      }
    }
    dictionary.write(to: &text)
  }
}

/// What is known of a page before it is painted.
struct PageSource {
  var marks: [Mark]
  var structure: StructureTree
  var ink: Ink
  /// The paper's.
  var height: Length
}
