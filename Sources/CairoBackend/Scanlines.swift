import Display

/// The rows of an image as PNG wants them before compression: each begins with its filter, which is
/// always "none". Text and flat colours compress no better filtered, and faster so.
struct Scanlines {
  let pixels: PNGPixels
  let bytes: [UInt8]

  /// `mono` makes everything gray; without it, an image is gray where all its pixels are.
  /// `room` is memory that is written over where it has the right size.
  init(_ raster: Raster, mono: Bool, room: consuming [UInt8] = []) throws {
    let (width, height) = (raster.width, raster.height)
    var rows = room
    pixels = try raster.withPixels { source, rowLength in
      let kind = Self.kind(of: source, width: width, rowLength: rowLength, mono: mono)
      let lineLength = 1 + width * kind.bytes
      if rows.count != height * lineLength {
        rows = []
        rows = [UInt8](repeating: 0, count: height * lineLength)
      }
      rows.withUnsafeMutableBufferPointer { target in
        for row in 0..<height {
          let line = UnsafeMutableBufferPointer(
            rebasing: target[row * lineLength..<(row + 1) * lineLength])
          line[0] = 0
          let from = UnsafeBufferPointer(
            rebasing: UnsafeBufferPointer(source)[row * rowLength..<row * rowLength + width])
          write(from, kind, to: UnsafeMutableBufferPointer(rebasing: line[1...]))
        }
      }
      return kind
    }
    bytes = rows
  }

  private static func kind(
    of pixels: UnsafeMutableBufferPointer<UInt32>, width: Int, rowLength: Int, mono: Bool
  ) -> PNGPixels {
    // Gathered without a branch a pixel, which is several times faster.
    var opaque: UInt32 = 0xFFFF_FFFF
    var colored: UInt32 = 0
    for start in stride(from: 0, to: pixels.count, by: rowLength) {
      for pixel in pixels[start..<start + width] {
        opaque &= pixel
        colored |= pixel ^ pixel >> 8
      }
    }
    let gray = mono || colored & 0xFFFF == 0
    guard opaque >> 24 == 0xFF else { return gray ? .grayAlpha : .rgba }
    return gray ? .gray : .rgb
  }
}

private func write(
  _ pixels: UnsafeBufferPointer<UInt32>, _ kind: PNGPixels,
  to line: UnsafeMutableBufferPointer<UInt8>
) {
  var next = 0
  switch kind {
  case .gray:
    for pixel in pixels {
      line[next] = luma(pixel)
      next += 1
    }
  case .rgb:
    // Most rows of a page have nothing on them.
    var all: UInt32 = 0xFFFF_FFFF
    for pixel in pixels { all &= pixel }
    guard all != 0xFFFF_FFFF else { return line.update(repeating: 0xFF) }
    for pixel in pixels {
      line[next] = UInt8(truncatingIfNeeded: pixel >> 16)
      line[next + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
      line[next + 2] = UInt8(truncatingIfNeeded: pixel)
      next += 3
    }
  case .grayAlpha:
    for pixel in pixels {
      let alpha = pixel >> 24
      // The weights sum to one, so gray may be taken before alpha is divided out.
      let gray = UInt32(luma(pixel))
      line[next] = alpha == 0 ? 0 : UInt8(truncatingIfNeeded: unmultiplied(gray, alpha))
      line[next + 1] = UInt8(truncatingIfNeeded: alpha)
      next += 2
    }
  case .rgba:
    for pixel in pixels {
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
