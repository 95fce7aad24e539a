/// Pictures written into a content stream itself (ISO 32000-1, 8.9.7).
enum InlineImage {
  /// How many bytes after `EI` must be text: image data rarely holds that.
  private static let lookahead = 12

  /// Where the data that follows `ID` ends, its `EI` included.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start + 1
    while position + 2 < bytes.count {
      if bytes[position + 1] == 0x45, bytes[position + 2] == 0x49,
        PDFLexer.isSpace(bytes[position]),
        isText(bytes[(position + 3)..<min(position + 3 + lookahead, bytes.count)])
      {
        return position + 3
      }
      position += 1
    }
    return bytes.count
  }

  private static func isText(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if let first = bytes.first, !PDFLexer.isSpace(first) { return false }
    return bytes.allSatisfy { 0x20...0x7E ~= $0 || 0x09...0x0D ~= $0 }
  }
}
