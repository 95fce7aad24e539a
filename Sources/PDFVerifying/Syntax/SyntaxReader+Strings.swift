extension SyntaxReader {
  /// A string in parentheses, which nest unless escaped.
  mutating func literal() -> [UInt8] {
    var string: [UInt8] = []
    var depth = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x28:
        depth += 1
        if depth > 1 { string.append(byte) }
      case 0x29:
        depth -= 1
        guard depth > 0 else { return string }
        string.append(byte)
      case 0x5C: escape(into: &string)
      default: string.append(byte)
      }
    }
    return string
  }

  private mutating func escape(into string: inout [UInt8]) {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x6E: string.append(0x0A)
    case 0x72: string.append(0x0D)
    case 0x74: string.append(0x09)
    case 0x62: string.append(0x08)
    case 0x66: string.append(0x0C)
    case 0x0D: if position < bytes.count, bytes[position] == 0x0A { position += 1 }
    case 0x0A: break
    case 0x30...0x37:
      var code = Int(byte - 0x30)
      for _ in 0..<2 where position < bytes.count && 0x30...0x37 ~= bytes[position] {
        code = code * 8 + Int(bytes[position] - 0x30)
        position += 1
      }
      string.append(UInt8(truncatingIfNeeded: code))
    default: string.append(byte)
    }
  }

  /// Passes over white space and comments.
  mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      if SyntaxReader.isSpace(byte) {
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
