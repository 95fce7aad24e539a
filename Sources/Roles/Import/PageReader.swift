/// Parts a page into the article's body, the ads and the links beside it.
struct PageReader {
  let names: RoleNames
  let title: Title
  private(set) var blocks: [Block] = []
  private(set) var ads: [AdReader.Draft] = []
  private(set) var insights: [(name: String, scope: String?)] = []

  init(names: RoleNames, title: Title) {
    self.names = names
    self.title = title
  }

  private enum Place { case body, insights, related }

  mutating func read(_ lines: [SourceLine]) {
    var body: [SourceLine] = []
    var place = Place.body
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      if let rest = AdReader.afterMarker(line.text) {
        let (draft, consumed) = AdReader.read(rest, lines[index...], at: line.number) {
          endsAd($0)
        }
        if let draft { ads.append(draft) }
        index += consumed
        body.append(blank(line.number))
        continue
      }
      switch part(line) {
      case .insights: place = .insights
      case .related: place = .related
      case .section where place != .related: place = .body
      default: break
      }
      switch place {
      case .body: body.append(isTitle(line) ? blank(line.number) : line)
      case .insights: if let insight = InsightReader.read(line.text) { insights.append(insight) }
      case .related: break
      }
    }
    blocks = Block.list(body) { isWhole($0) }
  }

  private func blank(_ number: Int) -> SourceLine {
    SourceLine(number: number, indent: 0, mark: .none, level: 0, text: "", isStrong: false)
  }

  private func part(_ line: SourceLine) -> Heading.Part? {
    guard line.mark == .none || line.level > 0 else { return nil }
    return HeadingTable.heading(line.text, names)?.part
  }

  private func endsAd(_ line: SourceLine) -> Bool {
    switch part(line) {
    case .insights, .related: true
    case .section, .conclusion: HeadingTable.heading(line.text, names)?.isExact ?? false
    default: line.text.utf8.count > 200
    }
  }

  /// The title again, with or without its subtitle, or the date.
  private func isTitle(_ line: SourceLine) -> Bool {
    guard !line.isBlank, line.mark == .none, line.text.utf8.count <= 250 else { return false }
    if line.number == title.line && line.text == title.printed { return true }
    if line.text == title.text { return true }
    if line.text.place(of: "min") ?? line.text.place(of: "Min") != nil,
      DateReader.read(line.text)?.readMinutes != nil
    {
      return true
    }
    guard let again = TitleReader.versus(line.text, line: 0), !line.text.hasSuffix(".") else {
      return false
    }
    return again.names.count == title.names.count
      && zip(again.names, title.names).allSatisfy {
        RoleTable.words(of: $0) == RoleTable.words(of: $1)
      }
  }

  private func isWhole(_ line: SourceLine) -> Bool {
    if HeadingTable.heading(line.text, names) != nil { return true }
    guard let colon = line.text.firstIndex(of: ":") else { return false }
    return HeadingTable.heading(String(line.text[..<colon]), names) != nil
  }
}

/// Reads "View salary info for Data Manager (global) Details".
enum InsightReader {
  static func read(_ text: String) -> (name: String, scope: String?)? {
    let lower = text.lowercased()
    guard let opening = lower.place(of: "salary info for ") else { return nil }
    var name = text.suffix(
      text.count - lower.distance(from: lower.startIndex, to: opening.upperBound))
    if name.hasSuffix("Details") { name = name.dropLast(7) }
    let trimmed = String(name).trimmed(of: " ")
    guard trimmed.hasSuffix(")"), let open = trimmed.lastIndex(of: "(") else {
      return trimmed.nonEmpty.map { ($0, nil) }
    }
    let scope = String(trimmed[trimmed.index(after: open)...].dropLast())
    return (String(trimmed[..<open]).trimmed(of: " "), scope.nonEmpty)
  }
}
