/// Shaped words by what decides their shape. An open-addressed table over pooled storage, so that
/// finding a word costs neither an allocation nor a reference count.
struct WordCache {
  struct Record {
    var hash: UInt64
    /// The font chain, doubled, plus one where the word runs from right to left.
    var key: Int32
    var textStart: Int32
    var textCount: Int32
    var firstPiece: Int32 = 0
    var pieceCount: Int32 = 0
    /// How many gaps tracking fills: one after each cluster.
    var clusterCount: Int32 = 0
    /// First of its hyphen points, -1 before the word was ever hyphenated.
    var firstHyphen: Int32 = -1
    var hyphenCount: Int32 = 0
  }

  private(set) var texts: [UInt8] = []
  var records: [Record] = []
  private var slots: [Int32] = Array(repeating: -1, count: 4096)
  private(set) var hits = 0

  /// FNV-1a over the word's bytes, begun with its key.
  static func hash(_ text: UnsafeBufferPointer<UInt8>, key: Int32) -> UInt64 {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: key)
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }

  mutating func find(_ text: UnsafeBufferPointer<UInt8>, key: Int32, hash: UInt64) -> Int32? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let index = slots[slot]
      if matches(records[Int(index)], text, key: key, hash: hash) {
        hits &+= 1
        return index
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func matches(
    _ record: Record, _ text: UnsafeBufferPointer<UInt8>, key: Int32, hash: UInt64
  ) -> Bool {
    guard record.hash == hash, record.key == key, Int(record.textCount) == text.count else {
      return false
    }
    let start = Int(record.textStart)
    for offset in 0..<text.count where texts[start + offset] != text[offset] { return false }
    return true
  }

  mutating func insert(_ text: UnsafeBufferPointer<UInt8>, key: Int32, hash: UInt64) -> Int32 {
    if records.count * 2 >= slots.count { grow() }
    let index = Int32(records.count)
    records.append(
      Record(
        hash: hash, key: key, textStart: Int32(texts.count), textCount: Int32(text.count)))
    texts.append(contentsOf: text)
    place(index, hash)
    return index
  }

  private mutating func place(_ index: Int32, _ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = index
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, record) in records.enumerated() { place(Int32(index), record.hash) }
  }
}
