import Diagnostics
import Display
import Editions
import PageLayout
import Roles
import Synchronization
import Typesetting

extension Press {
  /// The laid-out book on all pairs. Chapters are laid out by several workers, each with a typesetter
  /// of its own, and joined in order: the document is the same for any number of them.
  ///
  /// - Parameters:
  ///   - edition: what the book holds.
  ///   - jobs: how many workers; at least one.
  /// - Returns: the document, with all that was noticed on the way.
  /// - Throws: a stop with status 66 where a font cannot be opened.
  public func document(
    _ edition: HandbookEdition, jobs: Int
  ) throws(Stop) -> Reported<DisplayDocument> {
    var lacking: Set<Character> = []
    let reported = try laidOut(by: edition.layout) { setter in
      let pages = edition.profilePages(setter: setter)
      let chapters = self.chapters(of: edition, pages, jobs: jobs)
      lacking = chapters.lacking
      return edition.book(chapters.parts, pages, setter: setter)
    }
    missing = Set(missing).union(lacking).sorted()
    return reported
  }

  /// The chapters in order, and the characters of them that no font has.
  private func chapters(
    of edition: HandbookEdition, _ pages: PageReferences, jobs: Int
  ) -> (parts: [LaidPart], lacking: Set<Character>) {
    let lacking = Mutex<Set<Character>>([])
    let count = edition.pairCount
    let parts = Mutex<[LaidPart?]>(Array(repeating: nil, count: count))
    let next = Atomic<Int>(0)
    let (catalog, hyphenation) = (catalog, hyphenation)
    Parallel.run(min(max(1, jobs), max(1, count))) {
      let setter = Typesetter(catalog: catalog, hyphenation: hyphenation)
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { break }
        let part = edition.chapter(index, pages, setter: setter)
        parts.withLock { $0[index] = part }
      }
      lacking.withLock { $0.formUnion(setter.missingCharacters) }
    }
    return (parts.withLock { $0.compactMap { $0 } }, lacking.withLock { $0 })
  }
}
