import Testing

@testable import Roles

@Suite struct ConflictTests {
  private func growth(
    _ percent: Int, _ from: Int = 2020, of occupation: String = "cooks", in article: String
  ) -> Item {
    var claim = item("\(percent)% from \(from)", article)
    claim.projections = [
      Projection(
        percent: percent, from: from, to: from + 10, occupation: occupation, authority: nil)
    ]
    return claim
  }

  private func conflicts(_ left: Role, _ right: Role) -> [Conflict] {
    SmallCorpus([left, right]).comparison.conflicts
  }

  @Test func `different figures for one role contradict each other, and all are kept`() {
    let claims = [growth(22, in: "a"), growth(15, 2019, in: "b"), growth(22, 2019, in: "c")]
    let found = conflicts(role("cook", [.outlook: claims]), role("baker"))
    #expect(found.map(\.title) == ["Job growth: Cook"])
    #expect(found.first?.claims == claims)
    #expect(found.first?.side == .left)
  }

  @Test func `figures that agree, and outlooks without any, do not`() {
    let agreed = [growth(15, in: "a"), growth(15, in: "b"), item("Fine", "c")]
    #expect(conflicts(role("cook", [.outlook: agreed]), role("baker")).isEmpty)
  }

  @Test func `one article with figures for two occupations does not contradict itself`() {
    let claims = [growth(15, in: "a"), growth(22, of: "bakers", in: "a")]
    #expect(conflicts(role("cook", [.outlook: claims]), role("baker")).isEmpty)
  }

  @Test func `what a note covers is not reported twice`() {
    let claims = [growth(22, in: "a"), growth(15, in: "b")]
    var cook = role("cook", [.outlook: claims])
    cook.disagreements = [
      Disagreement(subject: "Growth", claims: [item("22", "a"), item("15", "b")])
    ]
    #expect(conflicts(cook, role("baker")).map(\.title) == ["Growth: Cook"])
    cook.disagreements = [Disagreement(subject: "Hats", claims: [item("Tall", "a")])]
    #expect(conflicts(cook, role("baker")).map(\.title) == ["Hats: Cook", "Job growth: Cook"])
  }

  @Test func `one occupation with two figures, one beside each role, is a conflict of both`() {
    let found = conflicts(
      role("cook", [.outlook: [growth(22, in: "a")]]),
      role("baker", [.outlook: [growth(15, 2019, in: "b")]]))
    #expect(found.map(\.title) == ["Job growth: cooks"])
    #expect(found.first?.claims.map(\.text) == ["15% from 2019", "22% from 2020"])
    #expect(found.first?.side == nil)
  }

  @Test func `figures for different occupations beside different roles do not contradict`() {
    let found = conflicts(
      role("cook", [.outlook: [growth(22, in: "a")]]),
      role("baker", [.outlook: [growth(15, of: "bakers", in: "b")]]))
    #expect(found.isEmpty)
  }
}
