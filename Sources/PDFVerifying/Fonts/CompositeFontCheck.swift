/// A composite font (Type 0) with its CID font and its character map.
struct CompositeFontCheck {
  let file: OpenedFile
  let ledger: Ledger
  let use: FontUse

  /// Predefined character maps (ISO 32000-1, table 118).
  private static let predefined: Set<String> = [
    "GB-EUC", "GBpc-EUC", "GBK-EUC", "GBKp-EUC", "GBK2K", "UniGB-UCS2", "UniGB-UTF16", "B5pc",
    "HKscs-B5", "ETen-B5", "ETenms-B5", "CNS-EUC", "UniCNS-UCS2", "UniCNS-UTF16", "83pv-RKSJ",
    "90ms-RKSJ", "90msp-RKSJ", "90pv-RKSJ", "Add-RKSJ", "EUC", "Ext-RKSJ", "UniJIS-UCS2",
    "UniJIS-UCS2-HW", "UniJIS-UTF16", "KSC-EUC", "KSCms-UHC", "KSCms-UHC-HW", "KSCpc-EUC",
    "UniKS-UCS2", "UniKS-UTF16", "Identity",
  ]

  private static func isPredefined(_ name: String) -> Bool {
    if name == "H" || name == "V" { return true }
    guard name.hasSuffix("-H") || name.hasSuffix("-V") else { return false }
    return predefined.contains(String(name.dropLast(2)))
  }

  func check() {
    guard let cidFont = file.list(file.entry("DescendantFonts", of: use.font)).first else {
      return fail("A-6.2.11.2", "a Type0 font has no CID font")
    }
    let encoding = file.entry("Encoding", of: use.font)
    let map = file.data(of: encoding).map(UnicodeMap.init)
    check(encoding: encoding, map, cidFont)
    let descriptor = file.entry("FontDescriptor", of: cidFont)
    let program = FontProgram(descriptor, file: file)
    let isTrueType = file.entry("Subtype", of: cidFont).name == "CIDFontType2"
    let isIdentity = encoding.name?.hasPrefix("Identity") == true
    if program == nil {
      if use.isSeen { fail("31-009", "\(name) is not") }
      return
    }
    if isTrueType { checkGlyphMap(of: cidFont) }
    guard isIdentity || map != nil, let program else { return }
    let glyphs = CIDGlyphs(cidFont, program: program, file: file)
    checkGlyphs(glyphs, map: isIdentity ? nil : map, cidFont)
    checkSet(of: descriptor, glyphs)
  }

  private var name: String { file.entry("BaseFont", of: use.font).name ?? "a font" }

  private func fail(_ id: String, _ found: String, page: Int? = nil) {
    ledger.fail(id, found, page: page, object: use.number)
  }

  private func check(encoding: PDFValue, _ map: UnicodeMap?, _ cidFont: PDFValue) {
    if let name = encoding.name {
      if !CompositeFontCheck.isPredefined(name) { fail("31-006", "“\(name)” is neither") }
      return
    }
    guard let map, case .stream(let entries, number: _) = encoding else {
      return fail("31-006", "\(name) has none")
    }
    let direction = file.resolve(entries["WMode"]).integer ?? 0
    if direction != map.writingMode ?? 0 {
      fail("31-007", "the dictionary has \(direction), the map \(map.writingMode ?? 0)")
    }
    if let base = map.base ?? file.resolve(entries["UseCMap"]).name,
      !CompositeFontCheck.isPredefined(base)
    {
      fail("31-008", "“\(base)” is none")
    }
    let own = file.entry("CIDSystemInfo", of: cidFont)
    checkSystem(own, file.entry("CIDSystemInfo", of: encoding))
    // The map's program may say it once more.
    if !map.system.isEmpty { checkSystem(own, .dictionary(map.system)) }
  }

  /// The collections of characters of the CID font and of its map.
  private func checkSystem(_ own: PDFValue, _ other: PDFValue) {
    for (key, id) in [("Registry", "31-001"), ("Ordering", "31-002")] {
      let pair = (file.entry(key, of: own).text, file.entry(key, of: other).text)
      if pair.0 != pair.1 || pair.0 == nil {
        fail(id, "found “\(pair.0 ?? "")” and “\(pair.1 ?? "")”")
      }
    }
    let supplements = (
      file.entry("Supplement", of: own).integer ?? 0,
      file.entry("Supplement", of: other).integer ?? 0
    )
    if supplements.0 > supplements.1 {
      fail("31-003", "found \(supplements.0) and \(supplements.1)")
    }
  }

  private func checkGlyphMap(of cidFont: PDFValue) {
    let map = file.entry("CIDToGIDMap", of: cidFont)
    if map.isNull {
      fail("31-005", "\(name) has none")
    } else if map.name != "Identity", file.data(of: map) == nil {
      fail("31-004", "that of \(name) is neither")
    }
  }

  private func checkGlyphs(_ glyphs: CIDGlyphs, map: UnicodeMap?, _ cidFont: PDFValue) {
    let widths = CIDWidths(cidFont, file: file)
    var (missing, wrong) = (0, 0)
    for (code, place) in use.codes.sorted(by: { $0.key < $1.key }) {
      let cid: Int
      switch (map?.cids[code], map?.base) {
      case (let named?, _): cid = named
      case (nil, let base?) where !base.hasPrefix("Identity"): continue
      case (nil, nil) where map != nil: cid = 0
      default: cid = code
      }
      let glyph = glyphs.glyph(of: cid)
      if glyph == 0 || cid == 0 {
        fail("31-030", "\(name) does for code \(code)", page: place.page)
        continue
      }
      guard let glyph, let width = glyphs.width(of: glyph) else {
        if glyph == nil || !glyphs.has(glyph ?? 0) { missing += 1 }
        continue
      }
      if abs(width - widths.width(of: cid)) > 1 { wrong += 1 }
    }
    if missing > 0, use.isSeen { fail("31-011", "\(name) lacks \(missing) glyphs") }
    if wrong > 0, use.isSeen { fail("31-016", "\(wrong) widths of \(name) do not") }
  }

  /// A CIDSet must list what is there.
  private func checkSet(of descriptor: PDFValue, _ glyphs: CIDGlyphs) {
    guard let set = file.data(of: file.entry("CIDSet", of: descriptor)), let cids = glyphs.cids
    else { return }
    func lists(_ cid: Int) -> Bool {
      cid / 8 < set.count && set[cid / 8] & (0x80 >> UInt8(cid % 8)) != 0
    }
    let left = cids.count { !lists($0) }
    let known = Set(cids)
    let extra = (0..<min(set.count, 8192) * 8).count { lists($0) && !known.contains($0) }
    if left > 0 { fail("31-014", "that of \(name) leaves out \(left)") }
    if extra > 0 { fail("31-015", "that of \(name) names \(extra)") }
  }
}
