extension String {
  /// As character data of XML 1.0: markup escaped, what XML may not hold left out.
  var xml: String { escaped { $0 == "\"" ? nil : $0.xmlEscape } }

  /// As an attribute's value, quotation marks around it.
  var xmlQuoted: String { "\"" + escaped { $0.xmlEscape } + "\"" }

  private func escaped(_ escape: (Unicode.Scalar) -> String?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars where scalar.isXML {
      if let replacement = escape(scalar) {
        result.append(contentsOf: replacement.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 allows it (section 2.2) and does not discourage it as a control character.
  fileprivate var isXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFFD: true
    case 0x1_0000...0x10_FFFF: value & 0xFFFE != 0xFFFE
    default: false
    }
  }

  fileprivate var xmlEscape: String? {
    switch self {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: nil
    }
  }
}
