/// A font whose codes are single bytes.
struct SimpleFontCheck {
  let file: OpenedFile
  let ledger: Ledger
  let use: FontUse

  private var name: String { file.entry("BaseFont", of: use.font).name ?? "a font" }
  private var descriptor: PDFValue { file.entry("FontDescriptor", of: use.font) }
  private var isSymbolic: Bool { (file.entry("Flags", of: descriptor).integer ?? 0) & 4 != 0 }

  private func fail(_ id: String, _ found: String) { ledger.fail(id, found, object: use.number) }

  func checkType1() {
    guard let program = FontProgram(descriptor, file: file) else {
      if use.isSeen { fail("31-009", "\(name) is not") }
      return
    }
    let encoding = file.entry("Encoding", of: use.font).name
    guard case .cff(let font) = program, encoding == "WinAnsiEncoding" else { return }
    checkGlyphs { code in
      StandardName.number(ofWinAnsi: code).map { font.glyphsByName[$0] ?? 0 }
    } width: {
      font.width(of: $0)
    }
  }

  func checkTrueType() {
    guard let program = FontProgram(descriptor, file: file) else {
      if use.isSeen { fail("31-009", "\(name) is not") }
      return
    }
    let encoding = file.entry("Encoding", of: use.font)
    if isSymbolic {
      if !encoding.isNull { fail("31-024", "\(name) has one") }
    } else {
      check(encoding, program)
    }
    guard case .trueType(let font) = program else { return }
    if isSymbolic {
      if font.characterTables.isEmpty { fail("31-025", "\(name) has none") }
      if font.characterTables.count > 1, !font.has(3, 0) { fail("31-026", "\(name) has none") }
    } else if font.characterTables.allSatisfy({ $0.platform == 3 && $0.encoding == 0 }) {
      fail("31-017", "\(name) has none")
    }
    checkGlyphs(of: font, encoding)
  }

  private func check(_ encoding: PDFValue, _ program: FontProgram) {
    guard !encoding.isNull else { return fail("31-019", "\(name) has none") }
    let differences = file.list(file.entry("Differences", of: encoding)).compactMap(\.name)
    let base = encoding.name ?? file.entry("BaseEncoding", of: encoding).name
    if let base {
      if base != "WinAnsiEncoding", base != "MacRomanEncoding" {
        fail("31-021", "that of \(name) is \(base)")
      }
    } else {
      fail("31-020", "that of \(name) does not")
    }
    if let strange = differences.first(where: { !GlyphName.isKnown($0) }) {
      fail("31-022", "“\(strange)” is none")
    }
    if !differences.isEmpty, case .trueType(let font) = program, !font.has(3, 1) {
      fail("31-023", "\(name) has none")
    }
  }

  /// Codes that an encoding has from ASCII are looked up in the font's Unicode table, those of symbolic
  /// fonts in their own.
  private func checkGlyphs(of font: TrueTypeProgram, _ encoding: PDFValue) {
    let tables = font.characterTables
    let table =
      isSymbolic
      ? tables.first { $0.platform == 3 && $0.encoding == 0 } ?? tables.first
      : tables.first { $0.platform == 3 && $0.encoding == 1 }
    guard let table, isSymbolic || encoding.name != nil else { return }
    checkGlyphs { code in
      guard isSymbolic || 0x20...0x7E ~= code else { return nil }
      let glyph = font.glyph(of: code, in: table)
      return isSymbolic && glyph == 0 ? font.glyph(of: 0xF000 + code, in: table) : glyph
    } width: {
      font.width(of: $0)
    }
  }

  /// Looks up the glyphs that are used, and holds their widths against those the font says.
  ///
  /// - Parameters:
  ///   - glyph: the glyph of a code, 0 where the font has none, nil where that cannot be told.
  ///   - width: a glyph's advance in thousandths.
  private func checkGlyphs(_ glyph: (Int) -> Int?, width: (Int) -> Double?) {
    let first = file.entry("FirstChar", of: use.font).integer ?? 0
    let widths = file.list(file.entry("Widths", of: use.font))
    var (missing, wrong) = (0, 0)
    for (code, place) in use.codes.sorted(by: { $0.key < $1.key }) {
      guard let glyph = glyph(code) else { continue }
      guard glyph > 0 else {
        missing += 1
        ledger.fail(
          "31-030", "\(name) does for code \(code)", page: place.page, object: use.number)
        continue
      }
      let said = widths.indices.contains(code - first) ? widths[code - first].number : nil
      if let said, let width = width(glyph), abs(width - said) > 1 { wrong += 1 }
    }
    let isLetters = !isSymbolic && file.entry("Subtype", of: use.font).name == "TrueType"
    if missing > 0 { fail(isLetters ? "31-018" : "31-011", "\(name) lacks \(missing)") }
    if wrong > 0, use.isSeen { fail("31-016", "\(wrong) widths of \(name) do not") }
  }
}

/// Names of glyphs by their numbers among the standard strings (Adobe Technical Note 5176, annex A).
enum StandardName {
  /// The name of a code of WinAnsiEncoding: of ASCII, where names follow each other; nil beyond.
  static func number(ofWinAnsi code: Int) -> Int? {
    switch code {
    case 0x27: 104  // quotesingle
    case 0x60: 124  // grave
    case 0x20...0x7E: code - 31
    default: nil
    }
  }
}
