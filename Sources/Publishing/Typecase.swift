import Diagnostics
import LayoutFiles
import PDFFinishing
import Typesetting

/// The fonts, hyphenation patterns and colour profiles there are, found and ready to be opened.
public struct Typecase: Hashable, Sendable {
  public var catalog: FontCatalog
  /// Pattern files by language (BCP 47).
  public var patterns: [String: String]
  public var profiles: ColorProfiles

  /// Finds everything that the list in a directory of fonts names.
  ///
  /// - Parameter directory: Where `Fonts.yaml` lies.
  /// - Throws: `Stop` with status 66 where a file is not there, 65 where the list is wrong.
  public init(directory: String) throws(Stop) {
    let root = FilePath(directory)
    let file = root.appending(FontList.fileName)
    let source = String(decoding: try Self.bytes(file), as: UTF8.self)
    let reported = FontList.read(source, file: file)
    guard reported.diagnostics.isEmpty else { throw Stop(.badInput, reported.diagnostics) }
    let list = reported.value
    catalog = FontCatalog(
      files: list.fonts.map { font in
        FontFile(
          family: font.family, weight: font.weight, italic: font.italic,
          path: root.appending(font.path))
      })
    for font in catalog.files where SystemCall.entry(at: font.path)?.isRegular != true {
      throw Self.missing(font.path, "there is no file there")
    }
    patterns = Dictionary(
      list.hyphenation.map { ($0.language, root.appending($0.path)) },
      uniquingKeysWith: { a, _ in a })
    profiles = ColorProfiles(
      sRGB: try Self.profile(3, of: list, in: root), gray: try Self.profile(1, of: list, in: root))
  }

  private static func profile(
    _ components: Int, of list: FontList, in root: FilePath
  ) throws(Stop) -> [UInt8] {
    guard let profile = list.profiles.first(where: { $0.components == components }) else {
      throw missing(
        root.appending(FontList.fileName), "it lists no profile of \(components) components")
    }
    return try bytes(root.appending(profile.path))
  }

  private static func bytes(_ path: String) throws(Stop) -> [UInt8] {
    do { return try InputFile(path).bytes() } catch { throw missing(path, error.words) }
  }

  private static func missing(_ path: String, _ found: String) -> Stop {
    Stop(
      .noInput, "fonts.missing",
      "every file of \(FontList.fileName) must be there; \(path): \(found)",
      hint: "Install rolereport again, or set ROLEREPORT_HOME to a directory that holds Fonts")
  }
}
