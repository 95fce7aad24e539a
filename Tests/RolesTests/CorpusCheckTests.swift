import Diagnostics
import Foundation
import Testing

@testable import Roles

@Suite("Checking a corpus")
struct CorpusCheckTests {
  private let source = Source(article: "baker-vs-brewer-undated", line: 3)

  private func corpus(tool: String, theme: String) throws -> (ScratchDirectory, Corpus) {
    var role = Role(id: "baker", name: "Baker")
    role[.responsibilities] = [Item(text: "Kneads", sources: [source], theme: theme)]
    role.toolNames = [NamedTool(name: tool, sources: [source])]
    var corpus = Corpus()
    corpus.roles = [role]
    corpus.articles = [
      SourceArticle(id: source.article, file: "a.txt", title: "Baker", roles: ["baker"])
    ]
    let scratch = try ScratchDirectory()
    try CorpusDirectory.write(corpus, to: scratch.path)
    return (scratch, corpus)
  }

  private func check(_ scratch: ScratchDirectory) throws -> [Diagnostic] {
    let tools = ToolTable(entries: [
      .init(name: "Python", group: "Languages"), .init(name: "Excel", group: "Spreadsheets"),
    ])
    let themes = ThemeTable.read(yaml: "responsibilities:\n  Dough: [knead]\n", file: "themes.yaml")
    return CorpusDirectory.check(scratch.path, tools: tools, themes: themes.value).diagnostics
  }

  @Test("tools and themes of the tables are right")
  func right() throws {
    #expect(try check(corpus(tool: "Excel", theme: "Dough").0).isEmpty)
    #expect(try check(corpus(tool: "Excel", theme: "Other").0).isEmpty)
  }

  @Test("a tool that no table has is a warning with its place and the nearest that there is")
  func tool() throws {
    let (scratch, _) = try corpus(tool: "Pyhton", theme: "Dough")
    let found = try #require(try check(scratch).first)
    #expect(found.code == "corpus.unknown-tool")
    #expect(found.severity == .warning)
    #expect(found.hint == "did you mean Python?")
    let lines = try scratch.text("roles/baker.yaml").split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(found.span?.line)
    #expect(lines[line - 1].hasPrefix("  Pyhton"))
    #expect(found.span?.column == 3)
  }

  @Test("a theme that no table has is a note with its place")
  func theme() throws {
    let found = try check(corpus(tool: "Excel", theme: "Dogh").0)
    #expect(found.map(\.code) == ["corpus.unknown-theme"])
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.hint == "did you mean Dough?")
    #expect((found.first?.span?.line ?? 0) > 1)
  }

  @Test("files that are not listed are told, also such as could not be")
  func unlisted() throws {
    let (scratch, _) = try corpus(tool: "Excel", theme: "Dough")
    try scratch.put("roles/butcher.yaml", "id: butcher")
    try scratch.put("roles/Old Baker.yaml", "id: butcher")
    let found = try check(scratch)
    #expect(found.map(\.code) == ["corpus.unlisted", "corpus.unlisted"])
  }
}

@Suite("A run that was killed")
struct CorpusRecoveryTests {
  @Test("before all was written leaves the corpus as it was, and its leavings go")
  func early() throws {
    let scratch = try ScratchDirectory()
    try CorpusDirectory.write(CorpusRoundTripTests.corpus(), to: scratch.path)
    try scratch.put("roles/.bee.yaml.new", "id: be")
    try scratch.put(".ads.yaml.new", "ad")
    #expect(CorpusDirectory.read(scratch.path).value == CorpusRoundTripTests.corpus())
    CorpusDirectory.recover(scratch.path)
    let left = FileManager.default.subpaths(atPath: scratch.path) ?? []
    #expect(!left.contains { $0.hasSuffix(".new") })
    #expect(CorpusDirectory.read(scratch.path).value == CorpusRoundTripTests.corpus())
  }

  @Test("before anything was there leaves an empty directory")
  func first() throws {
    let scratch = try ScratchDirectory()
    try scratch.put("roles/.bee.yaml.new", "id: be")
    CorpusDirectory.recover(scratch.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
  }

  @Test("while it moved its files is told, and ended by the next")
  func late() throws {
    let scratch = try ScratchDirectory()
    let (old, new) = (
      CorpusRoundTripTests.corpus(), CorpusRoundTripTests.corpus(text: "Counts bees")
    )
    try CorpusDirectory.write(old, to: scratch.path)
    for file in new.files() {
      let folder = file.name.contains("/") ? file.name.prefix { $0 != "/" } + "/" : ""
      try scratch.put("\(folder).\(file.name.dropFirst(folder.count)).new", file.text)
    }
    try scratch.put(
      ".unfinished", new.files().map(\.name).joined(separator: "\n") + "\n../evil.yaml\n")
    #expect(CorpusDirectory.read(scratch.path).diagnostics.map(\.code) == ["corpus.unfinished"])
    CorpusDirectory.recover(scratch.path)
    let read = CorpusDirectory.read(scratch.path)
    #expect(read.diagnostics.isEmpty)
    #expect(read.value == new)
  }

  @Test("files under way are told to whoever would take them away, and all ended")
  func watched() throws {
    let scratch = try ScratchDirectory()
    let log = Log()
    try CorpusDirectory.write(
      CorpusRoundTripTests.corpus(), to: scratch.path,
      watch: StagingWatch(began: { log.began($0) }, ended: { log.ended($0) }))
    #expect(log.all.count == 6)
    #expect(log.open.isEmpty)
  }

  @Test("a file that says the same keeps what somebody wrote beside it")
  func comments() throws {
    let scratch = try ScratchDirectory()
    var corpus = CorpusRoundTripTests.corpus()
    try CorpusDirectory.write(corpus, to: scratch.path)
    let text = try "# mine\n" + scratch.text("roles/bee.yaml")
    try scratch.put("roles/bee.yaml", text)
    let known = corpus
    corpus.roles[0].shortName = "BK"
    try CorpusDirectory.write(corpus, to: scratch.path, replacing: known)
    #expect(try scratch.text("roles/bee.yaml") == text)
    #expect(try scratch.text("roles/bee-keeper.yaml").contains("shortName: BK"))
  }

  private final class Log: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var all: Set<String> = []
    private(set) var open: Set<String> = []

    func began(_ path: String) {
      lock.withLock {
        all.insert(path)
        open.insert(path)
      }
    }

    func ended(_ path: String) { lock.withLock { _ = open.remove(path) } }
  }
}
