/// How much a diagnostic weighs.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  case note, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// A place in a file that somebody wrote. Lines and columns count from 1, columns in characters.
public struct SourceSpan: Hashable, Sendable {
  public var file: String
  public var line: Int
  public var column: Int
  /// How many characters the place covers; 0 where only its start is known.
  public var length: Int

  public init(file: String, line: Int, column: Int = 1, length: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }
}

/// Something the author of an article, a layout or a corpus should know. A value: mistakes in files
/// are collected and reported together, never thrown one by one.
public struct Diagnostic: Error, Hashable, Sendable {
  public var severity: Severity
  /// Stable, `area.rule`: what tests, `--json` and `rolereport explain` go by.
  public var code: String
  /// Nil only where no file is to blame.
  public var span: SourceSpan?
  /// The rule, then what was found. No full stop.
  public var summary: String
  /// What to do instead.
  public var hint: String?
  /// Other places involved.
  public var notes: [String]
  /// The text of the span's line, where whoever read the file gave it.
  public var excerpt: String?

  public init(
    _ severity: Severity, _ code: String, at span: SourceSpan? = nil, _ summary: String,
    hint: String? = nil, notes: [String] = [], excerpt: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.span = span
    self.summary = summary
    self.hint = hint
    self.notes = notes
    self.excerpt = excerpt
  }

  /// For a terminal or a log: `file:line:column: severity: summary`, below it the line with a caret
  /// where it is known, then notes and the hint.
  public var rendered: String {
    var text = ""
    if let span {
      text += span.line > 0 ? "\(span.file):\(span.line):\(span.column): " : "\(span.file): "
    }
    text += "\(severity.rawValue): \(summary) [\(code)]"
    text += marked
    for note in notes { text += "\n  note: \(note)" }
    if let hint { text += "\n  hint: \(hint)" }
    return text
  }

  /// The line behind its number, and the caret.
  private var marked: String {
    guard let excerpt, let span, span.line > 0 else { return "" }
    let shown = Excerpt(excerpt, column: span.column, length: span.length)
    let number = "\(span.line)"
    let blank = String(repeating: " ", count: number.count)
    return "\n  \(number) | \(shown.text)\n  \(blank) | \(shown.marks)"
  }
}

/// A value and what was noticed on the way to it.
public struct Reported<Value> {
  public var value: Value
  public var diagnostics: [Diagnostic]

  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Reported: Sendable where Value: Sendable {}
