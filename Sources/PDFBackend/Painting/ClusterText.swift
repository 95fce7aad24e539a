import Display

/// The text of a glyph cluster, its space a plain one whatever its width.
struct ClusterText {
  private let bytes: Slice<UnsafeBufferPointer<UInt8>>
  /// The text's only character; nil where it has several.
  let scalar: UInt32?

  fileprivate init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    self.bytes = bytes
    scalar = ClusterText.onlyScalar(of: bytes)
  }

  var string: String { scalar == 0x20 ? " " : String(decoding: bytes, as: UTF8.self) }

  private static func onlyScalar(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    guard let first = bytes.first else { return nil }
    guard bytes.count > 1 else { return first < 0x80 ? UInt32(first) : nil }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length == bytes.count else { return nil }
    var scalar = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes.dropFirst() { scalar = scalar << 6 | UInt32(byte & 0x3F) }
    return isSpace(scalar) ? 0x20 : scalar
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

/// Walks over the clusters of a run.
enum ClusterTexts {
  /// Calls the closure for every cluster in the order of the text, with the places of its glyphs and
  /// its text. Clusters that reach past the text or the glyphs are passed over, with all that follow.
  static func forEach(
    of run: GlyphRun, _ body: (_ glyphs: Range<Int>, _ text: ClusterText) -> Void
  ) {
    var text = run.text
    text.withUTF8 { bytes in
      var byte = 0
      var glyph = run.rightToLeft ? run.glyphs.count : 0
      for place in run.clusters.indices {
        let cluster = run.clusters[run.rightToLeft ? run.clusters.count - 1 - place : place]
        let end = byte + cluster.bytes
        let first = run.rightToLeft ? glyph - cluster.glyphs : glyph
        let last = first + cluster.glyphs
        guard byte <= end, end <= bytes.count, first >= 0, first <= last, last <= run.glyphs.count
        else { return }
        body(first..<last, ClusterText(bytes[byte..<end]))
        byte = end
        glyph = run.rightToLeft ? first : last
      }
    }
  }
}
