import Display
import Geometry
import Typesetting

/// A run of glyphs as a `text` element. What it was set with beyond font and size is read off its
/// glyphs: tabular figures, letter spacing.
struct SVGTextRun {
  /// What stands between the element's look and its end.
  let rest: String
  private let size: String
  private let spacing: String?
  private let isTabular: Bool

  /// Nil where there is nothing to read.
  init?(_ run: GlyphRun, at origin: Point, font: OutlineFont) {
    // A breaker's hyphen is soft in the text; here it is the one that is seen.
    let seen = run.text.replacing("\u{AD}", with: "-")
    let text = String(seen.reversed().drop { $0 == " " }.reversed())
    guard !text.isEmpty else { return nil }
    let left = origin.x + (run.glyphs.map(\.x).min() ?? .zero)
    let x = run.rightToLeft ? left + run.width : left
    var rest = " x=\"\(x.svg)\" y=\"\(origin.y.svg)\""
    if text.count > 1, run.width > .zero {
      // A stand-in for the font is made as wide as the font is.
      rest += " textLength=\"\(run.width.svg)\" lengthAdjust=\"spacingAndGlyphs\""
    }
    if run.rightToLeft { rest += " direction=\"rtl\"" }
    if text.contains("  ") || text.hasPrefix(" ") { rest += " xml:space=\"preserve\"" }
    self.rest = rest + ">\(text.xml)</text>"
    size = run.size.svg
    spacing = Self.spacing(of: run, font)
    isTabular = Self.isTabular(run, font)
  }

  /// Attributes that neighbours may share.
  func look(_ file: FontFile) -> String {
    var text = "font-family=\(FontStack.of(file.family).xmlQuoted) font-size=\"\(size)\""
    if file.weight != 400 { text += " font-weight=\"\(file.weight)\"" }
    if file.italic { text += " font-style=\"italic\"" }
    if let spacing { text += " letter-spacing=\"\(spacing)\"" }
    return isTabular ? text + " style=\"font-variant-numeric:tabular-nums\"" : text
  }

  /// The middle of what lies between the glyphs beyond their advances: kerning moves only some.
  private static func spacing(of run: GlyphRun, _ font: OutlineFont) -> String? {
    guard !run.rightToLeft, run.glyphs.count > 3 else { return nil }
    let gaps = zip(run.glyphs, run.glyphs.dropFirst()).map { glyph, next in
      (next.x - glyph.x).points - font.advance(of: glyph.id) * run.size.points
    }
    let middle = gaps.sorted()[gaps.count / 2]
    guard abs(middle) > run.size.points / 250 else { return nil }
    return middle.svg(decimals: 2)
  }

  /// Whether a figure is shown by another glyph than its usual one.
  private static func isTabular(_ run: GlyphRun, _ font: OutlineFont) -> Bool {
    guard run.clusters.count == run.glyphs.count, !run.rightToLeft else { return false }
    var byte = run.text.utf8.startIndex
    for (cluster, glyph) in zip(run.clusters, run.glyphs) {
      guard byte < run.text.utf8.endIndex else { return false }
      let code = run.text.utf8[byte]
      if cluster.bytes == 1, 0x30...0x39 ~= code, font.glyph(of: UInt32(code)) != glyph.id {
        return true
      }
      byte =
        run.text.utf8.index(byte, offsetBy: cluster.bytes, limitedBy: run.text.utf8.endIndex)
        ?? run.text.utf8.endIndex
    }
    return false
  }
}
