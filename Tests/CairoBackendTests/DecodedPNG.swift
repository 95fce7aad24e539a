import CDeflate

/// A PNG file read back, as far as our own encoder goes: 8 bits a channel, filter "none".
struct DecodedPNG {
  private(set) var chunks: [(type: String, data: [UInt8])] = []
  let width: Int
  let height: Int
  let colorType: UInt8
  private let rows: [UInt8]

  /// Nil where the signature, a length, a check sum or the image data is wrong.
  init?(_ file: [UInt8]) {
    guard file.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] else { return nil }
    var rest = file.dropFirst(8)
    while !rest.isEmpty {
      guard rest.count >= 12 else { return nil }
      let count = number(rest.prefix(4))
      guard rest.count >= 12 + count else { return nil }
      let checked = Array(rest.dropFirst(4).prefix(4 + count))
      let sum = number(rest.dropFirst(8 + count).prefix(4))
      guard sum == Int(crc(checked)) else { return nil }
      chunks.append(
        (String(decoding: checked.prefix(4), as: UTF8.self), Array(checked.dropFirst(4))))
      rest = rest.dropFirst(12 + count)
    }
    guard let header = chunks.first, header.type == "IHDR", header.data.count == 13,
      Array(header.data[10...]) == [0, 0, 0], header.data[8] == 8, chunks.last?.type == "IEND"
    else { return nil }
    width = number(header.data[0..<4])
    height = number(header.data[4..<8])
    colorType = header.data[9]
    let channels = [0: 1, 2: 3, 4: 2, 6: 4][colorType] ?? 0
    let count = height * (1 + width * channels)
    let data = chunks.filter { $0.type == "IDAT" }.flatMap(\.data)
    guard let rows = inflate(data, count) else { return nil }
    self.rows = rows
    guard (0..<height).allSatisfy({ rows[$0 * (1 + width * channels)] == 0 }) else { return nil }
  }

  func data(_ type: String) -> [UInt8]? { chunks.first { $0.type == type }?.data }

  func pixel(_ x: Int, _ y: Int) -> [UInt8] {
    let channels = rows.count / height / width
    let start = y * (1 + width * channels) + 1 + x * channels
    return Array(rows[start..<start + channels])
  }

  /// Where the ink of a gray image has its centre, in pixels.
  func centerOfDarkness() -> (column: Double, row: Double) {
    var (sum, column, row) = (0.0, 0.0, 0.0)
    for y in 0..<height {
      for x in 0..<width {
        let ink = 255 - Double(pixel(x, y)[0])
        sum += ink
        column += ink * Double(x)
        row += ink * Double(y)
      }
    }
    return (column / sum, row / sum)
  }
}

private func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

/// The check sum as the specification defines it, bit by bit.
private func crc(_ bytes: [UInt8]) -> UInt32 {
  var sum: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }
  return ~sum
}

private func inflate(_ data: [UInt8], _ count: Int) -> [UInt8]? {
  let decompressor = libdeflate_alloc_decompressor()
  defer { libdeflate_free_decompressor(decompressor) }
  var bytes = [UInt8](repeating: 0, count: count)
  let result = libdeflate_zlib_decompress(decompressor, data, data.count, &bytes, count, nil)
  return result == LIBDEFLATE_SUCCESS ? bytes : nil
}
