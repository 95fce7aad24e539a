/// How a list's labels count (ISO 32000-1, table 347). A list with labels says so (ISO 14289-1, 7.6).
enum ListNumbering: String {
  case disc = "Disc"
  case decimal = "Decimal"
  case lowerRoman = "LowerRoman"
  case upperRoman = "UpperRoman"
  case lowerAlpha = "LowerAlpha"
  case upperAlpha = "UpperAlpha"

  /// Judged by the list's first label, its brackets and full stop aside: `3.`, `(b)`, `iv`, `•`.
  init(label: String) {
    let sign = label.filter { $0.isLetter || $0.isNumber }
    if PDFNumber.integer(sign.utf8) != nil {
      self = .decimal
    } else if sign == "i" || sign.count > 1 && RomanNumeral.value(of: sign) != nil {
      self = .lowerRoman
    } else if sign == "I" || sign.count > 1 && RomanNumeral.value(of: sign.lowercased()) != nil {
      self = .upperRoman
    } else if sign.utf8.count == 1, let letter = sign.first {
      self = letter.isUppercase ? .upperAlpha : .lowerAlpha
    } else {
      self = .disc
    }
  }
}
