/// A font's `/ToUnicode` map (ISO 32000-1, 9.10.3).
struct CharacterMap {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The map with other texts for single characters. Ranges of codes stay as they are.
  func reading(_ readings: [Unicode.Scalar: String]) -> [UInt8] {
    var lexer = PDFLexer(bytes)
    var text = PDFText()
    var copied = 0
    // Between `beginbfchar` and `endbfchar` codes and their texts take turns.
    var place: Int?
    while let token = lexer.next() {
      switch token.kind {
      case .keyword:
        place = bytes[token.range].elementsEqual("beginbfchar".utf8) ? 0 : nil
      case .string:
        guard let current = place else { continue }
        place = current + 1
        guard !current.isMultiple(of: 2), let scalar = scalar(in: token.range),
          let reading = readings[scalar]
        else { continue }
        text.raw(bytes[copied..<token.range.lowerBound])
        text.characters(reading)
        copied = token.range.upperBound
      default: break
      }
    }
    text.raw(bytes[copied...])
    return text.bytes
  }

  /// The character that a hexadecimal string of UTF-16 is, if it is one.
  private func scalar(in range: Range<Int>) -> Unicode.Scalar? {
    let digits = String(decoding: bytes[range].dropFirst().dropLast(), as: UTF8.self)
    guard digits.utf8.count == 4 || digits.utf8.count == 8, let value = UInt32(digits, radix: 16)
    else { return nil }
    guard digits.utf8.count == 8 else { return Unicode.Scalar(value) }
    let units = [UInt16(value >> 16), UInt16(value & 0xFFFF)]
    let scalars = String(decoding: units, as: UTF16.self).unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }
}
