import Display

/// How the marks of a content stream are written anew. A mark becomes one marked-content sequence or
/// several, its pieces.
protocol MarkPieces {
  /// Whether text inside the mark that stands for other text gets a piece of its own; else what it
  /// stands for is dropped.
  func speaks(_ mark: Int) -> Bool

  /// Writes the operator that opens the mark's next piece, operands and all.
  ///
  /// - Parameters:
  ///   - mark: the identifier it has in the painted file.
  ///   - actualText: the string that the piece stands for, as PDF syntax; empty where it stands for
  ///     what it shows.
  ///   - text: where to.
  /// - Throws: `FinishingFailure` where there is no such mark.
  mutating func open(
    _ mark: Int, actualText: Slice<UnsafeBufferPointer<UInt8>>, _ text: inout PDFText) throws
}

/// The pieces of a page's marks: content of the structure tree under identifiers of their own, and
/// artifacts.
struct PagePieces: MarkPieces {
  let marks: [Mark]
  let structure: StructureTree
  /// Syntax of the page's media box.
  let box: [UInt8]
  /// The nodes the pieces belong to, by the pieces' identifiers.
  private(set) var content: [StructureID] = []

  init(marks: [Mark], structure: StructureTree, box: [UInt8]) {
    self.marks = marks
    self.structure = structure
    self.box = box.isEmpty ? Array("[0 0 0 0]".utf8) : box
  }

  func speaks(_ mark: Int) -> Bool {
    guard marks.indices.contains(mark), case .content = marks[mark] else { return false }
    return true
  }

  mutating func open(
    _ mark: Int, actualText: Slice<UnsafeBufferPointer<UInt8>>, _ text: inout PDFText
  ) throws {
    guard marks.indices.contains(mark) else {
      throw FinishingFailure.mismatch("a page has a mark \(mark) that nobody announced")
    }
    switch marks[mark] {
    case .artifact(let artifact): open(artifact, &text)
    case .content(let node):
      let role = actualText.isEmpty ? try structure.role(of: node) : .span
      text.raw("/")
      text.raw(role.rawValue.utf8)
      text.raw(" <<")
      if !actualText.isEmpty {
        text.raw("/ActualText ")
        text.raw(actualText)
      }
      text.raw("/MCID ")
      text.integer(content.count)
      text.raw(">> BDC")
      content.append(node)
    }
  }

  /// ISO 32000-1, table 330.
  private func open(_ artifact: Artifact, _ text: inout PDFText) {
    switch artifact {
    case .pagination: text.raw("/Artifact <</Type /Pagination>> BDC")
    case .layout: text.raw("/Artifact <</Type /Layout>> BDC")
    case .background:
      text.raw("/Artifact <</Type /Background /BBox ")
      text.raw(box)
      text.raw(">> BDC")
    }
  }
}

/// The marks of a form: identifiers count on pages alone, there they would lead nowhere.
struct FormPieces: MarkPieces {
  func speaks(_ mark: Int) -> Bool { false }

  mutating func open(
    _ mark: Int, actualText: Slice<UnsafeBufferPointer<UInt8>>, _ text: inout PDFText
  ) { text.raw("/Span BMC") }
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
