/// Bits on their way into bytes, the first one lowest (RFC 1951, 3.1.1).
struct BitStream {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  /// Room for bits whose number is known, so that writing them checks for no room.
  struct Pen {
    fileprivate var place: UnsafeMutableRawPointer
    fileprivate var pending: UInt64
    fileprivate var count: Int

    /// Takes low bits, those above them being zero; between two `flush`es at most 56 in all.
    @inline(__always)
    mutating func put(_ bits: UInt32, _ length: Int) {
      pending |= UInt64(bits) &<< UInt64(count)
      count &+= length
    }

    /// Lays down the bytes that are full. It writes as much whether they are or not, which is quicker
    /// than to ask.
    @inline(__always)
    mutating func flush() {
      place.storeBytes(of: pending.littleEndian, as: UInt64.self)
      place += count &>> 3
      pending &>>= UInt64(count & ~7)
      count &= 7
    }
  }

  /// Has at most that many bits written.
  mutating func write(atMost bits: Int, _ body: (inout Pen) -> Void) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: bits / 8 + 16))
    var written = 0
    bytes.withUnsafeMutableBytes { room in
      guard let base = room.baseAddress else { return }
      var pen = Pen(place: base + start, pending: pending, count: count)
      body(&pen)
      pen.flush()
      written = base.distance(to: pen.place)
      (pending, count) = (pen.pending, pen.count)
    }
    bytes.removeLast(bytes.count - written)
  }

  /// Fills the last byte with an empty block that ends there (RFC 1951, 3.2.4), so that what follows
  /// can be made apart.
  mutating func align() {
    write(atMost: 56) { pen in
      pen.put(0, 3)
      pen.put(0, -pen.count & 7)
      pen.put(0xFFFF_0000, 32)
      pen.flush()
    }
  }
}
