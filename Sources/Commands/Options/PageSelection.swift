import ArgumentParser
import Publishing

/// Which pages of a document are wanted.
struct PageSelection: ParsableArguments {
  @Option(help: ArgumentHelp("One page, counted from 1; default: all.", valueName: "n"))
  var page: Int?

  /// The numbers of the pages, each there.
  ///
  /// - Parameter count: How many pages the document has.
  /// - Returns: Numbers from 1, ascending.
  /// - Throws: `Stop` with status 64 where the document has no such page.
  func numbers(of count: Int) throws(Stop) -> [Int] {
    guard let page else { return Array(1..<(count + 1)) }
    guard page >= 1, page <= count else {
      throw Stop(
        .usage, "usage.no-such-page",
        "a page must be one of the document's \(count); found \(page)",
        hint: "Pages count from 1")
    }
    return [page]
  }
}
