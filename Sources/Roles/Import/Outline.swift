/// The headings among an article's blocks, and how the article is built.
struct Outline {
  /// A heading for each block that is one.
  private(set) var headings: [Heading?]
  /// Blocks of a table of contents.
  private(set) var skipped: Set<Int> = []
  /// Whether each role has a chapter with sections of its own.
  private(set) var hasChapters = false
  /// Sections that stand as labels before their text, by block.
  private(set) var labels: [Int: Section] = [:]
  /// In a document with chapters: the block that opens what is common to all roles again.
  private(set) var common: Int?

  init(_ blocks: [Block], _ names: RoleNames) {
    headings = blocks.indices.map { Self.heading(blocks, $0, names) }
    skipContents(blocks)
    dropLoneItems(blocks)
    findUnknownSections(blocks)
    findChapters(blocks)
    findLabels(blocks)
  }

  private static func heading(_ blocks: [Block], _ index: Int, _ names: RoleNames) -> Heading? {
    let block = blocks[index]
    guard let heading = HeadingTable.heading(block.text, names) else { return nil }
    guard block.isItem else { return heading }
    if heading.part == nil { return heading.roles.count == 1 ? heading : nil }
    // "3. Required Skills" is a heading; "• Communication skills" and one in a run of numbers are not.
    if case .number(let number) = block.mark {
      return block.isStrong || isAlone(number, blocks, index) ? heading : nil
    }
    return block.endsWithColon && !heading.roles.isEmpty ? heading : nil
  }

  private static func isAlone(_ number: Int, _ blocks: [Block], _ index: Int) -> Bool {
    if index > 0, blocks[index - 1].mark == .number(number - 1) { return false }
    return index + 1 >= blocks.count || blocks[index + 1].mark != .number(number + 1)
  }

  /// A "1." right below a role's head opens a list, unless a "2." is a heading like it.
  private mutating func dropLoneItems(_ blocks: [Block]) {
    for index in headings.indices.dropFirst()
    where blocks[index].mark == .number(1) && headings[index]?.part != nil {
      guard let role = headings[index - 1], role.part == nil else { continue }
      let later = headings.indices[(index + 1)...]
      let end = later.first { headings[$0].map { $0.part == nil } ?? false } ?? headings.endIndex
      let isFirst = (index + 1..<end).contains {
        headings[$0] != nil && blocks[$0].mark == .number(2)
      }
      if !isFirst { headings[index] = nil }
    }
  }

  /// Where all roles have had their part of a section and one of them comes again, a new section has
  /// begun, whatever its heading says.
  private mutating func findUnknownSections(_ blocks: [Block]) {
    var seen: Set<Int> = []
    for index in headings.indices {
      guard let heading = headings[index] else { continue }
      guard heading.part == nil else {
        seen = []
        continue
      }
      let before = index - 1
      if seen.count > 1, !seen.isDisjoint(with: heading.roles), before > 0,
        headings[before] == nil, blocks[before].looksLikeHeading
      {
        headings[before] = Heading(part: HeadingTable.likely(blocks[before].text), roles: [])
        seen = []
      }
      seen.formUnion(heading.roles)
    }
  }

  /// A table of contents lists headings that come again.
  private mutating func skipContents(_ blocks: [Block]) {
    guard let start = headings.firstIndex(where: { $0?.part == .contents }) else { return }
    var end = start + 1
    while end < headings.count {
      let text = blocks[end].text.lowercased()
      guard blocks[(end + 1)...].contains(where: { $0.text.lowercased() == text }) else { break }
      end += 1
    }
    skipped = Set((start + 1)..<end)
    for index in skipped { headings[index] = nil }
  }

  /// Labels count before paragraphs; before items only in chapters, where each comes again.
  private mutating func findLabels(_ blocks: [Block]) {
    var found: [Int: Section] = [:]
    var counts: [Section: Int] = [:]
    for index in headings.indices where headings[index] == nil && !skipped.contains(index) {
      guard let label = HeadingTable.label(blocks[index].text) else { continue }
      found[index] = label.section
      counts[label.section, default: 0] += 1
    }
    let roles = headings.indices.filter { headings[$0]?.part == nil && headings[$0] != nil }
    let opensWithRole =
      headings.firstIndex { heading in
        if case .section? = heading?.part { true } else { false }
      } ?? headings.endIndex > roles.first ?? headings.endIndex
    if !hasChapters, roles.count > 1, opensWithRole, counts.values.contains(where: { $0 > 1 }),
      Set(roles.compactMap { headings[$0]?.roles.first }).count == roles.count
    {
      hasChapters = true
    }
    labels = found.filter { index, section in
      !blocks[index].isItem || (hasChapters && counts[section, default: 0] > 1)
    }
  }

  /// Chapters: the names of sections recur and those of roles do not. What stands once at the very
  /// end, of outlook and tips, is common.
  private mutating func findChapters(_ blocks: [Block]) {
    var sections: [Section: Int] = [:]
    var bare: [Int: Int] = [:]
    var lastRole = 0
    for (index, heading) in headings.enumerated() {
      guard let heading else { continue }
      if case .section(let section) = heading.part {
        if heading.roles.isEmpty { sections[section, default: 0] += 1 }
      } else if heading.part == nil, heading.roles.count == 1 {
        bare[heading.roles[0], default: 0] += 1
        lastRole = index
      }
    }
    hasChapters =
      !bare.isEmpty && bare.values.allSatisfy { $0 == 1 } && sections.values.contains { $0 > 1 }
    guard hasChapters else { return }
    for index in headings.indices.reversed() where index > lastRole {
      guard let heading = headings[index], case .section(let section) = heading.part else {
        continue
      }
      guard heading.roles.isEmpty, sections[section] == 1, section == .tips || section == .outlook
      else { break }
      common = index
    }
    let level = blocks[lastRole].level
    guard level > 0 else { return }
    // With marked levels the level tells.
    common = headings.indices.first { index in
      guard index > lastRole, case .section = headings[index]?.part else { return false }
      return blocks[index].level > 0 && blocks[index].level <= level
    }
  }
}
