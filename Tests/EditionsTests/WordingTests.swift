import Roles
import Testing

@testable import Editions

@Suite("Wording") struct WordingTests {
  @Test(
    "numbers are words up to twelve, figures above",
    arguments: [(0, "0"), (1, "one"), (12, "twelve"), (13, "13")])
  func numbers(value: Int, text: String) { #expect(Wording.number(value) == text) }

  @Test(
    "a list has a word before its last entry",
    arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
  func lists(words: [String], text: String) { #expect(Wording.list(words) == text) }

  @Test(
    "a count agrees with its noun and never parts from it",
    arguments: [(0, "no ads"), (1, "1\u{A0}ad"), (7, "7\u{A0}ads")])
  func counts(value: Int, text: String) { #expect(Wording.count(value, "ad") == text) }

  @Test(
    "an edition is a date, and anything else stays as it is",
    arguments: [
      ("2024-10-30", "30\u{A0}Oct.\u{A0}2024"), ("2023-12-06", "6\u{A0}Dec.\u{A0}2023"),
      ("2024", "2024"), ("2024-13-01", "2024-13-01"), (nil, "undated"),
    ])
  func dates(edition: String?, text: String) { #expect(Wording.date(edition) == text) }

  @Test(
    "source figures ascend, and runs of three and more contract",
    arguments: [
      ([4, 2, 1, 5], ["1", "2", "4", "5"]), ([1, 2, 3, 4, 5], ["1–5"]),
      ([1, 3, 4, 5], ["1", "3–5"]), ([], []),
    ])
  func figures(numbers: [Int], text: [String]) {
    #expect(SourceNumbers.contracted(numbers.sorted()) == text)
  }

  @Test(
    "a long text is cut after its first sentence, which no abbreviation ends",
    arguments: [
      ("Leads a team. They plan.", 10, "Leads a team."),
      ("Leads a team. They plan.", 40, "Leads a team. They plan."),
      ("Holds a Ph.D. Often in physics. Others do not.", 10, "Holds a Ph.D. Often in physics."),
      ("Grows by 1.5 percent. Yes.", 10, "Grows by 1.5 percent."),
      ("No stop at all here", 5, "No stop at all here"),
    ])
  func firstSentences(text: String, limit: Int, cut: String) {
    #expect(Wording.firstSentence(text, above: limit) == cut)
  }

  @Test("a source that the report does not cite has no figure, and one cited twice has one")
  func unknownSource() {
    let numbers = SourceNumbers(articles: ["a", "b"])
    let sources = ["b", "c", "b"].map { Source(article: $0, line: 1) }
    #expect(numbers.figures(sources) == "2")
  }

  @Test(
    "a chart's label for a long title ends before its first comma, bracket or of",
    arguments: [
      ("Data Engineer", nil),
      ("Cloud Consultant Intern, AWS Professional Services", "Cloud Consultant Intern"),
      ("Asst/Assoc Professor of Applied Mathematics", "Asst/Assoc Professor"),
      ("Principal Engineer (Machine Learning Platform)", "Principal Engineer"),
      ("Averylongtitlewithoutanyspacesinitatall", nil),
    ])
  func shortTitles(title: String, short: String?) {
    #expect(PayWording.shortTitle(title) == short)
  }
}

@Suite("What may be said of pay") struct PayWordingTests {
  private func panel(_ ranges: [(Int?, Int?)], currency: String? = "USD") throws -> PayPanel {
    let ads = ranges.enumerated().map { index, range in
      var ad = Ad(title: "Job \(index)", employer: "Firm \(index)", location: nil)
      ad.pay = Pay(
        currency: currency, min: range.0, max: range.1, period: .year, periodAssumed: true, text: ""
      )
      return ad
    }
    return try #require(PayPanel.panels(of: ads).first)
  }

  @Test("the headline counts the ads and gives their span")
  func headline() throws {
    #expect(
      PayWording.headline(try panel([(60_000, 90_000), (70_000, 220_000)]))
        == "Two ads in US dollars span 60K to 220K")
    #expect(
      PayWording.headline(try panel([(60_000, 90_000)], currency: "EUR"))
        == "One ad in euros spans 60K to 90K")
  }

  @Test("a period that no ad states is called assumed")
  func period() throws {
    #expect(PayWording.unit(try panel([(1, 2)])) == "USD, as printed; per year assumed")
  }

  @Test("the coverage names the peak, and the last amount that two ads still include")
  func coverage() throws {
    let panel = try panel([(10, 40), (20, 40), (20, 30)])
    #expect(PayWording.coverage(panel) == "Three of the three include 20; two include 40")
  }

  @Test("a table's pay names its currency only where it differs, and open ends in words")
  func table() {
    func pay(_ min: Int?, _ max: Int?, _ period: Pay.Period = .year) -> String {
      PayWording.pay(
        Pay(currency: "EUR", min: min, max: max, period: period, periodAssumed: false, text: ""),
        "USD")
    }
    #expect(pay(70_000, 90_000) == "EUR\u{A0}70K–90K")
    #expect(pay(45_000, nil) == "from\u{A0}EUR\u{A0}45K")
    #expect(pay(nil, 60, .hour) == "up\u{A0}to\u{A0}EUR\u{A0}60/hour")
    #expect(pay(50, 50, .day) == "EUR\u{A0}50/day")
    #expect(PayWording.pay(nil, "USD") == "not stated")
  }
}
