import Display
import LayoutFiles
import Roles
import Typesetting

extension Draft {
  /// What a reader asks first, side by side.
  mutating func keyFacts(_ comparison: Comparison) {
    space(10)
    let sides = [comparison.left, comparison.right]
    var rows = [
      ComparisonRow("Focus", sides.map { fact($0.focus) }),
      ComparisonRow("Typical degree", sides.map { fact(degree(of: $0)) }),
      ComparisonRow("Tools named", sides.map(tools)),
      ComparisonRow("Job growth", sides.map(growth)),
      ComparisonRow("Sources", sides.map { coverage(of: $0, comparison) }),
    ]
    rows.removeAll { row in row.columns.allSatisfy(\.isEmpty) }
    table(rows, sideColumns)
  }

  private func fact(_ item: Item?) -> [[Inline]] { item.map { [cited($0, .text)] } ?? [] }

  private func degree(of role: Role) -> Item? {
    let education = role[.education]
    guard var item = education.first(where: { $0.theme == "Degree" }) ?? education.first else {
      return nil
    }
    item.text = Wording.firstSentence(item.text, above: 90)
    return item
  }

  private func tools(of role: Role) -> [[Inline]] {
    guard !role.toolNames.isEmpty else { return [[words("No source lists any", .text, .soft)]] }
    let witnesses = role.toolNames.map { Set($0.sources.map(\.article)).count }
    let most = witnesses.max() ?? 0
    let named = zip(role.toolNames, witnesses).filter { most == 1 || $0.1 == most }.prefix(2)
      .map { $0.0.name.replacingSpaces }
    let articles = Set(role.toolNames.flatMap(\.sources).map(\.article)).count
    let phrase =
      most < 2
      ? ", among them" : most == articles ? "; all \(Wording.number(most)) name" : ", above all"
    let text = "\(role.toolNames.count)\(phrase) \(Wording.list(Array(named)))"
    return [[words(text, .text)] + figures(role.toolNames.flatMap(\.sources), beside: .text)]
  }

  private func growth(of role: Role) -> [[Inline]] {
    let found = role[.outlook].filter { !$0.projections.isEmpty }
    guard !found.isEmpty else {
      guard !role[.outlook].isEmpty else { return [] }
      let sources = role[.outlook].flatMap(\.sources)
      return [[words("No figure given", .text)] + figures(sources, beside: .text)]
    }
    let projections = found.flatMap(\.projections)
    let percents = Set(projections.map(\.percent)).sorted().map { "\($0)%" }
    let periods = Set(projections.map { "\($0.from)–\($0.to)" }).sorted()
    let text =
      percents.count > 1
      ? "\(Wording.list(percents, "or")), by period and field"
      : "\(percents.joined()) over \(Wording.list(periods, "or"))"
    return [[words(text, .text)] + figures(found.flatMap(\.sources), beside: .text)]
  }

  private func coverage(of role: Role, _ comparison: Comparison) -> [[Inline]] {
    let articles = comparison.articles.filter { $0.roles.contains(role.id) }
    let years = Wording.years(articles.map(\.edition))
    let text = Wording.count(articles.count, "article") + (years.isEmpty ? "" : ", \(years)")
    return [[words(text, .text)]]
  }
}

extension String {
  /// With spaces that do not break, for names that stay whole.
  var replacingSpaces: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
