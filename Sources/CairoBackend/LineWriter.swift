import Glibc

/// Writes rows of premultiplied pixels as lines of a PNG image. A line begins with its filter, which
/// is always "none": text and flat colours compress no better filtered, and faster so.
struct LineWriter {
  let pixels: PNGPixels

  init(_ pixels: PNGPixels) { self.pixels = pixels }

  /// Writes the lines of rows one after another.
  func write(_ rows: PixelRows, to lines: UnsafeMutableBufferPointer<UInt8>) {
    guard let start = lines.baseAddress else { return }
    let length = 1 + rows.width * pixels.bytes
    for number in 0..<rows.height {
      let row = rows.base + number * rows.stride
      let line = start + number * length
      // Every second row of a page is the one above it once more.
      if number > 0, memcmp(row, row - rows.stride, rows.width * 4) == 0 {
        line.update(from: line - length, count: length)
      } else {
        line[0] = 0
        write(UnsafeBufferPointer(start: row, count: rows.width), to: line + 1)
      }
    }
  }

  private func write(_ row: UnsafeBufferPointer<UInt32>, to line: UnsafeMutablePointer<UInt8>) {
    var next = 0
    switch pixels {
    case .gray:
      for pixel in row {
        line[next] = luma(pixel)
        next += 1
      }
    case .rgb: writeColors(row, to: line)
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

/// Two pixels are read at once, and four bytes written for each pixel, the last of which the next one
/// writes over: that takes half as long as byte by byte. The words are those of a little-endian machine.
private func writeColors(
  _ row: UnsafeBufferPointer<UInt32>, to line: UnsafeMutablePointer<UInt8>
) {
  guard var source = UnsafeRawPointer(row.baseAddress) else { return }
  var target = UnsafeMutableRawPointer(line)
  let pairs = (row.count - 1) / 2
  for _ in 0..<pairs {
    let pair = source.loadUnaligned(as: UInt64.self).byteSwapped
    target.storeBytes(of: UInt32(truncatingIfNeeded: pair >> 40), as: UInt32.self)
    target.storeBytes(of: UInt32(truncatingIfNeeded: pair >> 8), toByteOffset: 3, as: UInt32.self)
    source += 8
    target += 6
  }
  var next = pairs * 6
  for pixel in row[(pairs * 2)...] {
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
