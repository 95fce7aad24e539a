import Diagnostics
import YAMLReading

/// The bundled files that documents are set with, as `Fonts/Fonts.yaml` lists them.
public struct FontList: Hashable, Sendable {
  public struct Font: Hashable, Sendable {
    public var family: String
    public var weight: Int
    public var italic: Bool
    /// Relative to the list's directory.
    public var path: String
  }

  /// Any file that the list names: a font, a hyphenation pattern or a colour profile.
  public struct Listed: Hashable, Sendable {
    /// Relative to the list's directory.
    public var path: String
    /// SHA-256 in hexadecimal digits; nil where the list has none.
    public var sha256: String?
    /// Where in the list it stands.
    public var line: Int
  }

  /// In the order of the list: a font's place is its number in display lists.
  public var fonts: [Font]
  public var files: [Listed] = []

  /// The list, or nil where it holds an error.
  public static func read(_ source: String, file: String) -> Reported<FontList?> {
    var reader = NodeReader(file: file, kind: "a font list")
    guard let root = reader.parse(source) else {
      return Reported(nil, reader.diagnostics)
    }
    let top = reader.fields(
      root, of: "a font list", known: ["fonts", "hyphenation", "profiles"], required: ["fonts"])
    let known = [
      "family", "weight", "italic", "path", "package", "version", "sha256", "licence",
      "licenceFile",
    ]
    let fonts = (top["fonts"]?.sequence ?? []).map { node in
      let fields = reader.fields(node, of: "a font", known: known, required: ["family", "path"])
      return Font(
        family: reader.text(fields["family"], "family"),
        weight: reader.integer(fields["weight"], "weight", in: 100...900, default: 400),
        italic: reader.flag(fields["italic"], "italic"),
        path: reader.text(fields["path"], "path"))
    }
    let failed = reader.diagnostics.contains { $0.severity == .error }
    let files = ["fonts", "hyphenation", "profiles"].flatMap { listed(top[$0]) }
    return Reported(failed ? nil : FontList(fonts: fonts, files: files), reader.diagnostics)
  }

  private static func listed(_ node: Node?) -> [Listed] {
    (node?.sequence ?? []).compactMap { entry in
      guard let path = entry["path"]?.scalar?.string else { return nil }
      return Listed(
        path: path, sha256: entry["sha256"]?.scalar?.string, line: entry.mark?.line ?? 1)
    }
  }
}
