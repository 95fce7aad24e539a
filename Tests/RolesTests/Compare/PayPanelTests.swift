import Testing

@testable import Roles

@Suite struct PayPanelTests {
  private func ad(
    _ min: Int?, _ max: Int?, by employer: String? = "E", _ currency: String? = "USD",
    per period: Pay.Period = .year, title: String = "Ad"
  ) -> Ad {
    var ad = Ad(title: title, employer: employer, location: nil)
    ad.pay = Pay(
      currency: currency, min: min, max: max, period: period, periodAssumed: false, text: "")
    return ad
  }

  private func panels(_ ads: [Ad]) -> [PayPanel] { PayPanel.panels(of: ads) }

  @Test func `a panel is one currency and one period, most ads first, then by code`() {
    let ads = [
      ad(1, 2, nil), ad(1, 2, "USD"), ad(1, 2, "EUR"), ad(1, 2, "EUR", per: .hour),
      ad(1, 2, "GBP"), ad(1, 2, "GBP"),
    ]
    let found = panels(ads)
    #expect(found.map(\.currency) == ["GBP", "EUR", "EUR", "USD", nil])
    #expect(found.map(\.period) == [.year, .hour, .year, .year, .year])
    #expect(found.map(\.ads) == [2, 1, 1, 1, 1])
  }

  @Test func `offers stand by lower figure, then by upper; turned ranges are put right`() {
    let found = panels([ad(5, 9), ad(5, 7), ad(6, 4), ad(nil, 3), ad(5, nil)])
    #expect(found.first?.offers.map(\.min) == [nil, 4, 5, 5, 5])
    #expect(found.first?.offers.map(\.max) == [3, 6, 7, 9, nil])
    #expect(found.first?.lowest == 3)
    #expect(found.first?.highest == 9)
  }

  @Test func `a range holds both its ends, and an open one goes on`() {
    let coverage = panels([ad(10, 20), ad(20, 30), ad(25, nil), ad(nil, 10)]).first?.coverage ?? []
    #expect(coverage.map(\.amount) == [10, 20, 25, 30])
    #expect(coverage.map(\.ads) == [2, 2, 2, 2])
  }

  struct Gate: Sendable {
    var employers: [String?]
    /// What the objection speaks of; nil where there is none.
    var objection: String?
  }

  @Test(arguments: [
    Gate(employers: ["a", "b", "c", "d", "e"], objection: nil),
    Gate(employers: ["a", "b", "c", "d"], objection: "there are only 4 ads"),
    Gate(employers: ["a"], objection: "there is only 1 ad"),
    Gate(employers: ["a", "b", "c", "d", "d", "a", "b", "c"], objection: "only 4 employers"),
    Gate(employers: ["a", "b", "c", "d", "e", "E "], objection: "one holds 2 of 6"),
    Gate(employers: ["a", "b", "c", "d", "e", "e", "f", "g"], objection: nil),
    Gate(employers: ["a", "b", "c", "d", nil], objection: "only 4 employers"),
    Gate(employers: ["a", "b", "c", "d", "e", nil, nil], objection: "one holds 2 of 7"),
  ])
  func `a median needs five ads of five employers, none with more than a quarter`(gate: Gate) {
    let panel = panels(gate.employers.map { ad(10, 20, by: $0) }).first
    #expect((panel?.withheld == nil) == (gate.objection == nil))
    #expect((panel?.medianMin == nil) == (gate.objection != nil))
    #expect((panel?.medianMax == nil) == (gate.objection != nil))
    if let objection = gate.objection { #expect(panel?.withheld?.contains(objection) == true) }
    #expect(panel?.lowest == 10)
  }

  @Test func `the gate holds for each median's own figures`() {
    var ads = ["a", "b", "c", "d", "e"].map { ad(10, 20, by: $0) }
    ads[4].pay?.max = nil
    let panel = panels(ads).first
    #expect(panel?.medianMin == 10)
    #expect(panel?.medianMax == nil)
    #expect(panel?.withheld?.contains("only 4 ads") == true)
  }

  @Test(arguments: [
    ([3], 3), ([1, 2], 1), ([5, 1, 3], 3), ([4, 1, 3, 2], 2), ([Int.max, Int.max], Int.max),
    ([Int.min, Int.max], -1), ([-3, -2], -3), ([], nil),
  ])
  func `the median of an even number lies between the middle two, rounded down`(
    figures: [Int], median: Int?
  ) {
    #expect(PayPanel.median(figures) == median)
  }

  @Test(arguments: [
    ("Data Cook", 1), ("DATA COOKS", 1), ("data-cook (m/f/d)", 1), ("Kitchen Boss", 1),
    ("Senior Data Cook", 0), ("Lead Field Data Cook", 0), ("Data", 0), ("(m/f/d)", 0),
  ])
  func `an ad is for a role if its whole title is a name of it`(title: String, count: Int) {
    var cook = Role(id: "data-cook", name: "Data Cook")
    cook.aliases = ["Kitchen Boss"]
    var corpus = Corpus()
    corpus.ads = [ad(1, 2, title: title)]
    #expect(PayPicture(corpus, roles: [cook, Role(id: "x", name: "X")]).adsForTheseRoles == count)
  }

  @Test(arguments: [
    ("Senior Data Cook", true), ("lead field data-cooks, night shift", true),
    ("Deputy Kitchen Boss", true), ("D. Cook in Chief", true),
    ("Head of the Soups (Data Cook)", true), ("Data Cook (m/f/d)", false), ("Data Cook", false),
    ("Big Data Cookery", false), ("Metadata Cook", false), ("Cook of Big Data", false),
    ("Data", false), ("", false), ("X", false),
  ])
  func `an ad is near a role if its title holds a name of it and more`(title: String, near: Bool) {
    var cook = Role(id: "data-cook", name: "Data Cook")
    cook.shortName = "D. Cook"
    cook.aliases = ["Kitchen Boss", ""]
    let other = Role(id: "x", name: "X")
    var corpus = Corpus()
    corpus.ads = [ad(1, 2, title: title)]
    let pay = PayPicture(corpus, roles: [cook, other])
    #expect(pay.adsNearTheseRoles.map(\.title) == (near ? [title] : []))
    #expect(pay.ads(near: cook).map(\.title) == (near ? [title] : []))
    #expect(pay.ads(near: other) == [])
  }

  @Test func `ads near the roles stand by title, each once, and what is for one is near none`() {
    let cook = Role(id: "cook", name: "Cook")
    let chief = Role(id: "chief", name: "Chief Cook")
    var corpus = Corpus()
    corpus.ads = ["Vice Chief Cook", "Chief Cook", "Old Cook", "Cook"].map { ad(1, 2, title: $0) }
    let pay = PayPicture(corpus, roles: [cook, chief])
    #expect(pay.adsForTheseRoles == 2)
    #expect(pay.adsNearTheseRoles.map(\.title) == ["Old Cook", "Vice Chief Cook"])
    #expect(pay.ads(near: chief).map(\.title) == ["Vice Chief Cook"])
  }

  @Test func `ads without a figure are counted and in no panel`() {
    var corpus = Corpus()
    corpus.ads = [ad(1, 2), ad(nil, nil), Ad(title: "Ad", employer: nil, location: nil)]
    let pay = PayPicture(corpus, roles: [])
    #expect(pay.adsWithoutPay == 2)
    #expect(pay.ads == 3)
    #expect(pay.panels.map(\.ads) == [1])
  }
}
