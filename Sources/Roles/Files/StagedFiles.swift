import Diagnostics
import Foundation

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
    let folder = (path as NSString).deletingLastPathComponent
    return "\(folder)/.\((path as NSString).lastPathComponent).new"
  }

  private mutating func stage(_ name: String, _ text: String) throws {
    let path = "\(directory)/\(name)"
    let bytes = Data(text.utf8)
    guard FileManager.default.contents(atPath: path) != bytes else { return }
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      isDirectory.boolValue
    {
      throw unwritable(path, POSIXError(.EISDIR))
    }
    let temporary = Self.temporary(path)
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      watch.began(temporary)
      staged.append((name, temporary, path))
      try bytes.write(to: URL(fileURLWithPath: temporary))
    } catch {
      throw unwritable(path, error)
    }
  }

  private mutating func moveAll() throws {
    guard !staged.isEmpty else { return }
    let journal = "\(directory)/\(Self.journal)"
    let names = staged.map(\.name).joined(separator: "\n") + "\n"
    do {
      try Data(names.utf8).write(to: URL(fileURLWithPath: journal), options: .atomic)
    } catch {
      throw unwritable(journal, error)
    }
    // From here on the files are not to be taken away but to be moved, by this run or the next.
    for file in staged { watch.ended(file.temporary) }
    var failure: Diagnostic?
    for file in staged where rename(file.temporary, file.final) != 0 {
      let error = POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      failure = failure ?? unwritable(file.final, error)
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
    if let names = FileManager.default.contents(atPath: journal) {
      for name in String(decoding: names, as: UTF8.self).split(separator: "\n")
      where isCorpusFile(name) {
        let path = "\(directory)/\(name)"
        rename(temporary(path), path)
      }
      unlink(journal)
    }
    for folder in ["", "/roles", "/articles"] {
      let path = directory + folder
      for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      where name.hasPrefix(".") && name.hasSuffix(".yaml.new") { unlink("\(path)/\(name)") }
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

  private func unwritable(_ path: String, _ error: any Error) -> Diagnostic {
    let reason = (error as NSError).localizedFailureReason ?? error.localizedDescription
    let isFull = Self.isFailure(error)
    return Diagnostic(
      .error, (isFull ? CorpusMistake.writeFailed : .unwritable).rawValue,
      at: SourceSpan(file: path, line: 0),
      "a corpus is written to a directory of yours; this file cannot be written: \(reason)",
      hint: isFull ? "make room and try again" : "name another directory")
  }

  /// Whether the disk is full or fails, which is no matter of names and permissions.
  private static func isFailure(_ error: any Error) -> Bool {
    if (error as? CocoaError)?.code == .fileWriteOutOfSpace { return true }
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    let codes: [POSIXErrorCode] = [.ENOSPC, .EDQUOT, .EIO, .EFBIG]
    return [error, underlying].contains {
      ($0 as? POSIXError).map { codes.contains($0.code) } == true
    }
  }
}
