import Display
import Geometry

/// A paragraph's inlines as one text: what breaks, directions and words are found in. White space
/// characters are spaces here; soft hyphens are taken out and remembered as places.
struct ParagraphText {
  /// A stretch that came from one inline.
  struct Span {
    enum Content { case text, object(InlineObject), lineBreak }
    var content: Content
    /// Where it ends in `bytes`; it begins where the one before ends.
    var end: Int
    /// Its place among the typesetter's set styles.
    var style: Int
    var structure: StructureID?
    var link: LinkTarget?

    var isText: Bool {
      if case .text = content { true } else { false }
    }
  }

  private(set) var bytes: [UInt8] = []
  private(set) var spans: [Span] = []
  /// Ascending offsets into `bytes`.
  private(set) var softHyphens: [Int] = []
  private(set) var isASCII = true
  /// Whether the text may hold characters that run from right to left.
  private(set) var mayRunBackwards = false

  mutating func append(
    _ text: String, style: Int, structure: StructureID?, link: LinkTarget?
  ) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    clean(from: start)
    spans.append(
      Span(content: .text, end: bytes.count, style: style, structure: structure, link: link))
  }

  mutating func append(_ object: InlineObject, style: Int) {
    isASCII = false
    bytes.append(contentsOf: [0xEF, 0xBF, 0xBC])
    spans.append(
      Span(
        content: .object(object), end: bytes.count, style: style, structure: object.structure,
        link: nil))
  }

  /// Gives a span another node.
  mutating func number(span index: Int, _ node: StructureID) {
    spans[index].structure = node
    guard case .object(var object) = spans[index].content else { return }
    object.structure = node
    spans[index].content = .object(object)
  }

  mutating func appendLineBreak(style: Int) {
    isASCII = false
    bytes.append(contentsOf: [0xE2, 0x80, 0xA8])
    spans.append(
      Span(content: .lineBreak, end: bytes.count, style: style, structure: nil, link: nil))
  }

  /// Makes control characters spaces, takes soft hyphens out and looks for what needs more care.
  private mutating func clean(from start: Int) {
    var needsRewrite = false
    for index in start..<bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x7F {
        bytes[index] = 0x20
      } else if byte >= 0x80 {
        isASCII = false
        switch byte {
        case 0xD6...0xDF, 0xE0, 0xF0: mayRunBackwards = true
        case 0xE2, 0xEF: needsRewrite = true
        case 0xC2: needsRewrite = true
        default: break
        }
      }
    }
    if needsRewrite { rewrite(from: start) }
  }

  /// Takes soft hyphens out, makes line separators spaces, and an object's place holder in text a
  /// replacement character.
  private mutating func rewrite(from start: Int) {
    var kept = start
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      let following = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      switch (byte, following, third) {
      case (0xC2, 0xAD, _):
        softHyphens.append(kept)
        index += 2
        continue
      case (0xC2, 0x85, _), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9):
        bytes[kept] = 0x20
        kept += 1
        index += byte == 0xC2 ? 2 : 3
        continue
      case (0xEF, 0xBF, 0xBC):
        bytes[index + 2] = 0xBD
      case (0xE2, 0x80, 0x8F), (0xE2, 0x80, 0xAB), (0xE2, 0x80, 0xAE), (0xE2, 0x81, 0xA7),
        (0xEF, 0xAC...0xBB, _):
        mayRunBackwards = true
      default: break
      }
      bytes[kept] = bytes[index]
      kept += 1
      index += 1
    }
    bytes.removeSubrange(kept...)
  }
}
