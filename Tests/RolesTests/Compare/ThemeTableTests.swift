import Diagnostics
import Testing

@testable import Roles

@Suite struct ThemeTableTests {
  private func themes(_ yaml: String) -> Reported<ThemeTable> {
    ThemeTable.read(yaml: "skills:\n" + yaml, file: "t.yaml")
  }

  private func verdict(_ text: String, by yaml: String) -> ThemeTable.Verdict {
    themes(yaml).value.theme(of: Item(text: text, sources: []), in: .skills)
  }

  @Test(arguments: [
    ("Manages teams", "manage team"), ("MANAGING A TEAM", "manage a team"),
    ("strategies", "strategy"), ("planned and planning", "plan"), ("Analyses", "analyse"),
    ("batches", "batch"), ("a master’s degree", "master"), ("e-commerce", "e commerce"),
    ("C++ and more", "c++"), ("Visualization tools", "visuali*"), ("AI", "=ai"),
  ])
  func `a term is found in any case and simple inflection`(text: String, term: String) {
    #expect(verdict(text, by: "  T: ['\(term)']").theme == "T")
  }

  @Test(arguments: [
    ("programs", "gram"), ("manage the team", "manage team"), ("engineers", "=engineering"),
    ("nationality", "nation"), ("team manage", "manage team"), ("", "team"),
  ])
  func `only whole words next to each other count`(text: String, term: String) {
    #expect(verdict(text, by: "  T: ['\(term)']").theme == "Other")
  }

  @Test(arguments: [
    ("data science team", "Long"), ("science data", "Second"), ("data then science", "First"),
    ("science then data", "Second"), ("team", "Weak"), ("team of data", "First"),
  ])
  func `most words decide, then the first place, then the strong term`(text: String, theme: String)
  {
    let yaml = """
        First: [data]
        Weak: ["~team", "~team of data"]
        Second: [science]
        Long: [data science]
      """
    #expect(verdict(text, by: yaml).theme == theme)
  }

  @Test func `of two themes with the same term the first decides, and the second is reported`() {
    let read = themes("  First: [data]\n  Second: [data]")
    #expect(read.diagnostics.map(\.code) == ["themes.term-of-two"])
    #expect(read.diagnostics.first?.span?.line == 3)
    #expect(verdict("data", by: "  First: [data]\n  Second: [data]").theme == "First")
  }

  @Test func `a theme by hand goes before the table, and no term is said to have decided`() {
    let table = themes("  First: [data]").value
    let byHand = Item(text: "data", sources: [], theme: "Mine")
    #expect(table.theme(of: byHand, in: .skills) == ThemeTable.Verdict(theme: "Mine", term: nil))
    let byTable = table.theme(of: Item(text: "data", sources: []), in: .skills)
    #expect(byTable == ThemeTable.Verdict(theme: "First", term: "data"))
  }

  @Test func `a table of one section says nothing about another`() {
    let table = themes("  First: [data]").value
    #expect(table.theme(of: Item(text: "data", sources: []), in: .tips).theme == "Other")
  }

  @Test(arguments: [
    ("skills: {A: [x]}\nspoons: {A: [x]}", "themes.unknown-section"),
    ("skills: {A: x}", "themes.no-terms"), ("skills: [A]", "themes.not-a-mapping"),
    ("- A", "themes.not-a-mapping"), ("", "themes.not-a-mapping"),
    ("skills: {A: ['!']}", "themes.empty-term"), ("skills: {A: [", "themes.not-yaml"),
  ])
  func `what is wrong with a table is reported with its place`(yaml: String, code: String) {
    let read = ThemeTable.read(yaml: yaml, file: "t.yaml")
    #expect(read.diagnostics.map(\.code) == [code])
    #expect(read.diagnostics.first?.span?.file == "t.yaml")
  }

  @Test func `a table that is not there is reported`() {
    #expect(ThemeTable.read(directory: "/nowhere").diagnostics.map(\.code) == ["themes.unreadable"])
  }
}
