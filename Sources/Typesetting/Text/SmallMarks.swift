/// The small marks that a keyboard does not have: real quotes, dashes in ranges, an ellipsis, and
/// spaces that hold a number and its unit together.
public enum SmallMarks {
  /// The text with its marks put right. Polishing twice changes nothing.
  public static func polish(_ text: String) -> String {
    guard isOfInterest(text) else { return text }
    var marks = MarkedText(Array(text.unicodeScalars))
    marks.setEllipses()
    marks.setDashes()
    marks.setQuotes()
    marks.bindNumbers()
    marks.bindAbbreviations()
    return marks.text
  }

  /// Whether anything in the text may have to be changed: a mark of the keyboard, a figure, or a full
  /// stop that more text follows.
  static func isOfInterest(_ text: String) -> Bool {
    var afterStop = false
    for byte in text.utf8 {
      switch byte {
      // Quotes, hyphen, figures, and the sign § whose last byte is 0xA7.
      case 0x22, 0x27, 0x2D, 0x30...0x39, 0xA7: return true
      default: if afterStop { return true }
      }
      afterStop = byte == 0x2E
    }
    return false
  }
}

/// A text while its marks are put right, step by step.
struct MarkedText {
  static let noBreakSpace: Unicode.Scalar = "\u{A0}"
  static let enDash: Unicode.Scalar = "\u{2013}"

  private(set) var scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count + 16)
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func at(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  // MARK: - Ellipses

  mutating func setEllipses() {
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      var end = index
      while at(end) == "." { end += 1 }
      if end - index == 3 {
        kept.append("…")
      } else {
        kept += scalars[index..<max(end, index + 1)]
      }
      index = max(end, index + 1)
    }
    scalars = kept
  }

  // MARK: - Dashes

  /// Hyphens between the two figures of a range, and hyphens between spaces, become en dashes.
  mutating func setDashes() {
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "-" || scalars[index] == MarkedText.enDash else {
        kept.append(scalars[index])
        index += 1
        continue
      }
      let spaced = at(index - 1) == " " && at(index + 1) == " "
      let (left, right) = spaced ? (index - 2, index + 2) : (index - 1, index + 1)
      if let before = figure(endingAt: left), let after = figure(startingAt: right),
        isRange(before, after)
      {
        if spaced { kept.removeLast() }
        kept.append(MarkedText.enDash)
        index += spaced ? 2 : 1
      } else {
        kept.append(spaced && left >= 0 ? MarkedText.enDash : scalars[index])
        index += 1
      }
    }
    scalars = kept
  }

  /// A figure with what is written to it: `$100K`, `3.5`, `10+`.
  private struct Figure {
    var digits: [Unicode.Scalar]
    /// What stands beside it, away from the dash.
    var neighbour: Unicode.Scalar?
  }

  private func figure(endingAt last: Int) -> Figure? {
    var index = last
    if let mark = at(index), "%+".unicodeScalars.contains(mark) { index -= 1 }
    if let suffix = at(index), "KkMm".unicodeScalars.contains(suffix) { index -= 1 }
    let end = index
    while let scalar = at(index), isFigure(scalar) { index -= 1 }
    guard index < end, isDigit(scalars[end]), isDigit(scalars[index + 1]) else { return nil }
    let digits = Array(scalars[index + 1...end])
    if let sign = at(index), "$€£¥".unicodeScalars.contains(sign) { index -= 1 }
    return Figure(digits: digits, neighbour: at(index))
  }

  private func figure(startingAt first: Int) -> Figure? {
    var index = first
    if let sign = at(index), "$€£¥".unicodeScalars.contains(sign) { index += 1 }
    let start = index
    while let scalar = at(index), isFigure(scalar) { index += 1 }
    while index > start, !isDigit(scalars[index - 1]) { index -= 1 }
    guard index > start, isDigit(scalars[start]) else { return nil }
    let digits = Array(scalars[start..<index])
    if let suffix = at(index), "KkMm".unicodeScalars.contains(suffix) { index += 1 }
    if let mark = at(index), "%+".unicodeScalars.contains(mark) { index += 1 }
    return Figure(digits: digits, neighbour: at(index))
  }

  /// Dates, telephone numbers and part numbers are no ranges: they have more hyphens, letters beside
  /// them, leading zeros, or look like a year and its month.
  private func isRange(_ before: Figure, _ after: Figure) -> Bool {
    for neighbour in [before.neighbour, after.neighbour] {
      guard let neighbour else { continue }
      if isLetter(neighbour) || "-–_/#@:".unicodeScalars.contains(neighbour) { return false }
    }
    if hasLeadingZero(before.digits) || hasLeadingZero(after.digits) { return false }
    return !(before.digits.count == 4 && after.digits.count == 2 && after.digits[0] <= "1")
  }

  private func hasLeadingZero(_ digits: [Unicode.Scalar]) -> Bool {
    digits.count > 1 && digits[0] == "0" && isDigit(digits[1])
  }

  // MARK: - Quotes

  /// Straight quotes and apostrophes become curly. A double quote after a figure stays: it may be
  /// inches.
  mutating func setQuotes() {
    var isOpen = false
    for index in scalars.indices {
      switch scalars[index] {
      case "“": isOpen = true
      case "”": isOpen = false
      case "\"":
        if !isOpen, let before = at(index - 1), isDigit(before) { continue }
        let opens = isOpening(before: at(index - 1))
        let starts = opens && !isOpening(after: at(index + 1))
        isOpen = starts || (opens && !isOpen)
        scalars[index] = isOpen ? "“" : "”"
      case "'":
        let quotes = isOpening(before: at(index - 1)) && !isElision(at: index + 1)
        scalars[index] = quotes ? "‘" : "’"
      default: break
      }
    }
  }

  private func isOpening(before scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return isSpace(scalar) || "([{“‘—–/".unicodeScalars.contains(scalar)
  }

  private func isOpening(after scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return isSpace(scalar) || ")]}.,;:!?".unicodeScalars.contains(scalar)
  }

  /// `'90s`, `'tis`, `'em`: an apostrophe, not a quote.
  private func isElision(at index: Int) -> Bool {
    guard let scalar = at(index) else { return true }
    if isDigit(scalar) || isSpace(scalar) { return true }
    var end = index
    while let scalar = at(end), isLetter(scalar) { end += 1 }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars[index..<end])
    return ["tis", "twas", "em", "n", "til", "cause"].contains(String(word).lowercased())
  }

  // MARK: - Spaces that hold

  private static let units: Set<String> = [
    "year", "years", "yr", "yrs", "month", "months", "week", "weeks", "day", "days", "hour",
    "hours",
    "minute", "minutes", "min", "seconds", "percent", "per", "million", "billion", "thousand", "GB",
    "MB", "TB", "KB", "kB", "pt", "mm", "cm", "m", "km", "dpi", "px", "ms", "s", "%", "USD", "EUR",
    "GBP", "CHF", "CAD", "AUD", "INR", "JPY", "SGD", "SEK", "NOK", "DKK", "PLN", "BRL", "p.m.",
    "a.m.",
  ]

  private static let currencies: Set<String> = [
    "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "INR", "JPY", "SGD", "SEK", "NOK", "DKK", "PLN",
    "BRL",
    "US$", "C$", "A$", "$", "€", "£", "§",
  ]

  private static let abbreviations: Set<String> = [
    "p.", "pp.", "no.", "No.", "nos.", "fig.", "Fig.", "vol.", "ch.", "sec.", "Dr.", "Mr.", "Ms.",
    "Mrs.", "Prof.", "ca.", "c.",
  ]

  /// `10+ years`, `22 %`, `USD 100K`: the space does not break.
  mutating func bindNumbers() {
    for index in scalars.indices where scalars[index] == " " {
      guard let before = at(index - 1), let after = at(index + 1) else { continue }
      if isDigit(after), MarkedText.currencies.contains(word(before: index)) {
        scalars[index] = MarkedText.noBreakSpace
      } else if endsNumber(before, at: index - 1), isUnit(after: index) {
        scalars[index] = MarkedText.noBreakSpace
      }
    }
  }

  /// `p. 12`, `No. 3`, `Dr. Who`.
  mutating func bindAbbreviations() {
    for index in scalars.indices where scalars[index] == " " {
      guard at(index - 1) == ".", let after = at(index + 1) else { continue }
      let word = word(before: index)
      guard MarkedText.abbreviations.contains(word) else { continue }
      let isName = word.unicodeScalars.first.map { ("A"..."Z").contains($0) } ?? false
      if isDigit(after) || (isName && isLetter(after)) {
        scalars[index] = MarkedText.noBreakSpace
      }
    }
  }

  private func endsNumber(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    if isDigit(scalar) { return true }
    guard "+KkM".unicodeScalars.contains(scalar), let before = at(index - 1) else { return false }
    return isDigit(before) || (scalar == "+" && "KkM".unicodeScalars.contains(before))
  }

  private func isUnit(after index: Int) -> Bool {
    var end = index + 1
    while let scalar = at(end), isLetter(scalar) || scalar == "%" || scalar == "." { end += 1 }
    var word = Array(scalars[index + 1..<end])
    if MarkedText.units.contains(String(String.UnicodeScalarView(word))) { return true }
    while word.last == "." { word.removeLast() }
    return MarkedText.units.contains(String(String.UnicodeScalarView(word)))
  }

  private func word(before index: Int) -> String {
    var start = index
    while let scalar = at(start - 1), !isSpace(scalar) {
      if scalar == "(" || scalar == "[" || scalar == "“" || scalar == "‘" { break }
      start -= 1
    }
    return String(String.UnicodeScalarView(scalars[start..<index]))
  }

  // MARK: - Characters

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar == "." || scalar == ","
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      || (scalar.value >= 0xC0 && scalar.properties.isAlphabetic)
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }
}
