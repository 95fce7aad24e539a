/// The identifiers (CIDs) that the glyphs of a CFF table have where it is keyed by them, as those of large
/// Asian fonts are: PDF finds glyphs by these instead of their numbers (ISO 32000-1, 9.7.4.2; Adobe
/// Technical Note 5176, sections 9 and 13).
struct CFFCharset {
  /// By the numbers of the glyphs, from 0.
  let identifiers: [Int]

  /// Nil where the table is damaged, or its glyphs are found by their numbers.
  init?(_ table: [UInt8]) {
    let table = CFFTable(bytes: table)
    guard let names = table.number(at: 2, bytes: 1), let top = table.index(at: names)?.end,
      let dictionary = table.index(at: top)?.first
    else { return nil }
    let entries = table.entries(of: dictionary)
    // ROS, charset and CharStrings.
    guard entries[0x0C1E] != nil, let charset = entries[15], charset > 2,
      let outlines = entries[17], let count = table.number(at: outlines, bytes: 2),
      let format = table.number(at: charset, bytes: 1)
    else { return nil }
    var identifiers = [0]
    var place = charset + 1
    while identifiers.count < count {
      guard let first = table.number(at: place, bytes: 2),
        let more = format == 0 ? 0 : table.number(at: place + 2, bytes: format == 1 ? 1 : 2)
      else { return nil }
      identifiers += first...(first + min(more, count - identifiers.count - 1))
      place += format == 0 ? 2 : format == 1 ? 3 : 4
    }
    self.identifiers = identifiers
  }
}

/// The bytes of a CFF table; what stands beyond them is nil.
private struct CFFTable {
  let bytes: [UInt8]

  func number(at place: Int, bytes count: Int) -> Int? {
    guard place >= 0, place <= bytes.count - count else { return nil }
    return bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The first object of an index, and where the index ends.
  func index(at place: Int) -> (first: Range<Int>, end: Int)? {
    guard let count = number(at: place, bytes: 2) else { return nil }
    guard count > 0 else { return (place..<place, place + 2) }
    guard let size = number(at: place + 2, bytes: 1), 1...4 ~= size else { return nil }
    let data = place + 2 + (count + 1) * size
    guard let second = number(at: place + 3 + size, bytes: size),
      let last = number(at: place + 3 + count * size, bytes: size),
      second > 0, second <= last, data + last <= bytes.count
    else { return nil }
    return (data + 1..<data + second, data + last)
  }

  /// The last operand of each operator of a dictionary, nought where that is no whole number.
  func entries(of range: Range<Int>) -> [Int: Int] {
    var (entries, operand, place) = ([Int: Int](), 0, range.lowerBound)
    while place < range.upperBound {
      let byte = Int(bytes[place])
      place += 1
      switch byte {
      case 12:
        entries[0x0C00 | (number(at: place, bytes: 1) ?? 0)] = operand
        place += 1
      case 0...21: entries[byte] = operand
      case 28:
        operand = number(at: place, bytes: 2) ?? 0
        place += 2
      case 29:
        operand = number(at: place, bytes: 4) ?? 0
        place += 4
      case 30:
        operand = 0
        while place < range.upperBound, bytes[place] & 0xF != 0xF { place += 1 }
        place += 1
      case 32...246: operand = byte - 139
      case 247...250:
        operand = (byte - 247) * 256 + (number(at: place, bytes: 1) ?? 0) + 108
        place += 1
      case 251...254:
        operand = 0
        place += 1
      default: break
      }
    }
    return entries
  }
}
