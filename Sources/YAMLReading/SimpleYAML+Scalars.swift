extension SimpleYAML {
  /// A text without quotes, on one line (YAML 1.1, section 9.1.3, as the general parser has it).
  mutating func plain(inBrackets: Bool, isKey: Bool) throws -> String {
    let start = place
    switch byte() {
    case 0x21, 0x22, 0x23, 0x25, 0x26, 0x27, 0x2A, 0x2C, 0x3E, 0x40, 0x5B, 0x5D, 0x60, 0x7B, 0x7C,
      0x7D:
      throw Other()
    case 0x2D, 0x3A, 0x3F:
      let next = byte(1)
      guard next != 0x20, next != 0x0A else { throw Other() }
      if inBrackets, byte() != 0x2D || next == 0x2C || isBracket(next) { throw Other() }
    default: break
    }
    var end = place
    while !isAtEnd, byte() != 0x0A {
      let byte = byte()
      if byte == 0x3A {
        let next = self.byte(1)
        if next == 0x20 || next == 0x0A {
          guard isKey || inBrackets else { throw Other() }
          break
        }
        if inBrackets, isBracket(next) || next == 0x2C || next == 0x3F { throw Other() }
      }
      if byte == 0x23, place > start, self.byte(-1) == 0x20 { break }
      if inBrackets, isBracket(byte) || byte == 0x2C { break }
      place += 1
      if byte != 0x20 { end = place }
    }
    // Marks of a document's start and end.
    guard end > start, indentOfToken(start) > 0 || !isDocumentMark(start) else { throw Other() }
    if isKey, end != place { throw Other() }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func indentOfToken(_ start: Int) -> Int { start - lineStart }

  private func isDocumentMark(_ start: Int) -> Bool {
    guard start + 3 <= bytes.count else { return false }
    let first = bytes[start]
    return (first == 0x2D || first == 0x2E) && bytes[start + 1] == first
      && bytes[start + 2] == first
  }

  private func isBracket(_ byte: UInt8) -> Bool {
    byte == 0x5B || byte == 0x5D || byte == 0x7B || byte == 0x7D
  }

  /// How the scalar is written that begins here.
  var styleHere: Node.Scalar.Style {
    switch byte() {
    case 0x22: .doubleQuoted
    case 0x27: .singleQuoted
    case 0x3E: .folded
    case 0x7C: .literal
    default: .plain
    }
  }

  /// A text in quotes on one line; the place is after them then.
  mutating func quoted() throws -> String {
    let quote = byte()
    place += 1
    var text: [UInt8] = []
    var start = place
    while true {
      guard !isAtEnd, byte() != 0x0A else { throw Other() }
      let byte = byte()
      if byte == quote {
        text.append(contentsOf: bytes[start..<place])
        place += 1
        guard quote == 0x27, self.byte() == quote, !isAtEnd else { break }
        start = place
      } else if byte == 0x5C, quote == 0x22 {
        text.append(contentsOf: bytes[start..<place])
        if self.byte(1) == 0x75 {
          text.append(contentsOf: try escapedScalar())
          place += 5
        } else {
          text.append(try escaped(self.byte(1)))
          place += 1
        }
        start = place + 1
      }
      place += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Of `\u2002`, whose backslash stands here, the character's bytes.
  private func escapedScalar() throws -> [UInt8] {
    var value: UInt32 = 0
    for distance in 2..<6 {
      guard let digit = Character(Unicode.Scalar(byte(distance))).hexDigitValue else {
        throw Other()
      }
      value = value << 4 | UInt32(digit)
    }
    guard value >= 0x20, let scalar = Unicode.Scalar(value) else { throw Other() }
    return Array(String(Character(scalar)).utf8)
  }

  private func escaped(_ byte: UInt8) throws -> UInt8 {
    switch byte {
    case 0x22, 0x5C, 0x2F: byte
    case 0x6E: 0x0A
    case 0x74: 0x09
    default: throw Other()
    }
  }

  /// A block of lines, folded (`>`) or as they are (`|`), whose end may be stripped (`-`). Lines that
  /// stand further in, and empty lines before the first, are not in the simple form.
  mutating func folded(inside indent: Int) throws -> String {
    let isFolded = byte() == 0x3E
    place += 1
    let isStripped = byte() == 0x2D
    if isStripped { place += 1 }
    skipSpaces()
    guard isAtLineEnd else { throw Other() }
    while !isAtEnd, bytes[place] != 0x0A { place += 1 }
    var text: [UInt8] = []
    var inner: Int?
    var breaks = 0
    while !isAtEnd {
      startLine()
      skipSpaces()
      if isAtEnd { break }
      if byte() == 0x0A {
        // What an empty line is worth depends on its spaces.
        guard place == lineStart, inner != nil else { throw Other() }
        breaks += 1
        continue
      }
      guard self.indent > indent else { break }
      let width = inner ?? self.indent
      guard self.indent == width else {
        guard self.indent < width else { throw Other() }
        // Less far in than the text and yet inside: only a comment may stand so.
        throw Other()
      }
      if inner != nil {
        text.append(contentsOf: isFolded && breaks == 1 ? [0x20] : [])
        let kept = isFolded ? breaks - 1 : breaks
        text.append(contentsOf: repeatElement(0x0A, count: max(0, kept)))
      }
      inner = width
      let start = place
      while !isAtEnd, bytes[place] != 0x0A { place += 1 }
      text.append(contentsOf: bytes[start..<place])
      breaks = 1
    }
    guard inner != nil, !text.isEmpty else { throw Other() }
    if !isStripped {
      guard bytes.last == 0x0A else { throw Other() }
      text.append(0x0A)
    }
    if !isAtEnd, isAtLineEnd { try nextContents() }
    guard isAtEnd || self.indent <= indent else { throw Other() }
    return String(decoding: text, as: UTF8.self)
  }

  // MARK: Brackets

  /// A list or mapping in brackets, all on one line.
  mutating func bracketed() throws -> Node {
    try goDeeper()
    defer { depth -= 1 }
    let mark = mark(place)
    let isList = byte() == 0x5B
    let close: UInt8 = isList ? 0x5D : 0x7D
    place += 1
    var nodes: [Node] = []
    var pairs = Node.Mapping()
    while true {
      skipSpaces()
      if byte() == close { break }
      let first = try bracketedValue()
      skipSpaces()
      if isList {
        guard byte() != 0x3A else { throw Other() }
        nodes.append(first)
      } else {
        guard byte() == 0x3A, byte(1) == 0x20, first.scalar != nil,
          pairs[first.string ?? ""] == nil
        else { throw Other() }
        place += 1
        skipSpaces()
        pairs.append(first, try bracketedValue())
        skipSpaces()
      }
      if byte() == 0x2C { place += 1 } else if byte() != close { throw Other() }
    }
    place += 1
    return Node(isList ? .sequence(nodes) : .mapping(pairs), mark: mark)
  }

  private mutating func bracketedValue() throws -> Node {
    let (mark, style) = (mark(place), styleHere)
    switch byte() {
    case 0x5B, 0x7B: return try bracketed()
    case 0x22, 0x27:
      return Node(.scalar(Node.Scalar(string: try quoted(), style: style)), mark: mark)
    default:
      let text = try plain(inBrackets: true, isKey: false)
      return Node(.scalar(Node.Scalar(string: text, style: .plain)), mark: mark)
    }
  }
}
