import Diagnostics
import Display
import Editions
import Glibc
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
    try laidOut(by: edition.layout) { setter in
      let pages = edition.profilePages(setter: setter)
      let chapters = self.chapters(of: edition, pages, jobs: jobs)
      return edition.book(chapters, pages, setter: setter)
    }
  }

  private func chapters(
    of edition: HandbookEdition, _ pages: PageReferences, jobs: Int
  ) -> [LaidPart] {
    let count = edition.pairCount
    let parts = Mutex<[LaidPart?]>(Array(repeating: nil, count: count))
    let next = Atomic<Int>(0)
    let (catalog, hyphenation) = (catalog, hyphenation)
    Workers.run(min(max(1, jobs), max(1, count))) {
      let setter = Typesetter(catalog: catalog, hyphenation: hyphenation)
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let part = edition.chapter(index, pages, setter: setter)
        parts.withLock { $0[index] = part }
      }
    }
    return parts.withLock { $0.compactMap { $0 } }
  }
}

/// Threads that do the same work side by side.
enum Workers {
  /// What a thread is handed.
  private final class Load {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  /// Runs the work on that many threads, this one among them, and waits for all. Where the system
  /// gives fewer threads, those that there are do the work.
  static func run(_ count: Int, _ work: @Sendable () -> Void) {
    withoutActuallyEscaping(work) { work in
      let load = Load(work)
      var threads: [pthread_t] = []
      for _ in 1..<max(1, count) {
        var thread = pthread_t()
        let handed = Unmanaged.passRetained(load)
        let status = pthread_create(
          &thread, nil,
          { raw in
            guard let raw else { return nil }
            Unmanaged<Load>.fromOpaque(raw).takeRetainedValue().work()
            return nil
          }, handed.toOpaque())
        if status == 0 { threads.append(thread) } else { handed.release() }
      }
      work()
      for thread in threads { pthread_join(thread, nil) }
    }
  }
}
