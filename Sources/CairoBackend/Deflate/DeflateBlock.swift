/// Bytes and repeats of bytes that become one block with codes of its own (RFC 1951, 3.2.7).
final class DeflateBlock {
  /// A repeat is of 3 to 258 bytes.
  static let longestRepeat = 258
  /// How far back a repeat may reach, in bytes.
  static let window = 32_768
  /// More in a block, and its codes fit none of it well.
  private static let capacity = 1 << 15
  private static let three: UInt32 = 0x4000_0000
  private static let repeated: UInt32 = 0x8000_0000

  /// A byte, or under a mark three bytes, or under another a repeat: its length above the distance
  /// less 1.
  private let tokens = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
  private var count = 0
  private let symbols = UnsafeMutablePointer<UInt32>.allocate(capacity: 286)
  private let distances = UnsafeMutablePointer<UInt32>.allocate(capacity: 30)

  init() { clear() }

  deinit {
    tokens.deallocate()
    symbols.deallocate()
    distances.deallocate()
  }

  var isFull: Bool { count == Self.capacity }

  /// Takes a byte; the block is not full.
  @inline(__always)
  func add(_ byte: UInt8) {
    tokens[count] = UInt32(byte)
    count &+= 1
    symbols[Int(byte)] &+= 1
  }

  /// Takes three bytes, the first one lowest; the block is not full.
  @inline(__always)
  func add(three bytes: UInt32) {
    tokens[count] = Self.three | bytes
    count &+= 1
    // Gray is frequent, and three steps at one place would wait for each other.
    if bytes & 0xFFFF == bytes &>> 8 {
      symbols[Int(bytes & 0xFF)] &+= 3
    } else {
      symbols[Int(bytes & 0xFF)] &+= 1
      symbols[Int(bytes &>> 8 & 0xFF)] &+= 1
      symbols[Int(bytes &>> 16)] &+= 1
    }
  }

  /// Takes a repeat of 3 to 258 bytes from 1 to 32,768 bytes back; the block is not full.
  @inline(__always)
  func add(repeat length: Int, back distance: Int) {
    tokens[count] =
      Self.repeated | UInt32(truncatingIfNeeded: length &<< 16 | distance &- 1)
    count &+= 1
    symbols[LengthCode(length).symbol] &+= 1
    distances[DistanceCode(distance).symbol] &+= 1
  }

  /// Writes the block, which is not the stream's last, and starts the next.
  func end(to stream: inout BitStream) {
    guard count > 0 else { return }
    symbols[256] = 1
    let literal = HuffmanCode(
      frequencies: Array(UnsafeBufferPointer(start: symbols, count: 286)), longest: 15)
    let distance = HuffmanCode(
      frequencies: Array(UnsafeBufferPointer(start: distances, count: 30)), longest: 15)
    let head = BlockHead(literal, distance)
    // No token takes more than 48 bits, the head no more than 4,800.
    stream.write(atMost: 4800 + count * 48) { pen in
      head.write(to: &pen)
      write(literal, distance, to: &pen)
    }
    clear()
  }

  private func write(_ literal: HuffmanCode, _ distance: HuffmanCode, to pen: inout BitStream.Pen) {
    literal.entries.withUnsafeBufferPointer { literals in
      distance.entries.withUnsafeBufferPointer { distances in
        for token in UnsafeBufferPointer(start: tokens, count: count) {
          if token < 256 {
            pen.put(literals[Int(token)])
          } else if token < Self.repeated {
            pen.put(literals[Int(token & 0xFF)])
            pen.put(literals[Int(token &>> 8 & 0xFF)])
            pen.put(literals[Int(token &>> 16 & 0xFF)])
          } else {
            let length = LengthCode(Int(token &>> 16 & 0x1FF))
            pen.put(literals[length.symbol])
            pen.put(length.extra, length.extraBits)
            let distance = DistanceCode(Int(token & 0x7FFF) &+ 1)
            pen.put(distances[distance.symbol])
            pen.put(distance.extra, distance.extraBits)
          }
          pen.flush()
        }
        pen.put(literals[256])
      }
    }
  }

  private func clear() {
    count = 0
    symbols.update(repeating: 0, count: 286)
    distances.update(repeating: 0, count: 30)
  }
}

/// How a repeat's length is sent: a symbol and bits beside it.
private struct LengthCode {
  var symbol: Int
  var extra: UInt32 = 0
  var extraBits = 0

  @inline(__always)
  init(_ length: Int) {
    let value = length &- 3
    guard value >= 8 else {
      symbol = 257 &+ value
      return
    }
    guard length < 258 else {
      symbol = 285
      return
    }
    extraBits = 61 &- value.leadingZeroBitCount
    symbol = 261 &+ 4 &* extraBits &+ (value &>> extraBits & 3)
    extra = UInt32(truncatingIfNeeded: value & (1 &<< extraBits &- 1))
  }
}

/// How far back a repeat lies, likewise.
private struct DistanceCode {
  var symbol: Int
  var extra: UInt32 = 0
  var extraBits = 0

  @inline(__always)
  init(_ distance: Int) {
    let value = distance &- 1
    guard value >= 4 else {
      symbol = value
      return
    }
    extraBits = 62 &- value.leadingZeroBitCount
    symbol = 2 &+ 2 &* extraBits &+ (value &>> extraBits & 1)
    extra = UInt32(truncatingIfNeeded: value & (1 &<< extraBits &- 1))
  }
}
