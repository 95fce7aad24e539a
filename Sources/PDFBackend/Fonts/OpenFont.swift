import CHarfBuzzSubset
import Diagnostics
import Typesetting

/// A font file, opened through HarfBuzz, which maps it into memory. One owner, one task at a time.
final class OpenFont {
  let face: OpaquePointer
  private let font: OpaquePointer
  let unitsPerEm: Int
  let glyphCount: Int

  /// - Throws: a `Diagnostic` where the file cannot be read as a font.
  init(path: String, in store: FontStore) throws {
    guard let face = store.face(at: path) else { throw OpenFont.unreadable(path) }
    self.face = hb_face_reference(face)
    font = hb_font_create(face)
    unitsPerEm = max(1, Int(hb_face_get_upem(face)))
    // Codes of two bytes name the glyphs.
    glyphCount = min(Int(hb_face_get_glyph_count(face)), 0x1_0000)
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(face)
  }

  private static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "font.unreadable", at: SourceSpan(file: path, line: 0),
      "a font file is needed here, and HarfBuzz cannot read it", hint: "install the font again")
  }

  /// In millionths of an em, which is as fine as a file gives them.
  func advance(of glyph: Int) -> Int64 {
    let em = Int64(unitsPerEm)
    let advance = hb_font_get_glyph_h_advance(font, hb_codepoint_t(glyph))
    return (Int64(advance) * 2_000_000 + em) / (2 * em)
  }

  /// Zero where the font does not have the character.
  func glyph(of scalar: Unicode.Scalar) -> UInt32 {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 ? glyph : 0
  }

  /// A line of the font, as its ascender is; nil where the font does not say.
  func position(_ metric: hb_ot_metrics_tag_t) -> Int? {
    var position: hb_position_t = 0
    guard hb_ot_metrics_get_position(font, metric, &position) != 0 else { return nil }
    return Int(position)
  }

  /// To the nearest whole, whatever a damaged font says.
  func style(_ tag: hb_style_tag_t, within range: ClosedRange<Int>) -> Int {
    let value = Int(exactly: hb_style_get_value(font, tag).rounded()) ?? range.lowerBound
    return min(max(value, range.lowerBound), range.upperBound)
  }

  /// The bytes of one of its tables; empty where it has none.
  func table(_ tag: StaticString) -> [UInt8] { OpenFont.table(tag, of: face) }

  static func table(_ tag: StaticString, of face: OpaquePointer) -> [UInt8] {
    let code = tag.withUTF8Buffer { $0.reduce(0) { $0 << 8 | hb_tag_t($1) } }
    let blob = hb_face_reference_table(face, code)
    defer { hb_blob_destroy(blob) }
    return bytes(of: blob)
  }

  /// The bytes of a whole font.
  static func file(of face: OpaquePointer) -> [UInt8] {
    let blob = hb_face_reference_blob(face)
    defer { hb_blob_destroy(blob) }
    return bytes(of: blob)
  }

  private static func bytes(of blob: OpaquePointer?) -> [UInt8] {
    var count: UInt32 = 0
    guard let blob, let data = hb_blob_get_data(blob, &count) else { return [] }
    return Array(UnsafeRawBufferPointer(start: data, count: Int(count)))
  }

  /// The font's name in files, of letters, digits and hyphens alone, and short enough to be a part of
  /// a name (ISO 19005-2, 6.1.13: 127 bytes).
  var postScriptName: String {
    var buffer = [CChar](repeating: 0, count: 100)
    var count = UInt32(buffer.count)
    hb_ot_name_get_utf8(face, hb_ot_name_id_t(6), nil, &count, &buffer)
    let letters = buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }.filter { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
      default: false
      }
    }
    return letters.isEmpty ? "Font" : String(decoding: letters, as: UTF8.self)
  }
}
