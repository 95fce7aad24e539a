/// A growing file in pieces, so that it never has to be copied to grow.
struct FilePieces {
  private static let pieceSize = 1 << 20

  private var full: [[UInt8]] = []
  private var last: [UInt8] = []
  private var summed = Digest()
  private(set) var count = 0

  mutating func append(_ bytes: some Collection<UInt8>) {
    count += bytes.count
    last.append(contentsOf: bytes)
    guard last.count >= FilePieces.pieceSize else { return }
    summed.add(last)
    full.append(last)
    last = []
  }

  /// Sixteen bytes that stand for all of it.
  var digest: [UInt8] {
    var digest = summed
    digest.add(last)
    return digest.bytes
  }

  /// What will not change any more, from where it was taken before. It is forgotten here.
  mutating func taken() -> [[UInt8]] {
    defer { full = [] }
    return full
  }

  /// All that was not taken.
  var rest: [[UInt8]] { full + [last] }
}
