import CFreeType

/// A glyph's outline at one size, unhinted. Loading it takes longer than drawing it, and it is drawn at
/// up to sixteen places inside a pixel.
final class GlyphOutline {
  private let handle: FT_Glyph
  /// Keeps alive what the outline's memory is from.
  private let face: FontFace

  /// The face has its size. Throws a `CairoFailure` where FreeType cannot load the glyph.
  init(_ glyph: UInt32, of face: FontFace) throws {
    let flags = FT_Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)
    try CairoFailure.check(freeType: FT_Load_Glyph(face.handle, glyph, flags), "FT_Load_Glyph")
    var loaded: FT_Glyph?
    try CairoFailure.check(
      freeType: FT_Get_Glyph(face.handle.pointee.glyph, &loaded), "FT_Get_Glyph")
    guard let loaded else { throw CairoFailure(call: "FT_Get_Glyph", reason: "no glyph") }
    handle = loaded
    self.face = face
  }

  deinit { FT_Done_Glyph(handle) }

  /// Draws the glyph at its place inside a pixel and appends what it covers. Throws a `CairoFailure`
  /// where FreeType cannot draw it.
  func draw(at place: QuarterPixel, into coverage: inout [UInt8]) throws -> Stamp {
    // FreeType's y grows upwards.
    var origin = FT_Vector(x: FT_Pos(place.x & 3) * 16, y: -FT_Pos(place.y & 3) * 16)
    var drawn: FT_Glyph? = handle
    try CairoFailure.check(
      freeType: FT_Glyph_To_Bitmap(&drawn, FT_RENDER_MODE_NORMAL, &origin, 0), "FT_Glyph_To_Bitmap")
    guard let drawn, drawn != handle else {
      throw CairoFailure(call: "FT_Glyph_To_Bitmap", reason: "no bitmap")
    }
    defer { FT_Done_Glyph(drawn) }
    return drawn.withMemoryRebound(to: FT_BitmapGlyphRec.self, capacity: 1) { glyph in
      let bitmap = glyph.pointee.bitmap
      let stamp = Stamp(
        start: coverage.count, width: Int(bitmap.width), height: Int(bitmap.rows),
        left: Int(glyph.pointee.left), top: Int(glyph.pointee.top))
      guard let rows = bitmap.buffer else { return stamp }
      for row in 0..<stamp.height {
        coverage.append(
          contentsOf: UnsafeBufferPointer(
            start: rows + row * Int(bitmap.pitch), count: stamp.width))
      }
      return stamp
    }
  }
}
