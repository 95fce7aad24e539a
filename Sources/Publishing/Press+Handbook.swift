import Diagnostics
import Display
import Editions
import PDFBackend
import PageLayout
import Roles
import Synchronization
import Typesetting

/// How much a book holds.
public struct BookExtent: Sendable {
  public var pageCount: Int
  /// How many chapters on pairs open on its pages: counted there, not planned.
  public var chapterCount: Int
}

extension Press {
  /// Makes the book as a file that is written while chapters are laid out: of a chapter that is written
  /// nothing is kept but where it stands. The bytes are the same for any number of workers.
  ///
  /// - Parameters:
  ///   - edition: what the book holds.
  ///   - jobs: how many workers; at least one.
  ///   - standard: what the file is to claim.
  ///   - file: is whole where this returns, but not shown yet.
  ///   - progress: is given how many chapters and pages there are whenever there are more, by one
  ///     worker at a time.
  /// - Returns: what is in it, with all that was noticed on the way.
  /// - Throws: a stop with status 66 where a font cannot be opened, 65 where one is broken, 1 where the
  ///   book cannot conform to the standard asked for, 74 where it cannot be put together. What goes wrong
  ///   with writing is told where the file is shown.
  public func book(
    _ edition: HandbookEdition, jobs: Int, as standard: DocumentStandard, to file: GrowingFile,
    progress: @escaping @Sendable (_ chapters: Int, _ pages: Int) -> Void = { _, _ in }
  ) throws(Stop) -> Reported<BookExtent> {
    let writer = PDFWriter(catalog: catalog, profiles: try profiles())
    let catalog = catalog
    let publication = Publication(
      information: edition.information, ink: edition.ink, standards: standard.standards)
    let desk = BookDesk(writer, publication, to: file)
    let pool = SetterPool(catalog: catalog, hyphenation: hyphenation)
    setters = pool
    let bench: @Sendable (Typesetter) -> BookBench = {
      BookBench(setter: $0, painter: PagePainter(catalog: catalog))
    }
    let crew = Crew<BookBench>()
    let made = Parallel.run(min(max(1, jobs), max(1, edition.pairCount))) {
      pool.withSetter { crew.work(bench($0)) }
    } beside: {
      defer { crew.end() }
      return pool.withSetter { setter in
        Self.make(edition, by: crew, bench(setter), desk) { part in
          let count = desk.take(part)
          progress(count.chapters, count.pages)
        }
      }
    }
    let lacking = pool.lacking
    let noticed = try checked(lacking.fonts, edition.layout.fonts) + made.diagnostics
    missing = lacking.characters.sorted()
    let faults = standard.isBinding ? desk.faults(missing: missing) : []
    guard faults.isEmpty else { throw Stop(.partial, faults) }
    do {
      return Reported(try desk.finish(made.value.outline), noticed)
    } catch {
      throw Self.failure(error)
    }
  }

  /// Has all parts of a book made and taken.
  ///
  /// - Parameters:
  ///   - edition: what the book holds.
  ///   - crew: who makes it.
  ///   - bench: of the worker who leads.
  ///   - desk: forgets every part where all come again.
  ///   - take: is given the parts, one at a time: the chapters in order, then the rest.
  /// - Returns: what stands around the chapters, with all that was noticed.
  private static func make(
    _ edition: HandbookEdition, by crew: Crew<BookBench>, _ bench: BookBench, _ desk: BookDesk,
    take: @escaping @Sendable (PaintedPart) -> Void
  ) -> Reported<BookRest> {
    let layOut: PartLayout = { count, lay in
      crew.map(count, bench) { lay($0, $1.setter) }
    }
    // Needs nothing of profiles and chapters, nor they of it.
    let matter = crew.begin(.low) { edition.matter(setter: $0.setter) }
    var known: PageReferences?
    for _ in 0..<3 {
      let line = BookLine(
        edition, ChapterNumbering(edition, knowing: known, layOut: layOut), crew, take: take)
      line.addChapters()
      crew.work(bench) { line.hasNumberedChapters && matter.isMade }
      var rest = edition.rest(matter.value ?? nil, around: line.numbering, layOut: layOut)
      if !rest.value.hasMovedChapters { line.add(rest.value.parts) }
      // Whoever paints a part frees it.
      rest.value.parts = []
      crew.work(bench) { line.isEmpty }
      guard rest.value.hasMovedChapters else { return rest }
      desk.clear()
      known = rest.value.references
    }
    return Reported(BookRest(), [unsettled])
  }

  private static let unsettled = Diagnostic(
    .error, "layout.unsettled",
    "page numbers settle; profiles took other numbers of pages each time they were laid out",
    hint: "give what a profile says of pages a fixed width")
}
