import CHarfBuzz
import Display
import Geometry

/// A text style with its fonts found and its space measured.
struct SetStyle {
  var style: TextStyle
  /// Its place among the shaper's chains.
  var chain: Int
  /// In 1/65536 pt.
  var size: Int64
  var tracking: Int64
  /// The advance of a space with its tracking.
  var space: Length
  var spaceGlyph: UInt32
  var noBreakSpaceGlyph: UInt32
  /// The first font of the chain.
  var font: FontID
  var metrics: FontMetrics

  init(_ style: TextStyle, _ shaper: Shaper) {
    self.style = style
    chain = shaper.chain(for: style)
    size = style.size.scaled
    tracking = style.tracking.scaled
    guard let face = shaper.chains[chain].faces.first else {
      // No font at all: spaces of a quarter em, so that layout still comes to an end.
      space = style.size / 4
      (spaceGlyph, noBreakSpaceGlyph, font) = (0, 0, FontID(0))
      metrics = FontMetrics(
        ascent: style.size.scaled(by: 4, over: 5), descent: style.size / 5,
        capHeight: style.size.scaled(by: 7, over: 10), xHeight: style.size / 2)
      return
    }
    spaceGlyph = face.glyph(of: 0x20) ?? 0
    noBreakSpaceGlyph = face.glyph(of: 0xA0) ?? spaceGlyph
    font = FontID(face.id)
    metrics = face.metrics(size: style.size)
    let advance = Int64(face.advance(of: spaceGlyph))
    space = Length(scaled: scale(advance, size, face.unitsPerEm) &+ tracking)
  }
}
