import Geometry
import Typesetting

extension TextSetter {
  /// The text in up to `lines` lines of at most that width, broken at spaces, between ideographs,
  /// and inside a word that fits no line; what does not fit is cut with an ellipsis. White space of
  /// every kind is one space.
  func lines(
    of text: String, _ style: TextStyle, to width: Length, most lines: Int
  ) -> [String] {
    let whole = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !whole.isEmpty, lines > 0 else { return [] }
    var done: [String] = []
    var rest = Substring(whole)
    while !rest.isEmpty, done.count < lines - 1 {
      guard self.width(of: String(rest), style) > width else { break }
      let end = breakPlace(in: rest, style, width)
      let line = String(rest[..<end])
      done.append(line.last == " " ? String(line.dropLast()) : line)
      rest = rest[end...]
    }
    if !rest.isEmpty { done.append(shortened(String(rest), style, to: width)) }
    return done.filter { !$0.isEmpty }
  }

  /// The same in lines about equally long, so that no word stands alone in the last.
  func balancedLines(
    of text: String, _ style: TextStyle, to width: Length, most lines: Int
  ) -> [String] {
    let full = self.lines(of: text, style, to: width, most: lines)
    guard full.count > 1 else { return full }
    let isCut = full.last?.hasSuffix("…") == true
    var (fits, fails) = (width, width / 2)
    while !isCut, fits - fails > style.size / 4 {
      let middle = fails + (fits - fails) / 2
      let narrow = self.lines(of: text, style, to: middle, most: lines + 1)
      if narrow.count == full.count { fits = middle } else { fails = middle }
    }
    return self.lines(of: text, style, to: fits, most: lines)
  }

  /// Where a line that is too long is broken: after the last opportunity that fits, else where the
  /// width ends; after one character at least.
  private func breakPlace(
    in text: Substring, _ style: TextStyle, _ width: Length
  ) -> Substring.Index {
    let characters = Array(text)
    var (fits, fails) = (0, characters.count)
    while fails - fits > 1 {
      let middle = (fits + fails) / 2
      let line = String(characters[..<middle])
      if self.width(of: line, style) <= width { fits = middle } else { fails = middle }
    }
    let best = (1...max(1, fits)).last { place in
      place < characters.count && Self.breaks(characters[place - 1], characters[place])
        && place > fits / 3
    }
    // The space that a line breaks at may hang over its end.
    let hangs = fits < characters.count && fits > 0 && characters[fits] == " "
    return text.index(text.startIndex, offsetBy: hangs ? fits + 1 : best ?? max(1, fits))
  }

  private static func breaks(_ before: Character, _ after: Character) -> Bool {
    if before == " " || "-–—/".contains(before) { return after != " " }
    return isIdeograph(before) && isIdeograph(after)
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x2E80...0xD7FF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0x20000...0x3FFFF).contains(value)
  }
}
