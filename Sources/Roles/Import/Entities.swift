/// The HTML entities that articles hold.
enum Entities {
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "middot": "·",
    "bull": "•", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "hellip": "…", "trade": "™", "reg": "®", "copy": "©", "euro": "€", "pound": "£",
    "yen": "¥", "cent": "¢", "times": "×", "eacute": "é", "egrave": "è", "agrave": "à",
    "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "ccedil": "ç",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "ecirc": "ê", "ocirc": "ô", "acirc": "â", "icirc": "î", "aring": "å", "oslash": "ø",
    "aelig": "æ", "laquo": "«", "raquo": "»", "deg": "°", "shy": "\u{AD}", "ensp": " ",
    "emsp": " ", "thinsp": " ", "zwnj": "\u{200C}", "zwj": "\u{200D}", "sect": "§", "para": "¶",
    "plusmn": "±", "frac12": "½", "sbquo": "‚", "bdquo": "„", "minus": "−", "rarr": "→",
    "larr": "←", "check": "✓", "bullet": "•", "num": "#", "lpar": "(", "rpar": ")", "colon": ":",
    "comma": ",", "period": ".", "excl": "!", "sol": "/", "vert": "|", "ast": "*", "plus": "+",
    "commat": "@", "dollar": "$", "percnt": "%", "hyphen": "-", "dash": "-",
  ]

  /// The text with every entity it knows replaced, once.
  static func decoded(_ text: String) -> String {
    var result = ScalarText(capacity: text.utf8.count)
    let source = text.unicodeScalars
    var index = source.startIndex
    while index < source.endIndex {
      if source[index] == "&", let (scalar, end) = entity(source, index) {
        result.append(scalar)
        index = end
      } else {
        result.append(source[index])
        index = source.index(after: index)
      }
    }
    return result.text
  }

  private static func entity(
    _ source: String.UnicodeScalarView, _ start: String.Index
  ) -> (Unicode.Scalar, String.Index)? {
    let body = source[source.index(after: start)...].prefix(12)
    guard let end = body.firstIndex(of: ";") else { return nil }
    let name = String(body[..<end])
    let scalar: Unicode.Scalar? =
      if name.hasPrefix("#x") || name.hasPrefix("#X") {
        UInt32(name.dropFirst(2), radix: 16).flatMap(character)
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst()).flatMap(character)
      } else {
        named[name]
      }
    return scalar.map { ($0, source.index(after: end)) }
  }

  /// A numeric entity below 0xA0 means Windows-1252, as browsers read it.
  private static func character(_ value: UInt32) -> Unicode.Scalar? {
    let western = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    if (0x80...0x9F).contains(value) { return western[Int(value) - 0x80] }
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
