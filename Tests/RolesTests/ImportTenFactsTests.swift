import Diagnostics
import Foundation
import Testing

@testable import Roles

/// The five articles that stand beside a checkout, where they do.
enum SharedArticles {
  static let directory: String? = {
    let here = URL(fileURLWithPath: #filePath)
    let beside = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared").path
    let candidates = [ProcessInfo.processInfo.environment["ROLEREPORT_SHARED"], beside]
    return candidates.compactMap { $0.map { $0 + "/articles" } }.first {
      FileManager.default.fileExists(atPath: $0)
    }
  }()

  static func files() throws -> [ArticleFile] {
    guard let directory else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: directory).sorted().map { name in
      let data = try Data(contentsOf: URL(fileURLWithPath: directory + "/" + name))
      return ArticleFile(name: name, bytes: [UInt8](data))
    }
  }

  static func corpus() throws -> Reported<Corpus> {
    ArticleImporter(tables: try Importing.tables()).corpus(of: try files())
  }
}

@Suite("The five articles", .enabled(if: SharedArticles.directory != nil))
struct ImportTenFactsTests {
  let corpus: Corpus
  let diagnostics: [Diagnostic]

  init() throws {
    let reported = try SharedArticles.corpus()
    corpus = reported.value
    diagnostics = reported.diagnostics
  }

  private func items(_ role: String, _ section: Section, in file: String) -> [Item] {
    let article = corpus.articles.first { $0.file.hasPrefix(file) }?.id
    return (corpus.role(role)?[section] ?? []).filter { item in
      item.sources.contains { $0.article == article }
    }
  }

  @Test("are five, three of one edition and two of another")
  func editions() {
    #expect(corpus.articles.count == 5)
    #expect(corpus.articles.count { $0.edition == "2024-10-30" } == 3)
    #expect(corpus.articles.count { $0.edition == "2023-12-06" } == 2)
  }

  @Test("name seven roles by the ids of the table")
  func roles() {
    #expect(
      Set(corpus.roles.map(\.id)) == [
        "ml-lead", "ml-engineer", "ds-manager", "ds-head", "ds-md", "data-scientist",
        "data-manager",
      ])
  }

  @Test("print 27 ads, 13 of them different, 12 in USD and 1 in EUR, 1 without seniority")
  func ads() {
    #expect(corpus.adsPrinted == 27)
    #expect(corpus.ads.count == 13)
    #expect(corpus.ads.count { $0.pay?.currency == "USD" } == 12)
    #expect(corpus.ads.count { $0.pay?.currency == "EUR" } == 1)
    #expect(corpus.ads.count { $0.seniority == nil } == 1)
  }

  @Test("give the Managing Director no tools, and not someone else's")
  func missingTools() throws {
    let director = try #require(corpus.role("ds-md"))
    #expect(director[.tools].isEmpty)
    #expect(director.toolNames.isEmpty)
    #expect(corpus.missing(director) == [.tools])
    #expect(diagnostics.map(\.code) == ["import.missing-section"])
    #expect(diagnostics.first?.span?.line == 76)
  }

  @Test("number sub-heads among their tips, which are no tips")
  func numberedSubheads() {
    #expect(items("ml-lead", .tips, in: "000").count == 4)
    #expect(items("ds-md", .tips, in: "000").count == 4)
    let all = corpus.roles.flatMap { $0.sections.values.joined() }
    #expect(!all.contains { $0.text.hasPrefix("For Aspiring") })
  }

  @Test("share six tips in one article, and give none of them to a role")
  func sharedTips() throws {
    #expect(corpus.sharedTips.map(\.items.count) == [6])
    for id in ["ml-engineer", "ds-manager"] {
      let role = try #require(corpus.role(id))
      #expect(role[.tips].isEmpty)
      #expect(!corpus.missing(role).contains(.tips))
    }
  }

  @Test("announce lists with sentences that are no items")
  func leadIns() {
    #expect(items("ds-head", .responsibilities, in: "001").count == 7)
    #expect(items("ml-lead", .responsibilities, in: "001").count == 5)
    let all = corpus.roles.flatMap { $0.sections.values.joined() }
    #expect(!all.contains { $0.text.hasSuffix(":") })
  }

  @Test("keep no Greek or Thai character after repair")
  func repaired() {
    let json = CorpusJSON.render(corpus, diagnostics: diagnostics)
    let texts = corpus.roles.flatMap { $0.sections.values.joined().map(\.text) }
    #expect(!json.isEmpty)
    for text in texts + corpus.ads.map(\.title) + corpus.articles.map(\.title) {
      #expect(
        !text.unicodeScalars.contains {
          (0x0370...0x03FF).contains($0.value) || (0x0E00...0x0E7F).contains($0.value)
        })
    }
  }

  @Test("need repair in four of five, by the code pages that damaged them")
  func codePages() {
    let pages = corpus.articles.map { Set($0.repairs.map(\.codePage)) }
    #expect(
      pages == [["windows-1253"], ["windows-874"], ["windows-1253"], ["windows-874"], []])
  }

  @Test("make the same roles and ads in any order")
  func anyOrder() throws {
    let backwards = ArticleImporter(tables: try Importing.tables())
      .corpus(of: try SharedArticles.files().reversed()).value
    #expect(Set(backwards.roles) == Set(corpus.roles))
    #expect(Set(backwards.ads) == Set(corpus.ads))
  }
}
