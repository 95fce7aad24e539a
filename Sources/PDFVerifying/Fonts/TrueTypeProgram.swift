/// A font program with TrueType or OpenType tables (ISO 14496-22), as far as it is needed here.
struct TrueTypeProgram {
  struct CharacterTable: Hashable {
    var platform: Int
    var encoding: Int
    var offset: Int
  }

  private let reader: ByteReader
  private var tables: [String: (offset: Int, length: Int)] = [:]
  let glyphCount: Int
  private(set) var characterTables: [CharacterTable] = []
  private let unitsPerEm: Int
  private let longMetrics: Int

  /// Nil where the bytes are no such program.
  init?(_ bytes: [UInt8]) {
    reader = ByteReader(bytes: bytes)
    guard let version = reader.long(0), [0x0001_0000, 0x7472_7565, 0x4F54_544F].contains(version),
      let count = reader.short(4), count < 200
    else { return nil }
    for index in 0..<count {
      let entry = 12 + index * 16
      guard let offset = reader.long(entry + 8), let length = reader.long(entry + 12),
        offset <= bytes.count
      else { return nil }
      let tag = String(decoding: bytes[entry..<entry + 4], as: UTF8.self)
      tables[tag] = (offset, length)
    }
    let head = tables["head"]?.offset ?? -100
    unitsPerEm = max(1, reader.short(head + 18) ?? 1000)
    longMetrics = reader.short((tables["hhea"]?.offset ?? -100) + 34) ?? 0
    glyphCount = reader.short((tables["maxp"]?.offset ?? -100) + 4) ?? 0
    readCharacterTables()
  }

  /// The OpenType table of CFF outlines.
  var cff: [UInt8]? {
    guard let table = tables["CFF "] else { return nil }
    return Array(reader.bytes[table.offset..<min(table.offset + table.length, reader.bytes.count)])
  }

  private mutating func readCharacterTables() {
    guard let cmap = tables["cmap"]?.offset, let count = reader.short(cmap + 2), count < 100 else {
      return
    }
    for index in 0..<count {
      let entry = cmap + 4 + index * 8
      guard let platform = reader.short(entry), let encoding = reader.short(entry + 2),
        let offset = reader.long(entry + 4)
      else { return }
      characterTables.append(
        CharacterTable(platform: platform, encoding: encoding, offset: cmap + offset))
    }
  }

  func has(_ platform: Int, _ encoding: Int) -> Bool {
    characterTables.contains { $0.platform == platform && $0.encoding == encoding }
  }

  /// A glyph's advance in thousandths of the size; nil where there is no such glyph.
  func width(of glyph: Int) -> Double? {
    guard 0..<glyphCount ~= glyph, longMetrics > 0, let hmtx = tables["hmtx"]?.offset,
      let advance = reader.short(hmtx + min(glyph, longMetrics - 1) * 4)
    else { return nil }
    return Double(advance) * 1000 / Double(unitsPerEm)
  }

  /// The glyph of a character in a table; nil where the table's form is not known.
  func glyph(of character: Int, in table: CharacterTable) -> Int? {
    let start = table.offset
    switch reader.short(start) {
    case 0: return reader.byte(start + 6 + character) ?? 0
    case 4: return segmented(character, start)
    case 6:
      guard let first = reader.short(start + 6), let count = reader.short(start + 8) else {
        return nil
      }
      let index = character - first
      return 0..<count ~= index ? reader.short(start + 10 + index * 2) : 0
    default: return nil
    }
  }

  private func segmented(_ character: Int, _ start: Int) -> Int? {
    guard let doubled = reader.short(start + 6) else { return nil }
    for segment in stride(from: 0, to: doubled, by: 2) {
      guard let end = reader.short(start + 14 + segment) else { return nil }
      guard character <= end else { continue }
      let place = start + 16 + doubled + segment
      guard let first = reader.short(place), let delta = reader.short(place + doubled),
        let offset = reader.short(place + doubled * 2)
      else { return nil }
      guard character >= first else { return 0 }
      if offset == 0 { return (character + delta) & 0xFFFF }
      let entry = place + doubled * 2 + offset + (character - first) * 2
      guard let glyph = reader.short(entry) else { return nil }
      return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF
    }
    return 0
  }
}
