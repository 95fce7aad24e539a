/// A font program in Compact Font Format (Adobe Technical Note 5176), as far as it is needed here: how
/// many glyphs, which CIDs, how wide.
struct CFFProgram {
  private struct Index {
    var offsets: [Int] = []
    var end = 0

    var count: Int { max(0, offsets.count - 1) }

    subscript(item: Int) -> Range<Int>? {
      guard 0..<count ~= item, offsets[item] <= offsets[item + 1] else { return nil }
      return offsets[item]..<offsets[item + 1]
    }
  }

  private struct PrivateWidths {
    var usual = 0.0
    var nominal = 0.0
  }

  private let reader: ByteReader
  private let glyphs: Index
  private var privates: [PrivateWidths] = []
  private var selector: [Int] = []
  /// Glyphs by their CIDs; of a font without CIDs, the glyphs by themselves.
  private(set) var glyphsByCID: [Int: Int] = [:]
  /// Glyphs by the numbers of their names; empty in a font with CIDs.
  private(set) var glyphsByName: [Int: Int] = [:]
  private let scale: Double

  var glyphCount: Int { glyphs.count }

  /// Nil where the bytes are no such program.
  init?(_ bytes: [UInt8]) {
    reader = ByteReader(bytes: bytes)
    guard bytes.first == 1, let header = reader.byte(2),
      let names = CFFProgram.index(reader, header),
      let tops = CFFProgram.index(reader, names.end), let top = tops[0],
      let glyphPlace = CFFProgram.dictionary(reader, top)[17]?.last,
      let glyphs = CFFProgram.index(reader, CFFProgram.place(glyphPlace)), glyphs.count > 0
    else { return nil }
    self.glyphs = glyphs
    let entries = CFFProgram.dictionary(reader, top)
    scale = (entries[0x0C07]?.first ?? 0.001) * 1000
    let hasCIDs = entries[0x0C1E] != nil
    if hasCIDs, let place = entries[0x0C24]?.last,
      let fonts = CFFProgram.index(reader, CFFProgram.place(place))
    {
      for font in 0..<min(fonts.count, 256) {
        let own = fonts[font].map { CFFProgram.dictionary(reader, $0) } ?? [:]
        privates.append(widths(own[18]))
      }
      readSelector(CFFProgram.place(entries[0x0C25]?.last))
    } else {
      privates = [widths(entries[18])]
    }
    let charset = readCharset(CFFProgram.place(entries[15]?.last))
    if hasCIDs {
      glyphsByCID = charset
    } else {
      glyphsByName = charset
      for glyph in 0..<glyphs.count { glyphsByCID[glyph] = glyph }
    }
  }

  /// A glyph's advance in thousandths of the size: the odd number before its first hint, move or end.
  func width(of glyph: Int) -> Double? {
    guard let range = glyphs[glyph], range.upperBound <= reader.bytes.count else { return nil }
    let which = selector.indices.contains(glyph) ? selector[glyph] : 0
    guard privates.indices.contains(which) else { return nil }
    let widths = privates[which]
    guard let odd = CFFProgram.leadingWidth(reader.bytes[range]) else { return nil }
    return (odd.map { widths.nominal + $0 } ?? widths.usual) * scale
  }

  /// The width that a charstring begins with; an inner nil where it has the usual one, an outer nil
  /// where it cannot be told (Adobe Technical Note 5177, section 3.1).
  private static func leadingWidth(_ string: ArraySlice<UInt8>) -> Double?? {
    var stack: [Double] = []
    var position = string.startIndex
    while position < string.endIndex {
      let byte = string[position]
      position += 1
      switch byte {
      case 28, 32...255:
        guard let (value, length) = number(string, position - 1) else { return .none }
        stack.append(value)
        position += length - 1
      case 1, 3, 18, 23, 19, 20: return .some(stack.count % 2 == 1 ? stack[0] : nil)
      case 21: return .some(stack.count > 2 ? stack[0] : nil)
      case 4, 22: return .some(stack.count > 1 ? stack[0] : nil)
      case 14: return .some(stack.count == 1 || stack.count == 5 ? stack[0] : nil)
      default: return .none
      }
    }
    return .none
  }

  private static func number(_ string: ArraySlice<UInt8>, _ at: Int) -> (Double, Int)? {
    let rest = string[at...].prefix(5).map { Int($0) }
    switch rest.first ?? 0 {
    case 28:
      guard rest.count >= 3 else { return nil }
      let value = rest[1] << 8 | rest[2]
      return (Double(value > 0x7FFF ? value - 0x10000 : value), 3)
    case 32...246: return (Double(rest[0] - 139), 1)
    case 247...250: return rest.count < 2 ? nil : (Double((rest[0] - 247) * 256 + rest[1] + 108), 2)
    case 251...254:
      return rest.count < 2 ? nil : (Double(-(rest[0] - 251) * 256 - rest[1] - 108), 2)
    default:
      guard rest.count == 5 else { return nil }
      let value = rest[1] << 24 | rest[2] << 16 | rest[3] << 8 | rest[4]
      return (Double(value > 0x7FFF_FFFF ? value - 0x1_0000_0000 : value) / 65_536, 5)
    }
  }

  private func widths(_ place: [Double]?) -> PrivateWidths {
    guard let place, place.count == 2, place.allSatisfy({ 0...1e9 ~= $0 }) else {
      return PrivateWidths()
    }
    let entries = CFFProgram.dictionary(reader, Int(place[1])..<Int(place[1] + place[0]))
    return PrivateWidths(usual: entries[20]?.last ?? 0, nominal: entries[21]?.last ?? 0)
  }

  private mutating func readSelector(_ place: Int) {
    guard place > 0 else { return }
    if reader.byte(place) == 0 {
      selector = (0..<glyphs.count).map { reader.byte(place + 1 + $0) ?? 0 }
    } else if reader.byte(place) == 3, let count = reader.short(place + 1) {
      for range in 0..<count {
        let entry = place + 3 + range * 3
        guard let font = reader.byte(entry + 2), let next = reader.short(entry + 3),
          next <= glyphs.count, next > selector.count
        else { return }
        selector += Array(repeating: font, count: next - selector.count)
      }
    }
  }

  /// Glyphs by what the charset calls them. The first of the predefined ones counts through.
  private func readCharset(_ place: Int) -> [Int: Int] {
    var charset = [0: 0]
    guard place > 2, let format = reader.byte(place) else {
      for glyph in 0..<glyphs.count { charset[glyph] = glyph }
      return charset
    }
    var (glyph, position) = (1, place + 1)
    while glyph < glyphs.count, let first = reader.short(position) {
      let left = format == 0 ? 0 : reader.number(position + 2, format == 1 ? 1 : 2) ?? 0
      position += format == 0 ? 2 : format == 1 ? 3 : 4
      for offset in 0...left where glyph < glyphs.count {
        charset[first + offset] = glyph
        glyph += 1
      }
    }
    return charset
  }

  /// An offset; 0, where nothing stands, for what is none.
  private static func place(_ operand: Double?) -> Int {
    guard let operand, 0...1e9 ~= operand else { return 0 }
    return Int(operand)
  }

  private static func index(_ reader: ByteReader, _ start: Int) -> Index? {
    guard start > 0, let count = reader.short(start) else { return nil }
    guard count > 0 else { return Index(end: start + 2) }
    guard let width = reader.byte(start + 2), 1...4 ~= width else { return nil }
    let base = start + 2 + (count + 1) * width
    var index = Index()
    for item in 0...count {
      guard let offset = reader.number(start + 3 + item * width, width) else { return nil }
      index.offsets.append(base + offset)
    }
    index.end = index.offsets.last ?? start
    return index
  }

  /// Operands by operator; two-byte operators as `0x0C07`.
  private static func dictionary(_ reader: ByteReader, _ range: Range<Int>) -> [Int: [Double]] {
    var entries: [Int: [Double]] = [:]
    var operands: [Double] = []
    var position = range.lowerBound
    while position < range.upperBound, let byte = reader.byte(position) {
      switch byte {
      case 0...21:
        var key = byte
        if byte == 12 {
          position += 1
          key = 0x0C00 | (reader.byte(position) ?? 0)
        }
        entries[key] = operands
        operands = []
        position += 1
      case 29:
        let value = reader.long(position + 1) ?? 0
        operands.append(Double(value > 0x7FFF_FFFF ? value - 0x1_0000_0000 : value))
        position += 5
      case 30:
        let (value, length) = real(reader, position + 1)
        operands.append(value)
        position += 1 + length
      default:
        guard byte != 22, byte != 255, range.upperBound <= reader.bytes.count,
          let (value, length) = number(reader.bytes[range], position)
        else { return entries }
        operands.append(value)
        position += length
      }
    }
    return entries
  }

  /// A real in nibbles, and how many bytes it has.
  private static func real(_ reader: ByteReader, _ start: Int) -> (Double, Int) {
    var text = ""
    var position = start
    while let byte = reader.byte(position), position < start + 32 {
      position += 1
      for nibble in [byte >> 4, byte & 15] {
        switch nibble {
        case 0...9: text += String(nibble)
        case 10: text += "."
        case 11: text += "e"
        case 12: text += "e-"
        case 14: text += "-"
        default: return (Double(text) ?? 0, position - start)
        }
      }
    }
    return (Double(text) ?? 0, position - start)
  }
}
