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
}
