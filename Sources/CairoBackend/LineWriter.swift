/// Writes rows of premultiplied pixels as lines of a PNG image. A line begins with its filter, which
/// is always "none": text and flat colours compress no better filtered, and faster so.
struct LineWriter {
  let pixels: PNGPixels

  init(_ pixels: PNGPixels) { self.pixels = pixels }

  /// Writes some columns of a row into a line, which is as long as it has to be.
  func write(
    _ rows: PixelRows, _ row: Int, _ columns: Range<Int>, to line: UnsafeMutableBufferPointer<UInt8>
  ) {
    let row = UnsafeBufferPointer(
      start: rows.base + row * rows.stride + columns.lowerBound, count: columns.count)
    line[0] = 0
    var next = 1 + columns.lowerBound * pixels.bytes
    switch pixels {
    case .gray:
      for pixel in row {
        line[next] = luma(pixel)
        next += 1
      }
    case .rgb: writeColors(row, to: line, from: next)
    case .grayAlpha:
      for pixel in row {
        let alpha = pixel >> 24
        // The weights sum to one, so gray may be taken before alpha is divided out.
        let gray = UInt32(luma(pixel))
        line[next] = alpha == 0 ? 0 : UInt8(truncatingIfNeeded: unmultiplied(gray, alpha))
        line[next + 1] = UInt8(truncatingIfNeeded: alpha)
        next += 2
      }
    case .rgba:
      for pixel in row {
        let alpha = pixel >> 24
        let color = alpha == 0 || alpha == 255 ? pixel : unmultiplied(pixel)
        line[next] = UInt8(truncatingIfNeeded: color >> 16)
        line[next + 1] = UInt8(truncatingIfNeeded: color >> 8)
        line[next + 2] = UInt8(truncatingIfNeeded: color)
        line[next + 3] = UInt8(truncatingIfNeeded: alpha)
        next += 4
      }
    }
  }
}

/// Four pixels make three words, which takes half as long as pixel by pixel.
private func writeColors(
  _ row: UnsafeBufferPointer<UInt32>, to line: UnsafeMutableBufferPointer<UInt8>, from start: Int
) {
  let bytes = UnsafeMutableRawBufferPointer(line)
  var next = start
  var column = 0
  while row.count - column >= 4 {
    let (a, b) = (row[column].byteSwapped >> 8, row[column + 1].byteSwapped >> 8)
    let (c, d) = (row[column + 2].byteSwapped >> 8, row[column + 3].byteSwapped >> 8)
    bytes.storeBytes(of: (a | b << 24).littleEndian, toByteOffset: next, as: UInt32.self)
    bytes.storeBytes(of: (b >> 8 | c << 16).littleEndian, toByteOffset: next + 4, as: UInt32.self)
    bytes.storeBytes(of: (c >> 16 | d << 8).littleEndian, toByteOffset: next + 8, as: UInt32.self)
    next += 12
    column += 4
  }
  for pixel in row[column...] {
    line[next] = UInt8(truncatingIfNeeded: pixel >> 16)
    line[next + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
    line[next + 2] = UInt8(truncatingIfNeeded: pixel)
    next += 3
  }
}

/// Rec. 709 weights in 1/65536, which sum to one: gray stays what it is.
private func luma(_ pixel: UInt32) -> UInt8 {
  let (red, green, blue) = (pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF)
  return UInt8(truncatingIfNeeded: (red * 13_933 + green * 46_871 + blue * 4_732 + 32_768) >> 16)
}

/// A pixel's three colours as they are without its alpha, which is not 0.
private func unmultiplied(_ pixel: UInt32) -> UInt32 {
  let alpha = pixel >> 24
  return unmultiplied(pixel >> 16 & 0xFF, alpha) << 16
    | unmultiplied(pixel >> 8 & 0xFF, alpha) << 8 | unmultiplied(pixel & 0xFF, alpha)
}

private func unmultiplied(_ channel: UInt32, _ alpha: UInt32) -> UInt32 {
  min(255, (channel * 255 + alpha / 2) / alpha)
}
