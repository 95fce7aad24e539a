import CICU

/// Where a paragraph's lines may end: ICU's opportunities (UAX #14) without those a careful
/// typesetter would not use. Owns ICU's iterator, opened when it is first needed. Where there is no ICU,
/// lines of text that is not plain end after spaces alone.
final class BreakOpportunities {
  private let open: () -> UnsafeMutableRawPointer?
  private var iterator: UnsafeMutableRawPointer?
  private var isOpen = false
  private var units: [UInt16] = []
  private var offsets: [Int32] = []
  private var found: [Int32] = []
  private var hard: [UInt8] = []

  init(open: @escaping () -> UnsafeMutableRawPointer? = { cicu_line_breaks_open("en") }) {
    self.open = open
  }

  deinit { cicu_line_breaks_close(iterator) }

  /// Ascending byte offsets at which a line may end; the text's end is not among them.
  func offsets(in text: ParagraphText) -> [Int] {
    var manners = BreakManners(text)
    if !text.mayRunBackwards, let found = PlainBreaks.offsets(in: text.bytes) {
      return found.filter { manners.allow($0) }
    }
    if !isOpen {
      iterator = open()
      isOpen = true
    }
    return found(in: text.bytes).filter { $0 < text.bytes.count && manners.allow($0) }
  }

  private func transcode(_ bytes: [UInt8]) {
    var (units, offsets): ([UInt16], [Int32]) = ([], [])
    swap(&units, &self.units)
    swap(&offsets, &self.offsets)
    defer {
      self.units = units
      self.offsets = offsets
    }
    units.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var scalar = UInt32(length == 1 ? lead : lead & (0xFF >> UInt8(length + 1)))
      for byte in bytes[index..<min(bytes.count, index + length)].dropFirst() {
        scalar = scalar << 6 | UInt32(byte & 0x3F)
      }
      offsets.append(Int32(index))
      if scalar < 0x10000 {
        units.append(UInt16(truncatingIfNeeded: scalar))
      } else {
        offsets.append(Int32(index))
        units.append(UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10)))
        units.append(UInt16(truncatingIfNeeded: 0xDC00 | scalar & 0x3FF))
      }
      index += length
    }
    offsets.append(Int32(bytes.count))
  }

  private func found(in bytes: [UInt8]) -> [Int] {
    guard let iterator else { return PlainBreaks.afterSpaces(in: bytes) }
    transcode(bytes)
    let capacity = units.count + 1
    if found.count < capacity {
      found = Array(repeating: 0, count: capacity)
      hard = Array(repeating: 0, count: capacity)
    }
    let count = cicu_line_breaks(
      iterator, units, Int32(units.count), &found, &hard, Int32(capacity))
    guard count > 0 else { return [] }
    return found.prefix(Int(min(count, Int32(capacity)))).map { Int(offsets[Int($0)]) }
  }
}
