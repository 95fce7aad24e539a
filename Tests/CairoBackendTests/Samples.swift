import CFreeType
import Display
import Foundation
import Geometry
import Typesetting

@testable import CairoBackend

/// Text set glyph by glyph, without shaping: what painting needs of a typesetter.
final class Samples {
  static let catalog = FontCatalog(files: [
    FontFile(family: "Inter", weight: 400, italic: false, path: path("Inter/Inter-Regular.otf")),
    FontFile(family: "Inter", weight: 700, italic: false, path: path("Inter/Inter-Bold.otf")),
    FontFile(
      family: "Noto Sans Hebrew", weight: 400, italic: false,
      path: path("NotoSansHebrew/NotoSansHebrew-Regular.ttf")),
  ])

  static let regular = FontID(0)
  static let bold = FontID(1)
  static let hebrew = FontID(2)

  private let faces = FontFaces(catalog: catalog)

  private static func path(_ file: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fonts/\(file)").path
  }

  /// A run of `pieces`, each a piece of text and the characters whose glyphs show it.
  func run(
    _ pieces: [(text: String, shown: String)], _ font: FontID = regular, size: Int = 12,
    _ color: Color = .black
  ) throws -> GlyphRun {
    let face = try faces.face(font).handle
    let size = Length.pt(size)
    var run = GlyphRun(
      font: font, size: size, color: color, glyphs: [], clusters: [], text: "", width: .zero)
    for piece in pieces {
      for scalar in piece.shown.unicodeScalars {
        let id = FT_Get_Char_Index(face, FT_ULong(scalar.value))
        FT_Load_Glyph(face, id, Int32(FT_LOAD_NO_SCALE))
        let advance = face.pointee.glyph.pointee.advance.x
        run.glyphs.append(Glyph(id: id, x: run.width))
        run.width += size.scaled(by: Int(advance), over: Int(face.pointee.units_per_EM))
      }
      run.clusters.append(
        GlyphCluster(bytes: piece.text.utf8.count, glyphs: piece.shown.unicodeScalars.count))
      run.text += piece.text
    }
    return run
  }

  /// A run that shows every character with its own glyph.
  func run(
    _ text: String, _ font: FontID = regular, size: Int = 12, _ color: Color = .black
  ) throws -> GlyphRun {
    try run(text.unicodeScalars.map { (String($0), String($0)) }, font, size: size, color)
  }

  /// The text on a baseline `y` points down the page.
  func line(_ text: String, y: Int, x: Int = 40, size: Int = 12) throws -> DisplayItem {
    .glyphs(try run(text, size: size), at: Point(x: .pt(x), y: .pt(y)))
  }
}

func square(x: Int, y: Int, side: Int, _ color: Color = .black) -> DisplayItem {
  .fill(.rect(Rect(x: .pt(x), y: .pt(y), width: .pt(side), height: .pt(side))), color)
}

func page(_ items: [DisplayItem], width: Int = 300, height: Int = 400) -> Page {
  Page(size: Size(width: .pt(width), height: .pt(height)), items: items, label: "1")
}

func document(_ pages: [Page], ink: Ink = .color) -> DisplayDocument {
  DisplayDocument(
    information: DocumentInformation(
      title: "Sample", author: "", subject: "", keywords: [], language: "en",
      date: "2024-10-30T00:00:00Z", creator: ""),
    pages: pages, structure: StructureTree(), outline: [], ink: ink)
}
