import CISAL

/// A stretch of pixels, 32 bits each, row by row.
struct PixelRows {
  var base: UnsafePointer<UInt32>
  var width: Int
  var height: Int
  /// Pixels from a row's start to the next one's.
  var stride: Int
}

/// Rows of an image, compressed: whole blocks of deflate that end with a byte and look back no further
/// than to where they begin. Such parts are joined by laying them end to end.
struct DeflatedRows: Sendable {
  var bytes: [UInt8]
  var sum: Adler32
}

/// Compresses rows of pixels as lines of a PNG image. ISA-L takes a sixth of zlib's time for an eighth
/// more bytes; libdeflate cannot end a part where others follow. One owner, one task at a time.
final class RowDeflater {
  private let deflater: OpaquePointer?
  /// Kept from one part to the next.
  private var lines: [UInt8] = []

  init() { deflater = cisal_load() ? cisal_deflater_new() : nil }

  deinit { cisal_deflater_free(deflater) }

  /// Throws a `CairoFailure` where ISA-L cannot be opened or fails, or there is no memory.
  func deflated(_ rows: PixelRows, as pixels: PNGPixels) throws -> DeflatedRows {
    guard cisal_load() else {
      throw CairoFailure(call: "dlopen", reason: "libisal.so.2 cannot be opened")
    }
    guard let deflater else {
      throw CairoFailure(call: "cisal_deflater_new", reason: "out of memory")
    }
    let count = (1 + rows.width * pixels.bytes) * rows.height
    if lines.count < count { lines = [UInt8](repeating: 0, count: count) }
    return try lines.withUnsafeMutableBufferPointer { lines in
      let lines = UnsafeMutableBufferPointer(rebasing: lines[..<count])
      LineWriter(pixels).write(rows, to: lines)
      var sum = Adler32()
      sum.add(UnsafeBufferPointer(lines))
      let room = cisal_bound(count)
      let bytes = try [UInt8](unsafeUninitializedCapacity: room) { output, written in
        let code = cisal_deflate(
          deflater, lines.baseAddress, count, output.baseAddress, room, &written)
        guard code == 0 else {
          written = 0
          throw CairoFailure(call: "isal_deflate", reason: "ISA-L error \(code)")
        }
      }
      return DeflatedRows(bytes: bytes, sum: sum)
    }
  }
}
