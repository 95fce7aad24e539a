/// What is to be written as YAML, in order. No more of the language than a corpus needs.
indirect enum YAMLValue {
  struct Field {
    var key: String
    var value: YAMLValue
    /// Whether an empty line stands before it.
    var isSpaced = false
  }

  case text(String)
  /// A number, a date or `true`: written as it is.
  case bare(String)
  /// One entry a line.
  case list([YAMLValue])
  /// One entry a line, with an empty line between them.
  case spacedList([YAMLValue])
  /// Short texts, on one line where they fit: `[a, b]`.
  case line([String])
  case fields([Field])
}

/// Builds the fields of a mapping; what is nil is left out.
struct YAMLFields {
  private(set) var all: [YAMLValue.Field] = []

  var value: YAMLValue { .fields(all) }

  mutating func add(_ key: String, _ value: YAMLValue?, isSpaced: Bool = false) {
    guard let value else { return }
    all.append(YAMLValue.Field(key: key, value: value, isSpaced: isSpaced))
  }

  mutating func add(_ key: String, text: String?) { add(key, text.map { .text($0) }) }
  mutating func add(_ key: String, number: Int?) { add(key, number.map { .bare(String($0)) }) }
}
