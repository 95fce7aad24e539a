/// What a heading says: a section, a role, both, or a part of the page that holds no facts.
struct Heading {
  enum Part: Hashable {
    case section(Section)
    /// Salaries, similarities: content that no section takes.
    case unread
    case introduction, conclusion, contents, insights, related
  }

  var part: Part?
  /// Indices of the article's roles that it names.
  var roles: [Int]
  /// Whether its words are exactly a section's name.
  var isExact = false
}

/// Reads headings by the words they are made of, so that new wordings need no new code.
enum HeadingTable {
  /// What a line says as a heading, or nil where it is none. `marked` lines are lines that something
  /// else says are headings: `##`, bold, a number.
  static func heading(_ text: String, _ names: RoleNames) -> Heading? {
    guard text.utf8.count <= 120, let last = text.unicodeScalars.last,
      !".;,!".unicodeScalars.contains(last)
    else { return nil }
    let words = Word.list(text)
    guard (1...14).contains(words.count) else { return nil }
    if let part = exact[words.map(\.lower).joined(separator: " ")] {
      return Heading(part: part, roles: [], isExact: true)
    }
    let mentions = names.mentions(in: words)
    var rest: [Word] = []
    var roles: [Int] = []
    for (index, word) in words.enumerated() {
      if let mention = mentions.first(where: { $0.range.contains(index) }) {
        guard case .own(let role) = mention.referent else { return nil }
        if !roles.contains(role) { roles.append(role) }
      } else {
        rest.append(word)
      }
    }
    return heading(of: rest, roles: roles, names)
  }

  private static func heading(of rest: [Word], roles: [Int], _ names: RoleNames) -> Heading? {
    let telling = rest.filter { !fillers.contains($0.lower) && Int($0.lower) == nil }
    if telling.isEmpty {
      let asks = rest.contains { $0.lower == "what" || $0.lower == "who" || $0.lower == "defining" }
      if asks, !roles.isEmpty { return Heading(part: .section(.definition), roles: roles) }
      return roles.isEmpty ? nil : Heading(part: nil, roles: roles)
    }
    // "…are in demand in:" announces industries; it is no outlook.
    if zip(rest, rest.dropFirst()).contains(where: { $0.lower == "in" && $1.lower == "demand" }) {
      return nil
    }
    let parts = telling.map { primary[$0.key] ?? primary[$0.lower] }
    guard zip(parts, telling).allSatisfy({ $0 != nil || secondary[$1.key] != nil }) else {
      return nil
    }
    if parts.contains(.section(.outlook)) {
      return Heading(part: .section(.outlook), roles: roles)
    }
    if let part = parts.compactMap({ $0 }).first {
      return Heading(part: part, roles: roles)
    }
    return telling.lazy.compactMap { secondary[$0.key] }.first.map {
      Heading(part: $0, roles: roles)
    }
  }

  /// The section that a line known to be a heading is most likely about: that of its first telling
  /// word, whatever else it says.
  static func likely(_ text: String) -> Heading.Part {
    let words = Word.list(text)
    return words.lazy.compactMap { primary[$0.key] ?? primary[$0.lower] }.first
      ?? words.lazy.compactMap { secondary[$0.key] }.first ?? .unread
  }

  /// The section that stands as a label before a text: "Education: …".
  static func label(_ text: String) -> (section: Section, rest: String)? {
    guard let colon = text.utf8.prefix(60).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let words = Word.list(String(text[..<colon]))
    guard words.count <= 6,
      case .section(let section)? = exact[words.map(\.lower).joined(separator: " ")]
    else { return nil }
    let rest = text[text.index(after: colon)...].drop { $0 == " " }
    return rest.isEmpty ? nil : (section, String(rest))
  }

  private static let exact: [String: Heading.Part] = {
    var table: [String: Heading.Part] = [:]
    for (section, phrases) in phrases {
      for phrase in phrases { table[phrase] = .section(section) }
    }
    for phrase in [
      "conclusion", "conclusions", "summary", "final thoughts", "in conclusion",
      "key takeaways", "takeaways", "the bottom line", "bottom line", "closing thoughts",
      "wrapping up", "final words", "final verdict", "verdict", "in summary", "to conclude",
    ] { table[phrase] = .conclusion }
    for phrase in ["introduction", "intro"] { table[phrase] = .introduction }
    for phrase in ["table of contents", "contents", "on this page", "in this article"] {
      table[phrase] = .contents
    }
    for phrase in ["salary insights", "salary insight", "salaries insights"] {
      table[phrase] = .insights
    }
    for phrase in [
      "related articles", "related posts", "further reading", "read more",
      "related jobs", "you may also like", "references", "share this article", "comments",
    ] { table[phrase] = .related }
    return table
  }()

  private static let phrases: [(Section, [String])] = [
    (.definition, ["definitions", "definition", "overview", "role overview", "role definitions"]),
    (
      .responsibilities,
      [
        "responsibilities", "key responsibilities", "what they do",
        "roles and responsibilities", "duties", "job duties", "day to day", "a day in the life",
      ]
    ),
    (
      .skills,
      [
        "required skills", "skills", "skills required", "key skills", "skill requirements",
        "technical skills", "soft skills",
      ]
    ),
    (
      .education,
      [
        "educational backgrounds", "educational background", "education",
        "qualifications", "educational requirements", "background and education",
      ]
    ),
    (
      .tools,
      [
        "tools and software used", "tools and software", "tools used", "tools",
        "tools and technologies", "software", "tech stack",
      ]
    ),
    (.industries, ["common industries", "industries", "where they work", "typical industries"]),
    (.outlook, ["outlooks", "outlook", "job outlook", "career outlook", "future outlook"]),
    (
      .tips,
      [
        "practical tips for getting started", "tips for getting started", "practical tips",
        "getting started", "tips", "how to get started",
      ]
    ),
  ]

  /// Words that decide alone.
  private static let primary: [String: Heading.Part] = [
    "responsibility": .section(.responsibilities), "duty": .section(.responsibilities),
    "task": .section(.responsibilities), "accountability": .section(.responsibilities),
    "do": .section(.responsibilities), "does": .section(.responsibilities),
    "skill": .section(.skills), "skillset": .section(.skills), "competency": .section(.skills),
    "competence": .section(.skills), "education": .section(.education),
    "educational": .section(.education), "academic": .section(.education),
    "degree": .section(.education), "certification": .section(.education),
    "schooling": .section(.education), "credential": .section(.education),
    "tool": .section(.tools), "toolset": .section(.tools), "toolkit": .section(.tools),
    "software": .section(.tools), "technology": .section(.tools), "stack": .section(.tools),
    "industry": .section(.industries), "sector": .section(.industries),
    "employer": .section(.industries), "outlook": .section(.outlook),
    "prospect": .section(.outlook), "demand": .section(.outlook), "forecast": .section(.outlook),
    "projection": .section(.outlook), "tip": .section(.tips), "advice": .section(.tips),
    "started": .section(.tips), "starting": .section(.tips), "become": .section(.tips),
    "becoming": .section(.tips), "definition": .section(.definition),
    "overview": .section(.definition), "conclusion": .conclusion, "salary": .unread,
    "salarie": .unread, "compensation": .unread, "difference": .unread, "similarity": .unread,
    "faq": .unread, "earning": .unread, "pay": .unread, "environment": .unread,
    "balance": .unread, "challenge": .unread, "pro": .unread, "con": .unread,
    "advantage": .unread, "disadvantage": .unread, "overlap": .unread, "right": .unread,
    "choose": .unread, "choosing": .unread, "fit": .unread, "collaboration": .unread,
    "culture": .unread, "benefit": .unread, "remuneration": .unread, "wage": .unread,
  ]

  /// Words that decide where no other does.
  private static let secondary: [String: Heading.Part] = [
    "ability": .section(.skills), "knowledge": .section(.skills), "expertise": .section(.skills),
    "proficiency": .section(.skills), "requirement": .section(.skills),
    "background": .section(.education), "qualification": .section(.education),
    "training": .section(.education), "tech": .section(.tools), "platform": .section(.tools),
    "framework": .section(.tools), "domain": .section(.industries),
    "growth": .section(.outlook), "market": .section(.outlook), "trend": .section(.outlook),
    "future": .section(.outlook), "practical": .section(.tips), "step": .section(.tips),
    "guide": .section(.tips), "entry": .section(.tips), "getting": .section(.tips),
    "get": .section(.tips), "start": .section(.tips), "description": .section(.definition),
    "path": .unread, "progression": .unread, "experience": .section(.education),
    "function": .section(.responsibilities), "activity": .section(.responsibilities),
    "daily": .section(.responsibilities), "day": .section(.responsibilities),
    "pathway": .section(.tips), "comparison": .unread, "question": .unread,
    "expectation": .unread, "potential": .unread, "range": .unread,
  ]

  /// Words that say nothing about which section it is.
  private static let fillers: Set<String> = [
    "a", "an", "the", "of", "for", "in", "to", "and", "or", "as", "by", "on", "with", "at", "their",
    "your", "each", "both", "these", "this", "that", "two", "vs", "versus", "key", "main", "core",
    "common", "typical", "required", "require", "requires", "essential", "necessary", "important",
    "needed", "need", "used", "use", "uses", "using", "primary", "general", "top", "job", "jobs",
    "career", "careers", "professional", "professionals", "role", "roles", "position",
    "positions", "aspiring", "is", "are", "what", "who", "how", "defining", "you", "if", "want",
    "i", "my", "us", "set", "sets", "practical", "some", "most", "different", "comparing",
    "compare", "compared", "section", "part", "option", "new", "future", "s", "hard", "soft",
    "technical", "interested", "pursuing", "becoming", "those", "seeking", "looking", "wanting",
    "which", "should", "average", "expected", "overall", "current", "better", "best", "life",
    "well", "common", "hiring", "where", "can", "must", "have",
    "understanding", "between", "about", "work", "working", "other", "relevant", "associated",
  ]
}
