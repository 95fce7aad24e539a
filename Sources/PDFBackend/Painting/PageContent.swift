import Display
import Geometry

/// A page's content stream being written (ISO 32000-1, 8 and 9).
///
/// A leaf of the page becomes one marked-content sequence, or several where glyphs stand for a text
/// that is not the one their font's map has: those get a sequence of their own that says it, and count
/// as content of the same node. Sequences begin with their first paint, so that none is empty. They do
/// not nest: readers take the end of the inner one for that of the outer.
struct PageContent {
  /// What of the marks is open.
  enum Piece { case none, plain, spoken }

  let fonts: PageFonts
  var text = PDFText()
  var state = PaintState()
  var saved: PaintState?
  private(set) var piece = Piece.none
  private(set) var isInText = false
  private(set) var content: [StructureID] = []
  let size: Size
  let ink: Ink
  private var mark = Mark.artifact(.layout)
  private var role = StructureRole.span

  init(_ size: Size, ink: Ink, fonts: PageFonts) {
    self.size = size
    self.ink = ink
    self.fonts = fonts
  }

  /// Whether what is painted belongs to the structure tree.
  var isContent: Bool { if case .content = mark { true } else { false } }

  mutating func paint(_ leaf: Leaf, _ structure: StructureTree) throws {
    mark = leaf.mark
    if case .content(let id) = mark { role = try structure.role(of: id) }
    for paint in leaf.paints {
      switch paint.item {
      case .fill(let path, let color): fill(path, at: paint.offset, color)
      case .stroke(let path, let stroke): self.stroke(path, at: paint.offset, stroke)
      case .hatch(let path, let width, let pitch, let color):
        guard let lines = Hatching.lines(over: path, at: paint.offset, pitch: pitch) else {
          continue
        }
        hatch(lines, inside: path, at: paint.offset, Stroke(width: width, color: color))
      case .glyphs(let run, let point): try show(run, at: paint.offset + point)
      case .content, .artifact, .group, .link, .destination: break
      }
    }
    endPiece()
  }

  /// The stream, and the nodes of its sequences by their identifiers.
  consuming func finish() -> (bytes: [UInt8], content: [StructureID]) { (text.bytes, content) }

  mutating func beginPiece() {
    guard piece == .none else { return }
    piece = .plain
    switch mark {
    case .artifact(let artifact): begin(artifact)
    case .content(let id): begin(role, id, speaking: nil)
    }
  }

  /// Begins a sequence that stands for the text.
  mutating func beginPiece(speaking words: String) {
    endPiece()
    guard case .content(let id) = mark else { return beginPiece() }
    piece = .spoken
    begin(.span, id, speaking: words)
  }

  private mutating func begin(_ role: StructureRole, _ id: StructureID, speaking words: String?) {
    text.raw("/")
    text.raw(role.rawValue.utf8)
    text.raw(" <<")
    if let words {
      text.raw("/ActualText ")
      text.string(words)
    }
    text.raw("/MCID ")
    text.integer(content.count)
    text.raw(">> BDC\n")
    content.append(id)
  }

  /// ISO 32000-1, table 330.
  private mutating func begin(_ artifact: Artifact) {
    switch artifact {
    case .pagination: text.raw("/Artifact <</Type /Pagination>> BDC\n")
    case .layout: text.raw("/Artifact <</Type /Layout>> BDC\n")
    case .background:
      text.raw("/Artifact <</Type /Background /BBox ")
      text.box(size)
      text.raw(">> BDC\n")
    }
  }

  mutating func endPiece() {
    endText()
    guard piece != .none else { return }
    text.raw("EMC\n")
    piece = .none
  }

  /// Begins a text object, inside a sequence.
  mutating func beginText() {
    beginPiece()
    guard !isInText else { return }
    isInText = true
    state.line = .zero
    text.raw("BT\n")
  }

  mutating func endText() {
    guard isInText else { return }
    isInText = false
    text.raw("ET\n")
  }
}

extension PDFText {
  /// The rectangle of a page.
  mutating func box(_ size: Size) {
    raw("[ 0 0 ")
    lengths(size.width, size.height)
    raw(" ]")
  }
}

extension StructureTree {
  /// - Throws: `PDFFailure` where the tree has no such node.
  func role(of id: StructureID) throws -> StructureRole {
    guard nodes.indices.contains(Int(id.index)) else {
      throw PDFFailure.mismatch("the structure tree has no node \(id.index)")
    }
    return self[id].role
  }
}
