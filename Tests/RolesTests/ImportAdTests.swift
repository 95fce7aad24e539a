import Testing

@testable import Roles

@Suite("Ads")
struct ImportAdTests {
  private func ads(_ text: String) throws -> (ads: [Ad], codes: [String]) {
    let reported = try Importing.corpus("Data Clerk vs. Data Broker\n\n" + text)
    let codes = reported.diagnostics.map(\.code).filter { $0 != "import.missing-section" }
    return (reported.value.ads, codes)
  }

  @Test("need no blank lines")
  func withoutBlankLines() throws {
    let ad = try #require(
      ads(
        """
        Featured Job 👀
        Stoker
        @ Steam & Sons | Hull
        Full Time Part Time Mid-level / Intermediate GBP 30K - 40K
        """
      ).ads.first)
    #expect(ad.title == "Stoker")
    #expect(ad.employer == "Steam & Sons")
    #expect(ad.location == "Hull")
    #expect(ad.employmentTypes == [.fullTime, .partTime])
    #expect(ad.seniority == .mid)
    #expect(ad.seniorityLabel == "Mid-level / Intermediate")
    #expect(ad.pay?.max == 40_000)
  }

  @Test("keep the figures of a place out of the pay, and a bar inside the employer")
  func places() throws {
    let ad = try #require(
      ads("Featured Job\n\nClerk\n\n@ North | South | 1-3 Quay 4020\n\nContract USD 45/hr").ads
        .first)
    #expect(ad.employer == "North | South")
    #expect(ad.location == "1-3 Quay 4020")
    #expect(ad.employmentTypes == [.contract])
    #expect(
      ad.pay
        == Pay(
          currency: "USD", min: 45, max: 45, period: .hour, periodAssumed: false, text: "USD 45/hr")
    )
  }

  @Test(
    "may lack any of their lines",
    arguments: [
      ("Featured Job\nClerk\nFull Time", nil, nil),
      ("Featured Job\nClerk\n@ Acme", "Acme", nil),
      ("Featured Job\nClerk\n@ Acme | Oslo\nFreelance", "Acme", "Oslo"),
      ("Featured Job\nClerk\nOslo\nTemporary", nil, "Oslo"),
      ("Featured Job\nClerk", nil, nil),
    ] as [(String, String?, String?)])
  func sparse(_ text: String, _ employer: String?, _ location: String?) throws {
    let ads = try ads(text + "\nFeatured Job\nNext\nFull Time").ads
    #expect(ads.map(\.title) == ["Clerk", "Next"])
    #expect(ads.first?.employer == employer)
    #expect(ads.first?.location == location)
  }

  @Test("that two articles print alike are one ad with two articles")
  func sameAd() throws {
    let ad = "\n\nFeatured Job\nClerk\n@ Acme | Oslo\nFull Time EUR 30K - 40K\n"
    let spaced = "\n\nFeatured Job 👀\nclerk\n\n@  ACME  | Oslo\n\nFull  Time EUR 30K–40K\n"
    let corpus = try Importing.corpus(
      "Data Clerk vs. Data Broker" + ad, "Data Clerk vs. Pilot" + spaced
    ).value
    #expect(corpus.adsPrinted == 2)
    #expect(corpus.ads.map(\.sources.count) == [2])
  }

  @Test("with other pay are two, and flagged")
  func changedPay() throws {
    let first = "Data Clerk vs. Pilot\n\nFeatured Job\nClerk\n@ Acme | Oslo\nFull Time EUR 30K"
    let second = "Data Clerk vs. Broker\n\nFeatured Job\nClerk\n@ Acme | Oslo\nFull Time EUR 50K"
    let reported = try Importing.corpus(first, second)
    #expect(reported.value.ads.count == 2)
    #expect(reported.diagnostics.contains { $0.code == "import.changed-pay" })
  }

  @Test("take the dollar of the article's other ads, or leave it open with a warning")
  func bareDollar() throws {
    let bare = "Featured Job\nClerk\nFull Time $40K - $50K\n"
    let alone = try ads(bare)
    #expect(alone.ads.first?.pay?.currency == nil)
    #expect(alone.codes == ["import.unknown-currency"])
    let among = try ads(bare + "Featured Job\nBroker\nFull Time CAD 60K\n")
    #expect(among.ads.first?.pay?.currency == "CAD")
    #expect(among.codes.isEmpty)
  }

  @Test(
    "warn of pay that cannot be read, and not of pay that is not stated",
    arguments: [
      ("Full Time USD banana", ["import.unreadable-pay"]), ("Full Time Competitive", []),
      ("Full Time USD 50K - 40K", ["import.reversed-pay"]),
    ])
  func oddPay(_ terms: String, _ codes: [String]) throws {
    #expect(try ads("Featured Job\nClerk\n@ Acme\n" + terms).codes == codes)
  }
}
