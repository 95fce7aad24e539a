extension LineReader {
  private static let bullets: Set<Unicode.Scalar> = [
    "•", "◦", "▪", "▫", "‣", "·", "∙", "●", "○", "■", "□", "◆", "◇", "➢", "➤", "►", "▶", "▸", "✓",
    "✔", "✅", "☑", "→", "➔", "➜", "»", "›", "⁃", "⦁", "⚫", "⚪", "★", "☆", "✦", "❖", "\u{F0B7}",
    "\u{F0A7}", "\u{F076}", "\u{F0D8}", "※", "¤", "\u{95}", "🔹", "🔸", "👉",
  ]

  /// Drops bullets and numbers from the start, and says what stood there. A number counts only with
  /// the stop or bracket of a list: "10+ years" keeps its figure.
  static func dropMarks(_ scalars: inout ArraySlice<Unicode.Scalar>) -> SourceLine.Mark {
    var mark = SourceLine.Mark.none
    for _ in 0..<3 {
      if let rest = afterBullet(scalars) {
        if mark == .none { mark = .bullet }
        scalars = rest
      } else if let (number, rest) = afterNumber(scalars) {
        if mark == .none || mark == .bullet { mark = .number(number) }
        scalars = rest
      } else {
        break
      }
    }
    return mark
  }

  private static func afterBullet(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar>? {
    guard let first = scalars.first else { return nil }
    var rest = scalars.dropFirst()
    if rest.first == "\u{FE0F}" || rest.first == "\u{FE0E}" { rest = rest.dropFirst() }
    if bullets.contains(first) { return trimmed(rest) }
    guard let next = rest.first else { return nil }
    switch first {
    case "-", "*", "–", "—", "‐", "‑", "−", "+", "~", "\u{FFFD}":
      if isSpace(next) { return trimmed(rest) }
      if "–—‐‑−-".unicodeScalars.contains(first), next.properties.isAlphabetic { return rest }
      return nil
    case "?" where isSpace(next) || (next == "?" && rest.dropFirst().first.map(isSpace) ?? false):
      return trimmed(next == "?" ? rest.dropFirst() : rest)
    case "o" where isSpace(next) && rest.dropFirst().first?.properties.isUppercase ?? false:
      return trimmed(rest)
    default: return nil
    }
  }

  private static func afterNumber(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> (Int, ArraySlice<Unicode.Scalar>)? {
    var rest = scalars
    // **1.** and _1._ are emphasised numbers.
    while let first = rest.first, first == "*" || first == "_" { rest = rest.dropFirst() }
    let opening = scalars[scalars.startIndex..<rest.startIndex]
    let bracketed = rest.first == "("
    if bracketed { rest = rest.dropFirst() }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    var number = Int(String(digits)) ?? 0
    if (1...3).contains(digits.count) {
      rest = rest.dropFirst(digits.count)
    } else if digits.isEmpty, let letter = rest.first, ("a"..."z").contains(letter.lowercase),
      rest.dropFirst().first == ")"
    {
      number = Int(letter.lowercase.value) - 96
      rest = rest.dropFirst()
    } else if digits.isEmpty, let place = roman.firstIndex(where: { isRoman($0, rest) }) {
      number = place + 1
      rest = rest.dropFirst(roman[place].count)
    } else {
      return nil
    }
    guard let closing = rest.first, closing == ")" || (!bracketed && closing == ".") else {
      return nil
    }
    rest = rest.dropFirst()
    if rest.first == ")" { rest = rest.dropFirst() }
    if !opening.isEmpty, rest.starts(with: opening) {
      rest = rest.dropFirst(opening.count)
      return (number, trimmed(rest))
    }
    guard let next = rest.first, isSpace(next) || (closing == "." && next.properties.isUppercase)
    else { return rest.isEmpty ? (number, rest) : nil }
    return (number, Array(opening + trimmed(rest))[...])
  }

  private static let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].map {
    Array($0.unicodeScalars)
  }

  private static func isRoman(
    _ numeral: [Unicode.Scalar], _ scalars: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard scalars.starts(with: numeral) else { return false }
    let rest = scalars.dropFirst(numeral.count)
    guard let mark = rest.first, mark == "." || mark == ")" else { return false }
    return rest.dropFirst().first.map(isSpace) ?? false
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value == 0xA0
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    scalars.drop(while: isSpace)
  }
}

extension Unicode.Scalar {
  fileprivate var lowercase: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
  }
}
