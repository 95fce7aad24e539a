/// The names of pages in a viewer, in as few ranges as say them (ISO 32000-1, 12.4.2).
struct PageLabels {
  private enum Style { case decimal, roman, text }

  private struct Label {
    var style: Style
    var value: Int
    var text: String

    init(_ text: String) {
      self.text = text
      if let value = PDFNumber.integer(text.utf8), value > 0, String(value) == text {
        (style, self.value) = (.decimal, value)
      } else if let value = RomanNumeral.value(of: text) {
        (style, self.value) = (.roman, value)
      } else {
        (style, value) = (.text, 0)
      }
    }

    func follows(_ other: Label) -> Bool {
      style != .text && style == other.style && value == other.value + 1
    }
  }

  private let labels: [Label]

  init(_ labels: [String]) { self.labels = labels.map(Label.init) }

  /// `<</Nums[0<</S/r>>4<</S/D>>]>>`
  func write(to text: inout PDFText) {
    text.raw("<</Nums[")
    for (index, label) in labels.enumerated() {
      if index > 0, label.follows(labels[index - 1]) { continue }
      text.space()
      text.integer(index)
      text.raw("<<")
      switch label.style {
      case .decimal: text.raw("/S/D")
      case .roman: text.raw("/S/r")
      case .text:
        text.raw("/P")
        text.string(label.text)
      }
      if label.value > 1 {
        text.raw("/St ")
        text.integer(label.value)
      }
      text.raw(">>")
    }
    text.raw("]>>")
  }
}

/// Small roman numerals, as front matter is counted.
enum RomanNumeral {
  private static let signs: [(sign: String, value: Int)] = [
    ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50),
    ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1),
  ]

  /// From 1 to 3999; nil where the text is no numeral in its one proper form.
  static func value(of text: String) -> Int? {
    guard text.utf8.count <= 15 else { return nil }
    var rest = text[...]
    var value = 0
    for (sign, worth) in signs {
      while rest.hasPrefix(sign), value + worth < 4000 {
        rest = rest.dropFirst(sign.count)
        value += worth
      }
    }
    return rest.isEmpty && value > 0 && numeral(of: value) == text ? value : nil
  }

  private static func numeral(of value: Int) -> String {
    var (rest, text) = (value, "")
    for (sign, worth) in signs {
      while rest >= worth {
        text += sign
        rest -= worth
      }
    }
    return text
  }
}
