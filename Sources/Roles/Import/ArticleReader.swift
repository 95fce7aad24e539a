import Diagnostics

/// Reads one article: bytes to draft.
struct ArticleReader {
  let tables: ImportTables
  let repairs: Bool
  private let others: NamePatterns

  init(tables: ImportTables, repairs: Bool) {
    self.tables = tables
    self.repairs = repairs
    others = NamePatterns.others(of: tables.roles)
  }

  /// The draft; throws the diagnostic that says why the file is no article.
  func read(_ file: ArticleFile) throws(Diagnostic) -> ArticleDraft {
    do throws(Diagnostic) {
      return try draft(of: file)
    } catch {
      throw error.placed(in: file.name)
    }
  }

  private func draft(of file: ArticleFile) throws(Diagnostic) -> ArticleDraft {
    let decoded = try Decoding(file.bytes)
    var notes = decoded.remarks
    try Self.checkLength(decoded.text)
    let page = HTMLPage(decoded.text)
    let repaired = RepairedText(page.text, repairing: repairs, notes: &notes)
    let lines = repaired.lines.enumerated().flatMap { index, line in
      (page.isHTML ? HTMLPage.parts(of: line) : [line]).map {
        LineReader.read($0, number: index + 1)
      }
    }
    guard let title = TitleReader.read(lines, file: file.name) else {
      throw .unreadable(
        "an article's title names two roles, \u{201C}A vs. B\u{201D}", "none was found",
        hint: "put such a title into the first line")
    }
    var draft = ArticleDraft(file: file.name, title: title)
    draft.repairs = repaired.repairs
    draft.roles = title.names.map { role(named: $0) }
    try checkRoles(of: draft)
    readDate(lines, &draft, &notes)
    var names = roleNames(draft)
    if addAliases(lines, names, &draft) { names = roleNames(draft) }
    readPage(lines, names, &draft, &notes)
    draft.diagnostics = notes.map { $0.placed(in: file.name) }
    return draft
  }

  /// An article takes minutes to read: what takes days is a list of something else, and would take
  /// memory without bound. Lines too long to be read do not count.
  private static func checkLength(_ text: String) throws(Diagnostic) {
    guard text.utf8.count > LineReader.longestText else { return }
    let length = LineReader.lines(of: text).reduce(0) { sum, line in
      let bytes = line.utf8.count
      return bytes <= LineReader.longestLine ? sum + bytes : sum
    }
    guard length > LineReader.longestText else { return }
    throw .unreadable(
      "an article's text is at most \(LineReader.longestText >> 20) MB",
      "this file has \(length >> 20) MB of lines")
  }

  /// A role compared with itself would be a pair of one.
  private func checkRoles(of draft: ArticleDraft) throws(Diagnostic) {
    var printed: [String: String] = [:]
    for (role, name) in zip(draft.roles, draft.title.names) {
      let id = role.knownID ?? tables.roles.key(of: role.name).joined(separator: " ")
      guard let first = printed.updateValue(name, forKey: id) else { continue }
      let found = first == name ? "'\(name)' twice" : "'\(first)' and '\(name)', which are one"
      throw Diagnostic(
        .error, "import.same-role", at: SourceSpan(file: "", line: draft.title.line),
        "an article compares different roles: its title names \(found)")
    }
  }

  private func role(named printed: String) -> DraftRole {
    let spelling = RoleSpelling(printed: printed)
    if let entry = tables.roles.entry(named: spelling.name) {
      return DraftRole(
        name: entry.name, shortName: entry.shortName, knownID: entry.id, aliases: [])
    }
    return DraftRole(
      name: spelling.name, shortName: spelling.name, knownID: nil, aliases: spelling.aliases)
  }

  private func tableForms(_ role: DraftRole) -> [String] {
    guard let entry = tables.roles.entries.first(where: { $0.id == role.knownID }) else {
      return []
    }
    return [entry.shortName] + entry.aliases
  }

  private func readDate(
    _ lines: [SourceLine], _ draft: inout ArticleDraft, _ notes: inout [Diagnostic]
  ) {
    for line in lines.lazy.filter({ !$0.isBlank }).prefix(14) {
      guard let date = DateReader.read(line.text) else { continue }
      draft.edition = draft.edition ?? date.edition
      draft.readMinutes = draft.readMinutes ?? date.readMinutes
      if let impossible = date.impossible {
        notes.append(
          Diagnostic(
            .warning, "import.impossible-date", at: SourceSpan(file: "", line: line.number),
            "a date is one the calendar has: \(impossible) is none"))
      }
    }
  }

  private func roleNames(_ draft: ArticleDraft) -> RoleNames {
    RoleNames(
      zip(draft.roles, draft.title.names).map { [$0.name, $1] + $0.aliases + tableForms($0) },
      table: tables.roles, others: others)
  }

  /// Whether there were any.
  private func addAliases(
    _ lines: [SourceLine], _ names: RoleNames, _ draft: inout ArticleDraft
  ) -> Bool {
    var found = false
    for line in lines where AliasReader.hasCue(line.text) {
      for (role, alias) in AliasReader.read(line.text, names)
      where !draft.roles[role].aliases.contains(alias) {
        draft.roles[role].aliases.append(alias)
        found = true
      }
    }
    return found
  }

  private func readPage(
    _ lines: [SourceLine], _ names: RoleNames, _ draft: inout ArticleDraft,
    _ notes: inout [Diagnostic]
  ) {
    var page = PageReader(names: names, title: draft.title)
    page.read(lines)
    draft.ads = AdCurrency.settled(page.ads, &notes)
    for ad in page.ads { notes += ad.diagnostics }
    var body = BodyReader(names: names, roleCount: draft.roles.count)
    body.read(page.blocks)
    draft.facts = body.facts
    draft.insights = page.insights
    for heading in body.unread {
      notes.append(
        Diagnostic(
          .note, "import.unread-section", at: SourceSpan(file: "", line: heading.line),
          "a section is one of eight: what stands under '\(heading.text.prefix(60))' was not read"))
    }
    for heading in body.foreigners {
      notes.append(
        Diagnostic(
          .warning, "import.other-role", at: SourceSpan(file: "", line: heading.line),
          "a list belongs to a role of the title: what stands under '\(heading.text.prefix(60))' was not read"
        ))
    }
    notes += MissingSections.diagnostics(draft, places: body.places)
  }
}

extension Diagnostic {
  /// The same with the file's name; a place it has keeps its line.
  func placed(in file: String) -> Diagnostic {
    var placed = self
    placed.span = SourceSpan(
      file: file, line: span?.line ?? 0, column: span?.column ?? 1, length: span?.length ?? 0)
    return placed
  }
}
