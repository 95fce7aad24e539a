/// Sixteen bytes that tell files apart: two FNV-1a sums over words of eight bytes with different
/// bases. Equal content gives equal bytes on every machine; it protects against nothing.
struct Digest {
  private var sums: (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142)
  private var count = 0

  var bytes: [UInt8] {
    var whole = self
    whole.add(UInt64(count))
    return [whole.sums.0, whole.sums.1].flatMap { sum in
      (0..<8).map { UInt8(sum >> (8 * $0) & 0xFF) }
    }
  }

  mutating func add(_ data: [UInt8]) {
    count += data.count
    data.withUnsafeBytes { buffer in
      var position = 0
      while position + 8 <= buffer.count {
        add(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
        position += 8
      }
      for byte in buffer[position...] { add(UInt64(byte)) }
    }
  }

  private mutating func add(_ word: UInt64) {
    sums.0 = (sums.0 ^ word) &* 0x100_0000_01B3
    sums.0 ^= sums.0 >> 29
    sums.1 = (sums.1 &+ word) &* 0x9E37_79B9_7F4A_7C15
    sums.1 ^= sums.1 >> 32
  }
}
