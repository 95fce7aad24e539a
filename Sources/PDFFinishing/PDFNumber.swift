/// Numbers as PDF writes them.
enum PDFNumber {
  /// Nil where the text is no whole number from 0 to 2147483647.
  static func integer(_ text: some Sequence<UInt8>) -> Int? {
    var value: Int?
    for byte in text {
      guard 0x30...0x39 ~= byte else { return nil }
      let next = (value ?? 0) * 10 + Int(byte - 0x30)
      guard next <= Int(Int32.max) else { return nil }
      value = next
    }
    return value
  }

  /// Thousandths of a part of 1, as colours are given; outside of 0 to 1 the nearer end.
  static func thousandths(_ text: some Sequence<UInt8>) -> Int {
    var (value, place) = (0, 0)
    for byte in text {
      switch byte {
      case 0x2D: return 0
      case 0x2E: place = 1000
      case 0x30...0x39 where place == 0: value = min(value * 10_000 + Int(byte - 0x30) * 1000, 1000)
      case 0x30...0x39:
        place /= 10
        value += Int(byte - 0x30) * place
      default: continue
      }
    }
    return min(value, 1000)
  }
}
