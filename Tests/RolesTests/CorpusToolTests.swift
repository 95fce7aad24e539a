import Testing

@testable import Roles

@Suite("Tools of a corpus written by hand")
struct CorpusToolTests {
  private let table = ToolTable(entries: [
    .init(name: "Python", group: "Languages"), .init(name: "Excel", group: "Spreadsheets"),
  ])

  private func role(_ rest: String) throws -> ScratchDirectory {
    let scratch = try ScratchDirectory()
    for (name, text) in CorpusMistakeTests.files { try scratch.put(name, text) }
    try scratch.put("roles/bee.yaml", "id: bee\nname: Bee\n" + rest)
    return scratch
  }

  private static let facts = """
    tools:
      - text: "Scripting: Python, Honeycomb"
        sources: [bee-2024-10-30:3]
      - text: Spreadsheets
        sources: [bee-2024-10-30:4]
    skills:
      - text: Knows Python and Excel
        sources: [bee-2024-10-30:5]

    """

  @Test(
    "facts name tools where toolNames is absent; where it is given, it wins",
    arguments: [
      (facts, ["Python 3,5", "Honeycomb 3", "Excel 5"]),
      (facts + "toolNames:\n  Excel: [bee-2024-10-30:5]\n", ["Excel 5"]),
      ("tools: []\n", []),
    ])
  func named(rest: String, tools: [String]) throws {
    let scratch = try role(rest)
    var corpus = withExtendedLifetime(scratch) { CorpusDirectory.read($0.path).value }
    corpus.nameTools(by: table)
    let found = corpus.roles.flatMap(\.toolNames).map { tool in
      "\(tool.name) \(tool.sources.map { "\($0.line)" }.joined(separator: ","))"
    }
    #expect(found == tools)
  }

  @Test(
    "a fact none of whose tools is in toolNames is a warning with its place",
    arguments: [
      (facts, []),
      (facts + "toolNames:\n  Python: [bee-2024-10-30:3]\n", []),
      (facts + "toolNames:\n  Excel: [bee-2024-10-30:5]\n", ["corpus.tool-not-named 4:11"]),
    ])
  func left(rest: String, warnings: [String]) throws {
    let themes = ThemeTable.read(yaml: "{}", file: "themes.yaml").value
    let scratch = try role(rest)
    let found = withExtendedLifetime(scratch) {
      CorpusDirectory.check($0.path, tools: table, themes: themes).diagnostics
    }
    #expect(
      found.map { "\($0.code) \($0.span?.line ?? 0):\($0.span?.column ?? 0)" } == warnings)
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test(
    "a role whose file is broken is told from one that is unknown",
    arguments: [
      ("bee", "could not be read (see above)", false),
      ("Bee", "could not be read (see above)", false),
      ("ox", "'ox' is not", true),
    ])
  func broken(name: String, end: String, hasHint: Bool) throws {
    let scratch = try role("tips: [")
    let corpus = withExtendedLifetime(scratch) { CorpusDirectory.read($0.path).value }
    guard case .failure(let problem) = RoleFinder(corpus).find(name) else {
      Issue.record("a role that was not read is found")
      return
    }
    #expect(problem.summary.hasSuffix(end))
    #expect((problem.hint != nil) == hasHint)
  }
}
