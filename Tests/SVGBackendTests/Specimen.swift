import Display
import Foundation
import Geometry
import Typesetting

@testable import SVGBackend

/// Text and shapes as charts are made of, set with the bundled fonts.
struct Specimen {
  static let fonts = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fonts").path

  static let catalog = FontCatalog(files: [
    file("Inter", 400, "Inter/Inter-Regular.otf"), file("Inter", 600, "Inter/Inter-SemiBold.otf"),
    file("Inter Display", 600, "InterDisplay/InterDisplay-SemiBold.otf"),
    file("Noto Sans Hebrew", 400, "NotoSansHebrew/NotoSansHebrew-Regular.ttf"),
  ])

  private static func file(_ family: String, _ weight: Int, _ path: String) -> FontFile {
    FontFile(family: family, weight: weight, italic: false, path: fonts + "/" + path)
  }

  private let setter = Typesetter(catalog: catalog, hyphenation: Hyphenation())

  func style(
    _ family: String = "Inter", weight: Int = 400, size: Int = 18, tracking: Double = 0,
    features: [String] = []
  ) -> TextStyle {
    TextStyle(
      families: [family, "Noto Sans Hebrew"], weight: weight, size: .pt(size),
      tracking: .pt(tracking), features: features, color: Color(hex: 0x1B1F24))
  }

  /// The text on a baseline that starts there.
  func text(_ text: String, _ style: TextStyle, x: Double = 10, y: Double = 40) -> DisplayItem {
    let line = setter.line([.text(text, style)], structure: nil)
    return .group(at: Point(x: .pt(x), y: .pt(y)), line.items)
  }

  static func page(_ items: [DisplayItem], width: Int = 400, height: Int = 100) -> Page {
    Page(size: Size(width: .pt(width), height: .pt(height)), items: items, label: "1")
  }

  static func svg(
    _ items: [DisplayItem], _ change: (inout SVGOptions) -> Void = { _ in }
  ) throws -> String {
    var options = SVGOptions(
      width: 800, height: 200, title: "A chart", description: "What it says")
    change(&options)
    let bytes = try SVGPainter(catalog: catalog).svg(of: page(items), options: options)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Path {
    .rect(Rect(x: .pt(x), y: .pt(y), width: .pt(width), height: .pt(height)))
  }
}
