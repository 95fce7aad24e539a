/// A YAML anchor, `&name`: without one there is no alias that could multiply what it stands for.
enum Anchor {
  /// The first in a file's text, by line and column from 1. What stands in a text counts too where it
  /// cannot be told apart without parsing.
  static func first(in text: String) -> (line: Int, column: Int)? {
    var text = text
    guard text.withUTF8({ $0.contains(UInt8(ascii: "&")) }) else { return nil }
    var (line, column) = (1, 0)
    var before: Unicode.Scalar = " "
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      column += 1
      if scalar == "&", !isWord(before), let next, isWord(next), next.isASCII {
        return (line, column)
      }
      if scalar == "\n" { (line, column) = (line + 1, 0) }
      before = scalar
    }
    return nil
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
  }
}

/// What to do about what a YAML parser says.
enum YAMLAdvice {
  /// The parser's words without what only goes with others of its.
  static func plain(_ problem: String) -> String {
    problem.hasPrefix("but ") ? String(problem.dropFirst(4)) : problem
  }

  static func hint(_ problem: String) -> String? {
    if problem.contains("cannot start any token") {
      return "indent with spaces, and put a text with @, ` or % at its head in quotes"
    }
    if problem.contains("mapping values are not allowed") {
      return "put a text with a colon in quotes, or mend the indent"
    }
    if problem.contains("undefined alias") { return "put a text with * at its head in quotes" }
    if problem.contains("did not find expected") {
      return "a quote, a bracket or an indent before this place is not as it should be"
    }
    if problem.contains("could not find expected ':'") {
      return "behind a key stand a colon and a space"
    }
    if problem.contains("found unexpected end of stream") {
      return "a quote or bracket is not closed"
    }
    if problem.contains("found another document") { return "take '---' out" }
    return nil
  }
}

extension String {
  /// Fit for a message: breaks and tabs as spaces, and no longer than a few lines.
  var inOneLine: String {
    let spaced = unicodeScalars.contains { $0.value < 0x20 }
    let line = spaced ? String(map { $0.isNewline || $0 == "\t" ? " " : $0 }) : self
    return line.utf8.count > 600 ? String(line.prefix(300)) + "…" : line
  }
}
