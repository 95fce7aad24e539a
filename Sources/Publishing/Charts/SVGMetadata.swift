/// The text of the first `metadata` element of an SVG file. Not a reader of all XML: a file with a
/// document type is refused, so that there are no entities but XML's own five, and nothing outside
/// the file is ever asked for.
struct SVGMetadata {
  private let file: [UInt8]
  private var place = 0
  private var text: [UInt8] = []
  private var depth = 0

  private init(_ file: [UInt8]) { self.file = file }

  /// The text, of at most `most` bytes; nil where there is no such element.
  static func text(in file: [UInt8], most: Int) throws(ChartFileFault) -> [UInt8]? {
    var scan = SVGMetadata(file)
    return try scan.scan(most)
  }

  private mutating func scan(_ most: Int) throws(ChartFileFault) -> [UInt8]? {
    while place < file.count {
      guard text.count <= most else { throw ChartFileFault("its data are too long") }
      switch file[place] {
      case UInt8(ascii: "<"): if try tag() { return text }
      case UInt8(ascii: "&") where depth > 0: text.append(contentsOf: try entity())
      default:
        if depth > 0 { text.append(file[place]) }
        place += 1
      }
    }
    guard depth == 0 else { throw ChartFileFault("an SVG file is whole; this one is cut short") }
    return nil
  }

  /// Passes over what begins with `<`, and tells whether that ended the metadata.
  private mutating func tag() throws(ChartFileFault) -> Bool {
    if starts("<!--") {
      try skip(past: "-->")
    } else if starts("<![CDATA[") {
      let start = place + 9
      try skip(past: "]]>")
      if depth > 0 { text.append(contentsOf: file[min(start, place - 3)..<place - 3]) }
    } else if starts("<?") {
      try skip(past: "?>")
    } else if starts("<!") {
      throw ChartFileFault("an SVG file with a chart has no document type; this one has")
    } else {
      return try element()
    }
    return false
  }

  private mutating func element() throws(ChartFileFault) -> Bool {
    let isEnd = starts("</")
    let start = place + (isEnd ? 2 : 1)
    place = start
    var quote: UInt8?
    while place < file.count {
      let byte = file[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      place += 1
    }
    guard place < file.count else {
      throw ChartFileFault("an SVG file is whole; this one is cut short")
    }
    let inside = file[start..<place]
    place += 1
    let isEmpty = inside.last == UInt8(ascii: "/")
    let isMetadata = Self.name(of: inside) == "metadata"
    if depth > 0 {
      if isEnd { depth -= 1 } else if !isEmpty { depth += 1 }
      return depth == 0
    }
    if isMetadata, !isEnd, !isEmpty { depth = 1 }
    return false
  }

  /// The element's name without the prefix of its name space.
  private static func name(of tag: ArraySlice<UInt8>) -> String {
    let name = tag.prefix(100).prefix { ![0x20, 0x09, 0x0A, 0x0D, 0x2F].contains($0) }
    return String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
  }

  private static let entities: [(name: String, character: UInt8)] = [
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&amp;", UInt8(ascii: "&")),
    ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
  ]

  private mutating func entity() throws(ChartFileFault) -> [UInt8] {
    for entity in Self.entities where starts(entity.name) {
      place += entity.name.utf8.count
      return [entity.character]
    }
    let reference = file[place..<min(file.count, place + 12)]
    guard let end = reference.firstIndex(of: UInt8(ascii: ";")), starts("&#") else {
      throw ChartFileFault("an SVG file with a chart has XML's own five entities; found another")
    }
    let isHex = starts("&#x")
    let digits = String(decoding: file[place + (isHex ? 3 : 2)..<end], as: UTF8.self)
    guard let code = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(code)
    else {
      throw ChartFileFault("a character reference names a character; found “\(digits.prefix(9))”")
    }
    place = end + 1
    return Array(String(scalar).utf8)
  }

  private func starts(_ word: String) -> Bool {
    file[place...].starts(with: word.utf8)
  }

  private mutating func skip(past word: String) throws(ChartFileFault) {
    let end = Array(word.utf8)
    while place < file.count {
      if file[place...].starts(with: end) {
        place += end.count
        return
      }
      place += 1
    }
    throw ChartFileFault("an SVG file is whole; this one is cut short")
  }
}
