import CHarfBuzz
import Display
import Geometry

/// A text style with its fonts found and its space measured. A class, so that the many pieces of a
/// paragraph share one.
final class SetStyle {
  let style: TextStyle
  /// Its place among the shaper's chains.
  let chain: Int
  /// In 1/65536 pt.
  let size: Int64
  let tracking: Int64
  let color: Color
  let raise: Length
  /// The advance of a space with its tracking.
  let space: Length
  let spaceGlyph: UInt32
  let noBreakSpaceGlyph: UInt32
  /// The first font of the chain.
  let font: FontID
  let metrics: FontMetrics

  init(_ style: TextStyle, _ shaper: Shaper) {
    self.style = style
    chain = shaper.chain(for: style)
    size = style.size.scaled
    tracking = style.tracking.scaled
    color = style.color
    raise = style.raise
    guard let face = shaper.chains[chain].first else {
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
