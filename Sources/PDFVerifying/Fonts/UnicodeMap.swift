/// What a font's ToUnicode map says of its codes (ISO 32000-1, 9.10.3), and what any character map says
/// of itself.
struct UnicodeMap {
  private(set) var texts: [Int: String] = [:]
  /// Codes to CIDs, of maps that select glyphs.
  private(set) var cids: [Int: Int] = [:]
  /// The map that this one goes on from.
  private(set) var base: String?
  private(set) var writingMode: Int?
  /// What its program says of the characters that it is for: Registry, Ordering and Supplement.
  private(set) var system: [String: PDFValue] = [:]

  private static let (mostCodes, longestRange) = (1_200_000, 65_536)
  /// Codes that were mapped, some perhaps again and again.
  private var work = 0

  init(_ bytes: [UInt8]) {
    var reader = SyntaxReader(bytes)
    var waiting: [PDFValue] = []
    while let value = reader.next(), work < UnicodeMap.mostCodes {
      guard case .keyword(let word) = value else {
        waiting.append(value)
        if waiting.count > 100_000 { waiting.removeFirst(50_000) }
        continue
      }
      switch word {
      case "begincodespacerange": waiting = []
      case "beginbfchar", "beginbfrange", "begincidchar", "begincidrange": waiting = []
      case "endbfchar": for pair in UnicodeMap.groups(waiting, of: 2) { addCharacter(pair) }
      case "endbfrange": for triple in UnicodeMap.groups(waiting, of: 3) { addRange(triple) }
      case "endcidchar":
        for pair in UnicodeMap.groups(waiting, of: 2) { addGlyphs(pair[0], pair[0], pair[1]) }
      case "endcidrange":
        for triple in UnicodeMap.groups(waiting, of: 3) {
          addGlyphs(triple[0], triple[1], triple[2])
        }
      case "usecmap": base = waiting.last?.name
      case "def": define(waiting.suffix(2))
      default: continue
      }
      waiting = []
    }
  }

  /// The collection of characters stands in a dictionary, or in one that is made entry by entry.
  private mutating func define(_ pair: ArraySlice<PDFValue>) {
    guard pair.count == 2, let key = pair.first?.name, let value = pair.last else { return }
    switch key {
    case "WMode": writingMode = value.integer
    case "CIDSystemInfo": system = value.dictionary ?? system
    case "Registry", "Ordering", "Supplement": system[key] = value
    default: break
    }
  }

  private static func groups(_ values: [PDFValue], of size: Int) -> [[PDFValue]] {
    stride(from: 0, to: values.count - size + 1, by: size).map { Array(values[$0..<$0 + size]) }
  }

  private static func code(_ value: PDFValue) -> Int? {
    guard let bytes = value.bytes, 1...4 ~= bytes.count else { return nil }
    return bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func text(_ bytes: [UInt8]) -> String {
    if bytes.count == 1 { return String(Unicode.Scalar(bytes[0])) }
    var units: [UInt16] = []
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]))
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func addCharacter(_ pair: [PDFValue]) {
    guard let code = UnicodeMap.code(pair[0]), let bytes = pair[1].bytes else { return }
    texts[code] = UnicodeMap.text(bytes)
  }

  private mutating func addRange(_ triple: [PDFValue]) {
    guard let first = UnicodeMap.code(triple[0]), let last = UnicodeMap.code(triple[1]),
      first <= last, last - first < UnicodeMap.longestRange, work < UnicodeMap.mostCodes
    else { return }
    work += last - first + 1
    if let each = triple[2].array {
      for (offset, value) in each.prefix(last - first + 1).enumerated() {
        texts[first + offset] = value.bytes.map(UnicodeMap.text)
      }
    } else if var bytes = triple[2].bytes, !bytes.isEmpty {
      for code in first...last {
        texts[code] = UnicodeMap.text(bytes)
        var place = bytes.count - 1
        bytes[place] &+= 1
        while bytes[place] == 0, place > 0 {
          place -= 1
          bytes[place] &+= 1
        }
      }
    }
  }

  private mutating func addGlyphs(_ start: PDFValue, _ end: PDFValue, _ value: PDFValue) {
    guard let first = UnicodeMap.code(start), let last = UnicodeMap.code(end),
      let cid = value.integer, first <= last, last - first < UnicodeMap.longestRange,
      0...65_535 ~= cid, work < UnicodeMap.mostCodes
    else { return }
    work += last - first + 1
    for code in first...last { cids[code] = cid + code - first }
  }
}
