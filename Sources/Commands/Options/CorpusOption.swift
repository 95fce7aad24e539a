import ArgumentParser
import Diagnostics
import Publishing
import Roles

/// Which corpus is read.
struct CorpusOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A corpus directory, as written by import --into; default: the bundled corpus.",
      valueName: "dir"))
  var corpus: String?

  /// Reads the corpus and reports what is wrong with it.
  ///
  /// - Parameters:
  ///   - session: The run.
  ///   - begun: Its reading, where that has been begun.
  /// - Returns: The corpus, which has at least one role.
  /// - Throws: `Stop` with status 66 where it is not there, 65 where nothing could be made of it.
  func read(
    in session: inout Session, _ begun: Ahead<CorpusReading>? = nil
  ) throws -> Corpus {
    try session.take(readQuietly(in: session, begun))
  }

  /// Reads the corpus and leaves the reporting to the caller.
  ///
  /// - Parameters:
  ///   - session: The run.
  ///   - begun: Its reading, where that has been begun.
  /// - Returns: The corpus, which has at least one role, and what was noticed.
  /// - Throws: `Stop` with status 66 where it is not there, 65 where nothing could be made of it.
  func readQuietly(
    in session: Session, _ begun: Ahead<CorpusReading>? = nil
  ) throws -> Reported<Corpus> {
    let path = try corpus ?? session.desk.furnishings().corpus
    session.progress("reading \(path)")
    guard InputDirectory(path).isReadable else {
      throw Stop(
        .noInput, "corpus.missing",
        "a corpus must be a directory that can be read; found none at \(path)",
        hint: "rolereport import FILE… --into DIR makes one")
    }
    var reported = begun?.value.corpus ?? CorpusDirectory.read(path)
    guard !reported.value.roles.isEmpty else {
      let empty = Diagnostic(
        .error, "corpus.empty", at: SourceSpan(file: path, line: 0),
        "a corpus must describe a role; nothing could be read here")
      throw Stop(.badInput, reported.diagnostics + [empty])
    }
    if reported.value.lacksToolNames {
      let tables = ImportTables.read(directory: try session.desk.furnishings().tables)
      reported.value.nameTools(by: tables.value.tools)
    }
    return reported
  }
}
