/// A tag of HTML in a text's bytes: `<li class="x">`, `</p>`, `<!doctype html>`.
struct HTMLTag {
  /// In small letters.
  var name: String
  var isClosing: Bool
  /// From `<` to `>`.
  var range: Range<Int>

  private static let longest = 2_000

  /// Nil where no tag opens at `start`.
  init?(_ bytes: [UInt8], at start: Int) {
    guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "<") else { return nil }
    isClosing = bytes[start + 1] == UInt8(ascii: "/")
    var index = start + (isClosing ? 2 : 1)
    let first = index
    while index < bytes.count, index - first < 12, Self.isNamePart(bytes[index], at: index - first)
    {
      index += 1
    }
    guard index > first, index < bytes.count, Self.endsName.contains(bytes[index]) else {
      return nil
    }
    name = String(decoding: bytes[first..<index], as: UTF8.self).lowercased()
    let limit = min(bytes.count, start + Self.longest)
    guard index < limit, let close = bytes[index..<limit].firstIndex(where: Self.isAngle),
      bytes[close] == UInt8(ascii: ">")
    else { return nil }
    range = start..<(close + 1)
  }

  private static let endsName: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E]

  private static func isAngle(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
  }

  private static func isNamePart(_ byte: UInt8, at place: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): place > 0
    case UInt8(ascii: "!"): place == 0
    default: false
    }
  }

  /// What a browser begins and ends a line at.
  static let blocks: Set<String> = [
    "p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "br",
    "tr", "table", "hr", "header", "footer", "blockquote", "main", "nav", "aside", "figure",
    "figcaption", "dl", "dt", "dd", "pre", "address", "details", "summary", "form", "fieldset",
    "thead", "tbody", "tfoot", "caption", "title", "body", "html", "head",
  ]

  /// Blocks without space around them.
  static let close: Set<String> = ["li", "br", "tr", "dt", "dd"]

  /// Elements whose text no reader sees.
  static let hidden: Set<String> = ["script", "style", "template"]
}
