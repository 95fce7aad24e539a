import Diagnostics
import YAMLReading

/// A file's text by lines, broken where YAML breaks them: finds the places that messages speak of.
struct SourceLines {
  private let lines: [[Unicode.Scalar]]

  init(_ text: String) {
    var lines: [[Unicode.Scalar]] = []
    var line: [Unicode.Scalar] = []
    var wasReturn = false
    for scalar in text.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      switch scalar {
      case "\n" where wasReturn: continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(line)
        line = []
      default: line.append(scalar)
      }
    }
    self.lines = lines + [line]
  }

  /// A place in Unicode scalars, counted from nought.
  struct Position: Hashable {
    var line: Int
    var column: Int
  }

  /// The line's text; nil past the end.
  func text(_ line: Int) -> String? {
    lines.indices.contains(line - 1) ? Self.text(lines[line - 1][...]) : nil
  }

  /// The place, or the end of the last line that says something where it lies past it.
  func within(_ place: SourceSpan) -> SourceSpan {
    guard text(place.line)?.isEmpty != false, let last = lines.lastIndex(where: { !$0.isEmpty }),
      last < place.line
    else { return place }
    return SourceSpan(file: place.file, line: last + 1, column: lines[last].count + 1)
  }

  /// The diagnostic with its line, and its column in characters instead of scalars.
  func explaining(_ diagnostic: Diagnostic) -> Diagnostic {
    guard var span = diagnostic.span, let text = text(span.line) else { return diagnostic }
    let line = lines[span.line - 1]
    let start = min(max(span.column - 1, 0), line.count)
    let end = min(line.count, start + max(span.length, 0))
    span.column = Self.text(line[..<start]).count + 1
    span.length = Self.text(line[start..<end]).count
    var explained = diagnostic
    explained.span = span
    explained.excerpt = text
    return explained
  }

  /// Where the character of a text stands, which is counted from nought.
  func place(ofCharacter offset: Int, in text: String) -> Position {
    var rest = text.prefix(offset).unicodeScalars.count
    for (index, line) in lines.enumerated() {
      if rest <= line.count { return Position(line: index, column: rest) }
      rest -= line.count + 1
    }
    return Position(line: 0, column: 0)
  }

  /// Where a key stands again, with the same indent, after a place; that place where none is found.
  func repetition(of key: String, at first: SourceSpan) -> SourceSpan {
    var place = first
    place.length = key.unicodeScalars.count
    let indent = first.column - 1
    for (index, line) in lines.enumerated().dropFirst(first.line) {
      guard line.count > indent, line[..<indent].allSatisfy({ $0 == " " || $0 == "-" }),
        line[indent...].starts(with: key.unicodeScalars),
        line.dropFirst(indent + place.length).first(where: { $0 != " " }) == ":"
      else { continue }
      place.line = index + 1
      return place
    }
    return place
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// How many scalars a value takes in the file, on its first line.
  func length(of node: Node, at span: SourceSpan) -> Int {
    let line = lines.indices.contains(span.line - 1) ? lines[span.line - 1] : []
    let rest = line.dropFirst(span.column - 1)
    switch node.content {
    case .scalar(let scalar):
      switch scalar.style {
      case .doubleQuoted, .singleQuoted: return quoted(rest)
      case .literal, .folded: return rest.prefix { $0 != " " }.count
      default: return min(scalar.string.unicodeScalars.count, rest.count)
      }
    default: return rest.prefix { $0 != " " && $0 != ":" }.count
    }
  }

  private func quoted(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
    guard let quote = rest.first else { return 0 }
    var isEscaped = false
    for (index, scalar) in rest.enumerated().dropFirst() {
      if scalar == quote, !isEscaped { return index + 1 }
      isEscaped = scalar == "\\" && quote == "\"" && !isEscaped
    }
    return rest.count
  }

  /// Where in the file a scalar of a text stands that may be quoted, escaped or folded over lines: its
  /// braces are counted, and what follows the last one before it is gone along. Nil where the file has
  /// something else there.
  func position(
    _ offset: Int, in node: Node.Scalar, at span: SourceSpan
  ) -> Position? {
    let value = Array(node.string.unicodeScalars)
    guard value.indices.contains(offset), lines.indices.contains(span.line - 1) else { return nil }
    var walk = Walk(lines: lines, at: Position(line: span.line - 1, column: span.column - 1))
    walk.enter(node.style)
    let braces = value[..<offset].count { $0 == "{" }
    var reached = 0
    if braces > 0, let last = value[..<offset].lastIndex(of: "{") {
      guard walk.find(braces) else { return nil }
      reached = last
    }
    for _ in reached..<offset { walk.advance() }
    return walk.scalar == value[offset] ? walk.position : nil
  }
}

/// Goes along a text in its file.
private struct Walk {
  let lines: [[Unicode.Scalar]]
  var position: SourceLines.Position
  private var quote: Unicode.Scalar?

  init(lines: [[Unicode.Scalar]], at position: SourceLines.Position) {
    self.lines = lines
    self.position = position
  }

  var scalar: Unicode.Scalar? {
    guard lines.indices.contains(position.line) else { return nil }
    let line = lines[position.line]
    return line.indices.contains(position.column) ? line[position.column] : nil
  }

  /// Steps over what stands before the text itself.
  mutating func enter(_ style: Node.Scalar.Style) {
    switch style {
    case .singleQuoted, .doubleQuoted:
      quote = scalar
      position.column += 1
    case .literal, .folded: nextLine()
    default: break
    }
  }

  private mutating func nextLine() {
    repeat {
      position.line += 1
      let line = lines.indices.contains(position.line) ? lines[position.line] : []
      position.column = line.prefix { $0 == " " || $0 == "\t" }.count
    } while position.line < lines.count && scalar == nil
  }

  /// To the brace of that number.
  mutating func find(_ number: Int) -> Bool {
    var number = number
    while position.line < lines.count {
      if scalar == "{" {
        number -= 1
        if number == 0 { return true }
      }
      if scalar == nil { nextLine() } else { position.column += 1 }
    }
    return false
  }

  /// Over one scalar of the text, which may be an escape or the end of a line.
  mutating func advance() {
    guard let scalar else { return nextLine() }
    var step = 1
    if scalar == "\\", quote == "\"" {
      position.column += 1
      step = ["x": 3, "u": 5, "U": 9][self.scalar ?? " "] ?? 1
    } else if scalar == "'", quote == "'" {
      step = 2
    }
    position.column += step
    if self.scalar == nil { return }
    // White at a line's end is folded into its break.
    guard lines[position.line][position.column...].allSatisfy({ $0 == " " }) else { return }
    position.column = lines[position.line].count
  }
}
