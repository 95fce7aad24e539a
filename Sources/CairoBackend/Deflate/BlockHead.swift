/// What stands before a block and tells its codes: their lengths, in a code of their own
/// (RFC 1951, 3.2.7).
struct BlockHead {
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// A length, or a run of lengths: the symbol, and how many more than it says at least.
  private struct Item {
    var symbol: Int
    var extra: UInt32 = 0
  }

  private let literals: Int
  private let distances: Int
  private let items: [Item]
  private let code: HuffmanCode
  private let sent: Int

  init(_ literal: HuffmanCode, _ distance: HuffmanCode) {
    literals = Self.used(literal.lengths, atLeast: 257)
    distances = Self.used(distance.lengths, atLeast: 1)
    items = Self.items(Array(literal.lengths.prefix(literals) + distance.lengths.prefix(distances)))
    var frequencies = [UInt32](repeating: 0, count: 19)
    for item in items { frequencies[item.symbol] += 1 }
    let code = HuffmanCode(frequencies: frequencies, longest: 7)
    self.code = code
    sent = Self.used(Self.order.map { code.lengths[$0] }, atLeast: 4)
  }

  func write(to pen: inout BitStream.Pen) {
    // Not the last block, with codes of its own.
    pen.put(0b100, 3)
    pen.put(UInt32(literals - 257), 5)
    pen.put(UInt32(distances - 1), 5)
    pen.put(UInt32(sent - 4), 4)
    pen.flush()
    for symbol in Self.order.prefix(sent) {
      pen.put(UInt32(code.lengths[symbol]), 3)
      pen.flush()
    }
    for item in items {
      pen.put(code.entries[item.symbol])
      pen.put(item.extra, Self.extraBits(item.symbol))
      pen.flush()
    }
  }

  private static func extraBits(_ symbol: Int) -> Int {
    switch symbol {
    case 16: 2
    case 17: 3
    case 18: 7
    default: 0
    }
  }

  private static func used(_ lengths: [UInt8], atLeast least: Int) -> Int {
    max(least, (lengths.lastIndex { $0 > 0 } ?? -1) + 1)
  }

  /// Runs of zeros, of 3 to 10 and of 11 to 138, and of what stood before, of 3 to 6.
  private static func items(_ lengths: [UInt8]) -> [Item] {
    var items: [Item] = []
    var place = 0
    while place < lengths.count {
      let length = lengths[place]
      var run = lengths[place...].prefix { $0 == length }.count
      place += run
      if length > 0 {
        items.append(Item(symbol: Int(length)))
        run -= 1
      }
      while run >= 3 {
        let part = min(run, length > 0 ? 6 : 138)
        let symbol = length > 0 ? 16 : part > 10 ? 18 : 17
        items.append(Item(symbol: symbol, extra: UInt32(part - (symbol == 18 ? 11 : 3))))
        run -= part
      }
      items += Array(repeating: Item(symbol: Int(length)), count: run)
    }
    return items
  }
}
