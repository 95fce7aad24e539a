import Display

/// The colours of a chart. `ground` is what the chart stands on; nothing is painted with it, so a
/// chart stands on any ground, and mixed tones are mixed with it.
public struct ChartColors: Hashable, Sendable {
  public var ink: Color
  public var soft: Color
  /// Gridlines and rules; never text.
  public var hairline: Color
  public var ground: Color
  /// The light fill under a step line.
  public var area: Color
  /// Thirty-eight per cent ink: the fill of the middle level.
  public var mid: Color
  public var roleA: Color
  public var roleB: Color
  public var both: Color
  /// Whether B's square is an outline, so that A and B differ where both are black.
  public var opensB: Bool
  /// What is written on a filled role mark.
  public var onRole: Color

  /// On white paper, in colour.
  public static let color = ChartColors(
    ink: Color(hex: 0x1B1F24), soft: Color(hex: 0x555C66), hairline: Color(hex: 0xC5CAD1),
    ground: .white, area: Color(hex: 0xE2E5EA), mid: Color(hex: 0xA8AAAC),
    roleA: Color(hex: 0x1B4F93), roleB: Color(hex: 0xB3470E), both: Color(hex: 0x1B1F24),
    opensB: false, onRole: .white)

  /// On white paper, with black ink alone.
  public static let mono = ChartColors(
    ink: .black, soft: .gray(0x4D), hairline: .gray(0xB3), ground: .white, area: .gray(0xE2),
    mid: .gray(158), roleA: .black, roleB: .black, both: .gray(140), opensB: true, onRole: .white)

  /// On a dark slide.
  public static let dark = ChartColors(
    ink: Color(hex: 0xF1F3F5), soft: Color(hex: 0xA9B1BB), hairline: Color(hex: 0x3A4049),
    ground: Color(hex: 0x14171B), area: Color(hex: 0x262B32), mid: Color(hex: 0x686B6E),
    roleA: Color(hex: 0x6FA3E8), roleB: Color(hex: 0xF08A4B), both: Color(hex: 0xF1F3F5),
    opensB: false, onRole: Color(hex: 0x14171B))
}
