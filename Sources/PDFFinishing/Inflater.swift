import CDeflate

/// Undoes `/FlateDecode`. One owner, one task at a time.
final class Inflater {
  private let decompressor = libdeflate_alloc_decompressor()
  private var room = [UInt8](repeating: 0, count: 1 << 16)

  /// No page of ours comes near; what does is no page.
  private static let largest = 1 << 30

  deinit { libdeflate_free_decompressor(decompressor) }

  /// Hands over the stream as it was before it was compressed.
  ///
  /// - Throws: `FinishingFailure` where the data is damaged, and what the closure throws.
  func withInflated<Value>(
    _ data: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) throws -> Value
  ) throws -> Value {
    while true {
      var count = 0
      let result = room.withUnsafeMutableBytes { target in
        data.withUnsafeBytes { source in
          libdeflate_zlib_decompress(
            decompressor, source.baseAddress, source.count, target.baseAddress, target.count,
            &count)
        }
      }
      switch result {
      case LIBDEFLATE_SUCCESS:
        return try room.withUnsafeBufferPointer {
          try body(UnsafeBufferPointer(rebasing: $0[..<count]))
        }
      case LIBDEFLATE_INSUFFICIENT_SPACE where room.count < Inflater.largest:
        room = [UInt8](repeating: 0, count: room.count * 2)
      default: throw FinishingFailure.unreadable("a stream is damaged")
      }
    }
  }
}
