/// A line of an article, taken apart into its mark and its text.
struct SourceLine {
  enum Mark: Hashable {
    case none, bullet
    case number(Int)
  }

  /// Counted from 1.
  var number: Int
  /// Columns of white space before the mark, a tab counting to the next multiple of four.
  var indent: Int
  var mark: Mark
  /// How many `#` stand before the text, 0 for none.
  var level: Int
  /// Cleaned of mark, markup and surrounding space.
  var text: String
  /// Whether the whole text was emphasised, as headings are.
  var isStrong: Bool

  var isBlank: Bool { text.isEmpty }
}

/// Reads lines: cuts text at its line ends and tells marks from text.
enum LineReader {
  /// Longer lines are no line of an article and are not read.
  static let longestLine = 200_000

  /// Longer texts are no articles.
  static let longestText = 2 << 20

  /// The lines of a text, whatever ends them. Linear in the text's length.
  static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      if byte == 0x0A || byte == 0x0D {
        lines.append(text[start..<index])
        start = next
        if byte == 0x0D, next < bytes.endIndex, bytes[next] == 0x0A {
          start = bytes.index(after: next)
        }
        index = start
      } else {
        index = next
      }
    }
    if start < bytes.endIndex { lines.append(text[start...]) }
    return lines
  }

  /// Takes a repaired line apart.
  static func read(_ raw: String, number: Int) -> SourceLine {
    let (plain, taggedLevel, isTaggedItem) = Markup.untagged(raw)
    var scalars = Array(plain.unicodeScalars)[...]
    let indent = dropIndent(&scalars)
    while scalars.first == ">" {
      scalars = scalars.dropFirst()
      _ = dropIndent(&scalars)
    }
    if scalars.contains("&") {
      scalars = Array(Entities.decoded(String(scalars: scalars)).unicodeScalars)[...]
      _ = dropIndent(&scalars)
    }
    var level = max(dropHashes(&scalars), taggedLevel)
    var mark = dropMarks(&scalars)
    if isTaggedItem, mark == .none { mark = .bullet }
    if level == 0 { level = dropHashes(&scalars) }
    // A rule of dashes or stars parts, and says nothing.
    let says = scalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    let rest = says ? String(scalars: scalars) : ""
    return SourceLine(
      number: number, indent: indent, mark: mark, level: level,
      text: withoutClosingHashes(Markup.cleaned(rest), level), isStrong: isStrong(scalars))
  }

  private static func dropIndent(_ scalars: inout ArraySlice<Unicode.Scalar>) -> Int {
    var indent = 0
    while let first = scalars.first {
      switch first.value {
      case 0x09: indent += 4 - indent % 4
      case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: indent += 1
      case 0xFEFF, 0x200B...0x200F, 0x0B, 0x0C: break
      default: return indent
      }
      scalars = scalars.dropFirst()
    }
    return indent
  }

  private static func dropHashes(_ scalars: inout ArraySlice<Unicode.Scalar>) -> Int {
    let hashes = scalars.prefix { $0 == "#" }.count
    guard (1...6).contains(hashes), scalars.count > hashes else { return 0 }
    scalars = scalars.dropFirst(hashes)
    _ = dropIndent(&scalars)
    return hashes
  }

  private static func withoutClosingHashes(_ text: String, _ level: Int) -> String {
    guard level > 0, text.hasSuffix("#"), !text.hasSuffix("C#"), !text.hasSuffix("F#") else {
      return text
    }
    var kept = Substring(text)
    while kept.hasSuffix("#") || kept.hasSuffix(" ") { kept = kept.dropLast() }
    return String(kept)
  }

  private static func isStrong(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let trimmed = scalars.reversed().drop { $0 == " " || $0 == ":" }
    return (scalars.starts(with: "**".unicodeScalars) && trimmed.starts(with: "**".unicodeScalars))
      || (scalars.starts(with: "__".unicodeScalars) && trimmed.starts(with: "__".unicodeScalars))
  }
}
