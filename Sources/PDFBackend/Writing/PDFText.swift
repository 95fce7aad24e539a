import Geometry

/// PDF syntax as it is written (ISO 32000-1, 7.3): a growing run of bytes. Tokens are set apart by
/// whoever writes them; nothing is added between them.
struct PDFText {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func raw(_ syntax: StaticString) {
    syntax.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func raw(_ syntax: some Sequence<UInt8>) { bytes.append(contentsOf: syntax) }

  /// A sign of its own: takes a quarter of the time of a text of one.
  mutating func byte(_ sign: UInt8) { bytes.append(sign) }

  mutating func space() { bytes.append(0x20) }

  mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(0x2D) }
    digits(value.magnitude)
  }

  private mutating func digits(_ value: UInt) {
    if value > 9 { digits(value / 10) }
    digit(value % 10)
  }

  private mutating func digit(_ value: UInt) {
    bytes.append(0x30 + UInt8(truncatingIfNeeded: value))
  }

  /// A code of two bytes in a hexadecimal string.
  mutating func code(_ code: UInt16) {
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: code >> shift & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
    }
  }

  /// A code of two bytes in a literal string: half as long as in hexadecimal.
  mutating func literal(_ code: UInt16) {
    literal(UInt8(code >> 8))
    literal(UInt8(code & 0xFF))
  }

  private mutating func literal(_ byte: UInt8) {
    switch byte {
    case 0x28, 0x29, 0x5C:
      bytes.append(0x5C)
      bytes.append(byte)
    // A bare one would be read as the end of a line, 0x0A.
    case 0x0D:
      bytes.append(0x5C)
      bytes.append(0x72)
    default: bytes.append(byte)
    }
  }

  /// ` 12 0 R`
  mutating func reference(_ number: Int) {
    space()
    integer(number)
    raw(" 0 R")
  }

  /// Thousandths of a point, rounded to nearest; paper past a kilometre is cut there.
  static func thousandths(of value: Length) -> Int {
    Int((value.onPaper.scaled * 1000 + 32_768) >> 16)
  }

  /// Points with at most three decimals.
  mutating func length(_ value: Length) { thousandths(PDFText.thousandths(of: value)) }

  /// A number of thousandths as a number of wholes: `12.5` of 12,500.
  mutating func thousandths(_ thousandths: Int) {
    if thousandths < 0 { bytes.append(0x2D) }
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    digits(whole)
    guard rest > 0 else { return }
    bytes.append(0x2E)
    digit(rest / 100)
    guard rest % 100 > 0 else { return }
    digit(rest / 10 % 10)
    guard rest % 10 > 0 else { return }
    digit(rest % 10)
  }

  mutating func lengths(_ values: Length...) {
    for (index, value) in values.enumerated() {
      if index > 0 { space() }
      length(value)
    }
  }

  /// A text string: readable where ASCII is enough, else UTF-16 with its byte order mark.
  mutating func string(_ text: String) {
    guard text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) else { return unicode(text) }
    bytes.append(0x28)
    for byte in text.utf8 {
      if byte == 0x28 || byte == 0x29 || byte == 0x5C { bytes.append(0x5C) }
      bytes.append(byte)
    }
    bytes.append(0x29)
  }

  /// `/application#2Fjson`: what is no plain letter of a name is written by its code.
  mutating func name(_ text: String) {
    bytes.append(0x2F)
    for byte in text.utf8 {
      if 0x21...0x7E ~= byte, byte != 0x23, !PDFText.delimiters.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(0x23)
        hexadecimal(byte)
      }
    }
  }

  /// A byte string, in hexadecimal.
  mutating func hexadecimal(_ data: some Sequence<UInt8>) {
    bytes.append(0x3C)
    for byte in data { hexadecimal(byte) }
    bytes.append(0x3E)
  }

  /// A text string in UTF-16, whatever the text.
  mutating func unicode(_ text: String) { units("<FEFF", text) }

  /// Text as character maps have it: UTF-16 in hexadecimal, without a byte order mark.
  mutating func characters(_ text: String) { units("<", text) }

  private mutating func units(_ opening: StaticString, _ text: String) {
    raw(opening)
    for unit in text.utf16 {
      hexadecimal(UInt8(unit >> 8))
      hexadecimal(UInt8(unit & 0xFF))
    }
    bytes.append(0x3E)
  }

  /// ISO 32000-1, table 2.
  private static let delimiters: [UInt8] = Array("()<>[]{}/%".utf8)

  private mutating func hexadecimal(_ byte: UInt8) {
    for digit in [byte >> 4, byte & 0xF] { bytes.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
  }
}

extension Length {
  /// Paper ends after a kilometre, so that sums of what stands on it cannot overflow.
  var onPaper: Length {
    let limit = Int64(3_000_000) << 16
    return Length(scaled: min(max(scaled, -limit), limit))
  }
}

extension Point {
  var onPaper: Point { Point(x: x.onPaper, y: y.onPaper) }
}

extension Rect {
  var onPaper: Rect {
    Rect(origin: origin.onPaper, size: Size(width: size.width.onPaper, height: size.height.onPaper))
  }
}
