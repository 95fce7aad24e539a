import CDeflate

/// The check sum of a zlib stream (RFC 1950, 8.2), of parts that are joined.
struct Adler32: Hashable, Sendable {
  private(set) var value: UInt32 = 1
  private var count: UInt64 = 0

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    value = libdeflate_adler32(value, bytes.baseAddress, bytes.count)
    count += UInt64(bytes.count)
  }

  /// What follows is another part.
  mutating func add(_ part: Adler32) {
    let modulus: UInt64 = 65_521
    let (low, high) = (UInt64(value & 0xFFFF), UInt64(value >> 16))
    let (partLow, partHigh) = (UInt64(part.value & 0xFFFF), UInt64(part.value >> 16))
    let sum = (low + partLow + modulus - 1) % modulus
    let sums = (high + partHigh + part.count % modulus * (low + modulus - 1)) % modulus
    value = UInt32(truncatingIfNeeded: sums << 16 | sum)
    count += part.count
  }
}
