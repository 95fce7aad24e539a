import CZlib

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

/// Compresses rows of pixels as lines of a PNG image. zlib rather than libdeflate, since it can end a
/// part where others follow, so that several are made at once; it is as fast at low levels. One
/// owner, one task at a time.
final class RowDeflater {
  /// Of a page of text, level 1 makes 2 % more bytes in the same time.
  private static let level: Int32 = 2

  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let isReady: Bool
  private var lines: [UInt8] = []

  init() {
    stream.initialize(to: z_stream())
    isReady = czlib_deflate_init_raw(stream, Self.level) == Z_OK
  }

  deinit {
    if isReady { deflateEnd(stream) }
    stream.deallocate()
  }

  /// Throws a `CairoFailure` where no memory is to be had.
  func deflated(_ rows: PixelRows, as pixels: PNGPixels) throws -> DeflatedRows {
    guard isReady, deflateReset(stream) == Z_OK else { throw Self.failure }
    let writer = LineWriter(pixels)
    let length = 1 + rows.width * pixels.bytes
    if lines.count != length * rows.height {
      lines = [UInt8](repeating: 0, count: length * rows.height)
    }
    var sum = Adler32()
    // A part's end takes some bytes more than its blocks.
    let room = Int(deflateBound(stream, UInt(lines.count))) + 16
    let bytes = try lines.withUnsafeMutableBufferPointer { lines in
      for row in 0..<rows.height {
        let line = UnsafeMutableBufferPointer(rebasing: lines[row * length..<(row + 1) * length])
        writer.write(rows, row, 0..<rows.width, to: line)
      }
      sum.add(UnsafeBufferPointer(lines))
      return try [UInt8](unsafeUninitializedCapacity: room) { output, count in
        stream.pointee.next_in = lines.baseAddress
        stream.pointee.avail_in = UInt32(clamping: lines.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(clamping: room)
        guard deflate(stream, Z_FULL_FLUSH) == Z_OK, stream.pointee.avail_in == 0,
          stream.pointee.avail_out > 0
        else { throw Self.failure }
        count = room - Int(stream.pointee.avail_out)
      }
    }
    return DeflatedRows(bytes: bytes, sum: sum)
  }

  private static let failure = CairoFailure(call: "deflate", reason: "out of memory")
}
