import Testing

@testable import Roles

@Suite("Wild articles")
struct WildTests {
  @Test(
    "are read whole, each fact of its own role",
    arguments: WildArticle.structures + WildArticle.documents)
  func structures(_ article: WildArticle) throws {
    let differences = try article.differences()
    #expect(differences == [])
  }

  @Test("may mix all forms", arguments: WildArticle.combinations + WildArticle.mixtures)
  func combinations(_ article: WildArticle) throws {
    let differences = try article.differences()
    #expect(differences == [])
  }

  @Test("say whom they are about", arguments: WildArticle.subjects)
  func subjects(_ article: WildArticle) throws {
    let differences = try article.differences()
    #expect(differences == [])
  }

  @Test("hold bodies of any build", arguments: WildArticle.bodies)
  func bodies(_ article: WildArticle) throws {
    let differences = try article.differences()
    #expect(differences == [])
  }

  @Test("keep each item, and nothing but items", arguments: WildArticle.lists)
  func lists(_ article: WildArticle) throws {
    let differences = try article.differences()
    #expect(differences == [])
  }

  @Test("name tools", arguments: WildArticle.tools)
  func tools(_ article: WildArticle) throws {
    let differences = try article.differences()
    #expect(differences == [])
  }

  @Test("name roles", arguments: WildArticle.names)
  func names(_ article: WildArticle) throws {
    let differences = try article.differences()
    #expect(differences == [])
  }

  @Test("have ads beside them", arguments: WildArticle.ads)
  func ads(_ article: WildArticle) throws {
    let differences = try article.differences()
    #expect(differences == [])
  }
}
