/// The words behind a command's name as most people and all scripts write them: whole names of
/// options, each once, with the value in the next word. Whatever else a command line may hold is left
/// to the parser, mistakes included, which takes longer than to read a corpus: it finds the options of
/// a command by looking at its types while the program runs.
struct PlainWords {
  /// Nil where one has been taken.
  private var words: [String?]
  /// Whether something was found that is the parser's.
  private var isPlain = true

  init(_ arguments: ArraySlice<String>) { words = Array(arguments) }

  /// Whether all words have been taken and none was in doubt.
  var isSpent: Bool { isPlain && words.allSatisfy { $0 == nil } }

  /// Whether a flag stands there.
  mutating func flag(_ name: String, short: String? = nil) -> Bool {
    guard let place = place(of: name, short) else { return false }
    words[place] = nil
    return true
  }

  /// The value of an option; nil where it is not there.
  mutating func text(_ name: String, short: String? = nil) -> String? {
    guard let place = place(of: name, short) else { return nil }
    guard place + 1 < words.count, let value = words[place + 1], Self.isValue(value) else {
      isPlain = false
      return nil
    }
    words[place] = nil
    words[place + 1] = nil
    return value
  }

  mutating func value<Value>(_ name: String, _ read: (String) -> Value?) -> Value? {
    guard let text = text(name) else { return nil }
    let value = read(text)
    if value == nil { isPlain = false }
    return value
  }

  mutating func number(_ name: String) -> Int? { value(name) { Int($0) } }

  mutating func word<Word: RawRepresentable>(_ name: String) -> Word?
  where Word.RawValue == String {
    value(name) { Word(rawValue: $0) }
  }

  /// A group of options that are valid beside each other.
  mutating func group<Group: PlainOptions>() -> Group {
    var group = Group(&self)
    do { try group.validate() } catch { isPlain = false }
    return group
  }

  private mutating func place(of name: String, _ short: String?) -> Int? {
    var found: Int?
    for (place, word) in words.enumerated() {
      guard let word, word == name || word == short else { continue }
      if found != nil { isPlain = false }
      found = place
    }
    return found
  }

  private static func isValue(_ word: String) -> Bool {
    word == "-" || !word.isEmpty && !word.hasPrefix("-")
  }
}
