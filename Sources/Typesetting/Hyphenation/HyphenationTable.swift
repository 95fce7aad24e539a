import Glibc

/// Liang's hyphenation patterns as a packed trie ("Word Hy-phen-a-tion by Com-put-er", 1983), used
/// as it lies in its file.
///
/// All numbers are little-endian. Header: `RRHY`, one byte each of version, left minimum, right
/// minimum and the count of letters besides a to z, then the counts of slots and of value bytes (4 bytes each). A slot is a letter
/// (1 byte) and the base of its children (3 bytes); a node's child for letter c lies at base + c, and
/// is there where the slot's letter is c. After the slots stand as many 2-byte places in the values,
/// 0 for none. A value is a count and that many digits of a pattern. At the end stand the further
/// letters as code points of 4 bytes, numbered from 28.
public struct HyphenationTable: Sendable {
  static let magic: [UInt8] = Array("RRHY".utf8)
  static let version: UInt8 = 1
  static let headerSize = 16
  /// The letter for a word's start and end; a to z are 1 to 26.
  static let boundary: UInt8 = 27
  static let firstFurther = 28
  /// Any letter that no pattern has.
  static let unknown: UInt8 = 255

  /// The fewest letters before and after a hyphen.
  public let leftMinimum: Int
  public let rightMinimum: Int
  private let bytes: [UInt8]
  private let slotCount: Int
  private let valuesStart: Int
  private let valuesEnd: Int
  /// The numbers of letters besides a to z.
  let further: [UInt32: UInt8]

  /// Nil where the bytes are no table of this version.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= HyphenationTable.headerSize,
      bytes.starts(with: HyphenationTable.magic), bytes[4] == HyphenationTable.version
    else { return nil }
    func number(_ at: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    let (slots, values, letters) = (number(8), number(12), Int(bytes[7]))
    let end = HyphenationTable.headerSize + slots * 6 + values
    guard slots > 0, letters <= 226, bytes.count == end + letters * 4 else { return nil }
    var further: [UInt32: UInt8] = [:]
    for letter in 0..<letters {
      let code = UInt32(truncatingIfNeeded: number(end + letter * 4))
      further[code] = UInt8(HyphenationTable.firstFurther + letter)
    }
    self.further = further
    self.bytes = bytes
    leftMinimum = Int(max(1, bytes[5]))
    rightMinimum = Int(max(1, bytes[6]))
    slotCount = slots
    valuesStart = HyphenationTable.headerSize + slots * 6
    valuesEnd = end
  }

  /// A table, or the table of a pattern file (`.dic`). Nil where the file cannot be read or is
  /// neither.
  public static func read(path: String) -> HyphenationTable? {
    guard let bytes = contents(of: path) else { return nil }
    guard path.hasSuffix(".dic") else { return HyphenationTable(bytes) }
    return HyphenationCompiler.patterns(in: bytes).flatMap {
      HyphenationTable(HyphenationCompiler.table(of: $0))
    }
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    guard fseek(file, 0, SEEK_END) == 0 else { return nil }
    let size = ftell(file)
    guard size > 0, size < 1 << 26, fseek(file, 0, SEEK_SET) == 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }

  /// How many letters may stand before a hyphen in a word, ascending. Letters are 1 to 26 for a to
  /// z, others as the table numbers them; 255 is a letter that no pattern knows.
  public func points(in letters: [UInt8]) -> [Int] {
    let count = letters.count
    guard count >= leftMinimum + rightMinimum else { return [] }
    let word = [HyphenationTable.boundary] + letters + [HyphenationTable.boundary]
    var levels = [UInt8](repeating: 0, count: word.count + 1)
    bytes.withUnsafeBufferPointer { table in
      for start in word.indices { match(word, from: start, table, &levels) }
    }
    return (leftMinimum...count - rightMinimum).filter { levels[$0 + 1] % 2 == 1 }
  }

  /// Raises the levels to those of every pattern that begins at `start`.
  private func match(
    _ word: [UInt8], from start: Int, _ table: UnsafeBufferPointer<UInt8>, _ levels: inout [UInt8]
  ) {
    var base = 0
    for at in start..<word.count {
      let slot = base + Int(word[at])
      let place = HyphenationTable.headerSize + slot * 4
      guard slot < slotCount, table[place] == word[at] else { return }
      let link = HyphenationTable.headerSize + slotCount * 4 + slot * 2
      let value = Int(table[link]) | Int(table[link + 1]) << 8
      if value > 0 { raise(&levels, from: start, value: valuesStart + value, table) }
      base = Int(table[place + 1]) | Int(table[place + 2]) << 8 | Int(table[place + 3]) << 16
      if base == 0 { return }
    }
  }

  private func raise(
    _ levels: inout [UInt8], from start: Int, value: Int, _ table: UnsafeBufferPointer<UInt8>
  ) {
    guard value < valuesEnd else { return }
    let count = min(Int(table[value]), valuesEnd - value - 1, levels.count - start)
    guard count > 0 else { return }
    for offset in 0..<count {
      levels[start + offset] = max(levels[start + offset], table[value + 1 + offset])
    }
  }
}
