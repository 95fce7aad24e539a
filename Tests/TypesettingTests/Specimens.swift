import Display
import Geometry

@testable import Typesetting

/// The bundled fonts and what tests read off set lines.
enum Specimens {
  /// The checkout's `Fonts` directory.
  static let fonts = directory(#filePath, up: 3) + "/Fonts"

  static let catalog = FontCatalog(files: [
    file("Source Serif Pro", "SourceSerifPro/SourceSerifPro-Regular.otf"),
    file("Inter", "Inter/Inter-Regular.otf"),
    file("Noto Sans", "NotoSans/NotoSans-Regular.ttf"),
    file("Noto Sans Hebrew", "NotoSansHebrew/NotoSansHebrew-Regular.ttf"),
    file("Noto Emoji", "NotoEmoji/NotoEmoji-Regular.ttf"),
  ])

  static func directory(_ path: String, up levels: Int) -> String {
    path.split(separator: "/").dropLast(levels).reduce("") { $0 + "/" + $1 }
  }

  private static func file(_ family: String, _ path: String) -> FontFile {
    FontFile(family: family, weight: 400, italic: false, path: fonts + "/" + path)
  }

  static func typesetter(_ hyphenation: Hyphenation = Hyphenation()) -> Typesetter {
    Typesetter(catalog: catalog, hyphenation: hyphenation)
  }

  /// 10 pt serif with the whole fallback chain.
  static func style(
    _ families: [String] = ["Source Serif Pro", "Noto Sans", "Noto Sans Hebrew", "Noto Emoji"],
    size: Double = 10, features: [String] = [], color: Color = .black
  ) -> TextStyle {
    TextStyle(families: families, size: .pt(size), features: features, color: color)
  }

  static func paragraph(
    _ alignment: ParagraphStyle.Alignment = .ragged, hyphenates: Bool = false
  ) -> ParagraphStyle {
    ParagraphStyle(
      alignment: alignment, hyphenates: hyphenates, leading: .pt(12), baseline: .pt(9))
  }
}

extension TextLine {
  /// Its runs in the order of their items.
  var runs: [(run: GlyphRun, at: Point)] { Self.runs(in: items) }

  /// What it says.
  var text: String { runs.reduce("") { $0 + $1.run.text } }

  private static func runs(in items: [DisplayItem]) -> [(run: GlyphRun, at: Point)] {
    items.flatMap { item -> [(run: GlyphRun, at: Point)] in
      switch item {
      case .glyphs(let run, let at): [(run, at)]
      case .content(_, let inner), .artifact(_, let inner): runs(in: inner)
      case .group(let offset, let inner): runs(in: inner).map { ($0.run, $0.at + offset) }
      default: []
      }
    }
  }
}
