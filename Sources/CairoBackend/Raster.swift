import CCairo
import Display

/// An image in memory: pixels of 8 bits a channel, with alpha, premultiplied. One owner; Cairo counts a
/// canvas's own reference.
final class Raster {
  let handle: OpaquePointer
  let width: Int
  let height: Int

  /// A transparent image. Width and height are positive.
  init(width: Int, height: Int) throws {
    guard ccairo_load() else {
      throw CairoFailure(call: "dlopen", reason: "libcairo.so.2 cannot be opened")
    }
    self.width = width
    self.height = height
    let call = "cairo_image_surface_create"
    let made = cairo_image_surface_create(
      CAIRO_FORMAT_ARGB32, Int32(clamping: width), Int32(clamping: height))
    guard let made else { throw CairoFailure(call: call, reason: "no surface") }
    handle = made
    try CairoFailure.check(cairo_surface_status(handle), call)
  }

  deinit { cairo_surface_destroy(handle) }

  /// Makes every pixel that colour; nil is transparent.
  func clear(to ground: Color?) throws {
    try withPixels { pixels, _ in pixels.update(repeating: ground?.pixel ?? 0) }
  }

  /// The pixels as 0xAARRGGBB, row by row, and how many of them a row takes. Cairo may paint again
  /// after the closure.
  func withPixels<Result>(
    _ body: (UnsafeMutableBufferPointer<UInt32>, _ rowLength: Int) throws -> Result
  ) throws -> Result {
    cairo_surface_flush(handle)
    guard let data = cairo_image_surface_get_data(handle) else {
      throw CairoFailure(call: "cairo_image_surface_get_data", reason: "no pixels")
    }
    let rowLength = Int(cairo_image_surface_get_stride(handle)) / 4
    let count = rowLength * height
    defer { cairo_surface_mark_dirty(handle) }
    return try data.withMemoryRebound(to: UInt32.self, capacity: count) { pixels in
      try body(UnsafeMutableBufferPointer(start: pixels, count: count), rowLength)
    }
  }

  /// Lays ink over the pixels as far as the stamps cover them; what is off the image is cut off.
  func press(
    _ stamps: [Stamp], at places: [QuarterPixel], _ coverage: [UInt8], _ color: Color
  ) throws {
    let ink = color.pixel
    try withPixels { pixels, rowLength in
      guard let pixels = pixels.baseAddress else { return }
      coverage.withUnsafeBufferPointer { coverage in
        guard let coverage = coverage.baseAddress else { return }
        for (stamp, place) in zip(stamps, places) {
          let (left, top) = (place.column + stamp.left, place.row - stamp.top)
          let columns = max(0, -left)..<max(0, -left, min(stamp.width, width - left))
          for row in max(0, -top)..<max(0, -top, min(stamp.height, height - top)) {
            lay(
              ink, coverage + stamp.start + row * stamp.width + columns.lowerBound, columns.count,
              onto: pixels + (top + row) * rowLength + left + columns.lowerBound)
          }
        }
      }
    }
  }
}

/// `ink` over pixels as far as they are covered. Of what a stamp has most is empty or full, often four
/// pixels on end.
private func lay(
  _ ink: UInt32, _ coverage: UnsafePointer<UInt8>, _ count: Int,
  onto pixels: UnsafeMutablePointer<UInt32>
) {
  var column = 0
  while count - column >= 4 {
    let four = UnsafeRawPointer(coverage + column).loadUnaligned(as: UInt32.self)
    if four == .max {
      (pixels + column).update(repeating: ink, count: 4)
    } else if four != 0 {
      for column in column..<column + 4 { blend(ink, coverage[column], onto: &pixels[column]) }
    }
    column += 4
  }
  for column in column..<count { blend(ink, coverage[column], onto: &pixels[column]) }
}

/// `ink` over a premultiplied pixel, both channels of a half word at a time.
@inline(__always)
private func blend(_ ink: UInt32, _ coverage: UInt8, onto pixel: inout UInt32) {
  guard coverage > 0 else { return }
  let share = UInt32(coverage)
  let rest = 255 - share
  let low = divided((ink & 0xFF_00FF) &* share &+ (pixel & 0xFF_00FF) &* rest)
  let high = divided((ink >> 8 & 0xFF_00FF) &* share &+ (pixel >> 8 & 0xFF_00FF) &* rest)
  pixel = low | high << 8
}

/// Both half words divided by 255, rounded to nearest; exact for products of two bytes.
@inline(__always)
private func divided(_ products: UInt32) -> UInt32 {
  let rounded = products &+ 0x80_0080
  return (rounded &+ (rounded >> 8 & 0xFF_00FF)) >> 8 & 0xFF_00FF
}

extension Color {
  /// Opaque, as 0xAARRGGBB.
  fileprivate var pixel: UInt32 {
    switch self {
    case .rgb(let red, let green, let blue):
      0xFF00_0000 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    case .gray(let value): 0xFF00_0000 | UInt32(value) * 0x01_0101
    }
  }
}
