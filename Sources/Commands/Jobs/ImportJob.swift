import ArgumentParser
import Diagnostics
import Publishing
import Roles

/// `rolereport import`
struct ImportJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read articles that compare job roles, and make a corpus of them.",
    usage: "rolereport import <file>... [--into <dir>] [--json] [<options>]",
    discussion: """
      Articles are plain text as saved from a web page; damage by wrong code pages is undone and \
      reported. With --into, the corpus is written as files to read, edit and keep under version \
      control, and what is there already is added to. Without files, --json prints a corpus \
      directory, or the bundled corpus.

      EXAMPLES:
        rolereport import articles/*.txt --into corpus/
        rolereport import articles/*.txt --json >corpus.json
        rolereport import --corpus corpus/ --json
        rolereport import page.txt --strict --json
      """)

  @Argument(help: ArgumentHelp("Articles; - is standard input.", valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("The corpus directory to write or to add to.", valueName: "dir"))
  var into: String?

  @Flag(help: "Print the corpus as JSON.")
  var json = false

  @OptionGroup var corpus: CorpusOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var global: GlobalOptions

  var isStrict: Bool { strictness.strict }

  func validate() throws {
    if files.isEmpty, into != nil {
      throw ValidationError("--into needs articles to import; no file was named")
    }
    if !files.isEmpty, corpus.corpus != nil {
      throw ValidationError(
        "--corpus is for import without files; name the corpus to add to with --into")
    }
  }

  func work(in session: inout Session) throws {
    let imported = files.isEmpty ? try corpus.readQuietly(in: session) : try read(in: session)
    session.report(imported.diagnostics)
    try session.checkStrictness()
    var corpus = imported.value
    if let into { corpus = try extend(into, by: corpus, &session) }
    if json {
      try session.print(CorpusJSON.render(imported.value, diagnostics: imported.diagnostics))
    } else if let into {
      try session.print(into)
    } else {
      try session.print(summary(corpus))
    }
  }

  private func read(in session: Session) throws(Stop) -> Reported<Corpus> {
    var articles: [ArticleFile] = []
    var diagnostics: [Diagnostic] = []
    var missing = 0
    for file in files {
      do throws(InputFile.Unreadable) {
        let bytes = try InputFile(file == "-" ? "/dev/stdin" : file).bytes()
        articles.append(ArticleFile(name: file, bytes: bytes))
      } catch {
        missing += 1
        diagnostics.append(
          Diagnostic(
            .error, "import.missing-file", at: SourceSpan(file: file, line: 0),
            "an article must be a file that can be read; \(error.words)"))
      }
    }
    guard missing < files.count else { throw Stop(.noInput, diagnostics) }
    let tables = ImportTables.read(directory: try session.desk.furnishings().tables)
    let imported = ArticleImporter(tables: tables.value).corpus(of: articles)
    diagnostics += tables.diagnostics + imported.diagnostics
    guard !imported.value.articles.isEmpty else { throw Stop(.badInput, diagnostics) }
    return Reported(imported.value, diagnostics)
  }

  /// Writes the corpus to a directory, with what is there already.
  private func extend(
    _ directory: String, by corpus: Corpus, _ session: inout Session
  ) throws -> Corpus {
    var corpus = corpus
    if InputDirectory(directory).holdsFiles {
      let known = CorpusDirectory.read(directory)
      guard !known.diagnostics.contains(where: { $0.severity == .error }) else {
        // What could not be read would be lost by writing.
        throw Stop(.badInput, known.diagnostics)
      }
      session.report(known.diagnostics)
      corpus = session.take(known.value.adding(corpus))
      try session.checkStrictness()
    }
    do {
      try CorpusDirectory.write(corpus, to: directory)
    } catch let diagnostic as Diagnostic {
      throw Stop(.cannotCreate, [diagnostic])
    }
    return corpus
  }

  private func summary(_ corpus: Corpus) -> String {
    func counted(_ count: Int, _ noun: String) -> String {
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    let lines = [
      counted(corpus.articles.count, "article"), counted(corpus.roles.count, "role"),
      counted(corpus.ads.count, "ad") + ", printed \(corpus.adsPrinted) times",
    ]
    return lines.joined(separator: "\n")
  }
}
