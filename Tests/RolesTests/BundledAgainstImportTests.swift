import Foundation
import Testing

@testable import Roles

/// The bundled corpus against an import of the articles it is drawn from: nothing lost, nothing
/// added, every citation in its place.
@Suite(.enabled(if: SharedArticles.directory != nil)) struct BundledAgainstImportTests {
  let bundled = CorpusDirectory.read(BundledCorpusTests.directory).value
  let imported: Corpus

  /// Made once for all tests.
  private static let importing = Result { try SharedArticles.corpus().value }

  init() throws { imported = try Self.importing.get() }

  /// Both corpora's roles of one id.
  private func pairs() throws -> [(bundled: Role, imported: Role)] {
    try bundled.roles.map { ($0, try #require(imported.role($0.id))) }
  }

  @Test func `the articles are the same but for files and repairs, which are not kept`() {
    var articles = imported.articles
    for index in articles.indices {
      articles[index].file = ""
      articles[index].repairs = []
    }
    #expect(bundled.articles == articles)
    #expect(bundled.salaryInsights == imported.salaryInsights)
    #expect(bundled.adsPrinted == imported.adsPrinted)
  }

  @Test func `the roles are the same, in the same order`() {
    #expect(bundled.roles.map(\.id) == imported.roles.map(\.id))
    #expect(bundled.roles.map(\.name) == imported.roles.map(\.name))
    #expect(
      bundled.roles.map { bundled.missing($0) } == imported.roles.map { imported.missing($0) })
  }

  @Test func `the ads are the same, with the same figures and sources`() {
    #expect(bundled.ads.count == imported.ads.count)
    for (ours, theirs) in zip(bundled.ads, imported.ads) {
      #expect(Set(ours.sources) == Set(theirs.sources), "\(ours.title)")
      var unsourced = theirs
      unsourced.sources = ours.sources
      #expect(ours == unsourced)
    }
  }

  @Test func `each role has the same tools, named by the same lines`() throws {
    func tools(_ role: Role) -> [String: Set<Source>] {
      Dictionary(role.toolNames.map { ($0.name, Set($0.sources)) }, uniquingKeysWith: { a, _ in a })
    }
    for role in try pairs() {
      #expect(tools(role.bundled) == tools(role.imported), "\(role.bundled.id)")
    }
  }

  @Test func `each role has the same industries, case aside, with the same sources`() throws {
    func industries(_ role: Role) -> [String: Set<Source>] {
      let pairs = role[.industries].map { item in
        let text = item.text.lowercased()
        return (text.hasSuffix(".") ? String(text.dropLast()) : text, Set(item.sources))
      }
      return Dictionary(pairs, uniquingKeysWith: { a, _ in a })
    }
    for role in try pairs() {
      #expect(industries(role.bundled) == industries(role.imported), "\(role.bundled.id)")
    }
  }

  private struct Sourced: Hashable {
    var source: Source
    var projection: Projection
  }

  /// An import gives a sentence that names both roles to both; by hand it went to the one it is
  /// about. So a role has no other projections than the import's, and together they have all.
  @Test func `the projections are the same, with their periods and sources`() throws {
    func projections(_ role: Role) -> Set<Sourced> {
      var all: Set<Sourced> = []
      for item in role[.outlook] {
        for projection in item.projections {
          for source in item.sources {
            all.insert(Sourced(source: source, projection: projection))
          }
        }
      }
      return all
    }
    for role in try pairs() {
      let ours = projections(role.bundled)
      #expect(ours.isSubset(of: projections(role.imported)), "\(role.bundled.id)")
    }
    let ours = bundled.roles.reduce(into: Set()) { $0.formUnion(projections($1)) }
    let theirs = imported.roles.reduce(into: Set()) { $0.formUnion(projections($1)) }
    #expect(ours == theirs)
    #expect(ours.count == 5)
  }

  @Test(arguments: Section.allCases)
  func `each line of an article is drawn on for the role it is about`(section: Section) throws {
    func lines(_ items: [Item]) -> Set<Source> { Set(items.flatMap(\.sources)) }
    for role in try pairs() {
      #expect(
        lines(role.bundled[section]) == lines(role.imported[section]), "\(role.bundled.id)")
    }
  }

  @Test func `tips for both roles are drawn from the same lines`() {
    func lines(_ corpus: Corpus) -> [[Source]] {
      corpus.sharedTips.flatMap { $0.items.map(\.sources) }
    }
    #expect(bundled.sharedTips.map(\.article) == imported.sharedTips.map(\.article))
    #expect(lines(bundled) == lines(imported))
  }

  @Test func `an import written to a directory reads back exactly`() throws {
    let scratch = try ScratchDirectory()
    try CorpusDirectory.write(imported, to: scratch.path)
    let read = CorpusDirectory.read(scratch.path)
    #expect(read.diagnostics.map(\.rendered) == [])
    #expect(read.value == imported)
  }
}
