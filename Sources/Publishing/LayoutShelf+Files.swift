import LayoutFiles

extension LayoutShelf {
  /// The files of the disk, with that directory of shipped layouts.
  static func directory(_ library: String) -> LayoutShelf {
    LayoutShelf(library: library) { path in
      guard SystemCall.entry(at: path)?.isRegular == true else { return .missing }
      do throws(InputFile.Unreadable) {
        let bytes = try InputFile(path).bytes()
        return String(validating: bytes, as: UTF8.self).map { .text($0) }
          ?? .unreadable("it is not UTF-8")
      } catch {
        return .unreadable(error.words)
      }
    }
  }
}
