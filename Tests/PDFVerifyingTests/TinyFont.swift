/// A TrueType font of three empty glyphs: the one for missing characters, A and B.
struct TinyFont {
  var widths = [0, 500, 600]
  /// Platform and encoding of each character table; all map A and B.
  var tables = [(3, 1)]

  var bytes: [UInt8] {
    let parts: [(String, [UInt8])] = [
      ("cmap", characterTable), ("glyf", [0]), ("head", head), ("hhea", metricsHead),
      ("hmtx", widths.flatMap { short($0) + short(0) }),
      ("loca", [UInt8](repeating: 0, count: 2 * (widths.count + 1))),
      ("maxp", short(0) + short(0x5000) + short(widths.count)),
    ]
    var directory = short(1) + short(0) + short(parts.count) + short(0) + short(0) + short(0)
    var data: [UInt8] = []
    let start = directory.count + parts.count * 16
    for (tag, bytes) in parts {
      directory += Array(tag.utf8) + long(0) + long(start + data.count) + long(bytes.count)
      data += bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
    }
    return directory + data
  }

  private var head: [UInt8] {
    var head = [UInt8](repeating: 0, count: 54)
    head.replaceSubrange(18..<20, with: short(1000))
    return head
  }

  private var metricsHead: [UInt8] {
    var head = [UInt8](repeating: 0, count: 36)
    head.replaceSubrange(34..<36, with: short(widths.count))
    return head
  }

  /// Format 6: a run of codes from A on.
  private var characterTable: [UInt8] {
    let offset = 4 + tables.count * 8
    let entries = tables.flatMap { short($0.0) + short($0.1) + long(offset) }
    return short(0) + short(tables.count) + entries + short(6) + short(14) + short(0) + short(65)
      + short(2) + short(1) + short(2)
  }

  private func short(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 255), UInt8(value & 255)] }

  private func long(_ value: Int) -> [UInt8] { short(value >> 16) + short(value & 0xFFFF) }
}
