import Display

/// The objects of the painted file that go on into the finished one: what pages need to be painted.
/// Structure, information and catalogue stay behind.
///
/// Objects keep their numbers; the numbers of what stays behind are free for new objects.
struct PaintedObjects {
  private let ink: Ink
  private var queue: [Int] = []
  private var seen: Set<Int> = []

  init(ink: Ink) { self.ink = ink }

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
        plain.append((number, object.text))
      }
    }
    for object in plain { writer.object(object.number) { $0.raw(object.text) } }
  }

  private func copyStream(
    _ number: Int, _ dictionary: DictionaryText, from file: borrowing QPDFHandle,
    to writer: inout FileWriter
  ) throws {
    guard dictionary.holds("Subtype", "/Form") || dictionary.holds("PatternType", "1") else {
      let data = try file.withStream(number, .stored) { Array($0) }
      return writer.stream(number, dictionary, data, .stored)
    }
    let data = try file.withStream(number, .decoded) { bytes in
      var scanner = ContentScanner(bytes, ink: ink)
      // Identifiers count on pages alone; here they would lead nowhere.
      scanner.rewrite { _, text in text.raw("/Span BMC") }
      return scanner.output
    }
    var dictionary = dictionary
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
