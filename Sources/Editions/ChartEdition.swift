import Charts
import Roles

/// What a chart of a corpus, or of a pair of its roles, says: title, measure, notes and figures, with
/// no summary that too few ads bear out.
public struct ChartEdition {
  private let corpus: Corpus
  private let pair: Comparison?

  /// A chart of all ads and roles of the corpus; with a comparison it says how the ads stand to its
  /// two roles.
  public init(_ corpus: Corpus, pair: Comparison? = nil) {
    self.corpus = corpus
    self.pair = pair
  }

  /// What the chart is called in file names: `ml-lead-vs-ds-manager`, or `corpus` without a pair.
  public var name: String { pair.map { "\($0.left.id)-vs-\($0.right.id)" } ?? "corpus" }

  /// The articles that the chart draws on.
  public func articles(_ kind: ChartSpec.Kind) -> [SourceArticle] {
    switch kind {
    case .ranges, .coverage, .seniority:
      let printing = Set(corpus.ads.flatMap(\.sources).map(\.article))
      return corpus.articles.filter { printing.contains($0.id) }
    case .overlap: return pair?.articles ?? []
    case .matrix: return corpus.articles
    }
  }

  /// The chart of that kind. An overlap without a pair, a corpus without pay or with one role alone
  /// make a chart with nothing to draw: see `ChartSpec.isEmpty`.
  public func spec(_ kind: ChartSpec.Kind) -> ChartSpec {
    switch kind {
    case .ranges, .coverage, .seniority: paySpec(kind)
    case .overlap: overlapSpec
    case .matrix: matrixSpec
    }
  }

  private var overlapSpec: ChartSpec {
    var spec = ChartSpec(.overlap)
    guard let pair else { return spec }
    spec.roles = [pair.left.name, pair.right.name]
    spec.title = "What \(pair.left.shortName) and \(pair.right.shortName) share"
    spec.subtitle = "Items that the sources name; duties and skills by theme"
    let counts: [(label: String, section: Section, count: SharedCount)] = [
      ("Tools", .tools, pair.toolCount), ("Skills", .skills, pair.skillCount),
      ("Duties", .responsibilities, pair.dutyCount),
      ("Industries", .industries, pair.industryCount),
    ]
    for entry in counts {
      let silent = pair.silentRoles(entry.section).map(\.name)
      guard silent.isEmpty else {
        spec.notes.append(
          "Not counted: \(entry.section.words), for no source lists any for \(Wording.list(silent))"
        )
        continue
      }
      spec.overlap.append(
        OverlapRow(
          label: entry.label, onlyA: entry.count.left, both: entry.count.both,
          onlyB: entry.count.right))
    }
    spec.notes.append(pair.provenance)
    return spec
  }

  private var matrixSpec: ChartSpec {
    var spec = ChartSpec(.matrix)
    let roles = corpus.roles
    let tools = roles.map { Set($0.toolNames.map { $0.name.lowercased() }) }
    let published = Set(corpus.articles.filter { $0.roles.count == 2 }.map { Set($0.roles) })
    spec.matrix = RoleMatrix(names: roles.map(\.shortName), counted: "tools")
    for pair in spec.matrix.pairs {
      let (a, b) = (tools[pair.first], tools[pair.second])
      let ids: Set = [roles[pair.first].id, roles[pair.second].id]
      spec.matrix.cells[pair] = RoleMatrix.Cell(
        shared: a.isEmpty || b.isEmpty ? nil : a.intersection(b).count,
        isPublished: published.contains(ids))
    }
    spec.subtitle = "Tools that the sources name for both roles of a pair"
    let silent = zip(roles, tools).filter { $0.1.isEmpty }.map(\.0.name)
    if !silent.isEmpty {
      spec.notes.append("No source lists tools for \(Wording.list(silent))")
    }
    return spec
  }

  private func paySpec(_ kind: ChartSpec.Kind) -> ChartSpec {
    var spec = ChartSpec(kind)
    let panels = PayPanel.panels(of: corpus.ads)
    spec.ads = panels.flatMap { PayWording.ranges($0) }
    spec.adsWithoutPay = corpus.ads.count - spec.ads.count
    spec.subtitle = PayWording.chartSubtitle(panels)
    if let pair { spec.notes.append(PayWording.chartRelevance(pair)) }
    spec.summaries = panels.flatMap { panel in
      let several = panels.count > 1
      return [PayWording.chartSummary(panel, naming: several)].compactMap(\.self)
        + PayWording.levelSummaries(panel)
    }
    return spec
  }
}
