import Testing

@testable import Roles

/// What the bundled corpus says of its own roles, as counted by hand.
@Suite struct BundledComparisonTests {
  let corpus = CorpusDirectory.read(Bundled.corpus).value
  let themes = ThemeTable.read(directory: Bundled.tables).value

  private func compare(_ pair: String) throws -> Comparison {
    let roles = try RoleFinder(corpus).pair(pair).get()
    return PairComposer(corpus, themes: themes, tools: ToolGroups()).compare(
      roles.left, roles.right)
  }

  @Test func `a lead engineer and a manager share themes and two tools, and no industry`() throws {
    let comparison = try compare("ml-lead,ds-manager")
    #expect(comparison.dutyCount == SharedCount(left: 4, both: 3, right: 2))
    #expect(comparison.skillCount == SharedCount(left: 5, both: 4, right: 1))
    #expect(comparison.industryCount == SharedCount(left: 6, both: 0, right: 5))
    #expect(comparison.tools.names(.both).sorted() == ["Python", "R"])
    #expect(comparison.published == [])
    #expect(comparison.composedFrom.count == 5)
    #expect(comparison.conflicts.map(\.subject) == ["Doctorate", "Job growth"])
  }

  @Test func `five of the 21 pairs have an article, and only one role lacks a section`() throws {
    let composer = PairComposer(corpus, themes: themes, tools: ToolGroups())
    var published = 0
    for (index, left) in corpus.roles.enumerated() {
      for right in corpus.roles[(index + 1)...] {
        let comparison = composer.compare(left, right)
        published += comparison.published.isEmpty ? 0 : 1
        let silent = comparison.gaps.filter { if case .silent = $0.kind { true } else { false } }
        let hasDirector = left.id == "ds-md" || right.id == "ds-md"
        #expect(
          silent.map(\.sentence)
            == (hasDirector ? ["No source lists tools for Managing Director Data Science"] : []))
      }
    }
    #expect(published == 5)
  }

  @Test func `the ads are of two currencies, and none is for a role`() throws {
    let pay = try compare("data-scientist,ml-lead").pay
    #expect(pay.panels.map(\.currency) == ["USD", "EUR"])
    #expect(pay.panels.map(\.ads) == [12, 1])
    #expect(pay.panels.map(\.employers) == [8, 1])
    #expect(pay.panels.map(\.lowest) == [60_000, 70_000])
    #expect(pay.panels.map(\.highest) == [220_000, 90_000])
    #expect(pay.panels.map(\.medianMin) == [100_000, nil])
    #expect(pay.panels.map(\.medianMax) == [150_000, nil])
    #expect(pay.adsForTheseRoles == 0)
    #expect(pay.adsWithoutPay == 0)
  }
}
