/// Reads the YAML that people and this program write: mappings and lists by indent, texts plain, quoted
/// or folded, short lists and mappings in brackets on one line. For anything else, mistakes included, it
/// gives up, and the general parser has its say; what it reads, it reads as that one does.
struct SimpleYAML {
  /// What is not in the simple form.
  struct Other: Error {}

  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next thing to read stands: at the start of a line's contents, or of a value.
  var place = 0
  private(set) var line = 1
  private(set) var lineStart = 0

  /// How many lists and mappings lie around the place.
  var depth = 0
  /// Deeper than any file of ours: what is, would exhaust the stack sooner or later.
  private static let deepest = 64

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func goDeeper() throws {
    depth += 1
    guard depth <= SimpleYAML.deepest else { throw Other() }
  }

  static func node(of text: String) -> Node? {
    var text = text
    return text.withUTF8 { bytes in
      guard SimpleYAML.hasPlainCharacters(bytes) else { return nil }
      var reader = SimpleYAML(bytes)
      return try? reader.document()
    }
  }

  /// No tabs, no other controls, no line ends but `\n`.
  private static func hasPlainCharacters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      index += plainASCII(bytes, from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      switch byte {
      case 0x0A, 0x20...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE, 0xF0...0xFF: index += 1
      case 0xC2:  // controls up to U+009F
        guard index + 1 < bytes.count, bytes[index + 1] >= 0xA0 else { return false }
        index += 2
      case 0xE2:  // line ends U+2028 and U+2029
        guard index + 2 < bytes.count else { return false }
        if bytes[index + 1] == 0x80, 0xA8...0xA9 ~= bytes[index + 2] { return false }
        index += 3
      default: return false
      }
    }
    return true
  }

  /// How many of the next bytes are printable ASCII characters, as far as eight of them at a time are.
  private static func plainASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (ones, highs) = (UInt64(0x0101_0101_0101_0101), UInt64(0x8080_8080_8080_8080))
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= bytes.count {
      let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // Taking 0x20 away borrows from what is less, adding 1 carries 0x7F over; both show in the
      // highest bit, where no other character has one.
      guard (eight | (eight &- ones &* 0x20) | (eight &+ ones)) & highs == 0 else { break }
      index += 8
    }
    return index - start
  }

  // MARK: Lines

  /// The bytes from the line's start to the place; spaces only, where a block begins.
  var indent: Int { place - lineStart }

  func byte(_ distance: Int = 0) -> UInt8 {
    place + distance < bytes.count ? bytes[place + distance] : 0x0A
  }

  var isAtEnd: Bool { place >= bytes.count }

  /// Whether nothing but a comment is left of the line. A comment needs a space before it.
  var isAtLineEnd: Bool { byte() == 0x0A || byte() == 0x23 && (indent == 0 || byte(-1) == 0x20) }

  func mark(_ place: Int) -> Node.Mark {
    // Counted without a branch, many bytes at once.
    var column = 1
    for byte in UnsafeBufferPointer(rebasing: bytes[lineStart..<place]) {
      column &+= byte & 0xC0 == 0x80 ? 0 : 1
    }
    return Node.Mark(line: line, column: column)
  }

  mutating func skipSpaces() { while byte() == 0x20, !isAtEnd { place += 1 } }

  /// Goes to the contents of the next line that has any.
  mutating func nextContents() throws {
    while true {
      skipSpaces()
      guard isAtLineEnd else { throw Other() }
      while !isAtEnd, bytes[place] != 0x0A { place += 1 }
      guard !isAtEnd else { return }
      startLine()
      skipSpaces()
      guard isAtLineEnd, !isAtEnd else { return }
    }
  }

  /// Steps over a line's end.
  mutating func startLine() {
    place += 1
    line += 1
    lineStart = place
  }

  // MARK: Blocks

  private mutating func document() throws -> Node {
    skipSpaces()
    if isAtLineEnd { try nextContents() }
    // What begins like a document's mark may be one.
    guard !isAtEnd, indent == 0, byte() != 0x25 else { throw Other() }
    let node = try block()
    guard isAtEnd else { throw Other() }
    return node
  }

  private mutating func block() throws -> Node {
    isDash ? try sequence(indent) : try mapping(indent)
  }

  private var isDash: Bool { byte() == 0x2D && (byte(1) == 0x20 || byte(1) == 0x0A) }

  private mutating func sequence(_ indent: Int) throws -> Node {
    try goDeeper()
    defer { depth -= 1 }
    let mark = mark(place)
    var nodes: [Node] = []
    while !isAtEnd, self.indent == indent, isDash {
      place += 1
      skipSpaces()
      guard !isAtLineEnd, !isDash else { throw Other() }
      if try isKey() {
        nodes.append(try mapping(self.indent))
      } else {
        nodes.append(try value(inside: indent))
      }
    }
    guard isAtEnd || self.indent <= indent else { throw Other() }
    return Node(.sequence(nodes), mark: mark)
  }

  private mutating func mapping(_ indent: Int) throws -> Node {
    try goDeeper()
    defer { depth -= 1 }
    let mark = mark(place)
    var pairs = Node.Mapping()
    while !isAtEnd, self.indent == indent, !isDash {
      guard byte() != 0x2D || indent > 0 else { throw Other() }
      let key = try key()
      guard pairs[key.string ?? ""] == nil else { throw Other() }
      let colon = self.mark(place)
      skipSpaces()
      let value =
        isAtLineEnd ? try below(indent, after: colon) : try value(inside: indent)
      pairs.append(key, value)
    }
    guard !pairs.isEmpty, isAtEnd || self.indent <= indent else { throw Other() }
    return Node(.mapping(pairs), mark: mark)
  }

  /// The block under a key; nothing where no line stands further in. `colon` is where that would be.
  private mutating func below(_ indent: Int, after colon: Node.Mark) throws -> Node {
    try nextContents()
    guard !isAtEnd, self.indent > indent || self.indent == indent && isDash else {
      return Node(.scalar(Node.Scalar(string: "", style: .plain)), mark: colon)
    }
    if isDash { return try sequence(self.indent) }
    guard try isKey() else { throw Other() }
    return try mapping(self.indent)
  }

  /// Whether a key stands here and not a text.
  private func isKey() throws -> Bool {
    var reader = self
    guard reader.byte() != 0x5B, reader.byte() != 0x7B else { return false }
    if reader.byte() == 0x22 || reader.byte() == 0x27 {
      _ = try reader.quoted()
      return reader.byte() == 0x3A && (reader.byte(1) == 0x20 || reader.byte(1) == 0x0A)
    }
    while !reader.isAtEnd, reader.byte() != 0x0A {
      if reader.byte() == 0x3A, reader.byte(1) == 0x20 || reader.byte(1) == 0x0A { return true }
      if reader.byte() == 0x23, reader.byte(-1) == 0x20 { return false }
      reader.place += 1
    }
    return false
  }

  private mutating func key() throws -> Node {
    let start = place
    let (mark, style) = (mark(place), styleHere)
    let scalar: Node.Scalar
    if byte() == 0x22 || byte() == 0x27 {
      scalar = Node.Scalar(string: try quoted(), style: style)
    } else {
      scalar = Node.Scalar(string: try plain(inBrackets: false, isKey: true), style: .plain)
    }
    // The general parser looks no further than 1024 characters for a colon.
    guard byte() == 0x3A, byte(1) == 0x20 || byte(1) == 0x0A, place - start < 1000 else {
      throw Other()
    }
    place += 1
    return Node(.scalar(scalar), mark: mark)
  }

  /// A value on the line of its key or dash, and then the next line's contents.
  private mutating func value(inside indent: Int) throws -> Node {
    let (mark, style) = (mark(place), styleHere)
    let node: Node
    switch byte() {
    case 0x5B, 0x7B: node = try bracketed()
    case 0x22, 0x27:
      node = Node(.scalar(Node.Scalar(string: try quoted(), style: style)), mark: mark)
    case 0x3E, 0x7C:
      return Node(
        .scalar(Node.Scalar(string: try folded(inside: indent), style: style)), mark: mark)
    default:
      let text = try plain(inBrackets: false, isKey: false)
      node = Node(.scalar(Node.Scalar(string: text, style: .plain)), mark: mark)
    }
    try nextContents()
    // A text that goes on would stand further in.
    guard isAtEnd || self.indent <= indent else { throw Other() }
    return node
  }
}
