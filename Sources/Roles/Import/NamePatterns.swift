/// Names of roles as runs of words, to be looked for in texts.
struct NamePatterns {
  /// By their first word, the longest first.
  private var patterns: [String: [(words: [String], referent: RoleNames.Referent)]] = [:]

  /// The names of a table's roles, which an article may mention without being about them.
  static func others(of table: RoleTable) -> NamePatterns {
    var others = NamePatterns()
    let shortForms = table.shortForms
    for entry in table.entries {
      for form in [entry.name, entry.shortName] + entry.aliases {
        others.add(form, .other, shortForms)
      }
    }
    others.sort()
    return others
  }

  /// Adds a name in all its forms: bracketed parts left out, short forms written out and long ones
  /// shortened.
  mutating func add(
    _ form: String, _ referent: RoleNames.Referent, _ shortForms: [(short: String, long: [String])]
  ) {
    let bare = RoleTable.words(of: form)
    let whole = Word.list(form).map(\.key).filter { !RoleTable.isLink($0) }
    for words in Set([bare, whole] + Self.variants(bare, shortForms)) {
      guard let first = words.first else { continue }
      let known = patterns[first, default: []].contains { $0.words == words }
      if !known { patterns[first, default: []].append((words, referent)) }
    }
  }

  /// To be called once everything is added.
  mutating func sort() {
    for first in patterns.keys {
      patterns[first]?.sort { $0.words.count > $1.words.count }
    }
  }

  private static func variants(
    _ words: [String], _ shortForms: [(short: String, long: [String])]
  ) -> [[String]] {
    let long = words.flatMap { word in shortForms.first { $0.short == word }?.long ?? [word] }
    var found = [long]
    for (short, longWords) in shortForms {
      for form in [words, long] {
        guard let range = form.range(of: longWords) else { continue }
        var shortened = form
        shortened.replaceSubrange(range, with: [short])
        found.append(shortened)
        var both = form
        both.insert(short, at: range.upperBound)
        found.append(both)
      }
    }
    return found
  }

  /// The longest name that begins at this word.
  func longest(in words: [Word], at start: Int) -> RoleNames.Mention? {
    guard let candidates = patterns[words[start].key] else { return nil }
    for (pattern, referent) in candidates {
      if let end = Self.end(of: pattern, in: words, from: start) {
        return RoleNames.Mention(referent: referent, range: start..<end)
      }
    }
    return nil
  }

  private static func end(of pattern: [String], in words: [Word], from start: Int) -> Int? {
    var index = start
    for (offset, wanted) in pattern.enumerated() {
      while offset > 0, index < words.count, words[index].key != wanted,
        words[index].lower == "of" || words[index].lower == "the"
      {
        index += 1
      }
      guard index < words.count, words[index].key == wanted else { return nil }
      index += 1
    }
    return index
  }
}

extension [String] {
  /// Where these words stand in a row.
  func range(of words: [String]) -> Range<Int>? {
    guard !words.isEmpty, words.count <= count else { return nil }
    for start in 0...(count - words.count) where self[start] == words[0] {
      if self[start..<start + words.count].elementsEqual(words) {
        return start..<start + words.count
      }
    }
    return nil
  }
}
