import Roles
import Testing

@Suite("Adding one corpus to another")
struct CorpusAddingTests {
  private func corpus(
    _ article: String, duty: String, tool: String, ad: String
  ) -> Corpus {
    var corpus = Corpus()
    let source = Source(article: article, line: 3)
    var role = Role(id: "analyst", name: "Analyst")
    role[.responsibilities] = [Item(text: duty, sources: [source])]
    role.toolNames = [NamedTool(name: tool, sources: [source])]
    role.aliases = ["Reporter of \(article)"]
    var printed = Ad(title: ad, employer: "Acme", location: nil)
    printed.sources = [source]
    corpus.articles = [
      SourceArticle(id: article, file: "\(article).txt", title: "", roles: ["analyst"])
    ]
    corpus.roles = [role]
    corpus.ads = [printed]
    corpus.adsPrinted = 1
    corpus.sharedTips = [
      SharedTips(article: article, items: [Item(text: "Ask", sources: [source])])
    ]
    return corpus
  }

  @Test("what both say is one, with the sources of both and the first wording")
  func same() {
    let union = corpus("one", duty: "Counts things.", tool: "Excel", ad: "Clerk")
      .adding(corpus("two", duty: "counts  things", tool: "excel", ad: "CLERK")).value.corpus
    let role = union.role("analyst")
    #expect(role?[.responsibilities].map(\.text) == ["Counts things."])
    #expect(role?[.responsibilities].first?.sources.map(\.article) == ["one", "two"])
    #expect(role?.toolNames.map(\.name) == ["Excel"])
    #expect(role?.toolNames.first?.sources.map(\.article) == ["one", "two"])
    #expect(role?.aliases == ["Reporter of one", "Reporter of two"])
    #expect(union.ads.map { $0.sources.map(\.article) } == [["one", "two"]])
    #expect(union.adsPrinted == 2)
  }

  @Test("what only one says is kept, after what was there")
  func different() {
    let union = corpus("one", duty: "Counts", tool: "Excel", ad: "Clerk")
      .adding(corpus("two", duty: "Sorts", tool: "SQL", ad: "Sorter")).value.corpus
    #expect(union.role("analyst")?[.responsibilities].map(\.text) == ["Counts", "Sorts"])
    #expect(union.role("analyst")?.toolNames.map(\.name) == ["Excel", "SQL"])
    #expect(union.ads.map(\.title) == ["Clerk", "Sorter"])
    #expect(union.articles.map(\.id) == ["one", "two"])
    #expect(union.sharedTips.map(\.article) == ["one", "two"])
  }

  @Test("an article that is there counts once: nothing changes, and it is said")
  func known() {
    let first = corpus("one", duty: "Counts", tool: "Excel", ad: "Clerk")
    let again = first.adding(corpus("one", duty: "Sorts", tool: "SQL", ad: "Sorter"))
    #expect(again.value.corpus.articles == first.articles)
    #expect(again.value.corpus.role("analyst")?[.responsibilities].map(\.text) == ["Counts"])
    #expect(again.value.corpus.ads == first.ads)
    #expect(again.value.corpus.adsPrinted == 1)
    #expect(again.diagnostics.map(\.code) == ["import.known-article"])
  }

  @Test("a role that was not there is added whole")
  func newRole() {
    let first = corpus("one", duty: "Counts", tool: "Excel", ad: "Clerk")
    #expect(Corpus().adding(first).value.corpus.roles == first.roles)
  }
}
