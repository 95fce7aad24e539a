/// A prefix code for symbols by how often they occur, as deflate has it (RFC 1951, 3.2.2).
struct HuffmanCode {
  /// Bits of each symbol's code; 0 where the symbol does not occur.
  private(set) var lengths: [UInt8]
  /// Each symbol's code, the bit that is sent first lowest, under its length times 65,536.
  private(set) var entries: [UInt32]

  /// The shortest code whose codes have at most `longest` bits. Two symbols have codes at least, as
  /// some readers want it; there are at most 2 to the power of `longest` symbols.
  init(frequencies: [UInt32], longest: Int) {
    var used = frequencies.indices.filter { frequencies[$0] > 0 }
    for filler in frequencies.indices where used.count < 2 && !used.contains(filler) {
      used.append(filler)
    }
    used.sort { (frequencies[$0], $0) < (frequencies[$1], $1) }
    lengths = Array(repeating: 0, count: frequencies.count)
    Self.measure(used, used.map { UInt64(frequencies[$0]) }, longest, &lengths)
    entries = Self.canonical(lengths)
  }

  /// Lengths of least sum by package-merge (Larmore and Hirschberg, "A fast algorithm for optimal
  /// length-limited Huffman codes", 1990): each round merges the symbols with pairs of the round
  /// before; what the last round's cheapest hold counts a bit for each of its symbols.
  private static func measure(
    _ symbols: [Int], _ weights: [UInt64], _ longest: Int, _ lengths: inout [UInt8]
  ) {
    var rounds: [[Bool]] = []
    var packages: [UInt64] = []
    for _ in 0..<longest {
      var (merged, areSymbols): ([UInt64], [Bool]) = ([], [])
      merged.reserveCapacity(weights.count + packages.count)
      areSymbols.reserveCapacity(weights.count + packages.count)
      var (symbol, package) = (0, 0)
      while symbol < weights.count || package < packages.count {
        let isSymbol =
          package == packages.count
          || symbol < weights.count && weights[symbol] <= packages[package]
        merged.append(isSymbol ? weights[symbol] : packages[package])
        areSymbols.append(isSymbol)
        if isSymbol { symbol += 1 } else { package += 1 }
      }
      rounds.append(areSymbols)
      packages = stride(from: 0, to: merged.count - 1, by: 2).map { merged[$0] + merged[$0 + 1] }
    }
    var taken = 2 * symbols.count - 2
    for round in rounds.reversed() {
      let held = round.prefix(taken).count { $0 }
      for symbol in symbols.prefix(held) { lengths[symbol] += 1 }
      taken = 2 * (taken - held)
    }
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
