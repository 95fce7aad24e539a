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
    if FontProgram(descriptor, file: file) == nil, use.isSeen { fail("31-009", "\(name) is not") }
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
    let first = file.entry("FirstChar", of: use.font).integer ?? 0
    let widths = file.list(file.entry("Widths", of: use.font))
    var (missing, wrong) = (0, 0)
    for (code, place) in use.codes where isSymbolic || 0x20...0x7E ~= code {
      var glyph = font.glyph(of: code, in: table)
      if isSymbolic, glyph == 0 { glyph = font.glyph(of: 0xF000 + code, in: table) }
      guard let glyph else { continue }
      guard glyph > 0 else {
        missing += 1
        ledger.fail(
          "31-030", "\(name) does for code \(code)", page: place.page, object: use.number)
        continue
      }
      let said = widths.indices.contains(code - first) ? widths[code - first].number : nil
      if let said, let width = font.width(of: glyph), abs(width - said) > 1 { wrong += 1 }
    }
    if missing > 0 { fail(isSymbolic ? "31-011" : "31-018", "\(name) lacks \(missing)") }
    if wrong > 0, use.isSeen { fail("31-016", "\(wrong) widths of \(name) do not") }
  }
}
