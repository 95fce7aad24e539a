/// Fonts: embedded, mapped to Unicode, with the glyphs and widths they say (ISO 14289-1, 7.21;
/// ISO 19005-2, 6.2.11).
struct FontCheck {
  let file: OpenedFile
  let ledger: Ledger

  func check(_ uses: [Int: FontUse]) {
    for (_, use) in uses.sorted(by: { $0.key < $1.key }) {
      let text = FontText(use, file: file)
      check(use, text)
      switch entry("Subtype", use.font).name {
      case "Type0": CompositeFontCheck(file: file, ledger: ledger, use: use).check()
      case "TrueType": SimpleFontCheck(file: file, ledger: ledger, use: use).checkTrueType()
      case "Type1", "MMType1": SimpleFontCheck(file: file, ledger: ledger, use: use).checkType1()
      case "Type3": break
      default:
        ledger.fail(
          "A-6.2.11.2", "“\(entry("Subtype", use.font).name ?? "")” is none", object: use.number)
      }
    }
  }

  private func entry(_ key: String, _ font: PDFValue) -> PDFValue { file.entry(key, of: font) }

  private func check(_ use: FontUse, _ text: FontText) {
    let name = entry("BaseFont", use.font).name ?? entry("Name", use.font).name ?? "a font"
    var (unmapped, firstPage) = (0, 0)
    for (code, place) in use.codes.sorted(by: { $0.key < $1.key }) {
      guard let characters = text.characters(of: code) else {
        if unmapped == 0 { firstPage = place.page }
        unmapped += 1
        continue
      }
      for scalar in characters.unicodeScalars {
        switch scalar.value {
        case 0: ledger.fail("31-028", "\(name) does so", page: place.page, object: use.number)
        case 0xFEFF, 0xFFFE:
          ledger.fail("31-029", "\(name) does so", page: place.page, object: use.number)
        default: continue
        }
      }
    }
    guard unmapped > 0 else { return }
    ledger.fail(
      text.isKnown ? "10-001" : "31-027", "\(name) has \(unmapped) codes without",
      page: firstPage, object: use.number)
  }
}
