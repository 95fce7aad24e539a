import Diagnostics
import Foundation

/// Writes a set of files so that a full disk leaves the old set as it was: all are written beside
/// their places first, then moved there.
struct StagedFiles {
  private let directory: String
  private var staged: [(temporary: String, final: String)] = []

  init(directory: String) { self.directory = directory }

  /// Throws a `Diagnostic` with the code `corpus.unwritable`. A file that already holds its text is
  /// left alone.
  static func write(_ files: [(name: String, text: String)], into directory: String) throws {
    var staging = StagedFiles(directory: directory)
    do {
      for file in files { try staging.stage(file.name, file.text) }
      try staging.moveAll()
    } catch {
      staging.discard()
      throw error
    }
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
    let folder = (path as NSString).deletingLastPathComponent
    let temporary = "\(folder)/.\((path as NSString).lastPathComponent).new"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      staged.append((temporary, path))
      try bytes.write(to: URL(fileURLWithPath: temporary))
    } catch {
      throw unwritable(path, error)
    }
  }

  private mutating func moveAll() throws {
    while let file = staged.first {
      guard rename(file.temporary, file.final) == 0 else {
        throw unwritable(file.final, POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO))
      }
      staged.removeFirst()
    }
  }

  private func discard() {
    for file in staged { try? FileManager.default.removeItem(atPath: file.temporary) }
  }

  private func unwritable(_ path: String, _ error: any Error) -> Diagnostic {
    let reason = (error as NSError).localizedFailureReason ?? error.localizedDescription
    return Diagnostic(
      .error, CorpusMistake.unwritable.rawValue, at: SourceSpan(file: path, line: 0),
      "a corpus is written to a directory of yours; this file cannot be written: \(reason)",
      hint: "name another directory or make room")
  }
}
