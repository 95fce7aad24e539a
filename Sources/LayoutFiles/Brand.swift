import Diagnostics

/// Whose document it is: a small file that any layout takes.
public struct Brand: Hashable, Sendable {
  public var name: String = ""
  /// What stands at the foot of pages.
  public var footer: String = ""
  /// An SVG file of paths, beside the brand's file; empty where there is none.
  public var logo: String = ""
  public var colors: [ColorUse: UInt32] = [:]
  public var grays: [ColorUse: UInt8] = [:]
  public var fonts: [FontUse: [String]] = [:]

  public init() {}

  /// The brand, or nil where the file holds an error.
  public static func read(_ source: String, file: String) -> Reported<Brand?> {
    var reader = NodeReader(file: file)
    guard let root = reader.parse(source) else { return Reported(nil, reader.diagnostics) }
    let keys = ["name", "footer", "logo", "colors", "grays", "fonts"]
    let top = reader.fields(root, of: "a brand", known: keys)
    var brand = Brand()
    brand.name = reader.text(top["name"], "name")
    brand.footer = reader.text(top["footer"], "footer")
    brand.logo = reader.text(top["logo"], "logo")
    brand.colors = reader.colors(top["colors"])
    brand.grays = reader.grays(top["grays"])
    brand.fonts = reader.fonts(top["fonts"])
    let failed = reader.diagnostics.contains { $0.severity == .error }
    return Reported(failed ? nil : brand, reader.diagnostics)
  }
}

extension Layout {
  /// The layout in a brand's colours and fonts. A family of the brand stands before those of the
  /// layout's chain, which go on setting what it lacks.
  public func branded(by brand: Brand) -> Layout {
    var layout = self
    layout.brand = brand
    layout.colors.merge(brand.colors) { $1 }
    layout.grays.merge(brand.grays) { $1 }
    for (use, families) in brand.fonts {
      layout.fonts[use] = families + (fonts[use] ?? []).filter { !families.contains($0) }
    }
    return layout
  }
}
