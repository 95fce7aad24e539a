import Testing

@testable import Roles

@Suite("Editions of one article") struct EditionChangeTests {
  private func corpus(_ items: [(text: String, editions: [String])]) -> Corpus {
    var corpus = Corpus()
    corpus.articles = ["2023-05-01", "2024-05-01", "2025-05-01"].map { edition in
      var article = SourceArticle(
        id: "a-vs-b-\(edition)", file: "", title: "A vs. B", roles: ["a", "b"])
      article.edition = edition
      return article
    }
    var role = Role(id: "a", name: "A")
    role[.skills] = items.map { text, editions in
      Item(text: text, sources: editions.map { Source(article: "a-vs-b-\($0)-05-01", line: 3) })
    }
    corpus.roles = [role, Role(id: "b", name: "B")]
    return corpus
  }

  @Test("are compared each with the one before it: what is new, and what is gone")
  func changes() {
    let found = EditionChange.changes(
      in: corpus([
        ("Stays", ["2023", "2024", "2025"]), ("Comes", ["2024", "2025"]), ("Goes", ["2023"]),
      ]))
    #expect(found.map(\.newer) == ["a-vs-b-2024-05-01", "a-vs-b-2025-05-01"])
    #expect(found[0].added.map(\.text) == ["Comes"])
    #expect(found[0].dropped.map(\.text) == ["Goes"])
    #expect(found[1].isEmpty)
  }

  @Test("are told in lines that begin with plus and minus")
  func text() {
    let found = EditionChange.changes(in: corpus([("Comes", ["2024", "2025"])]))
    #expect(
      EditionChangeText.render(found) == """
        a-vs-b-2024-05-01, against a-vs-b-2023-05-01:
          + a, skills: Comes

        a-vs-b-2025-05-01, against a-vs-b-2024-05-01:
          nothing changed

        """)
  }

  @Test("of other pairs, undated or alone, are not compared")
  func alone() {
    var corpus = corpus([])
    corpus.articles = [corpus.articles[0]]
    var undated = corpus.articles[0]
    undated.id = "a-vs-b-undated"
    undated.edition = nil
    corpus.articles.append(undated)
    #expect(EditionChange.changes(in: corpus).isEmpty)
    #expect(EditionChangeText.render([]).hasPrefix("No pair of roles"))
  }
}
