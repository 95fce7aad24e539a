import Diagnostics

/// A corpus as a directory of YAML files that a person reads, edits and keeps under version control:
/// `corpus.yaml` for the order of things, `ads.yaml`, `roles/<id>.yaml` and `articles/<id>.yaml`.
public enum CorpusDirectory {
  /// Reads every file and reports every mistake with its place. The value holds what could be read;
  /// with an error among the diagnostics it is not the whole corpus.
  ///
  /// A directory or file that is missing is an error `corpus.unreadable`.
  public static func read(_ path: String) -> Reported<Corpus> {
    read(path) { _ in [] }
  }

  /// Reads a corpus as `read` does and finds more that may be wrong with it: tools that the table of
  /// tools does not have are warnings, themes that the table of themes does not have notes.
  public static func check(
    _ path: String, tools: ToolTable, themes: ThemeTable
  ) -> Reported<Corpus> {
    read(path) { assembly in
      let vocabulary = CorpusVocabulary(tools: tools, themes: themes)
      return vocabulary.check(assembly.tools, assembly.themes)
        + vocabulary.check(assembly.toolFacts)
    }
  }

  private static func read(
    _ path: String, checking further: (CorpusAssembly) -> [Diagnostic]
  ) -> Reported<Corpus> {
    let exists = PlainFile.exists(path)
    guard exists, PlainFile.isDirectory(path) else {
      let found = exists ? "this is a file" : "there is none of this name"
      let error = Diagnostic(
        .error, CorpusMistake.unreadable.rawValue, at: SourceSpan(file: path, line: 0),
        "a corpus is a directory; \(found)", hint: "rolereport import FILE… --into DIR makes one")
      return Reported(Corpus(), [error])
    }
    var assembly = CorpusAssembly(directory: path)
    assembly.readAll()
    return Reported(assembly.corpus, assembly.diagnostics + further(assembly))
  }

  /// Writes a corpus so that `read` gives it back exactly. Makes the directory if need be; files of
  /// other roles and articles that are there stay, unlisted.
  ///
  /// - Parameters:
  ///   - corpus: What is to be there.
  ///   - path: The directory.
  ///   - known: What the directory holds. A file that says the same as before is left as it is, with
  ///     the comments and the order of lines that somebody gave it.
  ///   - watch: Is told of files that have been begun and not finished.
  /// - Throws: A `Diagnostic` with the code `corpus.unwritable`, `corpus.write-failed`, or
  ///   `corpus.bad-id` for an id that cannot name a file; then nothing has changed.
  public static func write(
    _ corpus: Corpus, to path: String, replacing known: Corpus? = nil,
    watch: StagingWatch = StagingWatch()
  ) throws {
    for id in corpus.roles.map(\.id) + corpus.articles.map(\.id) where !CorpusNames.isID(id) {
      throw Diagnostic(
        .error, CorpusMistake.badID.rawValue,
        "an id is made of small letters, digits and single hyphens; found \(id)")
    }
    let there = Dictionary(
      (known?.files() ?? []).map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    let files = corpus.files().filter { file in
      there[file.name] != file.text
        || !PlainFile.exists("\(path)/\(file.name)")
    }
    try StagedFiles.write(files, into: path, watch: watch)
  }

  /// Ends what a killed run began: files that were all written are moved to their places, others
  /// taken away. To be called by whoever alone may write to the directory.
  public static func recover(_ path: String) { StagedFiles.recover(path) }
}
