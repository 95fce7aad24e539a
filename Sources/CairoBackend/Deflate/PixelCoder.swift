import Glibc

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

/// Compresses pictures of pages: flat ground, repeated rows, text. Finds what repeats by pixels rather
/// than bytes, and passes over what is flat or as it was a row above without looking further, where a
/// compressor of bytes of any kind would look at each.
final class PixelCoder {
  /// A run that long is taken as it is.
  private static let longRun = 16
  private static let places = 1 << 12

  private let block = DeflateBlock()
  /// Where three pixels in a row were seen last, by a hash of them: row above column.
  private let seen = UnsafeMutablePointer<UInt32>.allocate(capacity: places)
  private var line: [UInt8] = []

  deinit { seen.deallocate() }

  /// The rows as lines of a PNG image, each after a filter of 0. A row has at most 65,535 pixels, and
  /// there are at most as many rows.
  func deflated(_ rows: PixelRows, as pixels: PNGPixels) -> DeflatedRows {
    var stream = BitStream()
    var sum = Adler32()
    seen.update(repeating: .max, count: Self.places)
    let writer = LineWriter(pixels)
    let length = 1 + rows.width * pixels.bytes
    if line.count != length { line = [UInt8](repeating: 0, count: length) }
    var repeated = 0
    line.withUnsafeMutableBufferPointer { line in
      for row in 0..<rows.height {
        let pixels = rows.base + row * rows.stride
        if row > 0, length <= DeflateBlock.window,
          memcmp(pixels, pixels - rows.stride, rows.width * 4) == 0
        {
          repeated += length
        } else {
          add(repeat: repeated, back: length, to: &stream)
          repeated = 0
          writer.write(UnsafeBufferPointer(start: pixels, count: rows.width), to: line)
          code(row, of: rows, line, writer.pixels.bytes, to: &stream)
        }
        sum.add(UnsafeBufferPointer(line))
      }
    }
    add(repeat: repeated, back: length, to: &stream)
    block.end(to: &stream)
    stream.align()
    return DeflatedRows(bytes: stream.bytes, sum: sum)
  }

  @inline(__always)
  private func code(
    _ row: Int, of rows: PixelRows, _ line: UnsafeMutableBufferPointer<UInt8>, _ bytes: Int,
    to stream: inout BitStream
  ) {
    let pixels = rows.base + row * rows.stride
    add(line[0], to: &stream)
    var column = 0
    while column < rows.width {
      var found = Found()
      if column > 0 {
        found.take(run(pixels + column, pixels + column - 1, rows.width - column), back: bytes)
      }
      if found.length < Self.longRun {
        look(row, column, rows, bytes, &found)
      }
      if found.length * bytes >= (found.distance == bytes ? 3 : 5) {
        add(repeat: found.length * bytes, back: found.distance, to: &stream)
        column += found.length
      } else {
        add(pixel: column, of: line, bytes, to: &stream)
        column &+= 1
      }
    }
  }

  @inline(__always)
  private func add(
    pixel column: Int, of line: UnsafeMutableBufferPointer<UInt8>, _ bytes: Int,
    to stream: inout BitStream
  ) {
    let place = 1 &+ column &* bytes
    guard bytes == 3 else {
      for byte in place..<place &+ bytes { add(line[byte], to: &stream) }
      return
    }
    if block.isFull { block.end(to: &stream) }
    block.add(
      three: UInt32(line[place]) | UInt32(line[place &+ 1]) << 8 | UInt32(line[place &+ 2]) << 16)
  }

  /// The longest repeat yet, in pixels, and its distance in bytes.
  private struct Found {
    var length = 0
    var distance = 0

    @inline(__always)
    mutating func take(_ length: Int, back distance: Int) {
      guard length > self.length else { return }
      (self.length, self.distance) = (length, distance)
    }
  }

  /// Looks a row above, and where the next three pixels were last.
  @inline(__always)
  private func look(
    _ row: Int, _ column: Int, _ rows: PixelRows, _ bytes: Int, _ found: inout Found
  ) {
    let here = rows.base + (row &* rows.stride &+ column)
    let rest = rows.width &- column
    let lineLength = 1 &+ rows.width &* bytes
    if row > 0, lineLength <= DeflateBlock.window {
      found.take(run(here, here - rows.stride, rest), back: lineLength)
    }
    guard rest >= 3 else { return }
    let key = here[0] &* 0x9E37_79B1 ^ here[1] &* 0x85EB_CA77 ^ here[2] &* 0xC2B2_AE3D
    let slot = Int((key &* 0x27D4_EB2F) >> 20)
    let last = seen[slot]
    seen[slot] = UInt32(truncatingIfNeeded: row << 16 | column)
    guard last != .max else { return }
    let (above, left) = (row &- Int(last >> 16), Int(last & 0xFFFF))
    let distance = above &* lineLength &+ (column &- left) &* bytes
    guard distance <= DeflateBlock.window else { return }
    // Not past the end of either row: between rows there are filters.
    let most = min(rest, rows.width &- left)
    let there = here + (left &- column &- above &* rows.stride)
    found.take(run(here, there, most), back: distance)
  }

  /// How many pixels are alike, at most `most`.
  @inline(__always)
  private func run(
    _ these: UnsafePointer<UInt32>, _ those: UnsafePointer<UInt32>, _ most: Int
  ) -> Int {
    var count = 0
    while most &- count >= 2 {
      let difference = pair(these + count) ^ pair(those + count)
      guard difference == 0 else { return count &+ difference.trailingZeroBitCount &>> 5 }
      count &+= 2
    }
    return count < most && these[count] == those[count] ? count &+ 1 : count
  }

  @inline(__always)
  private func pair(_ pixels: UnsafePointer<UInt32>) -> UInt64 {
    UnsafeRawPointer(pixels).loadUnaligned(as: UInt64.self).littleEndian
  }

  /// A repeat of any length: none, or 3 bytes at least.
  @inline(__always)
  private func add(repeat length: Int, back distance: Int, to stream: inout BitStream) {
    var rest = length
    while rest > 0 {
      if block.isFull { block.end(to: &stream) }
      var part = min(rest, DeflateBlock.longestRepeat)
      // What is left over must be long enough for a repeat too.
      if 1...2 ~= rest - part { part -= 3 }
      block.add(repeat: part, back: distance)
      rest -= part
    }
  }

  @inline(__always)
  private func add(_ byte: UInt8, to stream: inout BitStream) {
    if block.isFull { block.end(to: &stream) }
    block.add(byte)
  }
}
