import Testing

@testable import Roles

/// What plain text and Markdown say, and in which words.
@Suite struct ComparisonWordingTests {
  private static let all = Dictionary(
    uniqueKeysWithValues: Section.allCases.map { ($0, [item("Serves a knife in inns", "a")]) })

  /// A cook and a baker who have one of everything; sections are emptied where they are named.
  private func corpus(cookLacks: [Section] = [], bakerLacks: [Section] = []) -> SmallCorpus {
    var cook = role("cook", Self.all, tools: [tool("Pan", "a")])
    var baker = role("baker", Self.all, tools: [tool("Knife", "a"), tool("Saw", "a")])
    for section in cookLacks { cook[section] = [] }
    for section in bakerLacks { baker[section] = [] }
    if cookLacks.contains(.tools) { cook.toolNames = [] }
    if bakerLacks.contains(.tools) { baker.toolNames = [] }
    return SmallCorpus([cook, baker], articles: [article("a", "2024-01-02", "cook", "waiter")])
  }

  private func text(_ corpus: SmallCorpus) -> String {
    ComparisonText.render(corpus.comparison, width: 120)
  }

  @Test
  func `what the sources are silent on is not counted, and the other side's list is no "only"`() {
    let corpus = corpus(cookLacks: [.tools])
    let text = text(corpus)
    #expect(text.contains("\nTools are not counted: no source lists tools for Cook.\n"))
    #expect(text.contains("TOOLS\nNot counted: no source lists tools for Cook.\n\nGroup   Baker\n"))
    #expect(text.contains("Blades  Knife [1], Saw [1]"))
    #expect(!text.contains("2 only Baker"))
    #expect(!text.contains("\nTools   "))
    let markdown = ComparisonMarkdown.render(corpus.comparison)
    #expect(markdown.contains("| Group | Baker |\n"))
    #expect(markdown.contains("Tools are not counted: no source lists tools for Cook."))
  }

  @Test(arguments: [
    (Section.skills, "Skill themes are not counted: no source lists skills for Baker.", "Theme"),
    (.responsibilities, "Duty themes are not counted: no source lists duties for Baker.", "Theme"),
    (.industries, "Industries are not counted: no source names industries for Baker.", "Industry"),
    (.tools, "Tools are not counted: no source lists tools for Baker.", "Group"),
  ])
  func `a table has no column for a side on which the sources are silent`(
    section: Section, sentence: String, first: String
  ) {
    let markdown = ComparisonMarkdown.render(corpus(bakerLacks: [section]).comparison)
    #expect(markdown.contains(sentence))
    #expect(markdown.contains("| \(first) | Cook |\n"))
    #expect(!ComparisonMarkdown.render(corpus().comparison).contains("ot counted"))
  }

  @Test func `silence on both sides is one sentence, and no table is left empty`() {
    let counted: [Section] = [.tools, .skills, .responsibilities, .industries]
    let text = text(corpus(cookLacks: counted, bakerLacks: counted))
    #expect(
      text.contains(
        "Tools are not counted: no source lists tools for Cook, and no source lists tools for Baker."
      ))
    #expect(!text.contains("Only Cook"))
    #expect(!text.contains("\nTOOLS"))
  }

  @Test func `tools that skills name stand by the role's name though no source lists its tools`() {
    var corpus = corpus(cookLacks: [.tools])
    corpus.corpus.roles[0].toolNames = [tool("Saw", "b")]
    corpus.corpus.articles.append(article("b", nil, "cook"))
    let markdown = ComparisonMarkdown.render(corpus.comparison)
    #expect(markdown.contains("| Group | Cook | Baker |\n"))
    #expect(markdown.contains(#"| Blades | Saw \[2\] | Saw \[1\], Knife \[1\] |"#))
  }

  @Test func `nothing is called new where the sources do not say what was there before`() {
    #expect(text(corpus()).contains("- Tools to learn: Knife [1], Saw [1]"))
    let silent = text(corpus(cookLacks: [.tools, .skills, .responsibilities]))
    #expect(silent.contains("- Tools its sources name: Knife [1], Saw [1]"))
    #expect(silent.contains("- Skills its sources name: "))
    #expect(silent.contains("- Duties its sources name: "))
    for word in ["to learn", "to build", "that are new"] { #expect(!silent.contains(word)) }
  }

  @Test(arguments: [
    ([], "No source article compares these two roles; composed from 1 article."),
    (["x"], "1 article compares these two roles [1]; composed from 2 articles."),
    (["x", "y"], "2 articles compare these two roles [1, 2]; composed from 3 articles."),
  ])
  func `the opening says how many articles compare just these two`(ids: [String], opening: String) {
    var corpus = corpus()
    corpus.corpus.articles += ids.map { article($0, "2025-01-01", "baker", "cook") }
    #expect(text(corpus).contains("\n\n\(opening)\n"))
    #expect(ComparisonMarkdown.render(corpus.comparison).contains(opening.prefix(20)))
  }

  @Test func `a pair of one article is composed from it alone`() {
    var corpus = corpus()
    corpus.corpus.articles = [article("a", nil, "cook", "baker")]
    #expect(
      text(corpus).contains("1 article compares these two roles [1]; composed from it alone."))
  }

  @Test func `one is no plural`() {
    let text = text(corpus())
    #expect(text.contains("\n1 shared theme, 0 only Cook, 0 only Baker\n"))
    #expect(CountWording.text(0, "ad") == "0 ads")
    #expect(CountWording.text(1, "ad") == "1 ad")
    #expect(CountWording.text(2, "man", "men") == "2 men")
    var two = corpus()
    two.corpus.roles[0][.skills] += [item("Count", "a")]
    two.corpus.roles[1][.skills] += [item("Count", "a")]
    #expect(self.text(two).contains("\n2 shared themes, 0 only Cook, 0 only Baker\n"))
  }

  @Test(arguments: [
    ("USD 60K - 96K", "USD 60K–96K"), ("USD 60K-96K", "USD 60K–96K"),
    ("€60,000 – €96,000", "€60,000–€96,000"), ("60€ - 90€ / hour", "60€–90€ / hour"),
    ("full-time, USD 60K+", "full-time, USD 60K+"), ("- 5", "- 5"), ("5 -", "5 -"), ("", ""),
    ("1 - 2 - 3", "1–2–3"), ("co-op 1 - 2", "co-op 1–2"),
  ])
  func `a range of pay has an en dash`(printed: String, set: String) {
    #expect(PayWording.range(printed) == set)
  }

  @Test(arguments: [
    (["Waiter"], "The 1 ad is for neither of these roles."),
    (["Waiter", "Porter"], "None of the 2 ads is for one of these roles."),
    (
      ["Sous Cook", "Sous Cook", "Pastry Cook"],
      "No ad is titled exactly “Cook”; near it: Pastry Cook, Sous Cook. No ad’s title names “Baker”."
    ),
    (
      ["Cook, Nights", "Old Baker"],
      "No ad is titled exactly “Cook”; near it: Cook, Nights. "
        + "No ad is titled exactly “Baker”; near it: Old Baker."
    ),
    (
      ["Cook, Nights", "Sous Cook"],
      "No ad is titled exactly “Cook”; near it: Cook, Nights; Sous Cook. "
        + "No ad’s title names “Baker”."
    ),
    (["Cook", "Sous Cook"], "1 of the 2 ads is for one of these roles. Near “Cook”: Sous Cook."),
    (["Cook", "Baker"], "2 of the 2 ads are for these roles."),
    (
      (1...8).map { "Cook \($0)" },
      "No ad is titled exactly “Cook”; near it: Cook 1, Cook 2, Cook 3, Cook 4, Cook 5, Cook 6 "
        + "and 2 more. No ad’s title names “Baker”."
    ),
  ])
  func `ads whose titles come near a role are named`(titles: [String], sentence: String) {
    var corpus = corpus()
    corpus.corpus.ads = titles.enumerated().map { index, title in
      Ad(title: title, employer: "Inn \(index)", location: nil)
    }
    let comparison = corpus.comparison
    let roles = [comparison.left, comparison.right]
    #expect(PayWording.relevance(of: comparison.pay, to: roles) == sentence)
  }

  @Test func `Markdown explains the dash where there is one`() {
    let dashed = ComparisonMarkdown.render(corpus().comparison)
    #expect(dashed.contains("| – |"))
    #expect(dashed.hasSuffix(ComparisonOutline.dashNote + "\n"))
    let full = ComparisonMarkdown.render(corpus(bakerLacks: [.tools]).comparison)
    #expect(!full.contains("| – |"))
    #expect(!full.contains(ComparisonOutline.dashNote))
  }
}
