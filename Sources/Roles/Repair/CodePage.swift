/// A table of 128 characters for the bytes from 0x80 on, read backwards: which byte did a character
/// come from?
struct CodePage: Sendable {
  /// "windows-1253"
  let name: String
  /// Bytes the page gives no character; programs drop them, keep them raw, or borrow them from
  /// Windows-1252.
  let undefined: [UInt8]
  /// The byte of each scalar below `flatLimit`, 0 for none.
  private let flat: [UInt8]
  private let beyond: [UInt32: UInt8]
  /// A second byte that a scalar may stand for: one borrowed for a hole, beside its own.
  private let second: [UInt32: UInt8]
  private let listed: [UInt32?]
  private static let flatLimit: UInt32 = 0x2700

  /// Reads a page whose characters are listed from byte `start` on; bytes between 0x80 and there are
  /// control characters.
  init(_ name: String, from start: Int, _ characters: String) {
    var listed = [UInt32?](repeating: nil, count: 128)
    for byte in 0x80..<start { listed[byte - 0x80] = UInt32(byte) }
    for (offset, scalar) in characters.unicodeScalars.enumerated() where start + offset < 256 {
      listed[start + offset - 0x80] = scalar == "\u{FFFD}" ? nil : scalar.value
    }
    self.init(name, listed)
  }

  private init(_ name: String, _ listed: [UInt32?]) {
    self.name = name
    var flat = [UInt8](repeating: 0, count: Int(Self.flatLimit))
    var beyond: [UInt32: UInt8] = [:]
    var second: [UInt32: UInt8] = [:]
    var undefined: [UInt8] = []
    func enter(_ scalar: UInt32, _ byte: UInt8) {
      if scalar < Self.flatLimit {
        if flat[Int(scalar)] == 0 {
          flat[Int(scalar)] = byte
        } else if flat[Int(scalar)] != byte {
          second[scalar] = byte
        }
      } else if beyond[scalar] == nil {
        beyond[scalar] = byte
      }
    }
    for (offset, scalar) in listed.enumerated() {
      let byte = UInt8(0x80 + offset)
      if let scalar { enter(scalar, byte) } else { undefined.append(byte) }
    }
    for byte in undefined { enter(UInt32(byte), byte) }
    for byte in UInt8(0x80)...0x9F { enter(UInt32(byte), byte) }
    for (scalar, byte) in Self.western where listed[Int(byte) - 0x80].map({ $0 < 0xA0 }) ?? true {
      enter(scalar, byte)
    }
    self.undefined = undefined
    self.flat = flat
    self.beyond = beyond
    self.second = second
    self.listed = listed
  }

  /// What the page shows for a byte from 0x80 on; nil for a byte it does not define.
  func character(of byte: UInt8) -> UInt32? { byte < 0x80 ? nil : listed[Int(byte) - 0x80] }

  /// Whether the page itself shows the byte so, or shows nothing and something had to be borrowed.
  func isNative(_ scalar: UInt32, for byte: UInt8) -> Bool {
    guard byte >= 0x80, let own = listed[Int(byte) - 0x80] else { return true }
    return own == scalar
  }

  /// The byte that a scalar stands for where another was tried in vain, or 0.
  func secondByte(_ scalar: UInt32) -> UInt8 { second.isEmpty ? 0 : second[scalar] ?? 0 }

  /// The byte that this page shows as the scalar, or 0 where it has no such character.
  @inline(__always)
  func byte(_ scalar: UInt32) -> UInt8 {
    scalar < Self.flatLimit ? flat[Int(scalar)] : (beyond[scalar] ?? 0)
  }

  /// What Windows-1252 shows for 0x80 to 0x9F: programs fall back on it where a page has a hole.
  private static let western: [(UInt32, UInt8)] = {
    let shown = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    return zip(shown.unicodeScalars, UInt8(0x80)...UInt8(0x9F)).map { ($0.value, $1) }
  }()

  /// Every page, the likelier one first where two explain a text equally well.
  static let all: [CodePage] = windowsPages + isoPages + otherPages
}
