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
      reported. Without files, --json prints a corpus directory, or the bundled corpus.

      With --into, the corpus is written as files to read, edit and keep under version control. What \
      is there already is added to, and a line says what is new, what has changed and what is the \
      same. Ids never change. An article that says what it said last time changes nothing; where it \
      says something else, what is new comes in and what is gone goes. Texts, themes, short names \
      and facts that you wrote or took out yourself stay so. Comments stay in files that nothing new \
      goes into. One run at a time writes to a directory; another waits for five seconds.

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

  @Flag(help: "Leave damage by wrong code pages as it is, with a warning.")
  var noRepair = false

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
    if files.isEmpty {
      let read = try corpus.readQuietly(in: session)
      session.report(read.diagnostics)
      try session.checkStrictness()
      try session.print(
        json
          ? CorpusJSON.render(read.value, diagnostics: read.diagnostics) : summary(read.value))
      return
    }
    let tables = ImportTables.read(directory: try session.desk.furnishings().tables)
    let imported = try read(in: session, tables)
    session.report(imported.diagnostics)
    try session.checkStrictness()
    if let into {
      try extend(into, by: imported, tables.value, &session)
    } else {
      try session.print(
        json
          ? CorpusJSON.render(imported.value, diagnostics: imported.diagnostics)
          : summary(imported.value))
    }
  }

  private func read(
    in session: Session, _ tables: Reported<ImportTables>
  ) throws(Stop) -> Reported<Corpus> {
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
    var importer = ArticleImporter(tables: tables.value)
    let repaired = noRepair ? importer.corpus(of: articles).value.articles : []
    importer.repairs = !noRepair
    let imported = importer.corpus(of: articles)
    diagnostics += tables.diagnostics + repaired.compactMap(damage) + imported.diagnostics
    guard !imported.value.articles.isEmpty else { throw Stop(.badInput, diagnostics) }
    return Reported(imported.value, diagnostics)
  }

  /// What `--no-repair` leaves damaged in an article, as it would have been repaired.
  private func damage(_ article: SourceArticle) -> Diagnostic? {
    guard let first = article.repairs.first else { return nil }
    let places = article.repairs.count == 1 ? "one place" : "\(article.repairs.count) places"
    return Diagnostic(
      .warning, "import.damage-kept",
      at: SourceSpan(file: article.file, line: first.line, column: first.column),
      "damage by a wrong code page (\(first.codePage)) is undone; \(places) left as found",
      hint: "import without --no-repair")
  }

  /// Writes the corpus to a directory, with what is there already, and says what that changed.
  private func extend(
    _ directory: String, by imported: Reported<Corpus>, _ tables: ImportTables,
    _ session: inout Session
  ) throws {
    let lock = try DirectoryLock(directory, temporaries: session.desk.temporaries)
    let growth = try withExtendedLifetime(lock) {
      CorpusDirectory.recover(directory)
      let known = try there(in: directory, &session)
      let grown = (known ?? Corpus()).adding(imported.value, tables: tables)
      session.report(grown.diagnostics)
      try session.checkStrictness()
      try write(grown.value.corpus, to: directory, replacing: known, session)
      return grown
    }
    session.tell(growth.value.summary)
    guard json else { return try session.print(directory) }
    try session.print(
      CorpusJSON.render(
        growth.value.imported, diagnostics: imported.diagnostics + growth.diagnostics,
        changes: growth.value.json))
  }

  /// The corpus that is in a directory; nil where the directory is empty.
  private func there(in directory: String, _ session: inout Session) throws(Stop) -> Corpus? {
    guard InputDirectory(directory).holdsFiles else { return nil }
    let known = CorpusDirectory.read(directory)
    guard !known.diagnostics.contains(where: { $0.severity == .error }) else {
      // What could not be read would be lost by writing.
      throw Stop(.badInput, known.diagnostics)
    }
    return session.take(known)
  }

  private func write(
    _ corpus: Corpus, to directory: String, replacing known: Corpus?, _ session: Session
  ) throws {
    let temporaries = session.desk.temporaries
    do {
      try CorpusDirectory.write(
        corpus, to: directory, replacing: known,
        watch: StagingWatch(
          began: { temporaries.add($0) }, ended: { temporaries.remove($0) }))
    } catch let diagnostic as Diagnostic {
      let isFull = diagnostic.code == CorpusMistake.writeFailed.rawValue
      throw Stop(isFull ? .writeFailed : .cannotCreate, [diagnostic])
    }
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
