import Geometry
import Typesetting

extension TextSetter {
  /// The text in up to `lines` lines of at most that width, broken at spaces, between ideographs,
  /// and inside a word that fits no line; what does not fit is cut with an ellipsis. White space of
  /// every kind is one space.
  func lines(
    of text: String, _ style: TextStyle, to width: Length, most lines: Int
  ) -> [String] {
    broken(Self.spaced(text), style, to: width, most: lines)
  }

  /// The same in lines about equally long, so that no word stands alone in the last.
  func balancedLines(
    of text: String, _ style: TextStyle, to width: Length, most lines: Int
  ) -> [String] {
    let text = Self.spaced(text)
    let full = broken(text, style, to: width, most: lines)
    guard full.count > 1 else { return full }
    let isCut = full.last?.hasSuffix("…") == true
    var (fits, fails) = (width, width / 2)
    while !isCut, fits - fails > style.size / 4 {
      let middle = fails + (fits - fails) / 2
      let narrow = broken(text, style, to: middle, most: lines + 1)
      if narrow.count == full.count { fits = middle } else { fails = middle }
    }
    return broken(text, style, to: fits, most: lines)
  }

  /// White space of every kind as one space, none at the ends.
  private static func spaced(_ text: String) -> String {
    var last = UInt8(ascii: " ")
    let isSpaced = text.utf8.allSatisfy { byte in
      defer { last = byte }
      return byte < 0x7F && byte >= (last == 0x20 ? 0x21 : 0x20)
    }
    guard !isSpaced || last == 0x20 else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func broken(
    _ text: String, _ style: TextStyle, to width: Length, most lines: Int
  ) -> [String] {
    guard !text.isEmpty, lines > 0 else { return [] }
    var done: [String] = []
    var rest = text[...]
    while !rest.isEmpty, done.count < lines - 1 {
      guard self.width(of: String(rest), style) > width else { break }
      let end = breakPlace(in: rest, style, width)
      let line = rest[..<end]
      done.append(String(line.last == " " ? line.dropLast() : line))
      rest = rest[end...]
    }
    if !rest.isEmpty { done.append(shortened(String(rest), style, to: width)) }
    return done.filter { !$0.isEmpty }
  }

  /// Where a line that is too long is broken: after the last opportunity that fits, else where the
  /// width ends; after one character at least.
  private func breakPlace(
    in text: Substring, _ style: TextStyle, _ width: Length
  ) -> Substring.Index {
    let places = Self.places(in: text)
    var (fits, fails) = (0, places.count)
    while fails - fits > 1 {
      let middle = (fits + fails) / 2
      let line = String(text[..<places[middle]])
      if self.width(of: line, style) <= width { fits = middle } else { fails = middle }
    }
    // The space that a line breaks at may hang over its end.
    if fits < places.count, fits > 0, text[places[fits]] == " " {
      return text.index(after: places[fits])
    }
    let best = (1...max(1, fits)).last { place in
      place < places.count && place > fits / 3
        && Self.breaks(text[places[place - 1]], text[places[place]])
    }
    let end = best ?? max(1, fits)
    return end < places.count ? places[end] : text.endIndex
  }

  /// Where its characters begin.
  static func places(in text: Substring) -> [Substring.Index] {
    // In plain text without line ends a character is a byte, and need not be looked for.
    let isPlain = text.utf8.allSatisfy { 0x20..<0x7F ~= $0 }
    return isPlain ? Array(text.utf8.indices) : Array(text.indices)
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
