/// A token of PDF syntax and where it stands.
struct PDFToken {
  enum Kind {
    case number, name, string, keyword
    case openDictionary, closeDictionary, openArray, closeArray
  }

  var kind: Kind
  var range: Range<Int>
}

/// Cuts object text and content streams into tokens (ISO 32000-1, 7.2). Takes any bytes: what is no
/// syntax becomes a keyword or is passed over, and reading always advances.
struct PDFLexer {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func skip(to position: Int) {
    self.position = min(max(position, self.position), bytes.count)
  }

  mutating func next() -> PDFToken? {
    skipSpace()
    guard position < bytes.count else { return nil }
    let start = position
    let kind = read(bytes[start])
    return PDFToken(kind: kind, range: start..<position)
  }

  private mutating func read(_ first: UInt8) -> PDFToken.Kind {
    switch first {
    case 0x28:  // (
      readLiteral()
      return .string
    case 0x3C:  // <
      guard byte(after: 1) != 0x3C else { return take(2, .openDictionary) }
      while position < bytes.count, bytes[position] != 0x3E { position += 1 }
      return take(1, .string)
    case 0x3E: return take(byte(after: 1) == 0x3E ? 2 : 1, .closeDictionary)
    case 0x5B: return take(1, .openArray)
    case 0x5D: return take(1, .closeArray)
    case 0x2F:  // /
      position += 1
      skipRegular()
      return .name
    case 0x29, 0x7B, 0x7D: return take(1, .keyword)
    default:
      skipRegular()
      let isNumber = 0x30...0x39 ~= first || first == 0x2B || first == 0x2D || first == 0x2E
      return isNumber ? .number : .keyword
    }
  }

  private func byte(after distance: Int) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  private mutating func take(_ length: Int, _ kind: PDFToken.Kind) -> PDFToken.Kind {
    position = min(position + length, bytes.count)
    return kind
  }

  /// A literal string, whose parentheses nest unless escaped.
  private mutating func readLiteral() {
    var depth = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0x5C: position = min(position + 1, bytes.count)
      default: continue
      }
      guard depth > 0 else { return }
    }
  }

  private mutating func skipRegular() {
    while position < bytes.count, PDFLexer.isRegular(bytes[position]) { position += 1 }
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      if PDFLexer.isSpace(byte) {
        position += 1
      } else if byte == 0x25 {
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
          position += 1
        }
      } else {
        return
      }
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
  }

  static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: false
    case 0x25, 0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D: false
    default: true
    }
  }
}
