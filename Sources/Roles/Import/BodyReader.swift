/// Reads an article's body: which section and which role each block belongs to.
struct BodyReader {
  let names: RoleNames
  let roleCount: Int
  private(set) var facts: [ArticleDraft.Fact] = []
  /// Where each role's part of a section begins, for messages about what is missing.
  private(set) var places: [Place: Int] = [:]
  /// Headings whose content no section takes, with their lines.
  private(set) var unread: [(text: String, line: Int)] = []

  struct Place: Hashable {
    var section: Section
    var role: Int?
  }

  private var part: Heading.Part = .introduction
  /// Whether no heading but a lead-in opened the section.
  private var isGuessed = false
  /// Whom the next items are about.
  private var role: Int?
  /// Whom the last paragraph under no role's head was about: one that names nobody goes on about them.
  private var spoken: Int?
  /// In documents with one chapter a role: whose chapter it is.
  private var chapter: Int?
  /// Facts of nobody in particular, by index, that turn out to be introductions when lists follow.
  private var introductions: [Int] = []
  private var hasList = false
  /// The heading of a third role, whose facts are nobody's here.
  private var foreign: (text: String, line: Int)?
  private(set) var foreigners: [(text: String, line: Int)] = []
  /// How many `#` the last section's heading had.
  private var sectionLevel = 0
  private let splitter: SubjectSplitter

  init(names: RoleNames, roleCount: Int) {
    self.names = names
    self.roleCount = roleCount
    splitter = SubjectSplitter(names: names)
  }

  private var section: Section? {
    if case .section(let section) = part { return section }
    return nil
  }

  /// Reads all blocks in order.
  mutating func read(_ blocks: [Block]) {
    let outline = Outline(blocks, names)
    for (index, block) in blocks.enumerated() where !outline.skipped.contains(index) {
      if let heading = outline.headings[index] {
        if outline.common == index { chapter = nil }
        enter(heading, block, hasChapters: outline.hasChapters)
      } else if let section = outline.labels[index], let label = HeadingTable.label(block.text) {
        readLabelled(label.rest, section, block)
      } else if block.isItem {
        readItem(block)
      } else {
        let next = index + 1 < blocks.count ? blocks[index + 1] : nil
        let listFollows = next?.isItem ?? false && outline.headings[index + 1] == nil
        readPlain(block, listFollows: listFollows, isLast: next == nil)
      }
    }
  }

  private mutating func enter(_ heading: Heading, _ block: Block, hasChapters: Bool) {
    let named = heading.roles.count == 1 ? heading.roles.first : nil
    foreign = nil
    spoken = nil
    guard let newPart = heading.part else {
      role = named
      if hasChapters, let named {
        chapter = named
        part = .section(.definition)
      }
      note(block.line)
      return
    }
    if heading.part != .unread { sectionLevel = block.level }
    isGuessed = false
    if newPart != part || named != nil || heading.isExact && chapter == nil && !block.isItem {
      if newPart != part || heading.isExact {
        introductions = []
        hasList = false
      }
      role = named ?? (newPart == part ? role : chapter)
    }
    part = newPart
    if newPart == .unread { unread.append((block.text, block.line)) }
    note(block.line)
  }

  private mutating func note(_ line: Int) {
    guard let section else { return }
    let place = Place(section: section, role: role)
    if places[place] == nil { places[place] = line }
  }

  private mutating func readItem(_ block: Block) {
    guard let section else { return }
    guard foreign == nil else {
      if foreigners.last?.line != foreign?.line, let foreign { foreigners.append(foreign) }
      return
    }
    dropIntroductions()
    hasList = true
    guard !block.endsWithColon else {
      if case .one(let named)? = splitter.subject(of: block.text) { role = named }
      note(block.line)
      return
    }
    let (labelled, text) = withoutRoleLabel(block.text)
    add(section, labelled ?? role, text, block.line)
  }

  /// "Education: …", a section in a line.
  private mutating func readLabelled(_ text: String, _ section: Section, _ block: Block) {
    // Below a role's sub-head it is a label within the section, unless it says whom it is about.
    let isWithin = role != nil && splitter.subject(of: text) == nil
    guard chapter != nil || (part != .section(section) && !isWithin) else {
      readPlain(block, listFollows: false, isLast: false)
      return
    }
    foreign = nil
    spoken = nil
    introductions = []
    hasList = false
    role = chapter
    part = .section(section)
    note(block.line)
    readParagraph(text, at: block.line, section)
  }

  private mutating func dropIntroductions() {
    for index in introductions.sorted(by: >) where facts.indices.contains(index) {
      facts.remove(at: index)
    }
    introductions = []
  }

  private mutating func readPlain(_ block: Block, listFollows: Bool, isLast: Bool) {
    if block.endsWithColon || (listFollows && Self.isLeadIn(block.text)) {
      enterLeadIn(block)
      return
    }
    if Conclusion.opens(block.text), section == .tips || section == .outlook || isLast {
      part = .conclusion
      return
    }
    guard let section else { return }
    if listFollows || block.level > 0 || block.isStrong, block.looksLikeHeading,
      withoutRoleLabel(block.text).0 == nil
    {
      enterUnknown(block)
      return
    }
    guard foreign == nil else { return }
    readParagraph(block.text, at: block.line, section)
  }

  /// A heading without known words: a shorter name of a role, a third role, a section that no fact
  /// goes into, or a label over part of a list.
  private mutating func enterUnknown(_ block: Block) {
    let words = Word.list(block.text)
    if let short = names.roleShortened(to: words.map(\.key)) {
      role = short
      foreign = nil
      note(block.line)
    } else if words.count > 1, words.count <= 6,
      words.allSatisfy({ $0.startsUpper || $0.lower == "of" }),
      RoleSpelling.endsInAgent(block.text)
    {
      foreign = (block.text, block.line)
    } else if block.level > 0, block.level <= sectionLevel {
      role = chapter
      part = HeadingTable.likely(block.text)
      if part == .unread { unread.append((block.text, block.line)) }
      note(block.line)
    }
  }

  private static func isLeadIn(_ text: String) -> Bool {
    let words = Word.list(text).suffix(3).map(\.lower)
    return words.contains("following") || words.last == "include" || words.last == "including"
  }

  private mutating func enterLeadIn(_ block: Block) {
    foreign = nil
    spoken = nil
    if section == nil || isGuessed, let guessed = LeadIn.section(block.text) {
      part = .section(guessed)
      isGuessed = true
    }
    switch splitter.subject(of: block.text) ?? mentioned(block.text) {
    case .one(let named): role = named
    case .all: role = chapter
    case nil:
      let words = Word.list(block.text)
      if words.contains(where: {
        ["both", "either", "everyone", "shared", "mutual"].contains($0.lower)
      }) {
        role = nil
      }
    }
    note(block.line)
  }

  /// The one role a lead-in names anywhere, or all of them.
  private func mentioned(_ text: String) -> SubjectSplitter.Subject? {
    let roles = Set(
      names.mentions(in: Word.list(text)).compactMap { mention -> Int? in
        guard case .own(let role) = mention.referent else { return nil }
        return role
      })
    guard let first = roles.first else { return nil }
    return roles.count == 1 ? .one(first) : .all
  }

  private mutating func readParagraph(
    _ printed: String, at line: Int, _ section: Section
  ) {
    let (labelled, text) = withoutRoleLabel(printed)
    if section == .tips, hasList, labelled == nil, role == nil || mentioned(text) == .all {
      part = .conclusion
      return
    }
    let enumerates = section == .tools || section == .skills
    for piece in splitter.parts(of: text, about: labelled ?? role, clauses: enumerates) {
      switch piece.subject {
      case .one(let named):
        add(section, named, piece.text, line)
        if role == nil { spoken = named }
      case .all:
        if !piece.isExplicit, let spoken, section != .outlook, section != .tips {
          add(section, spoken, piece.text, line)
          continue
        }
        spoken = nil
        if section != .outlook { introductions.append(facts.count) }
        add(section, nil, piece.text, line)
      }
    }
  }

  /// "Data Scientist: …" and "Data Scientist – …" are about the role they begin with.
  private func withoutRoleLabel(_ text: String) -> (Int?, String) {
    for mark in [":", " – ", " — ", " - "] {
      guard let place = text.place(of: mark), text[..<place.lowerBound].utf8.count <= 80,
        let heading = HeadingTable.heading(String(text[..<place.lowerBound]), names),
        heading.part == nil, heading.roles.count == 1
      else { continue }
      let rest = text[place.upperBound...].drop { $0 == " " }
      return rest.isEmpty ? (nil, text) : (heading.roles.first, String(rest))
    }
    return (nil, text)
  }

  private mutating func add(_ section: Section, _ role: Int?, _ text: String, _ line: Int) {
    let trimmed = text.trimmed(of: " ")
    guard !trimmed.isEmpty else { return }
    facts.append(ArticleDraft.Fact(section: section, role: role, text: trimmed, line: line))
  }
}
