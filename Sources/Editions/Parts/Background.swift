import Charts
import Display
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// Education, and then industries.
  mutating func background(_ comparison: Comparison) {
    var education = education(comparison)
    if !education.isEmpty {
      education[0].note = conflictNote([.education], comparison)
      openPart(12)
      head("Background", .h3)
      let opened = continuation
      continuation.append(continued("Background"))
      table(education, sideColumns)
      continuation = opened
    }
    industries(comparison)
  }

  private mutating func industries(_ comparison: Comparison) {
    let rows = industryRows(comparison)
    guard !rows.isEmpty else { return }
    let count = comparison.industryCount
    openPart(12)
    head(
      "Industries", .h3,
      aside: counts("\(count.both) shared", "\(count.left) only A", "\(count.right) only B"))
    let opened = continuation
    continuation.append(continued("Industries"))
    table(rows, sideColumns)
    continuation = opened
  }

  private func education(_ comparison: Comparison) -> [ComparisonRow] {
    let section = comparison[.education]
    var themes: [String] = []
    for item in section.left + section.right {
      let theme = item.theme ?? "Education"
      if !themes.contains(theme) { themes.append(theme) }
    }
    let order = ["Degree", "Experience", "Certificates"]
    themes.sort { a, b in
      (order.firstIndex(of: a) ?? order.count) < (order.firstIndex(of: b) ?? order.count)
    }
    return themes.map { theme in
      let columns = Side.allCases.map { side in
        section[side].filter { ($0.theme ?? "Education") == theme }.map { cited($0, .text) }
      }
      let mark: RoleMark = columns[1].isEmpty ? .a : columns[0].isEmpty ? .b : .both
      return ComparisonRow(theme, mark: mark, columns)
    }
  }

  /// What both share, then only A's, then only B's: names, each with its sources.
  private func industryRows(_ comparison: Comparison) -> [ComparisonRow] {
    Standing.allCases.compactMap { standing in
      let rows = comparison.industries.filter { $0.standing == standing }
      guard !rows.isEmpty else { return nil }
      let columns = Side.allCases.map { side -> [[Inline]] in
        let named = rows.filter { !$0[side].isEmpty }
        return named.isEmpty ? [] : [industryNames(named, side)]
      }
      return ComparisonRow(standing.words, mark: standing.mark, columns)
    }
  }

  /// Names in a row; those that the same articles give carry their figures once.
  func enumeration(_ named: [(name: String, sources: [Source])]) -> [Inline] {
    var inlines: [Inline] = []
    for (index, entry) in named.enumerated() {
      let last = index == named.count - 1
      let cites =
        last || sources.figures(entry.sources) != sources.figures(named[index + 1].sources)
      inlines.append(words(entry.name.replacingSpaces + (last ? "" : ","), .text))
      if cites { inlines += figures(entry.sources, beside: .text) }
      if !last { inlines.append(words(" ", .text)) }
    }
    return inlines
  }

  func industryNames(_ rows: [IndustryRow], _ side: Side) -> [Inline] {
    let names = Wording.running(rows.map(\.name))
    return enumeration(zip(names, rows).map { ($0, $1.sources(side)) })
  }
}

extension Standing {
  var words: String {
    switch self {
    case .both: "Shared"
    case .left: "Only A"
    case .right: "Only B"
    }
  }
}
