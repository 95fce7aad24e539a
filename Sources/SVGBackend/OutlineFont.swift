import CFreeType
import Diagnostics
import Display
import Geometry
import Typesetting

/// A font file read for its outlines and advances, in its own units. FreeType's faces hold state: not
/// to be shared between tasks.
final class OutlineFont {
  private let face: FT_Face
  private let unit: Double
  private var advances: [UInt32: Double] = [:]
  // FreeType must outlive its faces.
  private let library: FreeType

  init?(path: String, library: FreeType) {
    var opened: FT_Face?
    guard FT_New_Face(library.handle, path, 0, &opened) == 0, let opened else { return nil }
    guard opened.pointee.units_per_EM > 0 else {
      FT_Done_Face(opened)
      return nil
    }
    face = opened
    unit = 1 / Double(opened.pointee.units_per_EM)
    self.library = library
  }

  deinit { FT_Done_Face(face) }

  /// FreeType, opened once a painter.
  final class FreeType {
    let handle: FT_Library

    init?() {
      var opened: FT_Library?
      guard FT_Init_FreeType(&opened) == 0, let opened else { return nil }
      handle = opened
    }

    deinit { FT_Done_FreeType(handle) }
  }

  /// The glyph the font has for a character; 0 is none.
  func glyph(of scalar: UInt32) -> UInt32 { FT_Get_Char_Index(face, FT_ULong(scalar)) }

  /// In ems; 0 where there is no such glyph.
  func advance(of glyph: UInt32) -> Double {
    if let known = advances[glyph] { return known }
    let advance = load(glyph).map { Double($0.pointee.advance.x) * unit } ?? 0
    advances[glyph] = advance
    return advance
  }

  /// The glyphs of a run as path data. A glyph that cannot be read is not drawn.
  func outline(of run: GlyphRun, at origin: Point) -> String {
    let pen = OutlinePen(scale: run.size.points * unit)
    for glyph in run.glyphs {
      guard let slot = load(glyph.id) else { continue }
      (pen.x, pen.y) = ((origin.x + glyph.x).points, (origin.y + glyph.y).points)
      pen.draw(&slot.pointee.outline)
    }
    return pen.data.text
  }

  private func load(_ glyph: UInt32) -> FT_GlyphSlot? {
    let flags = FT_Int32(FT_LOAD_NO_SCALE | FT_LOAD_NO_BITMAP)
    guard FT_Load_Glyph(face, glyph, flags) == 0 else { return nil }
    return face.pointee.glyph
  }
}

/// The fonts of a catalogue, each opened when first asked for.
final class OutlineFonts {
  private let catalog: FontCatalog
  private var library: OutlineFont.FreeType?
  private var open: [FontID: OutlineFont] = [:]

  init(catalog: FontCatalog) { self.catalog = catalog }

  func font(_ id: FontID) throws(Diagnostic) -> OutlineFont {
    if let font = open[id] { return font }
    guard catalog.files.indices.contains(id.index) else {
      throw Diagnostic(
        .error, "font.unknown",
        "text is set with fonts of the catalogue, which has no number \(id.index)")
    }
    library = library ?? OutlineFont.FreeType()
    let path = catalog[id].path
    guard let library, let font = OutlineFont(path: path, library: library) else {
      throw Diagnostic(
        .error, "font.unreadable", at: SourceSpan(file: path, line: 0),
        "a font file is needed here, and FreeType cannot read it", hint: "install the font again")
    }
    open[id] = font
    return font
  }
}
