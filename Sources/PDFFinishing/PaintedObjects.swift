import Display

/// The objects of the painted file that go on into the finished one: what pages need to be painted.
/// Structure, information and catalogue stay behind.
///
/// An object is written once it has come and something written refers to it, under a number of the
/// finished file.
struct PaintedObjects {
  private let ink: Ink
  /// By a font's PostScript name: what to read for the characters its glyphs are mapped to.
  var readings: [String: [Unicode.Scalar: String]] = [:]
  /// The finished file's numbers by the painted one's.
  private var numbers: [Int: Int] = [:]
  /// What has come and nothing refers to so far, by its number.
  private var held: [Int: PaintedObject] = [:]
  /// What has come and is to be written.
  private var queue: [PaintedObject] = []
  /// The PostScript names of the fonts that character maps belong to, by the maps' numbers.
  private var characterMaps: [Int: String] = [:]
  private let inflater = Inflater()

  init(ink: Ink) { self.ink = ink }

  /// Takes an object in.
  mutating func add(_ object: PaintedObject, to writer: inout FileWriter) throws {
    guard numbers[object.number] != nil else { return held[object.number] = object }
    queue.append(object)
    try writeQueue(to: &writer)
  }

  /// Hands out an object that nothing written refers to.
  mutating func take(_ number: Int) -> PaintedObject? { held.removeValue(forKey: number) }

  /// How many objects were referred to and have not come.
  var missing: Int { numbers.count - written }
  private var written = 0

  /// Writes what was wanted of the objects held.
  mutating func writeQueue(to writer: inout FileWriter) throws {
    while let object = queue.popLast() {
      guard let number = numbers[object.number] else { continue }
      written += 1
      if let data = object.data {
        try write(object, data, as: number, to: &writer)
      } else {
        let font = DictionaryText(object.text)
        if !readings.isEmpty { noteCharacterMap(of: font) }
        let text = renumbered(numberingGlyphs(object.text, of: font), &writer)
        writer.object(number) { $0.raw(text) }
      }
    }
  }

  /// The syntax with the finished file's numbers and no idle space. What it refers to is wanted then.
  mutating func renumbered(_ text: [UInt8], _ writer: inout FileWriter) -> [UInt8] {
    var output = PDFText()
    text.withUnsafeBufferPointer { bytes in
      var lexer = PDFLexer(bytes)
      var end = 0
      // Of the two tokens before, the value where they are numbers, and their place in the output.
      var (older, newer): ((value: Int, place: Int)?, (value: Int, place: Int)?) = (nil, nil)
      while let token = lexer.next() {
        if token.range.lowerBound > end, output.count > 0 { output.space() }
        end = token.range.upperBound
        if token.kind == .keyword, token.range.count == 1, bytes[token.range.lowerBound] == 0x52,
          let reference = older
        {
          output.cut(to: reference.place)
          output.integer(want(reference.value, &writer))
          output.raw(" 0 R")
          (older, newer) = (nil, nil)
          continue
        }
        let value = token.kind == .number ? PDFNumber.integer(bytes[token.range]) : nil
        (older, newer) = (newer, value.map { ($0, output.count) })
        output.raw(bytes[token.range])
      }
    }
    return output.bytes
  }

  private mutating func want(_ number: Int, _ writer: inout FileWriter) -> Int {
    if let known = numbers[number] { return known }
    let new = writer.reserve()
    numbers[number] = new
    if let object = held.removeValue(forKey: number) { queue.append(object) }
    return new
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

  /// Fonts are written before their character maps, since those are wanted by them.
  private mutating func noteCharacterMap(of font: DictionaryText) {
    guard let name = font["BaseFont"], let map = font["ToUnicode"],
      let number = DictionaryText.references(in: map).first
    else { return }
    // A subset's name has a tag of six letters and a plus sign before the font's.
    let start = name.firstIndex(of: 0x2B).map { $0 + 1 } ?? 1
    characterMaps[number] = String(decoding: name.dropFirst(start), as: UTF8.self)
  }

  private mutating func write(
    _ object: PaintedObject, _ stored: [UInt8], as number: Int, to writer: inout FileWriter
  ) throws {
    var dictionary = DictionaryText(object.text)
    dictionary["Length"] = nil
    correct(&dictionary)
    let data: [UInt8]
    if let name = characterMaps[object.number], let readings = readings[name] {
      data = try withContent(of: object) { CharacterMap($0).reading(readings) }
    } else if dictionary.holds("Subtype", "/Form") || dictionary.holds("PatternType", "1") {
      data = try withContent(of: object) { bytes in
        var scanner = ContentScanner(bytes, ink: ink)
        var pieces = FormPieces()
        try scanner.rewrite(&pieces)
        return scanner.output
      }
    } else {
      renumber(&dictionary, &writer)
      return writer.stream(number, dictionary, stored, .stored)
    }
    dictionary["Filter"] = nil
    renumber(&dictionary, &writer)
    writer.stream(number, dictionary, data, .compressed)
  }

  mutating func renumber(_ dictionary: inout DictionaryText, _ writer: inout FileWriter) {
    for entry in dictionary.entries { dictionary[entry.key] = renumbered(entry.value, &writer) }
  }

  /// Hands over a stream with its filter undone.
  func withContent<Value>(
    of object: PaintedObject, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value
  ) throws -> Value {
    let dictionary = DictionaryText(object.text)
    guard let data = object.data, dictionary["DecodeParms"] == nil else {
      throw FinishingFailure.unreadable("content is a stream that is compressed or plain")
    }
    guard dictionary["Filter"] != nil else { return try data.withUnsafeBufferPointer(body) }
    guard dictionary.holds("Filter", "/FlateDecode") else {
      throw FinishingFailure.unreadable("content is a stream that is compressed or plain")
    }
    return try inflater.withInflated(data, body)
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
