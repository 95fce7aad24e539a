/// Undoes DEFLATE (RFC 1951), up to a limit, so that a small stream cannot fill the memory. Codes are
/// read bit by bit by the counts of their lengths.
struct Inflater {
  enum Failure: Error { case damaged, tooLarge }

  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: ArraySlice<Int>) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      var starts = [Int](repeating: 0, count: 17)
      for length in 1..<16 { starts[length + 1] = starts[length] + counts[length] }
      symbols = [Int](repeating: 0, count: starts[16])
      for (symbol, length) in lengths.enumerated() where length > 0 {
        symbols[starts[length]] = symbol
        starts[length] += 1
      }
    }
  }

  private let input: ArraySlice<UInt8>
  private let limit: Int
  private var position: Int
  private var (bits, held) = (0, 0)
  private(set) var output: [UInt8] = []

  private init(_ input: ArraySlice<UInt8>, limit: Int) {
    self.input = input
    self.limit = limit
    position = input.startIndex
  }

  /// Undoes a zlib stream (RFC 1950); its checksum is not looked at. What is damaged gives what came
  /// before the damage.
  ///
  /// - Throws: `Failure.tooLarge`.
  static func zlib(_ input: [UInt8], limit: Int) throws(Failure) -> (
    bytes: [UInt8], isWhole: Bool
  ) {
    guard input.count > 2, input[0] & 0xF == 8, (Int(input[0]) << 8 | Int(input[1])) % 31 == 0
    else { return ([], false) }
    var inflater = Inflater(input[2...], limit: limit)
    do {
      while try inflater.block() {}
      return (inflater.output, true)
    } catch .damaged {
      return (inflater.output, false)
    }
  }

  /// Reads a block; false after the last.
  private mutating func block() throws(Failure) -> Bool {
    let isLast = try take(1) == 1
    switch try take(2) {
    case 0: try stored()
    case 1: try codes(Inflater.fixed.literals, Inflater.fixed.distances)
    case 2:
      let (literals, distances) = try dynamic()
      try codes(literals, distances)
    default: throw .damaged
    }
    return !isLast
  }

  private mutating func take(_ count: Int) throws(Failure) -> Int {
    while held < count {
      guard position < input.endIndex else { throw .damaged }
      bits |= Int(input[position]) << held
      position += 1
      held += 8
    }
    let value = bits & ((1 << count) - 1)
    bits >>= count
    held -= count
    return value
  }

  private mutating func symbol(_ code: Code) throws(Failure) -> Int {
    var (value, first, index) = (0, 0, 0)
    for length in 1..<16 {
      value |= try take(1)
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw .damaged
  }

  private mutating func stored() throws(Failure) {
    (bits, held) = (0, 0)
    let length = try take(16)
    _ = try take(16)
    guard position + length <= input.endIndex else { throw .damaged }
    guard output.count + length <= limit else { throw .tooLarge }
    output.append(contentsOf: input[position..<position + length])
    position += length
  }

  private mutating func codes(_ literals: Code, _ distances: Code) throws(Failure) {
    while true {
      let symbol = try symbol(literals)
      guard output.count < limit else { throw .tooLarge }
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        try copy(lengthSymbol: symbol - 257, distances)
      }
    }
  }

  private mutating func copy(lengthSymbol: Int, _ distances: Code) throws(Failure) {
    guard Inflater.lengths.indices.contains(lengthSymbol) else { throw .damaged }
    let (base, extra) = Inflater.lengths[lengthSymbol]
    let length = base + (try take(extra))
    let place = try symbol(distances)
    guard Inflater.distances.indices.contains(place) else { throw .damaged }
    let (near, more) = Inflater.distances[place]
    let distance = near + (try take(more))
    guard distance <= output.count else { throw .damaged }
    guard output.count + length <= limit else { throw .tooLarge }
    for _ in 0..<length { output.append(output[output.count - distance]) }
  }

  private mutating func dynamic() throws(Failure) -> (Code, Code) {
    let literals = try take(5) + 257
    let distances = try take(5) + 1
    let count = try take(4) + 4
    var lengths = [Int](repeating: 0, count: 19)
    for place in Inflater.order.prefix(count) { lengths[place] = try take(3) }
    let code = Code(lengths[...])
    lengths = []
    while lengths.count < literals + distances {
      let symbol = try symbol(code)
      switch symbol {
      case ..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw .damaged }
        lengths += Array(repeating: last, count: try take(2) + 3)
      case 17: lengths += Array(repeating: 0, count: try take(3) + 3)
      default: lengths += Array(repeating: 0, count: try take(7) + 11)
      }
    }
    guard lengths.count == literals + distances else { throw .damaged }
    return (Code(lengths[..<literals]), Code(lengths[literals...]))
  }

  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  private static let fixed = (
    literals: Code(
      (Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112)
        + Array(repeating: 7, count: 24) + Array(repeating: 8, count: 8))[...]),
    distances: Code(Array(repeating: 5, count: 30)[...])
  )

  private static let lengths: [(Int, Int)] = {
    var (base, table): (Int, [(Int, Int)]) = (3, [])
    for index in 0..<28 {
      let extra = index < 8 ? 0 : index / 4 - 1
      table.append((base, extra))
      base += 1 << extra
    }
    return table + [(258, 0)]
  }()

  private static let distances: [(Int, Int)] = {
    var (base, table): (Int, [(Int, Int)]) = (1, [])
    for index in 0..<30 {
      let extra = index < 4 ? 0 : index / 2 - 1
      table.append((base, extra))
      base += 1 << extra
    }
    return table
  }()
}
