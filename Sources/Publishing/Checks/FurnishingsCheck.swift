import Diagnostics
import Editions
import LayoutFiles

/// Looks whether the program's own files are whole.
public enum FurnishingsCheck {
  /// Whether every file that `Fonts.yaml` lists is there and holds the bytes it is listed with.
  ///
  /// - Parameter directory: The directory of fonts.
  /// - Returns: How many files are listed.
  public static func fonts(in directory: String) -> Reported<Int> {
    let path = FilePath(directory).appending("Fonts.yaml")
    let text: String
    do throws(Stop) { text = try InputFile.text(path) } catch {
      return Reported(0, error.diagnostics)
    }
    let read = FontList.read(text, file: path)
    let files = read.value?.files ?? []
    return Reported(
      files.count, read.diagnostics + files.compactMap { font($0, in: directory, list: path) })
  }

  private static func font(
    _ file: FontList.Listed, in directory: String, list: String
  ) -> Diagnostic? {
    let path = FilePath(directory).appending(file.path)
    let place = SourceSpan(file: list, line: file.line)
    do throws(InputFile.Unreadable) {
      let bytes = try InputFile(path).bytes()
      guard let listed = file.sha256 else { return nil }
      guard let found = Checksum.sha256(bytes), found != listed.lowercased() else { return nil }
      return Diagnostic(
        .error, "fonts.changed", at: place,
        "a bundled file has the SHA-256 it is listed with; \(path) has \(found)",
        hint: "take the file from the package that the list names")
    } catch {
      return Diagnostic(
        .error, "fonts.unreadable", at: place,
        "a file that is listed can be read; \(path): \(error.words)",
        hint: "install the program again, or take the file out of the list")
    }
  }

  /// Whether every layout in a directory can be read, and every brand below it.
  ///
  /// - Returns: How many there are.
  public static func layouts(in directory: String) -> Reported<Int> {
    let names = (InputDirectory(directory).names ?? []).filter { $0.hasSuffix(".yaml") }
    var diagnostics: [Diagnostic] = []
    if names.isEmpty {
      diagnostics.append(
        Diagnostic(
          .error, "layout.missing", at: SourceSpan(file: directory, line: 0),
          "a directory of layouts holds layouts; found none"))
    }
    let shelf = LayoutShelf.directory(directory)
    let reader = LayoutReader(catalogue: .editions, shelf: shelf)
    for name in names {
      let path = FilePath(directory).appending(name)
      do throws(Stop) {
        let read = reader.read(try shelf.text(path, what: "layout"), file: path)
        diagnostics += read.diagnostics + (read.value?.contrastWarnings(file: path) ?? [])
      } catch {
        diagnostics += error.diagnostics
      }
    }
    return Reported(names.count, diagnostics + brands(in: FilePath(directory).appending("brands")))
  }

  /// What is wrong with the brands in a directory and their logos.
  private static func brands(in directory: String) -> [Diagnostic] {
    let names = (InputDirectory(directory).names ?? []).filter { $0.hasSuffix(".yaml") }
    return names.flatMap { name in
      do throws(Stop) {
        return try Press.brand(FilePath(directory).appending(name)).diagnostics
      } catch {
        return error.diagnostics
      }
    }
  }
}
