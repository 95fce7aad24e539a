import Diagnostics

/// An element of an SVG file.
struct LogoElement: Hashable {
  var name: String
  var attributes: [String: String]
  var children: [LogoElement] = []
  var place: SourceSpan
}

/// Reads the markup of an SVG file: elements, attributes, comments. No document type, no entities but the
/// five of XML, so that nothing can be drawn in or multiplied.
struct LogoMarkup {
  /// More than any logo needs.
  static let deepest = 32
  static let mostElements = 5_000

  let file: String
  private let text: [Unicode.Scalar]
  private var place = 0
  private(set) var line = 1
  private(set) var column = 1
  private var elements = 0
  private(set) var mistake: Diagnostic?

  init(_ text: String, file: String) {
    self.file = file
    self.text = Array(text.unicodeScalars)
  }

  /// The root element; nil with a mistake where the file is not well formed.
  mutating func root() -> LogoElement? {
    skipProlog()
    guard mistake == nil else { return nil }
    guard peek("<") else {
      fail("an SVG file begins with an element")
      return nil
    }
    let root = element(depth: 0)
    skipProlog()
    if mistake == nil, place < text.count { fail("behind the last element stands nothing") }
    return mistake == nil ? root : nil
  }

  // MARK: Elements

  private mutating func element(depth: Int) -> LogoElement? {
    let start = span
    elements += 1
    guard depth < Self.deepest, elements <= Self.mostElements else {
      fail("a logo has at most \(Self.mostElements) elements, \(Self.deepest) deep")
      return nil
    }
    advance(1)
    let name = self.name()
    guard !name.isEmpty else {
      fail("behind '<' stands an element's name")
      return nil
    }
    guard let attributes = attributes() else { return nil }
    var element = LogoElement(name: name, attributes: attributes, place: start)
    if take("/>") { return element }
    guard take(">") else {
      fail("a tag ends with '>'")
      return nil
    }
    guard let children = children(of: name, depth: depth) else { return nil }
    element.children = children
    return element
  }

  /// Up to the closing tag; text between them is passed over.
  private mutating func children(of name: String, depth: Int) -> [LogoElement]? {
    var children: [LogoElement] = []
    while mistake == nil {
      skip { $0 != "<" }
      guard place < text.count else {
        fail("'\(name)' is closed by '</\(name)>'; the file ends before")
        return nil
      }
      if take("</") {
        let closed = self.name()
        skip(\.isSpace)
        guard closed == name, take(">") else {
          fail("'\(name)' is closed by '</\(name)>'; found '</\(closed)'")
          return nil
        }
        return children
      }
      if skipAside() { continue }
      guard mistake == nil, let child = element(depth: depth + 1) else { return nil }
      children.append(child)
    }
    return nil
  }

  private mutating func attributes() -> [String: String]? {
    var attributes: [String: String] = [:]
    while true {
      skip(\.isSpace)
      guard place < text.count, !peek(">"), !peek("/") else { return attributes }
      let name = self.name()
      skip(\.isSpace)
      guard !name.isEmpty, take("=") else {
        fail("an attribute is a name, '=' and a value in quotes")
        return nil
      }
      skip(\.isSpace)
      guard let quote = current, quote == "\"" || quote == "'" else {
        fail("an attribute is a name, '=' and a value in quotes")
        return nil
      }
      advance(1)
      let start = place
      skip { $0 != quote && $0 != "<" }
      guard current == quote else {
        fail("an attribute's value ends with its quote")
        return nil
      }
      guard attributes.updateValue(decoded(text[start..<place]), forKey: name) == nil else {
        fail("an attribute stands once; '\(name)' is there twice")
        return nil
      }
      advance(1)
    }
  }

  private func decoded(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let text = String(view)
    guard text.contains("&") else { return text }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  // MARK: Beside elements

  private mutating func skipProlog() {
    if current == "\u{FEFF}" { advance(1) }
    repeat { skip(\.isSpace) } while mistake == nil && skipAside()
  }

  /// Over a comment or a processing instruction.
  private mutating func skipAside() -> Bool {
    for (start, end) in [("<!--", "-->"), ("<?", "?>")] where peek(start) {
      advance(start.count)
      while place < text.count, !peek(end) { advance(1) }
      if !take(end) { fail("'\(start)' ends with '\(end)'") }
      return mistake == nil
    }
    if peek("<!") { fail("a logo has no document type, entities or CDATA") }
    return false
  }

  private mutating func name() -> String {
    let start = place
    skip { !$0.isSpace && !"<>=/\"'".unicodeScalars.contains($0) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[start..<place])
    return String(view)
  }

  // MARK: Scalars

  private var span: SourceSpan { SourceSpan(file: file, line: line, column: column) }

  private var current: Unicode.Scalar? { place < text.count ? text[place] : nil }

  private func peek(_ wanted: String) -> Bool {
    text[min(place, text.count)...].starts(with: wanted.unicodeScalars)
  }

  private mutating func take(_ wanted: String) -> Bool {
    guard peek(wanted) else { return false }
    advance(wanted.unicodeScalars.count)
    return true
  }

  private mutating func skip(_ isSkipped: (Unicode.Scalar) -> Bool) {
    while let scalar = current, isSkipped(scalar) { advance(1) }
  }

  private mutating func advance(_ count: Int) {
    for _ in 0..<count where place < text.count {
      if text[place] == "\n" { (line, column) = (line + 1, 0) }
      column += 1
      place += 1
    }
  }

  private mutating func fail(_ summary: String) {
    guard mistake == nil else { return }
    mistake = Diagnostic(
      .error, "logo.markup", at: span, summary, hint: "save it as plain SVG")
  }
}

extension Unicode.Scalar {
  /// White between tags and numbers.
  var isSpace: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" }
}
