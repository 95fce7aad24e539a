/// An element of an XML document, its names resolved to namespaces.
struct XMLElement {
  var name: XMLName
  var attributes: [XMLName: String] = [:]
  var children: [XMLElement] = []
  var text = ""
}

/// A name and the namespace it belongs to.
struct XMLName: Hashable {
  var space: String
  var local: String
  var prefix = ""

  init(_ space: String, _ local: String, prefix: String = "") {
    self.space = space
    self.local = local
    self.prefix = prefix
  }

  static func == (a: XMLName, b: XMLName) -> Bool { a.space == b.space && a.local == b.local }

  func hash(into hasher: inout Hasher) {
    hasher.combine(space)
    hasher.combine(local)
  }
}

/// Reads XML as metadata packets have it: elements, attributes, namespaces, character references.
/// Document types are refused, and with them entities that grow.
struct XMLReader {
  enum Failure: Error {
    case malformed(String)

    var words: String {
      switch self {
      case .malformed(let words): words
      }
    }
  }

  private static let deepest = 100

  private let bytes: [UInt8]
  private var position = 0

  /// - Returns: the outermost element.
  /// - Throws: `Failure` that says what is wrong.
  static func read(_ bytes: [UInt8]) throws(Failure) -> XMLElement {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .malformed("it is not UTF-8")
    }
    var reader = XMLReader(bytes: bytes)
    try reader.skipBetween()
    let root = try reader.element(spaces: ["xml": "http://www.w3.org/XML/1998/namespace"], depth: 0)
    try reader.skipBetween()
    guard reader.position >= bytes.count else { throw .malformed("text follows the last element") }
    return root
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { expected in
      position + expected.count <= bytes.count
        && bytes[position..<position + expected.count].elementsEqual(expected)
    }
  }

  private mutating func skip(past text: StaticString) throws(Failure) {
    while position < bytes.count {
      if starts(text) {
        position += text.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw .malformed("“\(text)” is missing")
  }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
  }

  /// Passes over instructions and comments around the outermost element.
  private mutating func skipBetween() throws(Failure) {
    while true {
      skipSpace()
      if starts("\u{FEFF}") {
        position += 3
      } else if starts("<?") {
        try skip(past: "?>")
      } else if starts("<!--") {
        try skip(past: "-->")
      } else if position < bytes.count, bytes[position] == 0 {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func element(
    spaces outer: [String: String], depth: Int
  ) throws(Failure) -> XMLElement {
    guard starts("<"), !starts("</"), !starts("<!"), depth < XMLReader.deepest else {
      throw .malformed("an element is expected at byte \(position)")
    }
    position += 1
    let name = try word()
    let given = try attributes()
    var spaces = outer
    for (key, value) in given {
      if key == "xmlns" { spaces[""] = value }
      if key.hasPrefix("xmlns:") { spaces[String(key.dropFirst(6))] = value }
    }
    var element = XMLElement(name: try resolve(name, spaces, usesDefault: true))
    for (key, value) in given where key != "xmlns" && !key.hasPrefix("xmlns:") {
      element.attributes[try resolve(key, spaces, usesDefault: false)] = value
    }
    if starts("/>") {
      position += 2
      return element
    }
    guard starts(">") else { throw .malformed("a tag “\(name)” does not end") }
    position += 1
    try content(of: &element, spaces: spaces, depth: depth)
    let end = try word()
    skipSpace()
    guard end == name, starts(">") else { throw .malformed("“\(name)” is closed by “\(end)”") }
    position += 1
    return element
  }

  /// Reads up to and past `</`.
  private mutating func content(
    of element: inout XMLElement, spaces: [String: String], depth: Int
  ) throws(Failure) {
    while position < bytes.count {
      if starts("</") {
        position += 2
        return
      } else if starts("<!--") {
        try skip(past: "-->")
      } else if starts("<?") {
        try skip(past: "?>")
      } else if starts("<![CDATA[") {
        let start = position + 9
        try skip(past: "]]>")
        element.text += String(decoding: bytes[start..<max(start, position - 3)], as: UTF8.self)
      } else if starts("<") {
        element.children.append(try self.element(spaces: spaces, depth: depth + 1))
      } else {
        element.text += try text(until: 0x3C)
      }
    }
    throw .malformed("an element does not end")
  }

  private mutating func word() throws(Failure) -> String {
    let start = position
    while position < bytes.count, !" \t\r\n/>=<".utf8.contains(bytes[position]) { position += 1 }
    guard position > start else { throw .malformed("a name is expected at byte \(position)") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func attributes() throws(Failure) -> [(String, String)] {
    var attributes: [(String, String)] = []
    while true {
      skipSpace()
      guard position < bytes.count, !starts("/"), !starts(">") else { return attributes }
      let name = try word()
      skipSpace()
      guard starts("=") else { throw .malformed("an attribute “\(name)” has no value") }
      position += 1
      skipSpace()
      guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else {
        throw .malformed("an attribute “\(name)” has no quotation marks")
      }
      let quote = bytes[position]
      position += 1
      attributes.append((name, try text(until: quote)))
      guard position < bytes.count else { throw .malformed("an attribute does not end") }
      position += 1
    }
  }

  /// Text up to a byte, character references resolved.
  private mutating func text(until end: UInt8) throws(Failure) -> String {
    var text: [UInt8] = []
    while position < bytes.count, bytes[position] != end {
      guard bytes[position] == 0x26 else {
        text.append(bytes[position])
        position += 1
        continue
      }
      let start = position + 1
      try skip(past: ";")
      guard let scalar = XMLReader.scalar(bytes[start..<position - 1]) else {
        throw .malformed("a character reference is unknown")
      }
      text.append(contentsOf: String(scalar).utf8)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func scalar(_ reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: reference.prefix(12), as: UTF8.self)
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let value =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      return value.flatMap(Unicode.Scalar.init)
    }
  }

  private func resolve(
    _ name: String, _ spaces: [String: String], usesDefault: Bool
  ) throws(Failure) -> XMLName {
    guard let colon = name.firstIndex(of: ":") else {
      return XMLName(usesDefault ? spaces[""] ?? "" : "", name)
    }
    let prefix = String(name[..<colon])
    guard let space = spaces[prefix] else { throw .malformed("a prefix “\(prefix)” is unknown") }
    return XMLName(space, String(name[name.index(after: colon)...]), prefix: prefix)
  }
}
