import ArgumentParser
import Diagnostics
import Publishing
import Roles

/// `rolereport check`
struct CheckJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find what is wrong with a corpus, the layouts or the fonts.",
    usage: "rolereport check [corpus|layouts|fonts] [--corpus <dir>] [--json] [<options>]",
    discussion: """
      Writes nothing. Exit status 1 where there is an error, else 0; --verbose prints notes too.

        corpus   keys, values, references, ids and pay in the files of a corpus; files that \
      corpus.yaml does not list; tools and themes that the tables do not have
        layouts  whether every layout can be read
        fonts    whether every file of Fonts.yaml is there and has the SHA-256 it is listed with

      Without a word all three are checked.

      EXAMPLES:
        rolereport check
        rolereport check corpus --corpus corpus/
        rolereport check corpus --corpus corpus/ --json | jq .diagnostics
      """)

  enum Subject: String, CaseIterable, ExpressibleByArgument { case corpus, layouts, fonts }

  @Argument(help: "What is checked: corpus, layouts or fonts; default: all three.")
  var subject: Subject?

  @Flag(help: "Print what was found as JSON.")
  var json = false

  @OptionGroup var corpus: CorpusOption
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let subject, subject != .corpus, corpus.corpus != nil {
      throw ValidationError("--corpus is for check corpus; the word was \(subject.rawValue)")
    }
  }

  func work(in session: inout Session) throws {
    let furnishings = try session.desk.furnishings()
    var findings: [Finding] = []
    for subject in subject.map({ [$0] }) ?? Subject.allCases {
      let finding = try check(subject, furnishings)
      session.report(finding.diagnostics)
      findings.append(finding)
    }
    try session.print(
      json ? Finding.json(findings) : findings.map(\.line).joined(separator: "\n"))
  }

  private func check(_ subject: Subject, _ furnishings: Furnishings) throws(Stop) -> Finding {
    switch subject {
    case .corpus: return try checkCorpus(furnishings)
    case .layouts:
      let checked = FurnishingsCheck.layouts(in: furnishings.layouts)
      return Finding(
        subject: "layouts", path: furnishings.layouts, counts: [("layouts", checked.value)],
        diagnostics: checked.diagnostics)
    case .fonts:
      let checked = FurnishingsCheck.fonts(in: furnishings.fonts)
      return Finding(
        subject: "fonts", path: furnishings.fonts, counts: [("files", checked.value)],
        diagnostics: checked.diagnostics)
    }
  }

  private func checkCorpus(_ furnishings: Furnishings) throws(Stop) -> Finding {
    let path = corpus.corpus ?? furnishings.corpus
    guard InputDirectory(path).isReadable else {
      throw Stop(
        .noInput, "corpus.missing",
        "a corpus must be a directory that can be read; found none at \(path)",
        hint: "rolereport import FILE… --into DIR makes one")
    }
    let tables = ImportTables.read(directory: furnishings.tables)
    let themes = ThemeTable.read(directory: furnishings.tables)
    let checked = CorpusDirectory.check(path, tools: tables.value.tools, themes: themes.value)
    return Finding(
      subject: "corpus", path: path,
      counts: [
        ("roles", checked.value.roles.count), ("ads", checked.value.ads.count),
        ("articles", checked.value.articles.count),
      ],
      diagnostics: tables.diagnostics + themes.diagnostics + checked.diagnostics)
  }
}

/// What one check has found.
private struct Finding {
  var subject: String
  var path: String
  /// What was looked at: plural nouns and how many.
  var counts: [(noun: String, count: Int)]
  var diagnostics: [Diagnostic]

  /// "corpus: 7 roles, 13 ads, 5 articles: nothing wrong"
  var line: String {
    let counted = counts.map { Self.counted($0.count, $0.noun) }.joined(separator: ", ")
    let wrong = [Severity.error, .warning, .note].compactMap { severity -> String? in
      let count = count(severity)
      return count == 0 ? nil : Self.counted(count, severity.rawValue + "s")
    }
    return
      "\(subject): \(counted): \(wrong.isEmpty ? "nothing wrong" : wrong.joined(separator: ", "))"
  }

  private static func counted(_ count: Int, _ plural: String) -> String {
    "\(count) \(count == 1 ? String(plural.dropLast()) : plural)"
  }

  private func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  static func json(_ findings: [Finding]) -> String {
    JSONValue.object([
      ("schema", .string("rolereport.check/1")),
      ("checks", .array(findings.map(\.json))),
      ("diagnostics", .array(findings.flatMap(\.diagnostics).map(CorpusJSON.diagnostic))),
    ]).rendered
  }

  private var json: JSONValue {
    .object([
      ("name", .string(subject)), ("path", .string(path)),
      ("counts", .object(counts.map { ($0.noun, .int($0.count)) })),
      ("errors", .int(count(.error))), ("warnings", .int(count(.warning))),
      ("notes", .int(count(.note))),
    ])
  }
}
