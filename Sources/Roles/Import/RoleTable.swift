/// Roles that have their own ids, and short forms of words in role names.
public struct RoleTable: Hashable, Sendable {
  /// A role that is known before any article is read.
  public struct Entry: Hashable, Sendable {
    public var id: String
    public var name: String
    public var shortName: String
    /// Other names that mean this role.
    public var aliases: [String]

    public init(id: String, name: String, shortName: String, aliases: [String]) {
      self.id = id
      self.name = name
      self.shortName = shortName
      self.aliases = aliases
    }
  }

  public var entries: [Entry]
  /// Lower case: "ml" to "machine learning".
  public var abbreviations: [String: String]

  public init(entries: [Entry] = [], abbreviations: [String: String] = [:]) {
    self.entries = entries
    self.abbreviations = abbreviations
  }

  /// The known role that a name means, whatever its case, number, short forms and "of".
  public func entry(named name: String) -> Entry? {
    let wanted = key(of: name)
    return entries.first { entry in
      key(of: entry.name) == wanted || entry.aliases.contains { key(of: $0) == wanted }
    }
  }

  /// A name reduced to what tells roles apart: two names with the same key are one role.
  func key(of name: String) -> [String] { expanded(Self.words(of: name)) }

  /// The words of a name in the singular, lower case, without "of", "the" and what brackets add.
  static func words(of name: String) -> [String] {
    Word.list(withoutBrackets(name)).map(\.key).filter { !isLink($0) }
  }

  static func isLink(_ word: String) -> Bool {
    ["of", "the", "a", "an", "for", "in", "and"].contains(word)
  }

  static func withoutBrackets(_ name: String) -> String {
    var depth = 0
    var result = ""
    for character in name {
      if character == "(" || character == "[" {
        depth += 1
      } else if character == ")" || character == "]" {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        result.append(character)
      }
    }
    return result
  }

  /// The abbreviations as words, in the order of their letters.
  var shortForms: [(short: String, long: [String])] {
    abbreviations.sorted { $0.key < $1.key }.map { ($0.key, Self.words(of: $0.value)) }
  }

  /// Short forms written out.
  func expanded(_ words: [String]) -> [String] {
    words.flatMap { word -> [String] in
      guard let long = abbreviations[word] else { return [word] }
      return Self.words(of: long)
    }
  }
}
