import Display
import Foundation
import Geometry
import Typesetting

@testable import PDFBackend

/// Text set glyph by glyph, without shaping: what painting needs of a typesetter.
struct Samples {
  static let fonts = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fonts")

  static let catalog = FontCatalog(files: [
    file("Inter/Inter-Regular.otf"), file("Inter/Inter-Bold.otf"),
    file("NotoSansHebrew/NotoSansHebrew-Regular.ttf"), file("NotoSans/NotoSans-Regular.ttf"),
    file("NotoEmoji/NotoEmoji-Regular.ttf"), file("SourceSerifPro/SourceSerifPro-Regular.otf"),
  ])

  static let regular = FontID(0)
  static let bold = FontID(1)
  static let hebrew = FontID(2)
  static let sans = FontID(3)
  static let emoji = FontID(4)
  static let serif = FontID(5)

  private static func file(_ name: String) -> FontFile {
    FontFile(
      family: name, weight: 400, italic: false, path: fonts.appending(path: name).path)
  }

  /// A run of `pieces`, each a piece of text and the characters whose glyphs show it.
  func run(
    _ pieces: [(text: String, shown: String)], _ font: FontID = regular, size: Int = 12,
    _ color: Color = .black
  ) throws -> GlyphRun {
    let file = try OpenFont(path: Samples.catalog[font].path, in: Samples.catalog.store)
    let size = Length.pt(size)
    var run = GlyphRun(
      font: font, size: size, color: color, glyphs: [], clusters: [], text: "", width: .zero)
    for piece in pieces {
      for scalar in piece.shown.unicodeScalars {
        let id = file.glyph(of: scalar)
        run.glyphs.append(Glyph(id: id, x: run.width))
        run.width += size.scaled(by: Int(file.advance(of: Int(id))), over: 1_000_000)
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

  /// A run of those glyphs, each standing for the character in its place.
  func run(_ glyphs: [Int], as text: String, _ font: FontID, size: Int = 12) throws -> GlyphRun {
    let file = try OpenFont(path: Samples.catalog[font].path, in: Samples.catalog.store)
    var run = GlyphRun(
      font: font, size: .pt(size), color: .black, glyphs: [], clusters: [], text: text,
      width: .zero)
    for (id, scalar) in zip(glyphs, text.unicodeScalars) {
      run.glyphs.append(Glyph(id: UInt32(id), x: run.width))
      run.clusters.append(GlyphCluster(bytes: scalar.utf8.count, glyphs: 1))
      run.width += Length.pt(size).scaled(by: Int(file.advance(of: id)), over: 1_000_000)
    }
    return run
  }

  /// The text on a baseline `y` points down the page.
  func line(
    _ text: String, y: Int, x: Int = 40, size: Int = 12, _ font: FontID = regular
  ) throws -> DisplayItem {
    .glyphs(try run(text, font, size: size), at: Point(x: .pt(x), y: .pt(y)))
  }
}

extension Unicode.Scalar {
  fileprivate var utf8: String.UTF8View { String(self).utf8 }
}

func square(x: Int, y: Int, side: Int, _ color: Color = .black) -> DisplayItem {
  .fill(.rect(Rect(x: .pt(x), y: .pt(y), width: .pt(side), height: .pt(side))), color)
}

func page(
  _ items: [DisplayItem], width: Int = 300, height: Int = 400, label: String = "1"
) -> Page {
  Page(size: Size(width: .pt(width), height: .pt(height)), items: items, label: label)
}

/// With three paragraphs in its structure.
func document(_ pages: [Page], ink: Ink = .color) -> DisplayDocument {
  var tree = StructureTree()
  for _ in 1...3 { _ = tree.add(.paragraph, under: .document) }
  return document(pages, tree, ink: ink)
}

func document(_ pages: [Page], _ tree: StructureTree, ink: Ink = .color) -> DisplayDocument {
  DisplayDocument(
    information: DocumentInformation(
      title: "Sample", author: "", subject: "", keywords: [], language: "en",
      date: "2024-10-30T00:00:00Z", creator: ""),
    pages: pages, structure: tree, outline: [], ink: ink)
}

extension PDFWriter {
  static let sample = PDFWriter(catalog: Samples.catalog, profiles: WrittenSample.profiles)

  /// The file of a document that is set with the samples' fonts.
  func file(
    of document: DisplayDocument, as standards: Standards = .usual,
    attachments: [PDFBackend.Attachment] = []
  ) throws -> [UInt8] {
    var assembly = try assembly(
      Publication(
        information: document.information, ink: document.ink, standards: standards,
        attachments: attachments))
    let painter = PagePainter(catalog: Samples.catalog)
    let pages = try document.pages.map {
      try painter.paint($0, document.structure, document.ink)
    }
    try assembly.add(DocumentPart(document), painted: pages)
    let fonts = try assembly.fontOrders.map { try $0.filled() }
    return try Array(assembly.finish(outline: document.outline, fonts: fonts).joined())
  }
}

/// The file of those pages.
func written(_ pages: Page...) throws -> [UInt8] { try PDFWriter.sample.file(of: document(pages)) }
