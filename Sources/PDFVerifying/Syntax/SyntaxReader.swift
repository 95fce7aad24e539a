/// Reads PDF syntax out of any bytes (ISO 32000-1, 7.2 and 7.3). What is no syntax becomes a keyword;
/// reading always advances, and nesting past a limit is passed over.
struct SyntaxReader {
  /// Deeper than anything sane.
  private static let deepest = 100

  let bytes: [UInt8]
  var position: Int

  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = max(0, position)
  }

  /// The next value or keyword, `]` and `>>` among them; nil at the end.
  mutating func next(depth: Int = 0) -> PDFValue? {
    skipSpace()
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    switch byte {
    case 0x28: return .string(literal())
    case 0x3C:
      guard peek(1) == 0x3C else { return .string(hexadecimal()) }
      position += 2
      return depth < SyntaxReader.deepest ? .dictionary(entries(depth: depth + 1)) : .null
    case 0x3E where peek(1) == 0x3E:
      position += 2
      return .keyword(">>")
    case 0x5B:
      position += 1
      return depth < SyntaxReader.deepest ? .array(items(until: "]", depth: depth + 1)) : .null
    case 0x2F: return .name(name())
    case 0x5D, 0x29, 0x7B, 0x7D, 0x3E:
      position += 1
      return .keyword(String(Unicode.Scalar(byte)))
    default: return regular()
    }
  }

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  /// Values up to a closing keyword. `12 0 R` becomes a reference.
  private mutating func items(until end: String, depth: Int) -> [PDFValue] {
    var items: [PDFValue] = []
    while let value = next(depth: depth) {
      guard case .keyword(let word) = value else {
        items.append(value)
        continue
      }
      if word == end { break }
      if word == "R", items.count >= 2, case .integer(let number) = items[items.count - 2] {
        items.removeLast(2)
        items.append(.reference(number))
      } else if word == ">>" || word == "]" || word == "endobj" {
        break
      }
    }
    return items
  }

  private mutating func entries(depth: Int) -> [String: PDFValue] {
    var entries: [String: PDFValue] = [:]
    var key: String?
    for item in items(until: ">>", depth: depth) {
      if let known = key {
        if !item.isNull { entries[known] = item }
        key = nil
      } else {
        key = item.name
      }
    }
    return entries
  }

  private mutating func regular() -> PDFValue {
    let start = position
    while position < bytes.count, SyntaxReader.isRegular(bytes[position]) { position += 1 }
    let word = bytes[start..<position]
    if let number = SyntaxReader.number(word) { return number }
    switch String(decoding: word, as: UTF8.self) {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    case let other: return .keyword(other)
    }
  }

  /// An integer where it fits into one, else a real; nil where the word is no number.
  private static func number(_ word: ArraySlice<UInt8>) -> PDFValue? {
    guard let first = word.first,
      0x30...0x39 ~= first || first == 0x2B || first == 0x2D
        || first == 0x2E
    else { return nil }
    var (whole, fraction, place, digits) = (0.0, 0.0, 0.1, 0)
    var isReal = false
    for byte in word.dropFirst(first == 0x2B || first == 0x2D ? 1 : 0) {
      switch byte {
      case 0x30...0x39:
        digits += 1
        let digit = Double(byte - 0x30)
        if isReal {
          fraction += digit * place
          place /= 10
        } else {
          whole = whole * 10 + digit
        }
      case 0x2E where !isReal: isReal = true
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    let value = (first == 0x2D ? -1 : 1) * (whole + fraction)
    if !isReal, abs(value) < 9e15 { return .integer(Int(value)) }
    return .real(value)
  }

  private mutating func name() -> String {
    position += 1
    var name: [UInt8] = []
    while position < bytes.count, SyntaxReader.isRegular(bytes[position]) {
      let byte = bytes[position]
      if byte == 0x23, let high = peek(1).flatMap(SyntaxReader.digit),
        let low = peek(2).flatMap(SyntaxReader.digit)
      {
        name.append(high << 4 | low)
        position += 3
      } else {
        name.append(byte)
        position += 1
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func hexadecimal() -> [UInt8] {
    position += 1
    var (string, high): ([UInt8], UInt8?) = ([], nil)
    while position < bytes.count, bytes[position] != 0x3E {
      if let digit = SyntaxReader.digit(bytes[position]) {
        if let first = high {
          string.append(first << 4 | digit)
          high = nil
        } else {
          high = digit
        }
      }
      position += 1
    }
    position += 1
    if let high { string.append(high << 4) }
    return string
  }

  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
