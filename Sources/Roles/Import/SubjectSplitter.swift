/// Splits a paragraph where its subject becomes the other role.
struct SubjectSplitter {
  enum Subject: Hashable {
    case one(Int)
    /// Several of the article's roles, or nobody in particular.
    case all
  }

  struct Part {
    var subject: Subject
    var text: String
    /// Whether some sentence says whom it is about.
    var isExplicit: Bool
  }

  let names: RoleNames

  /// The paragraph's parts in order. A sentence that names no subject belongs to the one before.
  /// With `clauses`, a sentence of two subjects is cut between them too: what it lists belongs to one
  /// role each.
  func parts(of text: String, about role: Int?, clauses: Bool = false) -> [Part] {
    var parts: [Part] = []
    var current = role.map(Subject.one) ?? .all
    var isSettled = role != nil
    var met: [Int] = []
    let sentences = Sentences.list(text)
    for sentence in clauses ? sentences.flatMap(clausesOf) : sentences {
      let mentioned = ownRoles(in: sentence)
      var named = subject(of: String(sentence)) ?? referred(sentence, met)
      // Before anybody is the subject, a sentence is about the only role it names.
      if named == nil, !isSettled, mentioned.count == 1 { named = .one(mentioned[0]) }
      if let named, !(named == .all && role != nil) { current = named }
      isSettled = isSettled || named != nil
      for role in mentioned where !met.contains(role) { met.append(role) }
      if var last = parts.last, last.subject == current {
        last.text += " " + sentence
        last.isExplicit = last.isExplicit || named != nil
        parts[parts.count - 1] = last
      } else {
        parts.append(Part(subject: current, text: String(sentence), isExplicit: named != nil))
      }
    }
    return parts
  }

  /// The article's roles that a sentence names, in order.
  private func ownRoles(in sentence: Substring) -> [Int] {
    var roles: [Int] = []
    for mention in names.mentions(in: Word.list(String(sentence))) {
      if case .own(let role) = mention.referent, !roles.contains(role) { roles.append(role) }
    }
    return roles
  }

  /// "The former …", "The latter …" of two roles that came before.
  private func referred(_ sentence: Substring, _ met: [Int]) -> Subject? {
    guard met.count == 2 else { return nil }
    let opening = sentence.prefix(11).lowercased()
    if opening == "the former " { return .one(met[0]) }
    return opening == "the latter " ? .one(met[1]) : nil
  }

  /// "X do this, whereas Y do that" in two.
  private func clausesOf(_ sentence: Substring) -> [Substring] {
    if let clauses = openingClause(sentence) { return clauses }
    for joint in [", whereas ", ", while ", "; ", ", but "] {
      guard let place = sentence.place(of: joint) else { continue }
      let left = sentence[..<place.lowerBound]
      let right = sentence[sentence.index(after: place.lowerBound)...].drop { $0 == " " }
      let rest = sentence[place.upperBound...]
      guard case .one(let one)? = subject(of: String(left)),
        case .one(let two)? = subject(of: String(rest)), one != two
      else { continue }
      return [left, right]
    }
    return [sentence]
  }

  /// "While X do this, Y do that" in two.
  private func openingClause(_ sentence: Substring) -> [Substring]? {
    let conjunction = sentence.prefix { $0 != " " }
    guard ["while", "whereas", "although", "though"].contains(conjunction.lowercased()) else {
      return nil
    }
    let body = sentence[conjunction.endIndex...]
    guard case .one(let one)? = subject(of: String(body)) ?? firstNamed(String(body)) else {
      return nil
    }
    var start = sentence.startIndex
    while let comma = sentence[start...].firstIndex(of: ",") {
      start = sentence.index(after: comma)
      let rest = sentence[start...].drop { $0 == " " }
      if case .one(let two)? = subject(of: String(rest)), two != one {
        return [sentence[..<comma], rest]
      }
    }
    return nil
  }

  /// Of a clause that goes on about a second role: the one it begins with.
  private func firstNamed(_ clause: String) -> Subject? {
    let words = Word.list(clause)
    guard let first = names.mentions(in: words).first, first.range.lowerBound <= 2,
      case .own(let role) = first.referent
    else { return nil }
    return .one(role)
  }

  /// Whom a sentence is about, or nil where it does not say.
  func subject(of sentence: String) -> Subject? {
    let words = Word.list(sentence)
    guard let opening = words.first?.lower else { return nil }
    let mentions = names.mentions(in: words)
    let own = mentions.compactMap { mention -> (role: Int, range: Range<Int>)? in
      guard case .own(let role) = mention.referent else { return nil }
      return (role, mention.range)
    }
    guard let first = own.first else {
      let start = words.prefix(3).map(\.lower).joined(separator: " ")
      let isAll = ["these roles", "these two", "the two", "these positions", "these careers"]
        .contains { start.hasPrefix($0) }
      return opening == "both" || isAll ? .all : shortened(words)
    }
    let second = own.first { $0.role != first.role }
    if ["unlike", "compared", "contrary", "rather"].contains(opening), let second {
      return .one(second.role)
    }
    if opening == "both" || opening == "neither" || opening == "either" { return .all }
    if second == nil, Self.isWanted(first.range.lowerBound, words) { return .one(first.role) }
    let skipped = Self.connective(sentence, words)
    guard Self.isSubject(first.range.lowerBound, words, skipped: skipped) else { return nil }
    if let first = mentions.first, first.referent == .other,
      first.range.lowerBound <= skipped + 3, second == nil
    {
      return nil
    }
    guard let second else { return .one(first.role) }
    if ["while", "whereas", "although", "though"].contains(
      words[min(skipped, words.count - 1)].lower)
    {
      return .all
    }
    let between = words[first.range.upperBound..<second.range.lowerBound]
    if between.allSatisfy({ Self.joining.contains($0.lower) }) { return .all }
    return Self.changesClause(before: second.range.lowerBound, words) ? .all : .one(first.role)
  }

  /// "Analysts use …", "The research engineer decides …": a role named by some of its words.
  private func shortened(_ words: [Word]) -> Subject? {
    let rest = words.drop { ["the", "a", "an", "most", "many"].contains($0.lower) }
    guard words.count - rest.count <= 2 else { return nil }
    let start = rest.startIndex
    if let other = names.mentions(in: words).first, other.range.contains(start) { return nil }
    for length in (1...3).reversed() where length <= rest.count {
      let name = rest.prefix(length)
      if let last = name.last, RoleSpelling.hasAgent(last.lower),
        let role = names.roleShortened(to: name.map(\.key))
      {
        return .one(role)
      }
    }
    return nil
  }

  private static let joining: Set<String> = [
    "and", "or", "a", "an", "the", "both", "as", "well", "roles", "role", "vs", "versus",
  ]

  /// "…, while a Y …": the second role is a subject too.
  private static func changesClause(before index: Int, _ words: [Word]) -> Bool {
    words[max(0, index - 3)..<index].contains {
      ["while", "whereas", "but", "although"].contains($0.lower)
    }
  }

  /// How many words a phrase such as "On the other hand," takes at the start.
  private static func connective(_ sentence: String, _ words: [Word]) -> Int {
    guard let comma = sentence.firstIndex(of: ",") else { return 0 }
    let count = words.prefix { $0.range.upperBound <= comma }.count
    guard (1...5).contains(count), count < words.count else { return 0 }
    return connectives.contains(words[..<count].map(\.lower).joined(separator: " ")) ? count : 0
  }

  private static let connectives: Set<String> = [
    "on the other hand", "on the one hand", "in contrast", "by contrast", "however", "similarly",
    "meanwhile", "conversely", "additionally", "furthermore", "moreover", "in addition",
    "in comparison", "by comparison", "likewise", "typically", "generally", "in general",
    "for example", "for instance", "in turn", "instead", "alternatively", "as such", "overall",
    "traditionally", "often", "usually", "in particular", "at the same time", "contrastingly",
    "first", "second", "in many organizations", "in short", "simply put", "also", "then", "now",
  ]

  /// Whether a role named there is what the sentence is about: near the start, or after "of", "for",
  /// "as", "becoming" in an opening phrase.
  private static func isSubject(_ index: Int, _ words: [Word], skipped: Int) -> Bool {
    let lead = index - skipped
    let start = words[min(skipped, words.count - 1)].lower
    if pronouns.contains(start) { return false }
    if lead <= 2 { return true }
    if ["if", "for", "as", "when", "to"].contains(start), lead <= 10 { return true }
    guard lead <= 10 else { return false }
    var before = index - 1
    while before >= skipped,
      ["a", "an", "the", "most", "many", "aspiring"].contains(words[before].lower)
    {
      before -= 1
    }
    guard before >= skipped else { return true }
    return ["of", "for", "as", "becoming", "become"].contains(words[before].lower)
      && !words[skipped..<before].contains { verbs.contains($0.lower) }
  }

  /// "…36 percent growth for data scientists": whose outlook it is.
  private static func isWanted(_ index: Int, _ words: [Word]) -> Bool {
    var before = index - 1
    while before >= 0, ["a", "an", "the", "qualified", "skilled"].contains(words[before].lower) {
      before -= 1
    }
    guard before >= 1, ["for", "of"].contains(words[before].lower) else { return false }
    return [
      "growth", "demand", "employment", "need", "outlook", "jobs", "prospects", "openings",
      "market", "number", "opportunities",
    ].contains(words[before - 1].lower)
  }

  private static let pronouns: Set<String> = [
    "they", "he", "she", "it", "this", "these", "their", "his", "her", "its", "we", "you", "those",
    "such", "here",
  ]

  private static let verbs: Set<String> = [
    "is", "are", "works", "work", "has", "have", "focuses", "uses", "requires", "oversees",
    "collaborates", "manages", "includes", "include", "provides", "supports",
  ]
}
