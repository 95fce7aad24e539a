import CICU

/// Where a paragraph's lines may end: ICU's opportunities (UAX #14) without those a careful
/// typesetter would not use. Owns ICU's iterator, opened when it is first needed.
final class BreakOpportunities {
  private var iterator: UnsafeMutableRawPointer?
  private var isOpen = false
  private var units: [UInt16] = []
  private var offsets: [Int32] = []
  private var found: [Int32] = []
  private var hard: [UInt8] = []

  deinit { cicu_line_breaks_close(iterator) }

  /// Ascending byte offsets at which a line may end; the text's end is not among them.
  func offsets(in text: ParagraphText) -> [Int] {
    var result: [Int] = []
    if text.isASCII, simple(text.bytes, into: &result) {
      return allowed(result, text)
    }
    transcode(text.bytes)
    if !isOpen {
      iterator = cicu_line_breaks_open("en")
      isOpen = true
    }
    result = icu().filter { $0 < text.bytes.count }
    return allowed(result, text)
  }

  /// Text of ASCII letters, digits and plain stops breaks after its spaces and nowhere else: no need
  /// to ask. False where there is anything more.
  private func simple(_ bytes: [UInt8], into result: inout [Int]) -> Bool {
    var afterSpace = false
    for index in bytes.indices {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        if afterSpace { result.append(index) }
        afterSpace = false
      case 0x20: afterSpace = true
      case 0x2C, 0x2E: if afterSpace { return false }
      default: return false
      }
    }
    return true
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

  private func icu() -> [Int] {
    guard let iterator else { return [] }
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

  // MARK: - What a careful typesetter would not do

  private func allowed(_ opportunities: [Int], _ text: ParagraphText) -> [Int] {
    var span = 0
    return opportunities.filter { offset in
      while span < text.spans.count, text.spans[span].end < offset { span += 1 }
      let atBoundary = span < text.spans.count && text.spans[span].end == offset
      return isAllowed(offset, text.bytes, atBoundary: atBoundary)
    }
  }

  private func isAllowed(_ offset: Int, _ bytes: [UInt8], atBoundary: Bool) -> Bool {
    let before = bytes[offset - 1]
    if endsWithLineSeparator(bytes, offset) { return true }
    if before == 0x20 { return !startsWithDash(bytes, offset) && !startsLine(bytes, offset) }
    if isWhiteSpace(bytes, endingAt: offset) { return true }
    if atBoundary { return bytes[offset] == 0x20 || isWhiteSpace(bytes, startingAt: offset) }
    if before == 0x2D || before == 0x2F { return joinsWords(bytes, offset, mark: 1) }
    if before < 0x80 { return bytes[offset] >= 0xE3 }
    if endsWithEnDash(bytes, offset) { return joinsWords(bytes, offset, mark: 3) }
    return true
  }

  /// A hyphen, slash or en dash may end a line between two words of at least two letters: not in
  /// `T-SQL`, `A/B`, `100K–130K` or `-5`.
  private func joinsWords(_ bytes: [UInt8], _ offset: Int, mark: Int) -> Bool {
    guard offset - mark >= 2, offset + 1 < bytes.count else { return false }
    return isLetter(bytes[offset - mark - 1]) && isLetter(bytes[offset - mark - 2])
      && isLetter(bytes[offset]) && isLetter(bytes[offset + 1])
      && !hasDigit(bytes, before: offset - mark)
  }

  private func hasDigit(_ bytes: [UInt8], before offset: Int) -> Bool {
    var index = offset - 1
    while index >= 0, bytes[index] > 0x20 {
      if (0x30...0x39).contains(bytes[index]) { return true }
      index -= 1
    }
    return false
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// A dash or a middle dot between spaces stays at the end of its line.
  private func startsWithDash(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let rest = bytes[offset...]
    guard rest.count >= 3 else { return false }
    if rest.starts(with: [0xC2, 0xB7, 0x20]) { return true }
    guard rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94]) else {
      return false
    }
    return rest.count == 3 || bytes[offset + 3] == 0x20
  }

  /// Whether nothing but spaces stands before: a line of them alone would be empty.
  private func startsLine(_ bytes: [UInt8], _ offset: Int) -> Bool {
    var index = offset
    while index > 0, bytes[index - 1] == 0x20 { index -= 1 }
    return index == 0 || endsWithLineSeparator(bytes, index)
  }

  private func endsWithEnDash(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset >= 3 && bytes[offset - 3] == 0xE2 && bytes[offset - 2] == 0x80
      && bytes[offset - 1] == 0x93
  }

  private func endsWithLineSeparator(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset >= 3 && bytes[offset - 3] == 0xE2 && bytes[offset - 2] == 0x80
      && bytes[offset - 1] == 0xA8
  }

  /// Spaces of U+2000–U+200B and U+3000.
  private func isWhiteSpace(_ bytes: [UInt8], endingAt offset: Int) -> Bool {
    offset >= 3 && isWhiteSpace(bytes, startingAt: offset - 3)
  }

  private func isWhiteSpace(_ bytes: [UInt8], startingAt offset: Int) -> Bool {
    guard offset + 2 < bytes.count else { return false }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE3, 0x80, 0x80): return true
    default: return false
    }
  }
}
