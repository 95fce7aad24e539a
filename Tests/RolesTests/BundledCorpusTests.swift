import Diagnostics
import Foundation
import Testing

@testable import Roles

/// The corpus that comes with the program, by itself.
@Suite struct BundledCorpusTests {
  /// The repository's directory, found from this file.
  static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let directory = checkout.appendingPathComponent("Sources/Roles/Bundled/Corpus").path

  let bundled = CorpusDirectory.read(Self.directory)
  var corpus: Corpus { bundled.value }

  @Test func `reads without a remark`() {
    #expect(bundled.diagnostics.map(\.rendered) == [])
  }

  @Test func `holds seven roles, thirteen ads and five articles that printed 27 ads`() {
    #expect(
      corpus.roles.map(\.id) == [
        "ml-lead", "ds-md", "ds-head", "ml-engineer", "ds-manager", "data-scientist",
        "data-manager",
      ])
    #expect(corpus.ads.count == 13)
    #expect(corpus.articles.count == 5)
    #expect(corpus.adsPrinted == 27)
    #expect(corpus.ads.reduce(0) { $0 + $1.sources.count } == 27)
  }

  /// A file changed by hand may be laid out otherwise: set `ROLEREPORT_RECORD` to lay it out anew.
  @Test func `stands as the program would write it`() throws {
    for file in corpus.files() {
      let url = URL(fileURLWithPath: "\(Self.directory)/\(file.name)")
      if ProcessInfo.processInfo.environment["ROLEREPORT_RECORD"] != nil {
        try Data(file.text.utf8).write(to: url)
      }
      #expect(try String(contentsOf: url, encoding: .utf8) == file.text, "\(file.name)")
    }
  }

  @Test func `an article is named for its roles and its edition`() {
    for article in corpus.articles {
      let edition = article.edition ?? "undated"
      #expect(article.id == article.roles.joined(separator: "-vs-") + "-" + edition)
    }
  }

  @Test func `every fact about a role comes from an article about that role`() {
    for role in corpus.roles {
      for fact in role.facts {
        #expect(!fact.sources.isEmpty, "\(role.id): \(fact.text)")
        for source in fact.sources {
          let roles = corpus.article(source.article)?.roles ?? []
          #expect(roles.contains(role.id), "\(role.id): \(fact.text)")
        }
        let order = fact.sources.map { source in
          (corpus.articles.firstIndex { $0.id == source.article } ?? -1, source.line)
        }
        #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 }, "\(role.id): \(fact.text)")
      }
    }
    for tips in corpus.sharedTips {
      for item in tips.items { #expect(item.sources.map(\.article) == [tips.article]) }
    }
  }

  @Test
  func `only the managing director has no tools, and only two roles have no tips of their own`() {
    #expect(corpus.roles.filter { corpus.missing($0) == [.tools] }.map(\.id) == ["ds-md"])
    #expect(corpus.roles.filter { corpus.missing($0).isEmpty }.count == 6)
    #expect(corpus.roles.filter { $0[.tips].isEmpty }.map(\.id) == ["ml-engineer", "ds-manager"])
    #expect(corpus.sharedTips.map(\.items.count) == [6])
  }

  // MARK: Made for narrow columns

  static let themes: [Section: Set<String>] = [
    .responsibilities: [
      "People", "Aims", "Partners", "Models", "Trials", "Upkeep", "Learning", "Strategy",
      "Resources", "Data", "Insight", "Governance",
    ],
    .skills: [
      "Leadership", "Analysis", "Mathematics", "Stakeholders", "Programming", "ML methods",
      "Data work", "Platforms", "Engineering", "Visualisation", "Business", "Governance",
    ],
    .education: ["Degree", "Certificates", "Experience"],
    .tools: [
      "Languages", "Libraries", "Platforms", "Delivery", "Reporting", "Teamwork", "Databases",
      "Governance", "Statistics",
    ],
    .industries: [
      "Technology", "Finance", "Healthcare", "Retail", "Automotive", "Manufacturing", "Telecoms",
      "Public sector", "Consulting", "Marketing", "Education",
    ],
  ]

  @Test(arguments: Section.allCases)
  func `items stand under the themes of their section, or under none`(section: Section) {
    let used = corpus.roles.flatMap { $0[section].map(\.theme) }
    #expect(Set(used.compactMap { $0 }) == Self.themes[section] ?? [])
    #expect(used.contains(nil) == (Self.themes[section] == nil))
  }

  @Test func `duties and skills have few short themes, each with at most two items of a role`() {
    for section in [Section.responsibilities, .skills] {
      let themes = Self.themes[section] ?? []
      #expect(themes.count <= 12)
      #expect(themes.allSatisfy { $0.count <= 13 })
      for role in corpus.roles {
        let sizes = Dictionary(grouping: role[section], by: \.theme).mapValues(\.count)
        #expect(sizes.values.allSatisfy { $0 <= 2 }, "\(role.id): \(sizes)")
      }
    }
  }

  @Test func `texts are as short as their place on the page`() {
    for role in corpus.roles {
      #expect((role.gist?.text.count ?? 99) <= 50, "\(role.id)")
      #expect((role.focus?.text.count ?? 99) <= 45, "\(role.id)")
      #expect(role.shortName.count <= 20, "\(role.id)")
      #expect(role[.definition].map(\.text.count).max() ?? 999 <= 170, "\(role.id)")
      for item in role[.responsibilities] + role[.skills] {
        #expect(item.text.count <= 50, "\(item.text)")
      }
      for item in role.facts where !role[.definition].contains(item) {
        #expect(!item.text.hasSuffix("."), "\(item.text)")
      }
    }
  }

  @Test func `a tools item is a list of names, each counted among the role's tools`() {
    for role in corpus.roles {
      let names = Set(role.toolNames.map(\.name))
      #expect(names.count == role.toolNames.count)
      for item in role[.tools] {
        #expect(names.isSuperset(of: item.text.split(separator: ", ").map(String.init)))
      }
    }
  }

  @Test func `pay says in figures what the ad says in words`() {
    for ad in corpus.ads {
      let pay = ad.pay
      let thousands = [pay?.min, pay?.max].map { "\(($0 ?? 0) / 1000)K" }.joined(separator: " - ")
      #expect(pay?.text == "\(pay?.currency ?? "") \(thousands)", "\(ad.title)")
      #expect(pay?.period == .year && pay?.periodAssumed == true)
    }
    #expect(corpus.ads.filter { $0.pay?.currency == "USD" }.count == 12)
    #expect(corpus.ads.filter { $0.pay?.currency == "EUR" }.count == 1)
    #expect(corpus.ads.filter { $0.seniority == nil }.map(\.employer) == ["Leidos"])
  }
}

extension Role {
  /// Everything that is said of the role, wherever it stands.
  var facts: [Item] {
    [gist, focus].compactMap { $0 } + Section.allCases.flatMap { self[$0] }
      + disagreements.flatMap(\.claims) + toolNames.map { Item(text: $0.name, sources: $0.sources) }
  }
}
