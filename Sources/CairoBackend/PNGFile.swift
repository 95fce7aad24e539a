import CDeflate

/// Text that travels in a PNG file: a keyword of 1 to 79 printable ASCII characters ("Title",
/// "Description") and any text.
public struct PNGText: Hashable, Sendable {
  public var keyword: String
  public var text: String

  public init(keyword: String, text: String) {
    self.keyword = keyword
    self.text = text
  }

  fileprivate var hasKeyword: Bool {
    1...79 ~= keyword.utf8.count && keyword.utf8.allSatisfy { 0x20...0x7E ~= $0 }
  }
}

/// What the pixels of a PNG file are made of, by the number the format has for it.
enum PNGPixels: UInt8 {
  case gray = 0
  case rgb = 2
  case grayAlpha = 4
  case rgba = 6

  var bytes: Int {
    switch self {
    case .gray: 1
    case .rgb: 3
    case .grayAlpha: 2
    case .rgba: 4
    }
  }
}

/// A PNG file being written, chunk by chunk (PNG specification, third edition).
struct PNGFile {
  private(set) var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  init(width: Int, height: Int, _ pixels: PNGPixels) {
    // Deflate, adaptive filters, not interlaced.
    chunk("IHDR", big(width) + big(height) + [8, pixels.rawValue, 0, 0, 0])
    // Colours are sRGB, shown as relative colorimetry asks; gAMA is for readers that know no sRGB.
    chunk("sRGB", [1])
    chunk("gAMA", big(45_455))
  }

  /// How large the image is on paper.
  mutating func density(dpi: Int) {
    let perMeter = Int((Double(dpi) / 0.0254).rounded())
    chunk("pHYs", big(perMeter) + big(perMeter) + [1])
  }

  /// Uncompressed UTF-8. A text whose keyword is none is left out.
  mutating func add(_ text: PNGText) {
    guard text.hasKeyword else { return }
    chunk("iTXt", Array(text.keyword.utf8) + [0, 0, 0, 0, 0] + Array(text.text.utf8))
  }

  /// The pixels' lines, compressed in parts, and the end of the file.
  mutating func finish(_ parts: [DeflatedRows]) {
    // Deflate with a window of 32 KB, compressed fast (RFC 1950, 2.2); the last block is an empty one.
    var stream: [UInt8] = [0x78, 0x01]
    stream.reserveCapacity(parts.reduce(16) { $0 + $1.bytes.count })
    var sum = Adler32()
    for part in parts {
      stream += part.bytes
      sum.add(part.sum)
    }
    stream += [0x03, 0x00] + big(Int(sum.value))
    bytes.reserveCapacity(bytes.count + stream.count + 24)
    chunk("IDAT", stream)
    chunk("IEND", [])
  }

  private mutating func chunk(_ type: StaticString, _ data: [UInt8]) {
    bytes += big(data.count)
    let start = bytes.count
    type.withUTF8Buffer { bytes += $0 }
    bytes += data
    let check = bytes[start...].withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
    bytes += big(Int(check))
  }
}

private func big(_ number: Int) -> [UInt8] {
  let number = UInt32(truncatingIfNeeded: number)
  return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}
