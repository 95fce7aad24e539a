/// The title of an article: which roles it compares.
struct Title {
  /// As printed, without subtitle.
  var text: String
  /// The names of the roles as printed, in order.
  var names: [String]
  /// 0 where the title came from the file's name.
  var line: Int
  /// The whole text of the line it was found in.
  var printed = ""

  func printed(as line: SourceLine) -> Title {
    var title = self
    title.printed = line.text
    return title
  }
}

/// Finds the title in the first lines, in a slug, or in the file's name.
enum TitleReader {
  private static let linesTried = 12

  static func read(_ lines: [SourceLine], file: String) -> Title? {
    let head = lines.lazy.filter { !$0.isBlank && $0.text.utf8.count <= 250 }.prefix(linesTried)
    for line in head {
      if let title = versus(line.text, line: line.number) { return title.printed(as: line) }
    }
    for line in head {
      if let title = comparing(line.text, line: line.number) { return title.printed(as: line) }
    }
    for line in head where !line.text.contains(" ") {
      if let title = slug(line.text, line: line.number) { return title.printed(as: line) }
    }
    return slug(stem(of: file), line: 0)
  }

  /// "A vs. B", "Which is it: A versus B?", "A v. B – the comparison".
  static func versus(_ text: String, line: Int) -> Title? {
    guard text.place(of: " v") ?? text.place(of: " V") != nil else { return nil }
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.firstIndex(where: isVersus), first > 0, first + 1 < words.count else {
      return nil
    }
    var start = first
    while start > 0, !endsPart(words[start - 1]) { start -= 1 }
    var end = first + 1
    while end < words.count {
      let word = words[end]
      if isDash(word) { break }
      end += 1
      if endsPart(word) { break }
    }
    let part = words[start..<end]
    let names = part.split(whereSeparator: isVersus).map { nameIn(Array($0)) }
    guard names.count >= 2, names.allSatisfy(isName) else { return nil }
    let printed = names.joined(separator: " \(words[first]) ")
    return Title(text: printed, names: names, line: line)
  }

  /// "Comparing A and B Roles", "A Comparison of Xs and Heads of Y", "A or B: Which Is for You?".
  static func comparing(_ text: String, line: Int) -> Title? {
    var words = text.split(separator: " ").map(String.init)
    let lower = words.map { $0.lowercased().trimmed(of: ":,?!.") }
    let cue = lower.indices.last { index in
      ["comparing", "between", "compare"].contains(lower[index])
        || (lower[index] == "of" && index > 0
          && ["comparison", "difference"].contains(lower[index - 1]))
    }
    let isTitle = cue != nil || lower.contains("comparison") || lower.contains("or")
    guard isTitle, words.count <= 20, !text.hasSuffix(".") else { return nil }
    if let cue { words = Array(words[(cue + 1)...]) }
    if cue == nil, let start = words.firstIndex(where: { $0.hasSuffix(":") }),
      words[...start].allSatisfy({ $0.lowercased() != "or" && $0.lowercased() != "and" })
    {
      words = Array(words[(start + 1)...])
    }
    if let end = words.firstIndex(where: { endsPart($0) || isDash($0) }) {
      words = Array(words[...end].filter { !isDash($0) })
    }
    let joints = words.indices.filter {
      ["and", "or", "&", "to", "with"].contains(words[$0].lowercased())
    }
    let splits = joints.map { joint in
      [nameIn(Array(words[..<joint])), nameIn(Array(words[(joint + 1)...]))]
    }
    guard
      let names = splits.first(where: { $0.allSatisfy(soundsLikeRole) })
        ?? (cue != nil ? splits.first { $0.allSatisfy(isName) } : nil)
    else { return nil }
    return Title(text: text, names: names, line: line)
  }

  /// "data-analyst-vs-data-scientist"
  static func slug(_ text: String, line: Int) -> Title? {
    // Of an address, the last part.
    let text = text.split(separator: "/").last.map(String.init) ?? text
    let spaced = String(text.map { $0 == "-" || $0 == "_" || $0 == "+" ? " " : $0 })
    guard let title = versus(spaced, line: line) else { return nil }
    let names = title.names.map(RoleSpelling.capitalised)
    return Title(text: names.joined(separator: " vs. "), names: names, line: line)
  }

  /// A file's name without its ending and without the numbers that crawlers put around it.
  private static func stem(of file: String) -> String {
    var name = Substring(file.split(separator: "/").last ?? "")
    if let dot = name.lastIndex(of: ".") { name = name[..<dot] }
    var parts = name.split { "-_ +".contains($0) }
    while let last = parts.last, isNumbering(last) { parts.removeLast() }
    while let first = parts.first, isNumbering(first) { parts.removeFirst() }
    return parts.joined(separator: "-")
  }

  private static func isNumbering(_ part: Substring) -> Bool {
    let hasDigit = part.contains { $0.isASCII && $0.isNumber }
    return hasDigit && part.allSatisfy(\.isHexDigit)
      && (part.utf8.count >= 8 || part.allSatisfy(\.isNumber))
  }

  static func isVersus(_ word: some StringProtocol) -> Bool {
    ["vs", "vs.", "versus", "v.", "v", "vs:", "versus:"].contains(word.lowercased())
  }

  private static func isDash(_ word: String) -> Bool {
    ["-", "–", "—", "|", "·", "•"].contains(word)
  }

  private static func endsPart(_ word: String) -> Bool {
    guard let last = word.last, !isVersus(word) else { return false }
    return ":?!|;".contains(last) || isDash(word)
  }

  /// A name without the words that titles put around it.
  private static func nameIn(_ words: [String]) -> String {
    var words = words.map { $0.trimmed(of: ":,?!;|\"“”#*_") }.filter { !$0.isEmpty }
    while let first = words.first, leading.contains(first.lowercased()), words.count > 1 {
      words.removeFirst()
    }
    if let noise = words.indices.dropFirst().first(where: {
      trailing.contains(words[$0].lowercased())
        && (words[$0].lowercased() != "guide"
          || RoleSpelling.hasAgent(words[..<$0].joined(separator: " ")))
    }) {
      words = Array(words[..<noise])
    }
    return words.joined(separator: " ").trimmed(of: ".,- ")
  }

  private static let leading: Set<String> = [
    "a", "an", "the", "comparing", "compare", "comparison", "difference", "differences", "between",
    "understanding", "choosing", "of", "roles", "career", "careers", "title", "role",
  ]

  private static let trailing: Set<String> = [
    "roles", "careers", "career", "jobs", "positions", "comparison", "compared", "explained",
    "role", "which", "what", "how", "who", "guide", "in-depth", "detailed", "comprehensive",
    "differences", "difference", "is", "are", "salary", "-", "–", "—", "paths", "in", "job",
  ]

  private static func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (1...9).contains(words.count) && name.utf8.count <= 100
      && name.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  private static func soundsLikeRole(_ name: String) -> Bool {
    isName(name) && RoleSpelling.hasAgent(name)
  }
}

extension String {
  /// The text without these characters at either end.
  func trimmed(of characters: String) -> String {
    var kept = Substring(self)
    while let first = kept.first, characters.contains(first) { kept = kept.dropFirst() }
    while let last = kept.last, characters.contains(last) { kept = kept.dropLast() }
    return String(kept)
  }
}
