import Diagnostics
import Display
import Editions
import PDFBackend
import Synchronization
import Typesetting

/// A part of a book that is painted, or why it could not be.
struct PaintedPart: Sendable {
  let part: DocumentPart
  let pages: Result<[PaintedPage], any Error>
  let chapterCount: Int
  /// Where characters stand that no font has, by the character.
  let lacking: [Character: (page: String, text: String)]
  /// Figures that say nothing.
  let faults: [Diagnostic]

  init(_ bound: BoundPart, _ painter: PagePainter, _ ink: Ink, _ setter: Typesetter) {
    part = DocumentPart(pages: bound.pages, structure: bound.structure, place: bound.order)
    pages = Result { try bound.pages.map { try painter.paint($0, bound.structure, ink) } }
    chapterCount = bound.chapterCount
    let conformity = Conformity(pages: bound.pages, structure: bound.structure)
    faults = conformity.figuresWithoutText()
    lacking = setter.missingCharacters.reduce(into: [:]) { lacking, character in
      lacking[character] = conformity.firstText(with: character)
    }
  }
}

/// Where the painted parts of a book become its file, one at a time, which is written as it grows.
final class BookDesk: Sendable {
  private struct State {
    var assembly: Result<PDFAssembly, any Error>
    var pageCount = 0
    var chapterCount = 0
    var lacking: [Character: (page: String, text: String)] = [:]
    var faults: [Diagnostic] = []

    mutating func add(_ painted: PaintedPart, to file: GrowingFile) {
      guard case .success(var assembly) = assembly else { return }
      // The file's bytes must have one owner while they grow, else each part copies them.
      self.assembly = .failure(PDFFailure.mismatch("a part is being added"))
      self.assembly = Result {
        try assembly.add(painted.part, painted: painted.pages.get())
        file.append(assembly.taken())
        return assembly
      }
    }
  }

  private let writer: PDFWriter
  private let publication: Publication
  private let file: GrowingFile
  private let state: Mutex<State>

  init(_ writer: PDFWriter, _ publication: Publication, to file: GrowingFile) {
    self.writer = writer
    self.publication = publication
    self.file = file
    state = Mutex(State(assembly: Result { try writer.assembly(publication) }))
  }

  /// Forgets every part.
  func clear() {
    state.withLock { state in
      file.clear()
      state = State(assembly: Result { try writer.assembly(publication) })
    }
  }

  /// Gives how many chapters and pages there are by then.
  func take(_ painted: PaintedPart) -> (chapters: Int, pages: Int) {
    state.withLock { state in
      state.pageCount += painted.part.pages.count
      state.chapterCount += painted.chapterCount
      state.lacking.merge(painted.lacking) { first, _ in first }
      state.faults += painted.faults
      state.add(painted, to: file)
      return (state.chapterCount, state.pageCount)
    }
  }

  /// Why the book cannot conform. `missing` are the characters that no font has.
  func faults(missing: [Character]) -> [Diagnostic] {
    state.withLock { state in
      missing.map { Conformity.missingGlyph($0, state.lacking[$0]) } + state.faults
    }
  }

  /// Throws what went wrong with any part, too.
  func finish(_ outline: [OutlineEntry]) throws -> BookExtent {
    try state.withLock { state in
      var assembly = try state.assembly.get()
      state.assembly = .failure(PDFFailure.mismatch("a book's file is finished once"))
      let fonts = Press.filled(assembly.fontOrders)
      file.append(try assembly.finish(outline: outline, fonts: fonts.map { try $0.get() }))
      return BookExtent(pageCount: state.pageCount, chapterCount: state.chapterCount)
    }
  }
}
