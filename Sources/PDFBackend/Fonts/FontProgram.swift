import Diagnostics
import Typesetting

/// A font cut down to what a file shows of it, ready to be written: a composite font whose codes are the
/// whole font's glyph numbers, so that pages can be written before it is known which they show
/// (ISO 32000-1, 9.7). Made on its own, so several may be made at once.
public struct FontProgram: Sendable {
  private let program: Compressed
  /// What its codes are read as, and which glyphs they name.
  private let readings: Compressed
  private let codes: Compressed
  private let isCFF: Bool
  private let description: FontDescription
  private let name: String
  private let widths: [UInt8]

  /// - Throws: a `Diagnostic` where the file cannot be read as a font, or not be cut.
  init(_ use: FontUse, path: String, in store: FontStore) throws {
    let font = try OpenFont(path: path, in: store)
    let glyphs = use.glyphs.filter { Int($0.glyph) < font.glyphCount }
      .sorted { $0.glyph < $1.glyph }
    guard let cut = FontCut(font, to: glyphs.map(\.glyph)) else {
      throw Diagnostic(
        .error, "font.unreadable", at: SourceSpan(file: path, line: 0),
        "a font is cut down to the letters that are used; this one is damaged or has no outlines",
        hint: "install the font again")
    }
    let deflater = Deflater()
    isCFF = cut.isCFF
    program = deflater.compress(cut.bytes)
    readings = deflater.compress(CharacterMap(glyphs: glyphs).bytes)
    description = FontDescription(font)
    name = FontProgram.tag(of: glyphs) + "+" + description.name
    codes = deflater.compress(CodeMap(glyphs: glyphs, numbers: cut.numbers, font: name).bytes)
    widths = FontProgram.widths(of: glyphs, cut, font)
  }

  /// Six letters that tell subsets of a font apart (ISO 32000-1, 9.6.4).
  private static func tag(of glyphs: [GlyphUse]) -> String {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for use in glyphs { sum = (sum ^ UInt64(use.glyph)) &* 0x100_0000_01B3 }
    var letters: [UInt8] = []
    for _ in 0..<6 {
      letters.append(0x41 + UInt8(sum % 26))
      sum /= 26
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Of the cut font's glyphs: from its first, or one by one where their numbers lie far apart.
  private static func widths(of glyphs: [GlyphUse], _ cut: FontCut, _ font: OpenFont) -> [UInt8] {
    let widths = zip(glyphs, cut.numbers).map { use, number in
      (number: number, width: Int(font.advance(of: Int(use.glyph))))
    }
    let last = cut.numbers.max() ?? 0
    var text = PDFText()
    text.raw("[")
    if last < glyphs.count * 4 + 16 {
      var row = [Int](repeating: 0, count: last + 1)
      for (number, width) in widths { row[number] = width }
      write(row, from: 0, to: &text)
    } else {
      for (number, width) in widths { write([width], from: number, to: &text) }
    }
    text.raw("]")
    return text.bytes
  }

  private static func write(_ widths: [Int], from first: Int, to text: inout PDFText) {
    text.integer(first)
    text.raw("[")
    for (index, width) in widths.enumerated() {
      if index > 0 { text.space() }
      text.thousandths(width)
    }
    text.raw("]")
  }

  /// The number of the font's object.
  func write(to writer: inout FileWriter) -> Int {
    let file = writer.reserve()
    writer.stream(file, program.bytes, program.coding) { head in
      if isCFF {
        head.raw("/Subtype/CIDFontType0C")
      } else {
        head.raw("/Length1 ")
        head.integer(program.length)
      }
    }
    let readings = writer.reserve()
    writer.stream(readings, self.readings.bytes, self.readings.coding)
    let codes = writer.reserve()
    writer.stream(codes, self.codes.bytes, self.codes.coding) {
      CodeMap.describe(fontNamed: name, in: &$0)
    }
    let descriptor = writer.object {
      description.write(named: name, program: file, isCFF: isCFF, to: &$0)
    }
    let descendant = writer.object { writeDescendant(descriptor, &$0) }
    return writer.object { text in
      text.raw("<</Type/Font/Subtype/Type0/BaseFont/")
      text.raw(name.utf8)
      text.raw("/Encoding")
      text.reference(codes)
      text.raw("/DescendantFonts[")
      text.reference(descendant)
      text.raw("]/ToUnicode")
      text.reference(readings)
      text.raw(">>")
    }
  }

  private func writeDescendant(_ descriptor: Int, _ text: inout PDFText) {
    text.raw("<</Type/Font/Subtype")
    if isCFF { text.raw("/CIDFontType0") } else { text.raw("/CIDFontType2/CIDToGIDMap/Identity") }
    text.raw("/BaseFont/")
    text.raw(name.utf8)
    text.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor")
    text.reference(descriptor)
    text.raw("/DW 0/W")
    text.raw(widths)
    text.raw(">>")
  }
}
