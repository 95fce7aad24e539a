import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Who is told of files that have been begun and not finished, so that they can be taken away when the
/// process is stopped.
public struct StagingWatch: Sendable {
  let began: @Sendable (String) -> Void
  let ended: @Sendable (String) -> Void

  /// Both are given a path.
  public init(
    began: @escaping @Sendable (String) -> Void = { _ in },
    ended: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.began = began
    self.ended = ended
  }
}

/// Writes a set of files so that all are there or none: all are written beside their places first,
/// then a journal of them, and then they are moved. Whoever comes after a run that was killed ends the
/// moving where there is a journal, and takes the files away where there is none.
struct StagedFiles {
  /// The journal's name: the names of the files to be moved, one a line.
  static let journal = ".unfinished"
  private static let journalDraft = ".unfinished.new"

  private let directory: String
  private let watch: StagingWatch
  private var staged: [(name: String, temporary: String, final: String)] = []

  /// Throws a `Diagnostic` with the code `corpus.unwritable` or `corpus.write-failed`. A file that
  /// already holds its text is left alone.
  static func write(
    _ files: [(name: String, text: String)], into directory: String,
    watch: StagingWatch = StagingWatch()
  ) throws {
    var staging = StagedFiles(directory: directory, watch: watch)
    do {
      for file in files { try staging.stage(file.name, file.text) }
      try staging.moveAll()
    } catch {
      staging.discard()
      throw error
    }
  }

  private init(directory: String, watch: StagingWatch) {
    self.directory = directory
    self.watch = watch
  }

  /// The name of a file while it is being written.
  private static func temporary(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return "\(PlainFile.folder(of: path))/.\(name).new"
  }

  private mutating func stage(_ name: String, _ text: String) throws {
    let path = "\(directory)/\(name)"
    let bytes = Array(text.utf8)
    guard PlainFile.bytes(of: path) != bytes else { return }
    if PlainFile.isDirectory(path) { throw unwritable(path, EISDIR) }
    let temporary = Self.temporary(path)
    do throws(PlainFile.Failure) {
      try PlainFile.makeDirectory(PlainFile.folder(of: path))
      watch.began(temporary)
      staged.append((name, temporary, path))
      try PlainFile.write(bytes, to: temporary)
    } catch {
      throw unwritable(path, error.code)
    }
  }

  private mutating func moveAll() throws {
    guard !staged.isEmpty else { return }
    let journal = "\(directory)/\(Self.journal)"
    let names = staged.map(\.name).joined(separator: "\n") + "\n"
    do throws(PlainFile.Failure) {
      // Whole or not at all: a journal that breaks off would lose files.
      let draft = "\(directory)/\(Self.journalDraft)"
      try PlainFile.write(Array(names.utf8), to: draft)
      guard rename(draft, journal) == 0 else { throw PlainFile.Failure(code: errno) }
    } catch {
      throw unwritable(journal, error.code)
    }
    // From here on the files are not to be taken away but to be moved, by this run or the next.
    for file in staged { watch.ended(file.temporary) }
    var failure: Diagnostic?
    for file in staged where rename(file.temporary, file.final) != 0 {
      failure = failure ?? unwritable(file.final, errno)
    }
    unlink(journal)
    if let failure { throw failure }
  }

  private func discard() {
    for file in staged {
      unlink(file.temporary)
      watch.ended(file.temporary)
    }
  }

  /// Ends what a killed run began in a directory.
  static func recover(_ directory: String) {
    let journal = "\(directory)/\(Self.journal)"
    if let names = PlainFile.bytes(of: journal) {
      for name in String(decoding: names, as: UTF8.self).split(separator: "\n")
      where isCorpusFile(name) {
        let path = "\(directory)/\(name)"
        rename(temporary(path), path)
      }
      unlink(journal)
    }
    for folder in ["", "/roles", "/articles"] {
      let path = directory + folder
      for name in PlainFile.names(in: path)
      where name == journalDraft || name.hasPrefix(".") && name.hasSuffix(".yaml.new") {
        unlink("\(path)/\(name)")
      }
      // A folder that was made for nothing would be taken for part of a corpus.
      if !folder.isEmpty { rmdir(path) }
    }
  }

  /// A journal is a file that anybody may have written: nothing outside the corpus is touched.
  private static func isCorpusFile(_ name: Substring) -> Bool {
    if name == CorpusNames.index || name == CorpusNames.ads { return true }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && ["roles", "articles"].contains(parts[0])
      && parts[1].hasSuffix(".yaml") && CorpusNames.isID(String(parts[1].dropLast(5)))
  }

  private func unwritable(_ path: String, _ code: Int32) -> Diagnostic {
    // A disk that is full or fails is no matter of names and permissions.
    let isFull = [ENOSPC, EDQUOT, EIO, EFBIG].contains(code)
    return Diagnostic(
      .error, (isFull ? CorpusMistake.writeFailed : .unwritable).rawValue,
      at: SourceSpan(file: path, line: 0),
      "a corpus is written to a directory of yours; this file cannot be written:"
        + " \(String(cString: strerror(code)))",
      hint: isFull ? "make room and try again" : "name another directory")
  }
}
