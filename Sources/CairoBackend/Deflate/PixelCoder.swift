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
    let looksUp = 3...DeflateBlock.window ~= length
    if line.count != length { line = [UInt8](repeating: 0, count: length) }
    // Bytes that are as they were a row above, and are yet to be said to be.
    var repeated = 0
    line.withUnsafeMutableBufferPointer { line in
      for row in 0..<rows.height {
        let isFirst = row == 0 || !looksUp
        let changed = isFirst ? 0..<rows.width : changed(row, of: rows)
        if changed.isEmpty {
          repeated += length
        } else {
          writer.write(rows, row, changed, to: line)
          let front = 1 + changed.lowerBound * pixels.bytes
          if !isFirst, repeated + front >= 3 {
            add(repeat: repeated + front, back: length, to: &stream)
          } else {
            for byte in line[..<front] { add(byte, to: &stream) }
          }
          code(row, changed, of: rows, line, pixels.bytes, to: &stream)
          repeated = (rows.width - changed.upperBound) * pixels.bytes
        }
        sum.add(UnsafeBufferPointer(line))
      }
    }
    add(repeat: repeated, back: length, to: &stream)
    block.end(to: &stream)
    stream.align()
    return DeflatedRows(bytes: stream.bytes, sum: sum)
  }

  /// The columns in which a row differs from that above; to its end, where little would be left over.
  @inline(__always)
  private func changed(_ row: Int, of rows: PixelRows) -> Range<Int> {
    let here = rows.base + row * rows.stride
    let above = here - rows.stride
    let start = run(here, above, rows.width)
    guard start < rows.width else { return rows.width..<rows.width }
    var end = rows.width
    while here[end &- 1] == above[end &- 1] { end &-= 1 }
    return start..<(rows.width - end < Self.longRun ? rows.width : end)
  }

  @inline(__always)
  private func code(
    _ row: Int, _ columns: Range<Int>, of rows: PixelRows,
    _ line: UnsafeMutableBufferPointer<UInt8>, _ bytes: Int, to stream: inout BitStream
  ) {
    let pixels = rows.base + row * rows.stride
    var column = columns.lowerBound
    while column < columns.upperBound {
      let rest = columns.upperBound &- column
      var found = Found()
      if column > 0 {
        found.take(run(pixels + column, pixels + column - 1, rest), back: bytes)
      }
      if found.length < Self.longRun { look(row, column, rest, rows, bytes, &found) }
      if found.length * bytes >= (found.distance == bytes ? 3 : 5) {
        add(repeat: found.length * bytes, back: found.distance, to: &stream)
        column &+= found.length
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
    _ row: Int, _ column: Int, _ rest: Int, _ rows: PixelRows, _ bytes: Int, _ found: inout Found
  ) {
    let here = rows.base + (row &* rows.stride &+ column)
    let lineLength = 1 &+ rows.width &* bytes
    if row > 0, 3...DeflateBlock.window ~= lineLength {
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
      if count == Self.longRun { count = longer(these, those, most, from: count) }
    }
    return count < most && these[count] == those[count] ? count &+ 1 : count
  }

  /// Goes on with a run of `count` by eight pixels at a time, as far as that goes.
  @inline(__always)
  private func longer(
    _ these: UnsafePointer<UInt32>, _ those: UnsafePointer<UInt32>, _ most: Int, from count: Int
  ) -> Int {
    var count = count
    while most &- count >= 8 {
      let (one, other) = (these + count, those + count)
      let difference =
        (pair(one) ^ pair(other)) | (pair(one + 2) ^ pair(other + 2))
        | (pair(one + 4) ^ pair(other + 4)) | (pair(one + 6) ^ pair(other + 6))
      guard difference == 0 else { return count }
      count &+= 8
    }
    return count
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
