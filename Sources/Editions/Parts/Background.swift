import Charts
import Display
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// Education and industries.
  mutating func background(_ comparison: Comparison) {
    let education = education(comparison)
    let industries = industries(comparison)
    guard !(education + industries).isEmpty else { return }
    openPart(12)
    let count = comparison.industryCount
    let aside = [
      words(
        "Industries: \(count.both) shared · \(count.left) only A · \(count.right) only B",
        .subtitle)
    ]
    head("Background", .h3, aside: count.total > 0 ? aside : [])
    let opened = continuation
    continuation.append(continued("Background"))
    table(education + industries, sideColumns)
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
  private func industries(_ comparison: Comparison) -> [ComparisonRow] {
    Standing.allCases.compactMap { standing in
      let rows = comparison.industries.filter { $0.standing == standing }
      guard !rows.isEmpty else { return nil }
      let columns = Side.allCases.map { side -> [[Inline]] in
        let named = rows.filter { !$0[side].isEmpty }
        return named.isEmpty ? [] : [enumeration(named.map { ($0.name, $0.sources(side)) })]
      }
      return ComparisonRow("Industries", mark: standing.mark, columns)
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
}
