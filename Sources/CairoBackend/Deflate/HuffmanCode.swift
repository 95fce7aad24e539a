/// A prefix code for symbols by how often they occur, as deflate has it (RFC 1951, 3.2.2).
struct HuffmanCode {
  /// Bits of each symbol's code; 0 where the symbol does not occur.
  private(set) var lengths: [UInt8]
  /// Each symbol's code, the bit that is sent first lowest, under its length times 65,536.
  private(set) var entries: [UInt32]

  /// A code as short as can be, or nearly so where its codes would have more than `longest` bits. Two
  /// symbols have codes at least, as some readers want it; there are fewer symbols than half of 2 to
  /// the power of `longest`.
  init(frequencies: [UInt32], longest: Int) {
    var used = frequencies.indices.filter { frequencies[$0] > 0 }
    for filler in frequencies.indices where used.count < 2 && !used.contains(filler) {
      used.append(filler)
    }
    // Numbers above numbers: rare symbols first, and those of a kind in their order.
    let order = used.map { UInt64(frequencies[$0]) << 16 | UInt64($0) }.sorted()
    var weights = order.map { $0 >> 16 }
    var depths = Self.depths(weights)
    while let deepest = depths.first, deepest > longest {
      // Weights that lie nearer to each other make a flatter tree.
      weights = weights.map { $0 / 2 + 1 }
      depths = Self.depths(weights)
    }
    lengths = Array(repeating: 0, count: frequencies.count)
    for (symbol, depth) in zip(order, depths) {
      lengths[Int(symbol & 0xFFFF)] = UInt8(truncatingIfNeeded: depth)
    }
    entries = Self.canonical(lengths)
  }

  /// How deep leaves of these weights, lightest first, lie in the tree that joins the two lightest
  /// again and again (Huffman, "A method for the construction of minimum-redundancy codes", 1952); the
  /// first lies deepest. What is joined comes out lightest first too, so that two queues are enough.
  private static func depths(_ weights: [UInt64]) -> [Int] {
    let leaves = weights.count
    var weights = weights
    var parents = [Int](repeating: 0, count: 2 * leaves - 1)
    weights.reserveCapacity(parents.count)
    var (leaf, joint) = (0, leaves)
    for node in leaves..<2 * leaves - 1 {
      var weight: UInt64 = 0
      for _ in 0..<2 {
        if joint == node || leaf < leaves && weights[leaf] <= weights[joint] {
          weight += weights[leaf]
          parents[leaf] = node
          leaf += 1
        } else {
          weight += weights[joint]
          parents[joint] = node
          joint += 1
        }
      }
      weights.append(weight)
    }
    // A parent's place is taken by its depth, from the root down.
    parents[2 * leaves - 2] = 0
    for node in (0..<2 * leaves - 2).reversed() { parents[node] = parents[parents[node]] + 1 }
    return Array(parents.prefix(leaves))
  }

  /// Codes of a length follow each other in the symbols' order, after all that are shorter.
  private static func canonical(_ lengths: [UInt8]) -> [UInt32] {
    var counts = [UInt16](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var starts = [UInt16](repeating: 0, count: 16)
    for length in 1..<15 { starts[length + 1] = (starts[length] + counts[length]) << 1 }
    return lengths.map { length in
      guard length > 0 else { return 0 }
      let code = starts[Int(length)]
      starts[Int(length)] &+= 1
      return UInt32(code.bitReversed >> (16 - UInt16(length))) | UInt32(length) << 16
    }
  }
}

extension BitStream.Pen {
  /// Writes one of a code's entries.
  @inline(__always)
  mutating func put(_ entry: UInt32) { put(entry & 0xFFFF, Int(entry >> 16)) }
}

extension UInt16 {
  fileprivate var bitReversed: UInt16 {
    var bits = self
    bits = bits >> 1 & 0x5555 | (bits & 0x5555) << 1
    bits = bits >> 2 & 0x3333 | (bits & 0x3333) << 2
    bits = bits >> 4 & 0x0F0F | (bits & 0x0F0F) << 4
    return bits.byteSwapped
  }
}
