/// Readings of damage from which a program dropped the bytes that its code page does not define, or
/// put U+FFFD in their place.
enum LostBytes {
  /// The one everyday character that the remaining bytes allow, if there is one.
  static func reading(
    _ cells: [MojibakeRepair.Cell], _ start: Int, _ end: Int, _ page: CodePage, length: Int
  ) -> DamagedRun.Reading? {
    var kept: [UInt8?] = [page.byte(cells[start].scalar)]
    var next = start + 1
    var marked = false
    while next < end, kept.count < length {
      if cells[next].scalar == 0xFFFD {
        kept.append(nil)
        marked = true
      } else {
        let byte = page.byte(cells[next].scalar)
        guard byte & 0xC0 == 0x80 else { break }
        kept.append(byte)
      }
      next += 1
    }
    // Two bytes of which one is gone say too little.
    guard length >= 3, kept.compactMap({ $0 }).count == length - 1 else { return nil }
    let completions = marked ? [kept] : (1..<length).map { inserted(nil, into: kept, at: $0) }
    var found: Set<UInt32> = []
    for bytes in completions where bytes.count == length {
      for byte in page.undefined where byte & 0xC0 == 0x80 {
        let value = value(bytes.map { $0 ?? byte })
        if UTF8Form.isShortest(value, length: length), Plausibility.isEveryday(value) {
          found.insert(value)
        }
      }
    }
    guard let scalar = chosen(found, cells, start, next) else { return nil }
    return DamagedRun.Reading(range: start..<next, scalar: scalar, isStrong: true, weight: 1)
  }

  private static func inserted(_ byte: UInt8?, into bytes: [UInt8?], at index: Int) -> [UInt8?] {
    var result = bytes
    result.insert(byte, at: min(index, result.count))
    return result
  }

  private static func value(_ bytes: [UInt8]) -> UInt32 {
    guard let lead = bytes.first else { return 0 }
    return bytes.dropFirst().reduce(UInt32(lead) & (0x7F >> UInt32(bytes.count))) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
  }

  /// Between rivals the place decides: a bullet starts a line, an apostrophe stands inside a word, a
  /// quotation mark opens before a word and closes after one. Where that leaves several, none wins.
  private static func chosen(
    _ found: Set<UInt32>, _ cells: [MojibakeRepair.Cell], _ start: Int, _ end: Int
  ) -> UInt32? {
    if found.count < 2 { return found.first }
    let before = start > 0 ? cells[start - 1].scalar : 0x20
    let after = end < cells.count ? cells[end].scalar : 0x20
    let spaceBefore = isSpace(before) || before == 0x28 || before == 0x5B
    if cells[..<start].allSatisfy({ isSpace($0.scalar) }), isSpace(after), found.contains(0x2022) {
      return 0x2022
    }
    if !spaceBefore, isLetter(before), isLetter(after) {
      return found.contains(0x2019) ? 0x2019 : nil
    }
    if spaceBefore, isLetter(after) { return found.contains(0x201C) ? 0x201C : nil }
    if spaceBefore { return found.contains(0x2013) ? 0x2013 : nil }
    if !isLetter(after) {
      return found.contains(0x201D) ? 0x201D : found.contains(0x2026) ? 0x2026 : nil
    }
    return nil
  }

  private static func isSpace(_ scalar: UInt32) -> Bool { [0x20, 0x09, 0xA0].contains(scalar) }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }
}
