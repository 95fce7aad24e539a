import Publishing
import Roles
import Testing

@Suite("The date that a document bears")
struct EditionDateTests {
  private func article(_ edition: String?) -> SourceArticle {
    var article = SourceArticle(id: "a-vs-b", file: "", title: "A vs. B", roles: ["a", "b"])
    article.edition = edition
    return article
  }

  @Test(
    "seconds since 1970 become a day and a time in UTC",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
      (1_730_246_400, "2024-10-30T00:00:00Z"), (4_107_542_399, "2100-02-28T23:59:59Z"),
      (4_107_542_400, "2100-03-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
      (-1, "1969-12-31T23:59:59Z"), (-86_400, "1969-12-31T00:00:00Z"),
      (-11_644_473_600, "1601-01-01T00:00:00Z"),
    ] as [(Int64, String)])
  func civil(epoch: Int64, expected: String) {
    #expect(EditionDate.iso8601(epoch: epoch) == expected)
  }

  @Test("the newest edition of the sources dates a document")
  func newest() throws {
    let articles = ["2023-12-06", "2024-10-30", nil, "late in 2025"].map(article)
    #expect(try EditionDate.of(articles, sourceDateEpoch: nil) == "2024-10-30T00:00:00Z")
  }

  @Test("sources without an edition date a document 1970")
  func undated() throws {
    #expect(try EditionDate.of([article(nil)], sourceDateEpoch: nil) == "1970-01-01T00:00:00Z")
  }

  @Test("SOURCE_DATE_EPOCH comes before the sources")
  func epoch() throws {
    let articles = [article("2024-10-30")]
    #expect(try EditionDate.of(articles, sourceDateEpoch: "86400") == "1970-01-02T00:00:00Z")
    #expect(try EditionDate.of(articles, sourceDateEpoch: "") == "2024-10-30T00:00:00Z")
  }

  @Test(
    "a SOURCE_DATE_EPOCH that is no number of seconds is status 64",
    arguments: ["yesterday", "1.5", "-1", "253402300800", "99999999999999999999"])
  func badEpoch(text: String) {
    #expect {
      try EditionDate.of([], sourceDateEpoch: text)
    } throws: { ($0 as? Stop)?.status == .usage }
  }
}
