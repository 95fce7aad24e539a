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
    var content: [StructureID] = []
    let data = try file.withContent(ofPage: number) { bytes in
      var scanner = ContentScanner(bytes, ink: document.ink)
      try scanner.rewrite { identifier, text in
        guard marks.indices.contains(identifier) else {
          throw FinishingFailure.mismatch("a page has a mark \(identifier) that nobody announced")
        }
        switch marks[identifier] {
        case .content(let node):
          let role = try document.structure.role(of: node)
          PaintedPage.open(role, content.count, &text)
          content.append(node)
        case .artifact(let artifact): self.open(artifact, &text)
        }
      }
      return scanner.output
    }
    self.content = content
    writer.reserve(first)
    writer.stream(first, DictionaryText(), data, .compressed)
    dictionary.set("Contents") { $0.reference(first) }
  }

  private static func open(_ role: StructureRole, _ identifier: Int, _ text: inout PDFText) {
    text.raw("/")
    text.raw(role.rawValue.utf8)
    text.raw(" <</MCID ")
    text.integer(identifier)
    text.raw(">> BDC")
  }

  /// ISO 32000-1, table 330.
  private func open(_ artifact: Artifact, _ text: inout PDFText) {
    switch artifact {
    case .pagination: text.raw("/Artifact <</Type /Pagination>> BDC")
    case .layout: text.raw("/Artifact <</Type /Layout>> BDC")
    case .background:
      text.raw("/Artifact <</Type /Background /BBox ")
      text.raw(dictionary["MediaBox"] ?? Array("[0 0 0 0]".utf8))
      text.raw(">> BDC")
    }
  }
}

extension StructureTree {
  /// - Throws: `FinishingFailure` where the tree has no such node.
  func role(of id: StructureID) throws -> StructureRole {
    guard nodes.indices.contains(Int(id.index)) else {
      throw FinishingFailure.mismatch("the structure tree has no node \(id.index)")
    }
    return self[id].role
  }
}
