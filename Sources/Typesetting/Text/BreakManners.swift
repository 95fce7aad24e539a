/// Which of the places where a line may end by UAX #14 a careful typesetter would use.
struct BreakManners {
  private let text: ParagraphText
  private var span = 0
  private var word = MarkedWord()

  init(_ text: ParagraphText) { self.text = text }

  /// To be asked with ascending offsets.
  mutating func allow(_ offset: Int) -> Bool {
    while span < text.spans.count, text.spans[span].end < offset { span += 1 }
    let atBoundary = span < text.spans.count && text.spans[span].end == offset
    let bytes = text.bytes
    let before = bytes[offset - 1]
    if endsWithLineSeparator(offset) { return true }
    if before == 0x20 { return !startsWithDash(offset) && !startsLine(offset) }
    if isWhiteSpace(endingAt: offset) { return true }
    if atBoundary { return bytes[offset] == 0x20 || isWhiteSpace(startingAt: offset) }
    if before == 0x2D { return joinsWords(offset, mark: 1, least: 4) }
    if before == 0x2F { return joinsWords(offset, mark: 1, least: 2) }
    if before < 0x80 { return bytes[offset] >= 0xE3 }
    if endsWithEnDash(offset) { return joinsWords(offset, mark: 3, least: 4) }
    return true
  }

  /// A hyphen, slash or en dash may end a line between two words of at least two letters, in a
  /// compound of more than twelve characters, with enough of it on both lines: not in `T-SQL`, `A/B`,
  /// `100K–130K`, `scikit-learn` or `well-known`.
  private mutating func joinsWords(_ offset: Int, mark: Int, least: Int) -> Bool {
    let bytes = text.bytes
    guard offset - mark >= 2, offset + 1 < bytes.count else { return false }
    guard isLetter(bytes[offset - mark - 1]), isLetter(bytes[offset - mark - 2]),
      isLetter(bytes[offset]), isLetter(bytes[offset + 1]), !isSign(bytes[offset])
    else { return false }
    if offset >= word.end {
      let start = span > 0 ? text.spans[span - 1].end : 0
      let end = span < text.spans.count ? text.spans[span].end : bytes.count
      word = MarkedWord(around: offset - mark, in: bytes[start..<end])
    }
    guard word.count > 12, offset <= word.firstDigit else { return false }
    word.move(to: offset, in: bytes)
    return word.before - 1 >= least && word.count - word.before >= least
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// Whether the byte begins a character of Latin-1's signs or of general punctuation.
  private func isSign(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xE2 }

  /// A dash or a middle dot between spaces stays at the end of its line.
  private func startsWithDash(_ offset: Int) -> Bool {
    let rest = text.bytes[offset...]
    guard rest.count >= 3 else { return false }
    if rest.starts(with: [0xC2, 0xB7, 0x20]) { return true }
    guard rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94]) else {
      return false
    }
    return rest.count == 3 || text.bytes[offset + 3] == 0x20
  }

  /// Whether nothing but spaces stands before: a line of them alone would be empty.
  private func startsLine(_ offset: Int) -> Bool {
    var index = offset
    while index > 0, text.bytes[index - 1] == 0x20 { index -= 1 }
    return index == 0 || endsWithLineSeparator(index)
  }

  private func endsWithEnDash(_ offset: Int) -> Bool {
    offset >= 3 && text.bytes[offset - 3] == 0xE2 && text.bytes[offset - 2] == 0x80
      && text.bytes[offset - 1] == 0x93
  }

  private func endsWithLineSeparator(_ offset: Int) -> Bool {
    offset >= 3 && text.bytes[offset - 3] == 0xE2 && text.bytes[offset - 2] == 0x80
      && text.bytes[offset - 1] == 0xA8
  }

  /// Spaces of U+2000–U+200B and U+3000.
  private func isWhiteSpace(endingAt offset: Int) -> Bool {
    offset >= 3 && isWhiteSpace(startingAt: offset - 3)
  }

  private func isWhiteSpace(startingAt offset: Int) -> Bool {
    let bytes = text.bytes
    guard offset + 2 < bytes.count else { return false }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE3, 0x80, 0x80): return true
    default: return false
    }
  }
}

/// A word with its marks, without the punctuation around it, between spaces of any kind. Scanned once,
/// however many marks it has.
private struct MarkedWord {
  /// Bytes of the text.
  var start = 0
  var end = 0
  /// The place of its first digit; beyond the end where it has none.
  var firstDigit = Int.max
  /// Characters in all, and up to `place`.
  var count = 0
  var before = 0
  private var place = 0

  init() {}

  init(around place: Int, in bytes: ArraySlice<UInt8>) {
    (start, end) = (place, place)
    while start > bytes.startIndex, !MarkedWord.isSpace(bytes, endingAt: start) { start -= 1 }
    while end < bytes.endIndex, !MarkedWord.isSpace(bytes, startingAt: end) { end += 1 }
    let whole = max(end, place + 1)
    while start < place, !MarkedWord.isKept(bytes[start]) { start += 1 }
    while end > place, !MarkedWord.isKept(bytes[end - 1]) { end -= 1 }
    for index in start..<end {
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
      if firstDigit == .max, (0x30...0x39).contains(bytes[index]) { firstDigit = index }
    }
    self.place = start
    end = whole
  }

  /// Counts the characters up to a byte.
  mutating func move(to offset: Int, in bytes: [UInt8]) {
    while place < offset {
      if bytes[place] & 0xC0 != 0x80 { before += 1 }
      place += 1
    }
  }

  private static func isSpace(_ bytes: ArraySlice<UInt8>, startingAt index: Int) -> Bool {
    switch bytes[index] {
    case 0x00...0x20: true
    case 0xC2: index + 1 < bytes.endIndex && bytes[index + 1] == 0xA0
    // U+202F
    case 0xE2:
      index + 2 < bytes.endIndex && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF
    default: false
    }
  }

  private static func isSpace(_ bytes: ArraySlice<UInt8>, endingAt index: Int) -> Bool {
    let last = bytes[index - 1]
    if last <= 0x20 { return true }
    if last == 0xA0, index - 2 >= bytes.startIndex { return bytes[index - 2] == 0xC2 }
    return last == 0xAF && index - 3 >= bytes.startIndex
      && isSpace(bytes, startingAt: index - 3)
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0x80
  }
}
