import CFreeType
import Display

/// How much of each pixel a glyph covers, from 0 to 255, row by row.
struct Stamp {
  /// Where the stamp's coverage starts in the atlas.
  var start: Int
  var width: Int
  var height: Int
  /// From the glyph's pixel to the stamp's first column, to the right.
  var left: Int
  /// From the glyph's pixel to the stamp's first row, upwards.
  var top: Int
}

/// A place in pixels, counted in quarters, which is as fine as glyphs are set.
struct QuarterPixel {
  var x: Int
  var y: Int

  var column: Int { x >> 2 }
  var row: Int { y >> 2 }
  /// From 0 to 15: which of the sixteen places inside a pixel.
  fileprivate var phase: UInt32 { UInt32(x & 3) | UInt32(y & 3) << 2 }
}

/// Rasterised glyphs at quarter-pixel positions, unhinted, each made once. Cairo's image surfaces set
/// glyphs on whole pixels, which makes small sizes uneven.
final class GlyphAtlas {
  /// A font at a size: pixels to the em in 1/64, as FreeType counts.
  struct Cut: Hashable {
    var font: FontID
    var pixels: Int
  }

  /// More coverage than this is thrown away between pages: a page of huge letters must not cost the
  /// rest of a batch its memory.
  private static let roomBetweenPages = 16 << 20

  private(set) var coverage: [UInt8] = []
  private let faces: FontFaces
  private var stamps: [Cut: [UInt32: Stamp]] = [:]

  init(faces: FontFaces) { self.faces = faces }

  /// To be called before a page.
  func makeRoom() {
    guard coverage.count > Self.roomBetweenPages else { return }
    coverage = []
    stamps = [:]
  }

  /// The stamps of glyphs at their places, in their order. Throws a `CairoFailure` where FreeType
  /// cannot draw a glyph, a `Diagnostic` where there is no such font.
  func stamps(of glyphs: [(id: UInt32, at: QuarterPixel)], _ cut: Cut) throws -> [Stamp] {
    // Taken out and put back, so that a look-up does not copy the table.
    var known = stamps.removeValue(forKey: cut) ?? [:]
    defer { stamps[cut] = known }
    var face: FT_Face?
    return try glyphs.map { glyph in
      let key = glyph.id << 4 | glyph.at.phase
      if let stamp = known[key] { return stamp }
      let sized = try face ?? self.face(cut)
      face = sized
      let stamp = try draw(glyph.id, glyph.at, sized)
      known[key] = stamp
      return stamp
    }
  }

  private func face(_ cut: Cut) throws -> FT_Face {
    let face = try faces.face(cut.font).handle
    // At 72 dpi a point is a pixel.
    try CairoFailure.check(
      freeType: FT_Set_Char_Size(face, 0, FT_F26Dot6(cut.pixels), 72, 72), "FT_Set_Char_Size")
    return face
  }

  private func draw(_ glyph: UInt32, _ place: QuarterPixel, _ face: FT_Face) throws -> Stamp {
    let flags = FT_Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)
    try CairoFailure.check(freeType: FT_Load_Glyph(face, glyph, flags), "FT_Load_Glyph")
    guard let slot = face.pointee.glyph else {
      throw CairoFailure(call: "FT_Load_Glyph", reason: "no glyph")
    }
    // FreeType's y grows upwards.
    FT_Outline_Translate(
      &slot.pointee.outline, FT_Pos(place.x & 3) * 16, -FT_Pos(place.y & 3) * 16)
    try CairoFailure.check(
      freeType: FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL), "FT_Render_Glyph")
    let bitmap = slot.pointee.bitmap
    let stamp = Stamp(
      start: coverage.count, width: Int(bitmap.width), height: Int(bitmap.rows),
      left: Int(slot.pointee.bitmap_left), top: Int(slot.pointee.bitmap_top))
    guard let rows = bitmap.buffer else { return stamp }
    for row in 0..<stamp.height {
      coverage.append(
        contentsOf: UnsafeBufferPointer(
          start: rows + row * Int(bitmap.pitch), count: stamp.width))
    }
    return stamp
  }
}
