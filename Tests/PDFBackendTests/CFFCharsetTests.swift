import Testing

@testable import PDFBackend

/// A CFF table with no more than a charset needs: header, name, dictionary and an index of outlines.
private func table(_ charset: [UInt8], glyphs: UInt8, keyed: Bool = true) -> [UInt8] {
  let header: [UInt8] = [1, 0, 4, 1]
  let name: [UInt8] = [0, 1, 1, 1, 2, 0x41]
  // Numbers of three bytes, so that the dictionary's length is known.
  let length = (keyed ? 3 + 2 : 0) + 4 + 4 + 7
  let start = header.count + name.count + 5 + length
  func number(_ value: Int) -> [UInt8] { [28, UInt8(value >> 8), UInt8(value & 0xFF)] }
  let dictionary: [UInt8] =
    (keyed ? [139, 140, 239, 12, 30] : []) + [29, 0, 1, 0, 0, 30, 0x1F] + number(start) + [15]
    + number(start + charset.count) + [17]
  let top: [UInt8] = [0, 1, 1, 1, UInt8(dictionary.count + 1)]
  return header + name + top + dictionary + charset + [0, glyphs, 1, 1]
}

@Suite("Identifiers of glyphs in fonts keyed by them")
struct CFFCharsetTests {
  @Test(
    "Each format names one identifier a glyph, the first nought",
    arguments: [
      ([0, 0, 9, 1, 0, 0, 3], [0, 9, 256, 3]), ([1, 0, 9, 1, 0x10, 0, 0], [0, 9, 10, 4096]),
      ([2, 0, 9, 0, 2], [0, 9, 10, 11]), ([1, 0, 9, 200], [0, 9, 10, 11]),
    ] as [([UInt8], [Int])])
  func formats(charset: [UInt8], expected: [Int]) {
    #expect(CFFCharset(table(charset, glyphs: 4))?.identifiers == expected)
  }

  @Test("Fonts not keyed by identifiers have none, and damaged tables neither")
  func none() {
    let charset: [UInt8] = [2, 0, 9, 0, 2]
    #expect(CFFCharset(table(charset, glyphs: 4, keyed: false)) == nil)
    #expect(CFFCharset(table([0, 0, 9], glyphs: 200)) == nil)
    let good = table(charset, glyphs: 4)
    for length in 0..<good.count - 2 { #expect(CFFCharset(Array(good.prefix(length))) == nil) }
    for place in good.indices {
      for value in [0, 1, 29, 30, 127, 255] as [UInt8] {
        var bytes = good
        bytes[place] = value
        #expect(CFFCharset(bytes)?.identifiers.first ?? 0 == 0)
      }
    }
  }
}
