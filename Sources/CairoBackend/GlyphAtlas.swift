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
  var phase: UInt32 { UInt32(x & 3) | UInt32(y & 3) << 2 }
}

/// Rasterised glyphs at quarter-pixel positions, unhinted, each made once. Cairo's image surfaces set
/// glyphs on whole pixels, which makes small sizes uneven.
final class GlyphAtlas {
  /// A font at a size: pixels to the em in 1/64, as FreeType counts.
  struct Cut: Hashable {
    let font: FontID
    let pixels: Int

    /// Nil where there is nothing to draw: smaller than a pixel there is nothing to see, and FreeType
    /// draws nothing as large as that.
    init?(_ run: GlyphRun, scale: Double) {
      let pixels = (run.size.points * scale * 64).rounded()
      guard pixels >= 1, pixels < Double(1 << 21) else { return nil }
      font = run.font
      self.pixels = Int(pixels)
    }
  }

  /// More coverage than this is thrown away between strips: a page of huge letters must not cost the
  /// rest of a batch its memory.
  private static let mostBetweenStrips = 16 << 20

  private(set) var coverage: [UInt8] = []
  private let faces: FontFaces
  private var drawn: [Cut: Drawn] = [:]
  /// By the font's number.
  private var reaches: [Double] = []

  /// What is known of a font at a size.
  private struct Drawn {
    /// By glyph and place inside the pixel.
    var stamps: [UInt32: Stamp] = [:]
    /// Glyphs as they are before they are put anywhere.
    var outlines: [UInt32: GlyphOutline] = [:]
  }

  init(faces: FontFaces) { self.faces = faces }

  /// To be called before a strip.
  func makeRoom() {
    guard coverage.count > Self.mostBetweenStrips else { return }
    coverage = []
    drawn = [:]
  }

  /// How many pixels a glyph may reach from its baseline, up or down. Throws a `Diagnostic` where
  /// there is no such font.
  func reach(of cut: Cut) throws -> Double {
    let index = cut.font.index
    if !reaches.indices.contains(index) || reaches[index] < 0 {
      let face = try faces.face(cut.font).handle.pointee
      if reaches.count <= index {
        reaches += Array(repeating: -1, count: index + 1 - reaches.count)
      }
      let units = max(abs(face.bbox.yMax), abs(face.bbox.yMin))
      reaches[index] = max(2, Double(units) / Double(max(1, face.units_per_EM)))
    }
    return reaches[index] * Double(cut.pixels) / 64 + 2
  }

  /// The stamps of glyphs at their places, in their order. Throws a `CairoFailure` where FreeType
  /// cannot draw a glyph, a `Diagnostic` where there is no such font.
  func stamps(of glyphs: [(id: UInt32, at: QuarterPixel)], _ cut: Cut) throws -> [Stamp] {
    // Taken out and put back, so that a look-up does not copy the tables.
    var known = drawn.removeValue(forKey: cut) ?? Drawn()
    defer { drawn[cut] = known }
    var face: FontFace?
    return try glyphs.map { glyph in
      let key = glyph.id << 4 | glyph.at.phase
      if let stamp = known.stamps[key] { return stamp }
      if known.outlines[glyph.id] == nil {
        let sized = try face ?? self.face(cut)
        face = sized
        known.outlines[glyph.id] = try GlyphOutline(glyph.id, of: sized)
      }
      guard let outline = known.outlines[glyph.id] else {
        throw CairoFailure(call: "FT_Load_Glyph", reason: "no glyph")
      }
      let stamp = try outline.draw(at: glyph.at, into: &coverage)
      known.stamps[key] = stamp
      return stamp
    }
  }

  private func face(_ cut: Cut) throws -> FontFace {
    let face = try faces.face(cut.font)
    // At 72 dpi a point is a pixel.
    try CairoFailure.check(
      freeType: FT_Set_Char_Size(face.handle, 0, FT_F26Dot6(cut.pixels), 72, 72), "FT_Set_Char_Size"
    )
    return face
  }
}
