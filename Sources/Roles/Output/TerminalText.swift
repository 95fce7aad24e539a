/// Text for a terminal: measured in columns, broken at spaces, and unable to steer the terminal.
enum TerminalText {
  /// The text without control characters and without marks that turn the reading direction; each run
  /// of white space is one space.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value > 0x20, scalar.value < 0x7F {
        plain.append(scalar)
      } else if scalar.properties.isWhitespace {
        if plain.last != " " { plain.append(" ") }
      } else if !isControl(scalar) {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: true
    default: scalar.properties.generalCategory == .control
    }
  }

  /// How many columns a text takes: two for wide characters and emoji, none for what combines.
  static func width(_ text: String) -> Int {
    let bytes = text.utf8
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
    return text.reduce(0) { $0 + width($1) }
  }

  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.isASCII { return 1 }
    if first.properties.isEmojiPresentation { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default:
      switch first.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }

  /// The columns of the longest word.
  static func longestWord(_ text: String) -> Int {
    plain(text).split(separator: " ").map { width(String($0)) }.max() ?? 0
  }

  /// The lines of a text in so many columns. A citation stays with the word before it where there is
  /// room; a word that is longer than a line is cut, after a hyphen if it has one.
  static func wrapped(_ text: String, columns: Int) -> [String] {
    let columns = max(1, columns)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: plain(text)).flatMap({ pieces(of: $0, columns: columns) }) {
      let needed = width(word)
      if used > 0, used + 1 + needed <= columns {
        line += " " + word
        used += 1 + needed
      } else {
        if used > 0 { lines.append(line) }
        (line, used) = (word, needed)
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// A word, or what it is cut into because it is longer than a line.
  private static func pieces(of word: String, columns: Int) -> [String] {
    guard width(word) > columns else { return [word] }
    let parts = word.split(separator: " ")
    guard parts.count == 1 else {
      return parts.flatMap { pieces(of: String($0), columns: columns) }
    }
    var head = Substring()
    var used = 0
    for character in word {
      used += width(character)
      if used > columns, !head.isEmpty { break }
      head.append(character)
    }
    if let hyphen = head.lastIndex(of: "-") { head = head[...hyphen] }
    let rest = String(word.dropFirst(head.count))
    return [String(head)] + (rest.isEmpty ? [] : pieces(of: rest, columns: columns))
  }

  /// Words between spaces; "[1, 2]" is no word of its own.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isCitation = false
    for piece in text.split(separator: " ") {
      let opens = piece.first == "[" && piece.dropFirst().first?.isNumber == true
      if isCitation || opens, let last = words.popLast() {
        words.append(last + " " + piece)
      } else {
        words.append(String(piece))
      }
      isCitation = (isCitation || opens) && !piece.contains("]")
    }
    return words
  }

  /// The text with spaces after it, or before it, to fill so many columns.
  static func padded(_ text: String, to columns: Int, atRight: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, columns - width(text)))
    return atRight ? spaces + text : text + spaces
  }
}
