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

  /// More would not fit a line.
  static let longestLine = 80

  public init() {}

  /// The brand, or nil where the file holds an error.
  public static func read(_ source: String, file: String) -> Reported<Brand?> {
    var reader = NodeReader(file: file, kind: "a brand")
    guard let root = reader.parse(source) else { return Reported(nil, reader.diagnostics) }
    let top = reader.fields(root, of: "a brand", known: LayoutVocabulary.brand.map(\.name))
    var brand = Brand()
    brand.name = reader.text(top["name"], "name")
    brand.footer = reader.text(top["footer"], "footer")
    brand.logo = reader.text(top["logo"], "logo")
    let parts = brand.logo.split(separator: "/", omittingEmptySubsequences: false)
    if top["logo"] != nil, parts.contains(where: { $0.isEmpty || $0.hasPrefix(".") }) {
      reader.complain(
        "outside", top["logo"],
        "a logo lies in the brand file's folder or below; found '\(brand.logo)'",
        hint: "copy the file there")
    }
    for key in ["name", "footer"] where reader.text(top[key], key).count > Self.longestLine {
      reader.complain(
        "too-long", top[key], "a brand's \(key) has at most \(Self.longestLine) characters")
    }
    brand.colors = reader.colors(top["colors"])
    brand.grays = reader.grays(top["grays"])
    brand.fonts = reader.fonts(top["fonts"])
    let failed = reader.diagnostics.contains { $0.severity == .error }
    return Reported(failed ? nil : brand, reader.diagnostics)
  }
}

extension Layout {
  /// Puts the brand's footer, or else its name, into the foot of a flow's pages where its furniture does
  /// not name it.
  private mutating func sign(_ flow: FlowName) {
    let field = brand.footer.isEmpty ? "name" : "footer"
    guard !brand.footer.isEmpty || !brand.name.isEmpty else { return }
    var furniture = furniture[flow] ?? Furniture()
    let path = FieldPath(["brand", field])
    let texts = furniture.head + furniture.firstHead + furniture.foot
    let isNamed = texts.contains { text in
      text.segments.contains { $0.source == .field(path) }
    }
    guard !isNamed else { return }
    furniture.signature = TextTemplate([.init(.field(path))])
    self.furniture[flow] = furniture
  }

  /// The layout in a brand's colours and fonts. A family of the brand stands before those of the
  /// layout's chain, which go on setting what it lacks.
  public func branded(by brand: Brand) -> Layout {
    var layout = self
    layout.brand = brand
    layout.colors.merge(brand.colors) { $1 }
    layout.grays.merge(brand.grays) { $1 }
    for flow in flows.keys { layout.sign(flow) }
    for (use, families) in brand.fonts {
      layout.fonts[use] = families + (fonts[use] ?? []).filter { !families.contains($0) }
    }
    return layout
  }
}
