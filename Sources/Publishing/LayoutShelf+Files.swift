import Diagnostics
import LayoutFiles

extension LayoutShelf {
  /// The files of the disk, with that directory of shipped layouts.
  static func directory(_ library: String) -> LayoutShelf {
    LayoutShelf(library: library, resolve: SystemCall.resolved) { path in
      guard let entry = SystemCall.entry(at: path) else { return .missing }
      guard entry.isRegular || entry.isPipe else {
        return .unreadable(entry.isDirectory ? "it is a directory" : "it is no plain file")
      }
      do throws(InputFile.Unreadable) {
        let bytes = try InputFile(path).bytes()
        return String(validating: bytes, as: UTF8.self).map { .text($0) }
          ?? .unreadable("line \(badLine(bytes)) is not UTF-8")
      } catch {
        return .unreadable(error.words)
      }
    }
  }

  /// Whether a file's path, links followed, lies in the library's directory.
  func holds(_ file: String) -> Bool {
    guard let real = resolve(file), let root = resolve(library) else { return true }
    return real.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  /// The text of the file that a run was asked to use.
  ///
  /// - Throws: `Stop` with status 66 where it cannot be read, 65 where it is no text.
  func text(_ path: String, what: String) throws(Stop) -> String {
    let place = SourceSpan(file: path, line: 0)
    switch read(path) {
    case .text(let text): return text
    case .missing:
      throw Stop(
        .noInput,
        [
          Diagnostic(
            .error, "\(what).missing", at: place, "a \(what) is a file; there is none here")
        ])
    case .unreadable(let reason):
      throw Stop(
        reason.hasSuffix("UTF-8") ? .badInput : .noInput,
        [
          Diagnostic(
            .error, "\(what).unreadable", at: place, "a \(what) is a text file; \(reason)")
        ])
    }
  }

  /// The line of the first byte that does not belong to a character.
  private static func badLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (bad ?? 0) + 1
  }
}
