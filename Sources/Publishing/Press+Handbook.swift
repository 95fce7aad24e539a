import Diagnostics
import Display
import Editions
import PDFBackend
import PageLayout
import Roles
import Synchronization
import Typesetting

/// The file of a book, and what is in it.
public struct BookFile: Sendable {
  /// The file, cut anywhere.
  public var pieces: [[UInt8]]
  public var pageCount: Int
  /// How many chapters on pairs open on its pages: counted there, not planned.
  public var chapterCount: Int
}

extension Press {
  /// The laid-out book on all pairs, whole. Chapters are laid out by several workers, each with a
  /// typesetter of its own, and joined in order: the document is the same for any number of them.
  ///
  /// - Parameters:
  ///   - edition: what the book holds.
  ///   - jobs: how many workers; at least one.
  /// - Returns: the document, with all that was noticed on the way.
  /// - Throws: a stop with status 66 where a font cannot be opened.
  public func document(
    _ edition: HandbookEdition, jobs: Int
  ) throws(Stop) -> Reported<DisplayDocument> {
    let parts = Mutex<[BoundPart]>([])
    let made = try make(edition, jobs: jobs) {
      { part, setter in edition.bind(part, setter: setter) }
    } take: { part in
      parts.withLock { $0.append(part) }
    } restart: {
      parts.withLock { $0 = [] }
    }
    let document = edition.document(parts.withLock { $0 }, made.value)
    return Reported(document, made.diagnostics)
  }

  /// The book as a file that is written while chapters are laid out: of a chapter that is written nothing
  /// is kept but where it stands. The bytes are the same for any number of workers.
  ///
  /// - Parameters:
  ///   - edition: what the book holds.
  ///   - jobs: how many workers; at least one.
  ///   - standard: what the file is to claim.
  ///   - progress: is given how many chapters and pages there are whenever there are more, by one
  ///     worker at a time.
  /// - Returns: the file, with all that was noticed on the way.
  /// - Throws: a stop with status 66 where a font cannot be opened, 65 where one is broken, 1 where the
  ///   book cannot conform to the standard asked for, 74 where writing fails.
  public func book(
    _ edition: HandbookEdition, jobs: Int, as standard: DocumentStandard,
    progress: @Sendable (_ chapters: Int, _ pages: Int) -> Void = { _, _ in }
  ) throws(Stop) -> Reported<BookFile> {
    let writer = PDFWriter(catalog: catalog, profiles: try profiles())
    let catalog = catalog
    let publication = Publication(
      information: edition.information, ink: edition.ink, standards: standard.standards)
    let desk = BookDesk(writer, publication)
    let made = try make(edition, jobs: jobs) {
      let painter = PagePainter(catalog: catalog)
      return { part, setter in
        PaintedPart(edition.bind(part, setter: setter), painter, edition.ink, setter)
      }
    } take: { part in
      let count = desk.take(part)
      progress(count.chapters, count.pages)
    } restart: {
      desk.clear()
    }
    let faults = standard.isBinding ? desk.faults(missing: missing) : []
    guard faults.isEmpty else { throw Stop(.partial, faults) }
    do {
      return Reported(try desk.finish(made.value.outline), made.diagnostics)
    } catch {
      throw Self.failure(error)
    }
  }

  /// Makes all parts of a book.
  ///
  /// - Parameters:
  ///   - edition: what the book holds.
  ///   - jobs: how many workers; at least one.
  ///   - worker: what turns numbered parts into what is wanted of them, one for each worker.
  ///   - take: is given what was made, one at a time: the chapters in order, then the rest.
  ///   - restart: what was taken is to be thrown away; all of it comes again.
  /// - Returns: what stands around the chapters, with all that was noticed.
  /// - Throws: a stop with status 66 where a font cannot be opened.
  private func make<Made: Sendable>(
    _ edition: HandbookEdition, jobs: Int,
    worker: @Sendable () -> (NumberedPart, Typesetter) -> Made,
    take: @Sendable (Made) -> Void, restart: () -> Void
  ) throws(Stop) -> Reported<BookRest> {
    let pool = SetterPool(catalog: catalog, hyphenation: hyphenation)
    let layOut: PartLayout = { pool.map($0, workers: jobs, $1) }
    var made = Reported(BookRest(), [Self.unsettled])
    var known: PageReferences?
    for _ in 0..<3 {
      let line = ChapterLine<Made>(
        edition, ChapterNumbering(edition, knowing: known, layOut: layOut))
      Parallel.run(min(max(1, jobs), max(1, edition.pairCount))) {
        pool.withSetter { line.work($0, worker(), take: take) }
      }
      let rest = edition.rest(around: line.numbering, layOut: layOut)
      known = rest.value.references
      guard !rest.value.hasMovedChapters else {
        restart()
        continue
      }
      let parts = rest.value.parts
      pool.map(parts.count, workers: jobs) { worker()(parts[$0], $1) }.forEach(take)
      made = rest
      break
    }
    let lacking = pool.lacking
    made.diagnostics =
      try checked(lacking.fonts, edition.layout.fonts) + made.diagnostics
    missing = lacking.characters.sorted()
    return made
  }

  private static let unsettled = Diagnostic(
    .error, "layout.unsettled",
    "page numbers settle; profiles took other numbers of pages each time they were laid out",
    hint: "give what a profile says of pages a fixed width")
}
