import Geometry
import Typesetting

/// Whoever shapes a chart's words. Charts place them by these measures and no guess.
public protocol TextSetter {
  /// The text on one line, relative to its left end on the baseline.
  func line(_ text: String, _ style: TextStyle) -> TextLine
  func width(of text: String, _ style: TextStyle) -> Length
  func metrics(of style: TextStyle) -> FontMetrics
}

extension TextSetter {
  /// The text, cut to the width with an ellipsis where it is longer: after a word, where that keeps
  /// two thirds of what fits. Empty where not even the ellipsis fits.
  func shortened(_ text: String, _ style: TextStyle, to width: Length) -> String {
    guard self.width(of: text, style) > width else { return text }
    let places = Self.places(in: text[...])
    func cut(_ count: Int) -> String {
      Self.cut(count < places.count ? text[..<places[count]] : text[...])
    }
    var (fits, fails) = (-1, places.count)
    while fails - fits > 1 {
      let middle = (fits + fails) / 2
      if self.width(of: cut(middle), style) <= width { fits = middle } else { fails = middle }
    }
    guard fits > 0 else { return fits < 0 ? "" : "…" }
    let space = places[..<min(fits + 1, places.count)].lastIndex { text[$0].isWhitespace } ?? 0
    return cut(space * 3 >= fits * 2 ? space : fits)
  }

  /// The text in up to `lines` lines of at most that width, broken at spaces; what does not fit is
  /// cut with an ellipsis.
  func wrapped(_ text: String, _ style: TextStyle, to width: Length, lines: Int) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace)
    var done: [String] = []
    var rest = words[...]
    while let first = rest.first, done.count < lines - 1 {
      var line = String(first)
      rest.removeFirst()
      while let word = rest.first, self.width(of: line + " " + word, style) <= width {
        line += " " + word
        rest.removeFirst()
      }
      done.append(shortened(line, style, to: width))
    }
    if !rest.isEmpty { done.append(shortened(rest.joined(separator: " "), style, to: width)) }
    return done
  }

  private static func cut(_ text: Substring) -> String {
    var kept = text
    while let last = kept.last, last.isWhitespace || ",;:-–—/&(".contains(last) {
      kept.removeLast()
    }
    return kept + "…"
  }
}
