import Diagnostics
import Testing

@testable import Roles

@Suite("Importing into a corpus that is there")
struct ReimportTests {
  private static let article = """
    Baker vs. Brewer

    Edited on May 2, 2024

    Responsibilities
    Baker
    • Kneads the dough before dawn
    • Keeps the oven hot with Python
    • Sells bread across the counter
    Brewer
    • Malts the barley

    Tips
    • Visit a kitchen before you decide

    Featured Job
    """

  private func into(
    _ corpus: Corpus, _ texts: [(name: String, text: String)]
  ) throws -> Reported<CorpusGrowth> {
    let files = texts.map { ArticleFile(name: $0.name, bytes: Array($0.text.utf8)) }
    let imported = try Importing.corpus(of: files).value
    return corpus.adding(imported, tables: try Importing.tables())
  }

  private func first() throws -> Corpus {
    try into(Corpus(), [("a.txt", Self.article)]).value.corpus
  }

  private func duties(_ corpus: Corpus) -> [String] {
    Importing.texts(corpus, "baker", .responsibilities)
  }

  @Test("an article that has not changed changes nothing")
  func same() throws {
    let corpus = try first()
    let again = try into(corpus, [("elsewhere/b.txt", Self.article)])
    #expect(again.value.corpus == corpus)
    #expect(again.value.articles.same == ["baker-vs-brewer-2024-05-02"])
    #expect(again.value.summary == "articles: 1 the same; roles: 2 the same; ads: none")
    #expect(again.diagnostics.isEmpty)
  }

  @Test("what somebody edited stays when the article comes again")
  func edits() throws {
    var corpus = try first()
    let source = Source(article: "baker-vs-brewer-2024-05-02", line: 7)
    corpus.roles[0].shortName = "Bkr"
    corpus.roles[0].gist = Item(text: "bakes", sources: [source])
    corpus.roles[0][.responsibilities][0].theme = "Dough"
    corpus.roles[0][.responsibilities][1].text = "Minds the oven"
    corpus.roles[0][.responsibilities].remove(at: 2)
    corpus.roles[0][.responsibilities].append(Item(text: "Sings", sources: [source]))
    corpus.roles[0].toolNames = [NamedTool(name: "Oven", sources: [source])]
    #expect(try into(corpus, [("a.txt", Self.article)]).value.corpus == corpus)
  }

  @Test("of a changed article the new comes in and the old goes, and edits stay")
  func changed() throws {
    var corpus = try first()
    let id = "baker-vs-brewer-2024-05-02"
    corpus.roles[0].shortName = "Bkr"
    corpus.roles[0][.responsibilities][0].theme = "Dough"
    corpus.roles[0][.responsibilities][1].text = "Minds the oven"
    corpus.roles[0][.responsibilities].append(
      Item(text: "Sings", sources: [Source(article: id, line: 8)]))
    let text = Self.article
      .replacing("Edited on", with: "A line more\n\nEdited on")
      .replacing("Kneads the dough before dawn", with: "Kneads the dough before noon")
      .replacing("• Sells bread across the counter", with: "• Greets everybody by name")
    let grown = try into(corpus, [("a.txt", text)])
    let role = try #require(grown.value.corpus.role("baker"))
    #expect(grown.value.articles.changed == [id])
    #expect(grown.diagnostics.map(\.code) == ["import.changed-article"])
    #expect(
      Set(duties(grown.value.corpus)) == [
        "Kneads the dough before noon", "Minds the oven", "Greets everybody by name", "Sings",
      ])
    #expect(role.shortName == "Bkr")
    let kneads = role[.responsibilities].first { $0.text.hasPrefix("Kneads") }
    #expect(kneads?.theme == "Dough")
    let minds = role[.responsibilities].first { $0.text.hasPrefix("Minds") }
    #expect(minds?.sources == [Source(article: id, line: 10)], "a line further down than before")
    #expect(grown.value.corpus.role("brewer")?[.responsibilities].first?.sources.first?.line == 13)
    #expect(grown.value.corpus.articles.map(\.id) == [id])
    // And once more: now it is known as it is.
    #expect(try into(grown.value.corpus, [("a.txt", text)]).value.corpus == grown.value.corpus)
  }

  @Test("a fact that another article also has stays when one of them drops it")
  func droppedByOne() throws {
    let other = Self.article.replacing("May 2, 2024", with: "May 3, 2023")
    let corpus = try into(first(), [("b.txt", other)]).value.corpus
    #expect(corpus.roles[0][.responsibilities][0].sources.count == 2)
    let text = Self.article.replacing("• Kneads the dough before dawn\n", with: "")
    let grown = try into(corpus, [("a.txt", text)]).value.corpus
    let kneads = grown.roles[0][.responsibilities].first { $0.text.hasPrefix("Kneads") }
    #expect(kneads?.sources.map(\.article) == ["baker-vs-brewer-2023-05-03"])
  }

  @Test("editions of one pair are two articles, each with its sources, and the newer words count")
  func editions() throws {
    let newer = Self.article.replacing("May 2, 2024", with: "May 2, 2025")
      .replacing("Kneads the dough before dawn", with: "Kneads the Dough before dawn.")
    let grown = try into(first(), [("a.txt", newer)]).value
    #expect(
      grown.corpus.articles.map(\.id)
        == ["baker-vs-brewer-2024-05-02", "baker-vs-brewer-2025-05-02"])
    let kneads = grown.corpus.roles[0][.responsibilities][0]
    #expect(kneads.text == "Kneads the Dough before dawn.")
    #expect(kneads.sources.map(\.article).first == "baker-vs-brewer-2025-05-02")
    #expect(kneads.sources.count == 2)
  }

  @Test("a copy without a date is the article, and one that gives the date of an undated one too")
  func undated() throws {
    let bare = Self.article.replacing("Edited on May 2, 2024\n\n", with: "")
    #expect(try into(first(), [("b.txt", bare)]).value.articles.same.count == 1)
    let undated = try into(Corpus(), [("b.txt", bare)]).value.corpus
    let dated = try into(undated, [("a.txt", Self.article)]).value
    #expect(dated.corpus.articles.map(\.id) == ["baker-vs-brewer-undated"])
    #expect(dated.corpus.articles.map(\.edition) == ["2024-05-02"])
  }

  @Test("another article of the same pair and day gets an id of its own")
  func another() throws {
    let other = """
      Baker vs. Brewer

      Edited on May 2, 2024

      Responsibilities
      Baker
      • Counts the loaves
      Brewer
      • Counts the barrels
      """
    let grown = try into(first(), [("b.txt", other)]).value
    #expect(grown.articles.new == ["baker-vs-brewer-2024-05-02-2"])
    #expect(duties(grown.corpus).count == 4)
    #expect(try into(grown.corpus, [("b.txt", other)]).value.corpus == grown.corpus)
  }

  @Test("a role keeps the id that the corpus has for it, whatever an article calls it")
  func roleIDs() throws {
    var corpus = try first()
    corpus.roles[0].aliases = ["Head of Bread"]
    let text = Self.article.replacing("Baker", with: "Head of Bread")
      .replacing("May 2, 2024", with: "May 2, 2025")
    let grown = try into(corpus, [("c.txt", text)]).value.corpus
    #expect(grown.roles.map(\.id) == ["baker", "brewer"])
    #expect(grown.articles.last?.id == "baker-vs-brewer-2025-05-02")
    #expect(grown.roles[0][.responsibilities].count == 3)
  }

  @Test("what a role is also called gives way to a role of that name")
  func aliases() throws {
    var corpus = Corpus()
    var role = Role(id: "baker", name: "Baker")
    role.aliases = ["Brewer", "Loafer"]
    corpus.roles = [role]
    let grown = try into(corpus, [("a.txt", Self.article)]).value.corpus
    #expect(grown.role("baker")?.aliases == ["Loafer"])
    #expect(grown.role("brewer")?.name == "Brewer")
  }
}
