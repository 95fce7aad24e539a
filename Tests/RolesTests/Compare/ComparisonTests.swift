import Testing

@testable import Roles

@Suite struct ComparisonTests {
  @Test func `rows stand both sides' first, then only left, then only right, Other last`() {
    let cook = role(
      "cook",
      [
        .responsibilities: [
          item("Whistles", "a"), item("Serves soup", "a"), item("Bakes", "a"),
          item("Lights the oven", "a"),
        ]
      ])
    let waiter = role(
      "waiter",
      [
        .responsibilities: [
          item("Sings", "a"), item("Lays tables", "a"),
          Item(text: "Counts", sources: [Source(article: "a", line: 2)], theme: "Money"),
        ]
      ])
    let rows = SmallCorpus([cook, waiter]).comparison[.responsibilities].rows ?? []
    #expect(rows.map(\.theme) == ["Guests", "Heat", "Other", "Money", "Other"])
    #expect(rows.map(\.standing) == [.both, .left, .left, .right, .right])
    #expect(rows[1].left.map(\.item.text) == ["Bakes", "Lights the oven"])
    #expect(rows[1].left.map(\.term) == ["bake", "oven"])
  }

  @Test func `what fits no theme on either side is not something they share`() {
    let roles = ["cook", "baker"].map { role($0, [.skills: [item("Hums \($0)", "a")]]) }
    let comparison = SmallCorpus(roles).comparison
    #expect(comparison.skillCount == SharedCount(left: 1, both: 0, right: 1))
  }

  @Test func `the newest edition's words come first, undated ones last`() {
    let cook = role(
      "cook",
      [.tips: [item("Undated", "u"), item("Old", "o"), item("New", "n"), item("Both", "o", "n")]])
    let corpus = SmallCorpus(
      [cook, role("baker")],
      articles: [
        article("u", nil, "cook"), article("o", "2023-01-01", "cook"),
        article("n", "2024-01-01", "cook"),
      ])
    #expect(corpus.comparison[.tips].left.map(\.text) == ["New", "Both", "Old", "Undated"])
    #expect(corpus.comparison.composedFrom == ["n", "o", "u"])
    #expect(corpus.comparison.numbers(of: [Source(article: "o", line: 9)]) == [2])
  }

  @Test(arguments: [
    (Section.education, "Any degree.", "any  degree", "same words"),
    (.industries, "Grand hotels", "Country inns", "same industry: Hotels"),
    (.industries, "Mines", "mines.", "same words"),
    (.skills, "A chef’s eye", "a chef's eye", "same words"),
  ])
  func `two items say the same by words or by industry`(
    section: Section, left: String, right: String, why: String
  ) {
    let comparison = SmallCorpus([
      role("cook", [section: [item("Own", "a"), item(left, "a")]]),
      role("baker", [section: [item(right, "b"), item("Foreign", "b")]]),
    ]).comparison
    #expect(comparison[section].shared.map(\.why) == [why])
    #expect(comparison[section].shared.first?.left.text == left)
    #expect(comparison[section].shared.first?.right.text == right)
  }

  @Test func `an item stands in one pair, however many say the same`() {
    let comparison = SmallCorpus([
      role("cook", [.tips: [item("Taste", "a"), item("taste.", "b"), item("Wait", "a")]]),
      role("baker", [.tips: [item("TASTE", "c")]]),
    ]).comparison
    #expect(comparison[.tips].shared.map(\.left.text) == ["Taste"])
  }

  @Test func `two items share the tools that their lines name`() {
    let cook = role(
      "cook", [.tools: [item("Sharp things", "a", line: 3), item("Others", "a", line: 4)]],
      tools: [tool("Knife", "a", line: 3), tool("Saw", "a", line: 3), tool("Pan", "a", line: 4)])
    let baker = role(
      "baker", [.tools: [item("Blades", "b", line: 7)]],
      tools: [tool("Knife", "b", line: 7), tool("Saw", "b", line: 7)])
    let shared = SmallCorpus([cook, baker]).comparison[.tools].shared
    #expect(shared.map(\.why) == ["same tools: Knife, Saw"])
  }

  @Test func `tools stand by group, those most articles name first, with both sides' sources`() {
    let cook = role(
      "cook",
      tools: [tool("Whisk", "a"), tool("Pan", "a"), tool("Saw", "a"), tool("Knife", "a", "b")])
    let baker = role("baker", tools: [tool("pan", "c"), tool("Axe", "c")])
    let tools = SmallCorpus([cook, baker]).comparison.tools
    #expect(tools.names(.left) == ["Knife", "Saw", "Whisk"])
    #expect(tools.names(.both) == ["Pan"])
    #expect(tools.names(.right) == ["Axe"])
    #expect(tools.rows.map(\.group) == ["Blades", "Pots", "Other"])
    let pan = tools.tools.first { $0.name == "Pan" }
    #expect(pan?.left == [Source(article: "a", line: 1)])
    #expect(pan?.right == [Source(article: "c", line: 1)])
  }

  @Test func `an industry is one row, whatever the sources call it, with all that name it`() {
    let cook = role(
      "cook", [.industries: [item("Inns", "a"), item("Hotels and such", "b"), item("Mines", "a")]])
    let baker = role(
      "baker", [.industries: [item("Shipping", "c"), item("mines.", "c"), item("Hotel", "c")]])
    let comparison = SmallCorpus([cook, baker]).comparison
    #expect(comparison.industries.map(\.name) == ["Hotels", "Mines", "Ships"])
    #expect(comparison.industries[0].sources(.left).map(\.article) == ["a", "b"])
    #expect(comparison.industryCount == SharedCount(left: 0, both: 2, right: 1))
  }

  @Test(arguments: [
    (["cook", "baker"], true), (["baker", "cook"], true), (["cook", "waiter"], false),
    (["cook"], false), (["cook", "baker", "waiter"], false),
  ])
  func `an article is published for the pair if its title names just these two`(
    roles: [String], isPublished: Bool
  ) {
    var about = article("a", nil)
    about.roles = roles
    let comparison = SmallCorpus([role("cook"), role("baker")], articles: [about]).comparison
    #expect(comparison.published == (isPublished ? ["a"] : []))
    #expect(comparison.provenance.hasPrefix("No source article compares") == !isPublished)
    #expect(comparison.composedFrom == ["a"])
  }

  @Test func `an article about neither role is not drawn on unless a fact of theirs stands there`()
  {
    let cook = role("cook", [.tips: [item("Taste", "b")]])
    let articles = [
      article("a", nil, "waiter"), article("b", nil, "waiter"), article("c", nil, "cook"),
    ]
    let comparison = SmallCorpus([cook, role("baker")], articles: articles).comparison
    #expect(comparison.composedFrom == ["b", "c"])
    #expect(comparison.provenance.hasSuffix("composed from 2 articles"))
  }

  @Test func `silence is a gap with a sentence, and tips for nobody in particular are not silence`()
  {
    let all = Dictionary(uniqueKeysWithValues: Section.allCases.map { ($0, [item("X", "a", "b")]) })
    var cook = role("cook", all)
    cook[.tools] = []
    cook[.tips] = []
    var corpus = SmallCorpus([cook, role("baker", all)], articles: [article("a", nil, "cook")])
    corpus.corpus.sharedTips = [SharedTips(article: "a", items: [item("Taste", "a")])]
    let comparison = corpus.comparison
    #expect(comparison[.tools].missing == [.left])
    #expect(comparison[.tips].missing == [])
    #expect(comparison.sharedTips.map(\.article) == ["a"])
    #expect(
      comparison.gaps.map(\.sentence) == [
        "No source lists tools for Cook", "No source gives a growth figure for Cook",
        "No source gives a growth figure for Baker",
      ])
  }

  @Test func `a role that one article describes has no second witness`() {
    let cook = role("cook", [.tips: [item("Taste", "a")]])
    let baker = role("baker", [.tips: [item("Wait", "a"), item("Weigh", "b")]])
    let single = SmallCorpus([cook, baker]).comparison.gaps.filter { $0.kind == .singleSource }
    #expect(single.map(\.role) == ["cook"])
  }

  @Test func `a change of role asks for what only the new role's sources name`() {
    let cook = role(
      "cook",
      [
        .skills: [item("Sharpens a knife", "a")], .education: [item("School", "a")],
        .responsibilities: [item("Bakes", "a")],
      ], tools: [tool("Knife", "a"), tool("Pan", "a")])
    let waiter = role(
      "waiter",
      [
        .skills: [item("Knife tricks", "b"), item("Counts coins", "b")],
        .education: [item("school.", "b"), item("Two years' practice", "b")],
        .responsibilities: [item("Serves", "b")],
      ], tools: [tool("Pan", "b"), tool("Tray", "b")])
    let comparison = SmallCorpus([cook, waiter]).comparison
    let there = comparison.transition(from: .left)
    #expect(there.newTools.map(\.name) == ["Tray"])
    #expect(there.keptTools.map(\.name) == ["Pan"])
    #expect(there.newSkills.map(\.theme) == ["Numbers"])
    #expect(there.keptSkills.flatMap(\.items).map(\.text) == ["Knife tricks"])
    #expect(there.newDuties.map(\.theme) == ["Guests"])
    #expect(there.education.map(\.text) == ["Two years' practice"])
    let back = comparison.transition(from: .right)
    #expect(back.newTools.map(\.name) == ["Knife"])
    #expect(back.to.id == "cook")
  }
}
