import Foundation
import Testing

@testable import Roles

@Suite("Corpus JSON")
struct CorpusJSONTests {
  static let article = """
    Data Clerk vs. Pilot

    4 min read Β· May 2, 2023

    Tools and Software

    Pilot

    • "Maps" \\ and MySQL

    Featured Job 👀
    Clerk
    @ Acme | Oslo
    Full Time Mid-level / Intermediate USD 100K+
    """

  @Test("has every key of its schema, in order")
  func keys() throws {
    let reported = try Importing.corpus(Self.article)
    let json = CorpusJSON.render(reported.value, diagnostics: [])
    let keys = json.components(separatedBy: "\": ").dropLast()
      .compactMap { $0.components(separatedBy: "\"").last }
    #expect(
      keys.prefix(14) == [
        "schema", "articles", "id", "file", "title", "roles", "edition", "readMinutes", "repairs",
        "line", "column", "before", "after", "codePage",
      ])
    #expect(
      keys.dropFirst(14).prefix(14) == [
        "roles", "id", "name", "aliases", "definition", "responsibilities", "skills", "education",
        "tools", "industries", "outlook", "tips", "toolNames", "missing",
      ])
    #expect(keys.suffix(4) == ["articles", "roles", "adsPrinted", "ads"])
  }

  @Test("is read back by any parser, with its quotation marks and slashes")
  func parses() throws {
    let reported = try Importing.corpus(Self.article)
    let json = CorpusJSON.render(reported.value, diagnostics: reported.diagnostics)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let roles = try #require(object["roles"] as? [[String: Any]])
    let tools = try #require(roles.last?["tools"] as? [[String: Any]])
    #expect(tools.first?["text"] as? String == "\"Maps\" \\ and MySQL")
    let ads = try #require(object["ads"] as? [[String: Any]])
    let pay = try #require(ads.first?["pay"] as? [String: Any])
    #expect(pay["max"] is NSNull)
    #expect(pay["min"] as? Int == 100_000)
    #expect(pay["periodAssumed"] as? Bool == true)
    let totals = try #require(object["totals"] as? [String: Int])
    #expect(totals == ["articles": 1, "roles": 2, "adsPrinted": 1, "ads": 1])
  }

  @Test("escapes what JSON does not allow in a string")
  func escapes() {
    #expect(JSONValue.string("a\"\\\n\t\u{1}é👀").rendered == "\"a\\\"\\\\\\n\\t\\u0001é👀\"\n")
  }

  @Test("of roles, ads and articles alone is a list of each")
  func lists() throws {
    let corpus = try Importing.corpus(Self.article).value
    func list(_ json: String) throws -> [[String: Any]] {
      try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    }
    let roles = try list(CorpusJSON.rolesJSON(corpus))
    #expect(roles.map { $0["id"] as? String } == ["data-clerk", "pilot"])
    #expect(roles.first?["articles"] as? [String] == ["data-clerk-vs-pilot-2023-05-02"])
    #expect(
      Set(roles.last?.keys.map { $0 } ?? []) == ["id", "name", "aliases", "articles", "missing"])
    #expect(try list(CorpusJSON.adsJSON(corpus)).map { $0["title"] as? String } == ["Clerk"])
    #expect(try list(CorpusJSON.articlesJSON(corpus)).map { $0["readMinutes"] as? Int } == [4])
  }
}
