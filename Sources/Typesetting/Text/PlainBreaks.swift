/// Break opportunities of plain English text with what a report sets beside it, without asking ICU: after
/// spaces, and after hyphens, slashes and en dashes between letters.
enum PlainBreaks {
  /// Those that UAX #14 and `BreakManners` both allow, and perhaps more of those that the latter
  /// forbids; nil where the text has anything that needs more thought.
  static func offsets(in bytes: [UInt8]) -> [Int]? {
    var found: [Int] = []
    found.reserveCapacity(bytes.count / 5)
    let isPlain = bytes.withUnsafeBufferPointer { scan($0, &found) }
    return isPlain ? found : nil
  }

  /// After spaces and line separators: what any text allows, whatever else is in it.
  static func afterSpaces(in bytes: [UInt8]) -> [Int] {
    bytes.indices.dropFirst().filter { at in
      bytes[at - 1] == 0x20 && bytes[at] != 0x20 || bytes[..<at].suffix(3) == [0xE2, 0x80, 0xA8]
    }
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ found: inout [Int]) -> Bool {
    var index = 0
    var last = Kind.word
    var beforeSpace = Kind.word
    while index < bytes.count {
      let (kind, length) = kind(bytes, index)
      switch kind {
      case .other: return false
      case .space:
        if last == .wideSpace { return false }
        if last != .space { beforeSpace = last }
      case .wideSpace:
        if last != .letter, last != .word, last != .closing { return false }
      case .closing:
        if last == .wideSpace { return false }
        // Whether a line may end before ".5" depends on the version of UAX #14.
        if last == .space, index + 1 < bytes.count, 0x30...0x39 ~= bytes[index + 1] { return false }
      case .word, .letter, .object, .opening, .mark, .quote:
        if last == .wideSpace {
          if kind != .letter, kind != .word { return false }
          found.append(index)
        } else if last == .space {
          if bytes[index] == 0x2F { return false }
          if beforeSpace == .opening || (beforeSpace == .quote && kind == .opening) { return false }
          found.append(index)
        } else if last == .mark, kind == .letter {
          found.append(index)
        }
      }
      last = kind
      index += length
    }
    return true
  }

  private enum Kind {
    case letter, word, object, space, wideSpace, closing, opening, mark, quote, other
  }

  private static func kind(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (Kind, length: Int) {
    switch bytes[index] {
    case 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
    case 0x20: return (.space, 1)
    // Digits and # $ % & * + = @ _
    case 0x30...0x39, 0x23...0x26, 0x2A, 0x2B, 0x3D, 0x40, 0x5F: return (.word, 1)
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: return (.closing, 1)
    case 0x28: return (.opening, 1)
    case 0x2D, 0x2F: return (.mark, 1)
    case 0xC2, 0xE2, 0xEF: return wide(bytes, index)
    default: return (.other, 1)
    }
  }

  private static func wide(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (Kind, length: Int) {
    guard index + 1 < bytes.count else { return (.other, 1) }
    if bytes[index] == 0xC2 {
      // No-break space and middle dot.
      return (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xB7 ? .word : .other, 2)
    }
    guard index + 2 < bytes.count else { return (.other, 1) }
    if bytes[index] == 0xEF {
      // An object's place holder. A line may end on either side of it, but not without a space, since
      // it is an inline by itself.
      return (bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBC ? .object : .other, 3)
    }
    // Squares, full and empty.
    if bytes[index + 1] == 0x96 { return (bytes[index + 2] & 0xFE == 0xA0 ? .word : .other, 3) }
    guard bytes[index + 1] == 0x80 else { return (.other, 1) }
    switch bytes[index + 2] {
    // En space and em space.
    case 0x82, 0x83: return (.wideSpace, 3)
    case 0x93: return (.mark, 3)
    case 0x98, 0x99, 0x9C, 0x9D: return (.quote, 3)
    // Narrow no-break space
    case 0xAF: return (.word, 3)
    default: return (.other, 1)
    }
  }
}
