/// What the codes of a font stand for (ISO 32000-1, 9.10.2; ISO 14289-1, 7.21.7).
struct FontText {
  private enum Source {
    case map(UnicodeMap)
    /// Every code has a character, by an encoding that the standard knows.
    case known
    /// Glyph names by code.
    case names([Int: String], base: Bool)
    case none
  }

  private let source: Source

  init(_ use: FontUse, file: OpenedFile) {
    let map = file.entry("ToUnicode", of: use.font)
    if let bytes = file.data(of: map) {
      source = .map(UnicodeMap(bytes))
    } else if map.name?.hasPrefix("Identity") == true {
      source = .known
    } else if file.entry("Subtype", of: use.font).name == "Type0" {
      source = FontText.composite(use.font, file)
    } else {
      source = FontText.simple(use.font, file)
    }
  }

  /// Whether the font says anything of its codes.
  var isKnown: Bool { if case .none = source { false } else { true } }

  /// What a code stands for; an empty text where the standard knows it.
  func characters(of code: Int) -> String? {
    switch source {
    case .map(let map): map.texts[code].flatMap { $0.isEmpty ? nil : $0 }
    case .known: ""
    case .names(let names, let base): names[code].map { _ in "" } ?? (base ? "" : nil)
    case .none: nil
    }
  }

  /// Fonts of Adobe's Asian collections have Unicode values by their CIDs.
  private static func composite(_ font: PDFValue, _ file: OpenedFile) -> Source {
    guard let descendant = file.list(file.entry("DescendantFonts", of: font)).first else {
      return .none
    }
    let system = file.entry("CIDSystemInfo", of: descendant)
    let ordering = file.entry("Ordering", of: system).text ?? ""
    let isKnown =
      file.entry("Registry", of: system).text == "Adobe"
      && ["GB1", "CNS1", "Japan1", "Korea1"].contains(ordering)
    return isKnown ? .known : .none
  }

  private static func simple(_ font: PDFValue, _ file: OpenedFile) -> Source {
    let encoding = file.entry("Encoding", of: font)
    let flags = file.entry("Flags", of: file.entry("FontDescriptor", of: font)).integer ?? 0
    let isSymbolic = flags & 4 != 0
    let bases = ["WinAnsiEncoding", "MacRomanEncoding", "MacExpertEncoding"]
    if let name = encoding.name, bases.contains(name) { return .known }
    guard encoding.dictionary != nil else {
      let isType1 = file.entry("Subtype", of: font).name == "Type1"
      return isType1 && !isSymbolic ? .known : .none
    }
    let base = file.entry("BaseEncoding", of: encoding).name.map(bases.contains) ?? !isSymbolic
    var names: [Int: String] = [:]
    var code = 0
    for item in file.list(file.entry("Differences", of: encoding)) {
      if let next = item.integer {
        code = next
      } else if let name = item.name {
        if GlyphName.isKnown(name) { names[code] = name }
        code += 1
      }
    }
    return .names(names, base: base)
  }
}

/// Glyph names that mean a character.
enum GlyphName {
  /// Judged by the name's form: `uni0041`, `u1F600`, or letters as in the Adobe Glyph List. `g12`,
  /// `cid34` and the like mean nothing.
  static func isKnown(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    if name.hasPrefix("uni") || name.hasPrefix("u") && name.dropFirst().first?.isNumber == true {
      return name.dropFirst(name.hasPrefix("uni") ? 3 : 1).allSatisfy(\.isHexDigit)
    }
    let digits = name.drop { !$0.isNumber }
    let letters = name.prefix { !$0.isNumber }
    let isNumbered = !digits.isEmpty && ["g", "G", "cid", "glyph", "index", "c"].contains(letters)
    return !isNumbered && name != ".notdef"
  }
}
