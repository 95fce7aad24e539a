/// A stretch of characters beyond ASCII, read as the bytes a code page would have shown that way.
struct DamagedRun {
  /// A character that the bytes spell in UTF-8, and the cells it replaces.
  struct Reading {
    var range: Range<Int>
    var scalar: UInt32
    /// Whether it can hardly be text: what may be a word waits for other evidence.
    var isStrong: Bool
    /// Whether some of its cells are as they were found, and not the outcome of an earlier repair.
    var isFresh = true
    /// What it says for its page.
    var weight = 2
  }

  var readings: [Reading] = []
  /// Scripts of letters that belong to no reading; a run with any is text, not damage.
  var unexplained: Set<Plausibility.Script> = []
  /// Of those, letters that were there from the start.
  var unexplainedFresh: Set<Plausibility.Script> = []

  /// Reads the run `range` of a line's cells.
  init(_ cells: [MojibakeRepair.Cell], _ range: Range<Int>, _ page: CodePage) {
    var index = range.lowerBound
    while index < range.upperBound {
      if var reading = Self.reading(cells, index, range.upperBound, page) {
        reading.isFresh = cells[reading.range].contains { $0.pages.isEmpty }
        let before = readings.last.map { $0.range.upperBound == index ? $0.scalar : nil } ?? nil
        reading.weight *=
          reading.range.count
          * Plausibility.weight(
            reading.scalar, after: before ?? (index > 0 ? cells[index - 1].scalar : 0x20))
        readings.append(reading)
        index = reading.range.upperBound
      } else {
        if let script = Plausibility.script(cells[index].scalar) {
          unexplained.insert(script)
          if cells[index].pages.isEmpty { unexplainedFresh.insert(script) }
        }
        index += 1
      }
    }
  }

  /// Whether everything in the run that could be text is explained, so that a reading may stand. What
  /// an earlier repair brought about counts as text only against undoing it further.
  func allows(_ reading: Reading) -> Bool {
    reading.isFresh ? unexplainedFresh.isEmpty : unexplained.isEmpty
  }

  private static func reading(
    _ cells: [MojibakeRepair.Cell], _ start: Int, _ end: Int, _ page: CodePage
  ) -> Reading? {
    var lead = page.byte(cells[start].scalar)
    if UTF8Form.length(after: lead) == 0 { lead = page.secondByte(cells[start].scalar) }
    let length = UTF8Form.length(after: lead)
    guard length > 0 else { return nil }
    guard start + length <= end else {
      return LostBytes.reading(cells, start, end, page, length: length)
    }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    var isNative = page.isNative(cells[start].scalar, for: lead)
    for offset in 1..<length {
      var byte = page.byte(cells[start + offset].scalar)
      if byte & 0xC0 != 0x80 { byte = page.secondByte(cells[start + offset].scalar) }
      guard byte & 0xC0 == 0x80 else {
        return LostBytes.reading(cells, start, end, page, length: length)
      }
      isNative = isNative && page.isNative(cells[start + offset].scalar, for: byte)
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard UTF8Form.isShortest(value, length: length), Plausibility.rank(value) > 0 else {
      return nil
    }
    let range = start..<start + length
    return Reading(
      range: range, scalar: value, isStrong: isStrong(cells, range, value),
      weight: isNative ? 2 : 1)
  }

  /// Whether the cells can hardly be text of their own.
  private static func isStrong(
    _ cells: [MojibakeRepair.Cell], _ range: Range<Int>, _ value: UInt32
  ) -> Bool {
    let before = range.lowerBound > 0 ? cells[range.lowerBound - 1].scalar : 0x20
    let after = range.upperBound < cells.count ? cells[range.upperBound].scalar : 0x20
    if Plausibility.isEmoji(value) { return true }
    if Plausibility.mayBeWord(cells[range]) {
      return isASCIILetter(before) || isASCIILetter(after)
        || (value == 0xB7 && follows("min read ", cells, range.lowerBound))
    }
    // «BLÅ», "IRMû, «irmã»: the last letter of a word and the mark that closes after it.
    let closers: Set<UInt32> = [0xA0, 0xBB, 0x2019, 0x201D, 0x203A, 0x2026]
    guard range.count == 2, closers.contains(cells[range.lowerBound + 1].scalar),
      isASCIILetter(before), !isASCIILetter(after)
    else { return true }
    let endsUpper = Unicode.Scalar(cells[range.lowerBound].scalar)?.properties.isUppercase ?? false
    return endsUpper && !(0x41...0x5A).contains(before)
  }

  private static func follows(
    _ words: String, _ cells: [MojibakeRepair.Cell], _ index: Int
  ) -> Bool {
    let wanted = words.unicodeScalars.map(\.value)
    guard index >= wanted.count else { return false }
    return zip(cells[(index - wanted.count)..<index], wanted).allSatisfy { $0.scalar == $1 }
  }

  private static func isASCIILetter(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
  }
}

/// Which values UTF-8 allows in how many bytes.
enum UTF8Form {
  /// How many bytes a character takes that begins with this one; 0 for one that begins none.
  @inline(__always)
  static func length(after lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  static func isShortest(_ value: UInt32, length: Int) -> Bool {
    switch length {
    case 2: value >= 0x80
    case 3: value >= 0x800 && !(0xD800...0xDFFF).contains(value)
    default: (0x10000...0x10FFFF).contains(value)
    }
  }
}
