/// A stream's bytes, compressed where that makes them smaller.
struct Compressed: Hashable, Sendable {
  var bytes: [UInt8]
  var isDeflated: Bool
  /// How many bytes there are without compression.
  var length: Int

  var coding: FileWriter.Coding { isDeflated ? .deflated : .stored }
}

extension Deflater {
  func compress(_ data: [UInt8]) -> Compressed {
    let packed = compressed(data)
    return Compressed(
      bytes: packed.map { Array($0) } ?? data, isDeflated: packed != nil, length: data.count)
  }
}
