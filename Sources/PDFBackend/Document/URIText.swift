/// An address as PDF wants it: ASCII, with everything a URI may not hold percent-encoded (RFC 3986, 2).
/// What is encoded already stays.
struct URIText {
  let escaped: String

  init(_ address: String) {
    let bytes = Array(address.utf8)
    var escaped = ""
    for (index, byte) in bytes.enumerated() {
      if URIText.isAllowed(byte) || URIText.isEncoded(bytes, at: index) {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += digits.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    self.escaped = escaped
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte)
    }
  }

  private static func isEncoded(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == 0x25, index + 2 < bytes.count else { return false }
    return bytes[(index + 1)...(index + 2)].allSatisfy {
      0x30...0x39 ~= $0 || 0x41...0x46 ~= $0 || 0x61...0x66 ~= $0
    }
  }
}
