/// Takes HTML entities, tags and Markdown marks out of a line and evens its spaces.
enum Markup {
  /// The text of a line as a reader sees it, without leading or trailing space.
  static func cleaned(_ line: String) -> String {
    var text = line
    if text.utf8.contains(UInt8(ascii: "&")) {
      text = Entities.decoded(text)
      if text.utf8.contains(UInt8(ascii: "&")) { text = Entities.decoded(text) }
    }
    if text.utf8.contains(where: isMark) { text = withoutMarks(text) }
    return spaced(text)
  }

  /// A line without HTML tags, and what the tags said: a heading's level, a list item.
  static func untagged(_ line: String) -> (text: String, level: Int, isItem: Bool) {
    guard line.utf8.contains(UInt8(ascii: "<")) else { return (line, 0, false) }
    let source = Array(line.unicodeScalars)
    var result: [Unicode.Scalar] = []
    var level = 0
    var isItem = false
    var index = 0
    while index < source.count {
      guard source[index] == "<", let end = tagEnd(source, index) else {
        result.append(source[index])
        index += 1
        continue
      }
      let name = String(source[(index + 1)..<end].prefix { $0 != ">" && $0 != " " }).lowercased()
      if name == "li" { isItem = true }
      if name.utf8.count == 2, name.hasPrefix("h"), let number = Int(name.dropFirst()) {
        level = min(max(number, 1), 6)
      }
      if name.hasPrefix("br") || name.hasPrefix("/td") { result.append(" ") }
      if ["strong", "/strong", "b", "/b"].contains(name) { result += "**".unicodeScalars }
      index = end
    }
    return (String(scalars: result), level, isItem)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "\\"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func spaced(_ text: String) -> String {
    var result = ScalarText(capacity: text.utf8.count)
    var pending = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x0B, 0x0C, 0x85:
        pending = true
      case 0x200B, 0x2060, 0xFEFF, 0xAD, 0x00...0x1F, 0x7F:
        continue
      default:
        if pending, !result.isEmpty { result.append(" ") }
        pending = false
        result.append(scalar)
      }
    }
    return result.text
  }

  /// Emphasis, code marks, links, pictures, tags and escapes, replaced by what they show.
  private static func withoutMarks(_ text: String) -> String {
    let source = Array(text.unicodeScalars)
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < source.count {
      let scalar = source[index]
      switch scalar {
      case "\\" where index + 1 < source.count && isEscapable(source[index + 1]):
        result.append(source[index + 1])
        index += 2
      case "[":
        if let link = Link(source, index) {
          if result.last == "!" { result.removeLast() }
          result.append(contentsOf: source[link.text])
          index = link.end
        } else {
          result.append(scalar)
          index += 1
        }
      case "*", "_", "`", "~":
        var end = index
        while end < source.count, source[end] == scalar { end += 1 }
        if !isEmphasis(source, index, end) { result.append(contentsOf: source[index..<end]) }
        index = end
      default:
        result.append(scalar)
        index += 1
      }
    }
    return String(scalars: result)
  }

  private static func isEscapable(_ scalar: Unicode.Scalar) -> Bool {
    "*_`[]()#-+.!<>~|\\{}'\"".unicodeScalars.contains(scalar)
  }

  /// A run of marks is emphasis where it touches a word on one side; `snake_case` is none.
  private static func isEmphasis(_ source: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    let before = start > 0 ? source[start - 1] : " "
    let after = end < source.count ? source[end] : " "
    let spaceBefore = before.properties.isWhitespace
    let spaceAfter = after.properties.isWhitespace
    if spaceBefore && spaceAfter { return end - start > 1 }
    switch source[start] {
    case "_": return !(before.properties.isAlphabetic && after.properties.isAlphabetic)
    case "~": return end - start == 2
    default: return true
    }
  }

  /// Where the tag that opens here ends: `<b>`, `</li>`, `<br/>`.
  private static func tagEnd(_ source: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start + 1 < source.count else { return nil }
    let next = source[start + 1]
    guard next == "/" || next == "!" || (next.isASCII && next.properties.isAlphabetic) else {
      return nil
    }
    let limit = min(source.count, start + 300)
    guard let close = source[start..<limit].firstIndex(of: ">") else { return nil }
    return close + 1
  }
}

/// `[text](target)`, of which the text stays.
private struct Link {
  var text: Range<Int>
  var end: Int

  init?(_ source: [Unicode.Scalar], _ start: Int) {
    let limit = min(source.count, start + 2_000)
    guard let close = source[start..<limit].firstIndex(of: "]"), close + 1 < source.count,
      source[close + 1] == "(", let end = source[(close + 1)..<limit].firstIndex(of: ")")
    else { return nil }
    text = (start + 1)..<close
    self.end = end + 1
  }
}
