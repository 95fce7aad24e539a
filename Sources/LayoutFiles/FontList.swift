import Diagnostics
import Yams

/// The bundled files that documents are set with, as `Fonts/Fonts.yaml` lists them.
public struct FontList: Hashable, Sendable {
  public struct Font: Hashable, Sendable {
    public var family: String
    public var weight: Int
    public var italic: Bool
    /// Relative to the list's directory.
    public var path: String
  }

  /// In the order of the list: a font's place is its number in display lists.
  public var fonts: [Font]

  /// The list, or nil where it holds an error.
  public static func read(_ source: String, file: String) -> Reported<FontList?> {
    var reader = NodeReader(file: file)
    guard let root = LayoutReader.parse(source, &reader) else {
      return Reported(nil, reader.diagnostics)
    }
    let top = reader.fields(
      root, of: "a font list", known: ["fonts", "hyphenation", "profiles"], required: ["fonts"])
    let known = [
      "family", "weight", "italic", "path", "package", "version", "sha256", "licence",
      "licenceFile",
    ]
    let fonts = (top["fonts"]?.sequence.map { Array($0) } ?? []).map { node in
      let fields = reader.fields(node, of: "a font", known: known, required: ["family", "path"])
      return Font(
        family: reader.text(fields["family"], "family"),
        weight: reader.integer(fields["weight"], "weight", in: 100...900, default: 400),
        italic: reader.flag(fields["italic"], "italic"),
        path: reader.text(fields["path"], "path"))
    }
    let failed = reader.diagnostics.contains { $0.severity == .error }
    return Reported(failed ? nil : FontList(fonts: fonts), reader.diagnostics)
  }
}
