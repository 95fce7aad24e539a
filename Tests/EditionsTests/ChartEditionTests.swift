import Charts
import Roles
import Testing

@testable import Editions

@Suite("What a chart on its own says")
struct ChartEditionTests {
  private struct Offer {
    var employer: String
    var min: Int? = 100_000
    var max: Int? = 150_000
    var currency: String? = "USD"
    var level: Ad.Seniority? = .mid
    var assumed = true
    var title = "Analyst"
  }

  private func corpus(_ offers: [Offer]) -> Corpus {
    var corpus = Corpus()
    corpus.ads = offers.map { offer in
      var ad = Ad(title: offer.title, employer: offer.employer, location: "Berlin")
      ad.seniority = offer.level
      ad.pay = Pay(
        currency: offer.currency, min: offer.min, max: offer.max, period: .year,
        periodAssumed: offer.assumed, text: "")
      return ad
    }
    return corpus
  }

  private func five(_ level: Ad.Seniority, currency: String = "USD", employers: Int = 5) -> [Offer]
  {
    (0..<5).map {
      Offer(employer: "\(level) \($0 % employers)", currency: currency, level: level)
    }
  }

  @Test("a level is summed up where it has five ads of five employers, and not else")
  func levels() {
    let corpus = corpus(five(.mid) + five(.senior, employers: 4) + five(.entry).dropLast())
    let spec = ChartEdition(corpus).spec(.seniority)
    #expect(spec.summaries.compactMap(\.level) == [.mid])
    #expect(
      spec.summaries.first { $0.level == .mid }?.sentence
        == "Medians: lower ends 100K, upper ends 150K")
  }

  @Test("each currency is summed up by itself, or says why not")
  func currencies() {
    let offers = five(.mid) + [Offer(employer: "E", currency: "EUR")]
    let spec = ChartEdition(corpus(offers)).spec(.ranges)
    let sentences = spec.summaries.filter { $0.level == nil }.map(\.sentence)
    #expect(
      sentences == [
        "USD medians: lower end 100K, upper 150K",
        "EUR: a median needs at least 5 ads; there is only 1 ad",
      ])
  }

  @Test(
    "a period is told of as assumed where ads do not state it",
    arguments: [
      ([true, true], "; no ad states a period, a year is assumed"),
      ([true, false], "; where an ad states no period, a year is assumed"),
      ([false, false], "; per year"),
    ])
  func periods(assumed: [Bool], says: String) {
    let offers = assumed.enumerated().map { Offer(employer: "\($0)", assumed: $1) }
    let subtitle = ChartEdition(corpus(offers)).spec(.ranges).subtitle
    #expect(subtitle == "Pay advertised beside these articles" + says)
  }

  @Test("every ad with pay is there once, the others are counted")
  func ads() {
    let offers = [
      Offer(employer: "A"), Offer(employer: "B", max: nil), Offer(employer: "C", min: nil),
      Offer(employer: "D", min: nil, max: nil),
    ]
    let spec = ChartEdition(corpus(offers)).spec(.ranges)
    #expect(Set(spec.ads.compactMap(\.employer)) == ["A", "B", "C"])
    #expect(spec.ads.count == 3)
    #expect(spec.silentAds == 1)
    #expect(ChartEdition(corpus([])).spec(.coverage).isEmpty)
  }

  @Test("a role without tools shares an unknown number of them, not none")
  func matrix() {
    var corpus = Corpus()
    corpus.roles = ["A", "B", "C"].map { Role(id: $0.lowercased(), name: $0) }
    let source = Source(article: "x", line: 1)
    corpus.roles[0].toolNames = [
      NamedTool(name: "SQL", sources: [source]), NamedTool(name: "R", sources: [source]),
    ]
    corpus.roles[1].toolNames = [NamedTool(name: "sql", sources: [source])]
    corpus.articles = [SourceArticle(id: "x", file: "", title: "", roles: ["b", "a"])]
    let spec = ChartEdition(corpus).spec(.matrix)
    #expect(spec.matrix.cell(0, 1) == RoleMatrix.Cell(shared: 1, isPublished: true))
    #expect(spec.matrix.cell(0, 2) == RoleMatrix.Cell(shared: nil))
    #expect(spec.notes == ["No source lists tools for C"])
  }
}
