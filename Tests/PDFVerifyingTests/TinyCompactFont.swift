/// A font in Compact Font Format: the glyph for missing characters, A and B, by their names or, as glyphs
/// of a composite font, by number.
struct TinyCompactFont {
  var widths = [500, 600]

  var bytes: [UInt8] {
    let glyphs = index([[14]] + widths.map { [28] + short($0) + [14] })
    let names = index([Array("Tiny".utf8)])
    let none = index([])
    // Offsets are written in five bytes each, so that the dictionary's size is known beforehand.
    func top(_ charset: Int, _ strings: Int, _ own: Int) -> [UInt8] {
      index([
        number(charset) + [15] + number(strings) + [17] + number(0) + number(own) + [18]
      ])
    }
    let start = 4 + names.count + top(0, 0, 0).count + none.count * 2
    // A format, then the numbers of the names A and B.
    let charset = [0] + short(34) + short(35)
    let end = start + charset.count + glyphs.count
    return [1, 0, 4, 1] + names + top(start, start + charset.count, end) + none + none + charset
      + glyphs
  }

  private func short(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 255), UInt8(value & 255)] }

  private func number(_ value: Int) -> [UInt8] { [29, 0, 0] + short(value) }

  private func index(_ items: [[UInt8]]) -> [UInt8] {
    guard !items.isEmpty else { return [0, 0] }
    var offsets = [1]
    for item in items { offsets.append(offsets[offsets.count - 1] + item.count) }
    return short(items.count) + [2] + offsets.flatMap(short) + items.flatMap { $0 }
  }
}

extension SmallPDF {
  /// Shows a letter in a compact font whose codes are single bytes.
  mutating func addCompactFont(_ font: TinyCompactFont = TinyCompactFont(), shown: String = "A") {
    addSimpleFont("/Encoding/WinAnsiEncoding", shown: shown)
    replace("/Subtype/TrueType", with: "/Subtype/Type1", in: 48)
    replace("/FontFile2 80 0 R", with: "/FontFile3 80 0 R", in: 49)
    streams[80] = ("/Subtype/Type1C", font.bytes)
  }
}
