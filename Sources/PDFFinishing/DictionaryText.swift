/// A dictionary as text: its keys in the order written, each with its value's syntax.
struct DictionaryText {
  private(set) var entries: [(key: String, value: [UInt8])] = []

  init() {}

  /// Reads `<< … >>`; anything else has no entries.
  init(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { read(PDFLexer($0)) }
  }

  private mutating func read(_ source: PDFLexer) {
    var lexer = source
    guard let open = lexer.next(), open.kind == .openDictionary else { return }
    var depth = 0
    var key: Range<Int>?
    var value: Range<Int>?
    while let token = lexer.next() {
      if depth == 0, token.kind == .name || token.kind == .closeDictionary,
        key == nil || value != nil
      {
        if let key, let value { add(lexer.bytes[key], lexer.bytes[value]) }
        guard token.kind == .name else { return }
        (key, value) = (token.range, nil)
        continue
      }
      value = (value?.lowerBound ?? token.range.lowerBound)..<token.range.upperBound
      switch token.kind {
      case .openDictionary, .openArray: depth += 1
      case .closeDictionary, .closeArray: depth -= 1
      default: break
      }
    }
  }

  private mutating func add(
    _ key: Slice<UnsafeBufferPointer<UInt8>>, _ value: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    entries.append((String(decoding: key.dropFirst(), as: UTF8.self), Array(value)))
  }

  /// The value's syntax, by the key's name without its slash.
  subscript(key: String) -> [UInt8]? {
    get { entries.first { $0.key == key }?.value }
    set {
      let place = entries.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append((key, value))
      case (nil, nil): break
      }
    }
  }

  func holds(_ key: String, _ value: StaticString) -> Bool {
    guard let found = self[key] else { return false }
    return value.withUTF8Buffer { found.elementsEqual($0) }
  }

  mutating func set(_ key: String, _ write: (inout PDFText) -> Void) {
    var text = PDFText()
    write(&text)
    self[key] = text.bytes
  }

  /// `<</Key value …>>`
  func write(to text: inout PDFText) {
    text.raw("<<")
    writeEntries(to: &text)
    text.raw(">>")
  }

  func writeEntries(to text: inout PDFText) {
    for entry in entries {
      text.raw("/")
      text.raw(entry.key.utf8)
      text.space()
      text.raw(entry.value)
    }
  }

  /// The numbers of the objects that the text refers to (`12 0 R`).
  static func references(in text: [UInt8]) -> [Int] {
    text.withUnsafeBufferPointer { bytes in
      var lexer = PDFLexer(bytes)
      var found: [Int] = []
      var (older, newer): (Int?, Int?) = (nil, nil)
      while let token = lexer.next() {
        if token.kind == .keyword, token.range.count == 1, bytes[token.range.lowerBound] == 0x52 {
          if let older { found.append(older) }
        }
        (older, newer) = (
          newer, token.kind == .number ? PDFNumber.integer(bytes[token.range]) : nil
        )
      }
      return found
    }
  }
}
