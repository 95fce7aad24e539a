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

/// Rewrites the pages' content for the structure tree.
struct PaintedPages {
  private(set) var pages: [PaintedPage] = []

  /// - Throws: `FinishingFailure` where the file's pages or marks are not those announced.
  init(
    of painted: PaintedPDF, _ document: DisplayDocument, file: borrowing QPDFHandle,
    objects: inout PaintedObjects, writer: inout FileWriter
  ) throws {
    let numbers = try file.pages()
    guard numbers.count == painted.marks.count else {
      throw FinishingFailure.mismatch(
        "the file has \(numbers.count) pages, marks are given for \(painted.marks.count)")
    }
    for (index, number) in numbers.enumerated() {
      writer.reserve(number)
      var page = PaintedPage(
        number: number, height: document.pages[index].size.height,
        dictionary: DictionaryText(try file.object(number).text))
      try page.rewriteContent(painted.marks[index], document, file, &writer)
      objects.correct(&page.dictionary)
      for entry in page.dictionary.entries where !PaintedPage.own.contains(entry.key) {
        objects.want(referencesOf: entry.value, &writer)
      }
      pages.append(page)
    }
  }
}

extension PaintedPage {
  /// Keys whose values are written anew.
  static let own: Set<String> = ["Parent", "Contents", "Annots", "StructParents", "Tabs"]

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
    dictionary["Annots"] = nil
    if !annotations.isEmpty {
      dictionary.set("Annots") { list in
        list.raw("[")
        for annotation in annotations { list.reference(annotation) }
        list.raw("]")
      }
    }
    dictionary.write(to: &text)
  }

  fileprivate mutating func rewriteContent(
    _ marks: [Mark], _ document: DisplayDocument, _ file: borrowing QPDFHandle,
    _ writer: inout FileWriter
  ) throws {
    let streams = DictionaryText.references(in: dictionary["Contents"] ?? [])
    guard let first = streams.first else { return }
    var pieces = PagePieces(
      marks: marks, structure: document.structure, box: dictionary["MediaBox"] ?? [])
    let data = try file.withContent(ofPage: number) { bytes in
      var scanner = ContentScanner(bytes, ink: document.ink)
      try scanner.rewrite(&pieces)
      return scanner.output
    }
    content = pieces.content
    writer.reserve(first)
    writer.stream(first, DictionaryText(), data, .compressed)
    dictionary.set("Contents") { $0.reference(first) }
  }
}
