/// Reads numbers of several bytes, highest first, and gives nil past the end.
struct ByteReader {
  let bytes: [UInt8]

  func byte(_ offset: Int) -> Int? { bytes.indices.contains(offset) ? Int(bytes[offset]) : nil }

  func number(_ offset: Int, _ width: Int) -> Int? {
    guard 1...4 ~= width, offset >= 0, offset <= bytes.count - width else { return nil }
    return bytes[offset..<offset + width].reduce(0) { $0 << 8 | Int($1) }
  }

  func short(_ offset: Int) -> Int? { number(offset, 2) }

  func signedShort(_ offset: Int) -> Int? {
    short(offset).map { $0 > 0x7FFF ? $0 - 0x10000 : $0 }
  }

  func long(_ offset: Int) -> Int? { number(offset, 4) }
}
