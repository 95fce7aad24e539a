import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles

extension Draft {
  /// A chart as it stands on a slide: it has the whole page, its own title and its own margins.
  mutating func slide(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let pair = scope.root.subject as? PairSubject,
      let kind = properties.word("kind").flatMap(ChartSpec.Kind.init(rawValue:))
    else { return }
    let spec = ChartEdition(corpus(of: pair.comparison), pair: pair.comparison).spec(kind)
    guard !spec.isEmpty else { return }
    var theme = SlideTheme(
      stylist.chartTheme.colors, families: layout.fonts[.label] ?? [],
      displayFamilies: layout.fonts[.display] ?? [])
    theme.title.color = stylist.color(.ink)
    let corner = Point(x: -layout.frame.left, y: -layout.frame.top)
    for page in SlideChart(spec, theme: theme).pages(on: pageSize, setter: setter) {
      galley.breakPage()
      outlineCount += 1
      let place = Self.placeName(outlineCount)
      outline.append(
        OutlineEntry(
          title: spec.title + (page.label.isEmpty ? "" : ", \(page.label)"), destination: place))
      let figure = node(.figure)
      tree[figure].alternative = page.alternative
      galley.append(
        Fragment(
          size: Size(width: measure, height: depth),
          items: [
            .destination(place, at: .zero),
            .group(at: corner, [.content(figure, page.drawing.items)]),
          ]))
    }
    galley.breakPage()
  }

  /// The ads that the comparison speaks of, as a chart of them asks for.
  private func corpus(of comparison: Comparison) -> Corpus {
    var corpus = Corpus()
    corpus.articles = comparison.articles + comparison.adArticles
    corpus.ads =
      comparison.pay.panels.flatMap { $0.offers.map(\.ad) } + comparison.pay.withoutPay
    return corpus
  }
}
