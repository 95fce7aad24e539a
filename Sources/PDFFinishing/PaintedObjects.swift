import Display

/// The objects of the painted file that go on into the finished one: what pages need to be painted.
/// Structure, information and catalogue stay behind.
///
/// Objects keep their numbers; the numbers of what stays behind are free for new objects.
struct PaintedObjects {
  private let ink: Ink
  /// By a font's PostScript name: what to read for the characters its glyphs are mapped to.
  private let readings: [String: [Unicode.Scalar: String]]
  private var queue: [Int] = []
  private var seen: Set<Int> = []
  /// The PostScript names of the fonts that character maps belong to, by the maps' numbers.
  private var characterMaps: [Int: String] = [:]

  init(ink: Ink, readings: [String: [Unicode.Scalar: String]]) {
    self.ink = ink
    self.readings = readings
  }

  /// Reserves an object's number and remembers to copy it.
  mutating func want(_ number: Int, _ writer: inout FileWriter) {
    guard number > 0, seen.insert(number).inserted else { return }
    writer.reserve(number)
    queue.append(number)
  }

  mutating func want(referencesOf text: [UInt8], _ writer: inout FileWriter) {
    for number in DictionaryText.references(in: text) { want(number, &writer) }
  }

  /// Copies what is wanted, and what that refers to. Packed objects would take numbers while some are
  /// not yet known, so those wait until all are.
  mutating func copy(from file: borrowing QPDFHandle, to writer: inout FileWriter) throws {
    var plain: [(number: Int, text: [UInt8])] = []
    while let number = queue.popLast() {
      let object = try file.object(number)
      var dictionary = DictionaryText(object.text)
      if object.isStream {
        dictionary["Length"] = nil
        correct(&dictionary)
        for entry in dictionary.entries { want(referencesOf: entry.value, &writer) }
        try copyStream(number, dictionary, from: file, to: &writer)
      } else {
        want(referencesOf: object.text, &writer)
        if !readings.isEmpty { noteCharacterMap(of: dictionary) }
        plain.append((number, numberingGlyphs(object.text, of: dictionary)))
      }
    }
    for object in plain { writer.object(object.number) { $0.raw(object.text) } }
  }

  /// A font with TrueType outlines says that its codes are its glyphs' numbers (ISO 14289-1, 7.21.3.2;
  /// ISO 19005-2, 6.2.11.3.2).
  private func numberingGlyphs(_ text: [UInt8], of font: DictionaryText) -> [UInt8] {
    guard font.holds("Subtype", "/CIDFontType2"), font["CIDToGIDMap"] == nil else { return text }
    var (font, numbered) = (font, PDFText())
    font.set("CIDToGIDMap") { $0.raw("/Identity") }
    font.write(to: &numbered)
    return numbered.bytes
  }

  /// Fonts stand before their character maps, since those are wanted by them.
  private mutating func noteCharacterMap(of font: DictionaryText) {
    guard let name = font["BaseFont"], let map = font["ToUnicode"],
      let number = DictionaryText.references(in: map).first
    else { return }
    // A subset's name has a tag of six letters and a plus sign before the font's.
    let start = name.firstIndex(of: 0x2B).map { $0 + 1 } ?? 1
    characterMaps[number] = String(decoding: name.dropFirst(start), as: UTF8.self)
  }

  private func copyStream(
    _ number: Int, _ dictionary: DictionaryText, from file: borrowing QPDFHandle,
    to writer: inout FileWriter
  ) throws {
    var dictionary = dictionary
    if let name = characterMaps[number], let readings = readings[name] {
      let data = try file.withStream(number, .decoded) { CharacterMap($0).reading(readings) }
      dictionary["Filter"] = nil
      return writer.stream(number, dictionary, data, .compressed)
    }
    guard dictionary.holds("Subtype", "/Form") || dictionary.holds("PatternType", "1") else {
      let data = try file.withStream(number, .stored) { Array($0) }
      return writer.stream(number, dictionary, data, .stored)
    }
    let data = try file.withStream(number, .decoded) { bytes in
      var scanner = ContentScanner(bytes, ink: ink)
      var pieces = FormPieces()
      try scanner.rewrite(&pieces)
      return scanner.output
    }
    dictionary["Filter"] = nil
    dictionary["DecodeParms"] = nil
    writer.stream(number, dictionary, data, .compressed)
  }

  /// What PDF/A asks of painted objects: groups name the space they blend in, pictures are not
  /// smoothed (ISO 19005-2, 6.2.10 and 6.2.8).
  func correct(_ dictionary: inout DictionaryText) {
    if let text = dictionary["Group"] {
      var group = DictionaryText(text)
      if group.holds("S", "/Transparency") {
        group.set("CS") { ink == .mono ? $0.raw("/DeviceGray") : $0.raw("/DeviceRGB") }
        dictionary.set("Group") { group.write(to: &$0) }
      }
    }
    dictionary["Interpolate"] = nil
  }
}
