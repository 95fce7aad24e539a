/// An embedded font program, of whatever kind.
enum FontProgram {
  case trueType(TrueTypeProgram)
  case cff(CFFProgram)
  /// Embedded, and not read further.
  case other

  /// Nil where the descriptor embeds none.
  init?(_ descriptor: PDFValue, file: OpenedFile) {
    if let bytes = file.data(of: file.entry("FontFile2", of: descriptor)) {
      self = TrueTypeProgram(bytes).map(FontProgram.trueType) ?? .other
    } else if let bytes = file.data(of: file.entry("FontFile3", of: descriptor)) {
      if let cff = CFFProgram(bytes) {
        self = .cff(cff)
      } else if let open = TrueTypeProgram(bytes) {
        self = open.cff.flatMap(CFFProgram.init).map(FontProgram.cff) ?? .trueType(open)
      } else {
        self = .other
      }
    } else if file.entry("FontFile", of: descriptor).dictionary != nil {
      self = .other
    } else {
      return nil
    }
  }
}

/// The glyphs that the CIDs of a font lead to.
struct CIDGlyphs {
  private let program: FontProgram
  /// From a CIDToGIDMap stream, two bytes a CID; nil for Identity.
  private let map: [UInt8]?

  init(_ cidFont: PDFValue, program: FontProgram, file: OpenedFile) {
    self.program = program
    map = file.data(of: file.entry("CIDToGIDMap", of: cidFont))
  }

  /// Nil where the font has none for the CID.
  func glyph(of cid: Int) -> Int? {
    switch program {
    case .trueType:
      guard let map else { return cid }
      return ByteReader(bytes: map).short(cid * 2)
    case .cff(let cff): return cff.glyphsByCID[cid]
    case .other: return cid
    }
  }

  func has(_ glyph: Int) -> Bool {
    switch program {
    case .trueType(let font): glyph < font.glyphCount
    case .cff(let font): glyph < font.glyphCount
    case .other: true
    }
  }

  func width(of glyph: Int) -> Double? {
    switch program {
    case .trueType(let font): font.width(of: glyph)
    case .cff(let font): font.width(of: glyph)
    case .other: nil
    }
  }

  /// All CIDs of the font; nil where they cannot be told.
  var cids: [Int]? {
    switch program {
    case .trueType(let font): map == nil ? Array(0..<font.glyphCount) : nil
    case .cff(let font): Array(font.glyphsByCID.keys)
    case .other: nil
    }
  }
}

/// The widths a CID font says (ISO 32000-1, 9.7.4.3), in thousandths of the size.
struct CIDWidths {
  private var widths: [Int: Double] = [:]
  private let usual: Double

  init(_ cidFont: PDFValue, file: OpenedFile) {
    usual = file.entry("DW", of: cidFont).number ?? 1000
    let items = file.list(file.entry("W", of: cidFont))
    var (index, steps) = (0, 0)
    while steps < 1_000_000, index + 1 < items.count, let first = items[index].integer,
      0...65_535 ~= first
    {
      if let each = items[index + 1].array {
        for (offset, width) in each.enumerated() {
          widths[first + offset] = file.resolve(width).number
        }
        index += 2
        steps += each.count
      } else {
        guard index + 2 < items.count, let last = items[index + 1].integer, last >= first,
          last <= 65_535
        else { return }
        for cid in first...last { widths[cid] = items[index + 2].number }
        index += 3
        steps += last - first
      }
    }
  }

  func width(of cid: Int) -> Double { widths[cid] ?? usual }
}
