/// A paragraph, a heading or a list item, with wrapped lines joined.
struct Block {
  var line: Int
  var indent: Int
  var mark: SourceLine.Mark
  var level: Int
  var isStrong: Bool
  var text: String
  /// Whether an empty line stands before it.
  var isApart: Bool

  var isItem: Bool { mark != .none && level == 0 }
  /// A short plain line that ends without a stop.
  var looksLikeHeading: Bool {
    guard !isItem, let last = text.unicodeScalars.last, !".!?;,".unicodeScalars.contains(last)
    else { return false }
    let words = Word.list(text)
    return (1...8).contains(words.count) && (words.first?.startsUpper ?? false)
  }
  var endsWithColon: Bool { text.hasSuffix(":") || text.hasSuffix("：") }
}

extension Block {
  /// Joins lines to blocks. `isWhole` says of a line that it never continues the one before.
  static func list(_ lines: some Sequence<SourceLine>, isWhole: (SourceLine) -> Bool) -> [Block] {
    var blocks: [Block] = []
    var isApart = true
    var lastLength = 0
    for line in lines {
      guard !line.isBlank else {
        isApart = true
        continue
      }
      if !isApart, line.mark == .none, line.level == 0, var last = blocks.last, last.level == 0,
        continues(line, last, lastLength: lastLength), !isWhole(line)
      {
        last.text += " " + line.text
        blocks[blocks.count - 1] = last
      } else {
        blocks.append(
          Block(
            line: line.number, indent: line.indent, mark: line.mark, level: line.level,
            isStrong: line.isStrong, text: line.text, isApart: isApart))
      }
      isApart = false
      lastLength = line.text.utf8.count
    }
    return blocks
  }

  private static func continues(_ line: SourceLine, _ last: Block, lastLength: Int) -> Bool {
    guard let end = last.text.unicodeScalars.last, let start = line.text.unicodeScalars.first else {
      return false
    }
    if end == ":" || last.isStrong || line.isStrong { return false }
    let startsLower = start.properties.isLowercase
    if last.isItem { return line.indent > last.indent || startsLower }
    if startsLower { return true }
    let ends = ".!?”\"".unicodeScalars.contains(end)
    // Hard-wrapped prose has lines of one length; a heading is shorter.
    return (50...110).contains(lastLength) && (!ends || (50...110).contains(line.text.utf8.count))
  }
}
