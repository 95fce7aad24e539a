import Foundation
import Testing

@testable import Roles

@Suite struct ComparisonOutputTests {
  private static func comparison(text: String = "Bakes") -> Comparison {
    let cook = role(
      "cook",
      [
        .definition: [item("Cooks.", "a")], .responsibilities: [item(text, "a")],
        .skills: [item("Knife", "a")], .industries: [item("Inns", "a")],
        .tips: [item("Taste", "a")],
      ], tools: [tool("Knife", "a")])
    let baker = role(
      "baker", [.responsibilities: [item("Lights the oven", "b")]], tools: [tool("Pan", "b")])
    var corpus = SmallCorpus(
      [cook, baker],
      articles: [article("a", "2024-01-02", "cook"), article("b", nil, "baker", "cook")])
    corpus.corpus.sharedTips = [SharedTips(article: "b", items: [item("Rest", "b")])]
    var ad = Ad(title: "Cook", employer: "Inn", location: nil)
    ad.pay = Pay(
      currency: "USD", min: 1000, max: 2000, period: .month, periodAssumed: true, text: "1K - 2K")
    corpus.corpus.ads = [ad]
    return corpus.comparison
  }

  private func object(_ comparison: Comparison) throws -> [String: Any] {
    let bytes = Data(ComparisonJSON.render(comparison).utf8)
    return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  @Test func `the JSON has the keys of the contract, those first and in its order`() throws {
    guard case .object(let members) = ComparisonJSON.value(of: Self.comparison()) else { return }
    let keys = members.map(\.key)
    #expect(
      keys.prefix(9) == [
        "schema", "left", "right", "published", "composedFrom", "sections", "toolNames",
        "conflicts", "pay",
      ])
    let root = try object(Self.comparison())
    #expect(root["schema"] as? String == "rolereport.comparison/1")
    #expect(root["published"] as? [String] == ["b"])
    let sections = try #require(root["sections"] as? [[String: Any]])
    #expect(sections.map { $0["name"] as? String } == Section.allCases.map(\.rawValue))
    #expect(sections[0]["rows"] is NSNull)
    #expect(sections[0]["missing"] as? [String] == ["right"])
    let rows = try #require(sections[1]["rows"] as? [[String: Any]])
    #expect(rows.map { $0["theme"] as? String } == ["Heat"])
    let decided = try #require(rows[0]["decidedBy"] as? [String: [String]])
    #expect(decided == ["left": ["bake"], "right": ["oven"]])
  }

  @Test func `the JSON of pay withholds what a few ads cannot say, and says why`() throws {
    let pay = try #require(try object(Self.comparison())["pay"] as? [String: Any])
    #expect(pay["adsForTheseRoles"] as? Int == 1)
    let panel = try #require((pay["panels"] as? [[String: Any]])?.first)
    #expect(panel["medianMin"] is NSNull)
    #expect(panel["withheld"] as? String == "A median needs at least 5 ads; there is only 1 ad.")
    #expect(panel["period"] as? String == "month")
    #expect((panel["coverage"] as? [[String: Int]])?.map { $0["ads"] } == [1, 1])
  }

  @Test func `text keeps to its width, names every source and explains the dash`() {
    for width in [24, 40, 80, 200] {
      let text = ComparisonText.render(Self.comparison(), width: width)
      let widest = text.split(separator: "\n").map { TerminalText.width(String($0)) }.max() ?? 0
      #expect(widest <= width)
      #expect(text.contains("[1] About a"))
      #expect(text.contains("–"))
    }
    let text = ComparisonText.render(Self.comparison())
    #expect(text.contains("Heat   Bakes [1]  Lights the oven [2]"))
    #expect(text.contains("A dash says that no source names it"))
    #expect(text.contains("For no role in particular [2]:"))
  }

  @Test func `no text from a source steers the terminal`() {
    let text = ComparisonText.render(Self.comparison(text: "Bakes \u{1B}[31m\u{7}\u{202E}red\nrow"))
    #expect(text.contains("Bakes [31mred row"))
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x7 })
  }

  @Test func `no text from a source is Markdown`() {
    let text = ComparisonMarkdown.render(
      Self.comparison(text: "Bakes | <b>*x*</b> [a](b) `c` _d_ \\ ~~e~~ &amp;"))
    #expect(
      text.contains(
        #"Bakes \| &lt;b&gt;\*x\*&lt;/b&gt; \[a\](b) \`c\` \_d\_ \\ \~\~e\~\~ &amp;amp; \[1\] |"#))
  }

  @Test(arguments: [
    ("# x", "\\# x"), ("- x", #"\- x"#), ("1. x", #"1\. x"#), ("12) x", #"12\) x"#),
    ("2024 was", "2024 was"), ("3.5", #"3\.5"#), ("C++", "C++"), ("", ""),
  ])
  func `no text begins a heading or a list in Markdown`(text: String, escaped: String) {
    #expect(ComparisonMarkdown.escaped(text) == escaped)
  }

  @Test func `every row of a Markdown table has as many cells as its head`() {
    let lines = ComparisonMarkdown.render(Self.comparison(text: "a|b")).split(separator: "\n")
    for table in lines.split(whereSeparator: { !$0.hasPrefix("|") }) {
      let bars = table.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
      #expect(Set(bars).count == 1)
    }
  }

  @Test(arguments: [
    ([], ""), ([1], "[1]"), ([1, 2], "[1, 2]"), ([1, 2, 3], "[1–3]"),
    ([1, 3, 4, 5, 7], "[1, 3–5, 7]"),
  ])
  func `three sources in a row are contracted`(numbers: [Int], mark: String) {
    #expect(SourceMarks.text(numbers) == mark)
  }

  @Test(arguments: [
    ("one two", 4, ["one", "two"]), ("one two", 7, ["one two"]), ("abcdef", 4, ["abcd", "ef"]),
    ("ab-cd-ef", 4, ["ab-", "cd-", "ef"]), ("see [1, 2]", 10, ["see [1, 2]"]),
    ("I see [1, 2]", 10, ["I", "see [1, 2]"]), ("see [1, 2]", 6, ["see", "[1, 2]"]),
    ("日本語", 4, ["日本", "語"]), ("", 5, [""]), ("ab", 0, ["a", "b"]),
  ])
  func `lines break at spaces, and a citation stays with its word`(
    text: String, columns: Int, lines: [String]
  ) {
    #expect(TerminalText.wrapped(text, columns: columns) == lines)
  }

  @Test func `listings name every role, ad and article`() {
    var corpus = Corpus()
    corpus.roles = [role("cook", [.definition: [item("Cooks", "a")]])]
    corpus.articles = [article("a", nil, "cook")]
    corpus.ads = [Ad(title: "Sous-chef", employer: nil, location: "Rome")]
    let roles = CorpusListing.roles(corpus, width: 120)
    #expect(roles.contains("cook  Cook         1  responsibilities, skills"))
    #expect(CorpusListing.ads(corpus).contains("Sous-chef  –         Rome"))
    #expect(CorpusListing.articles(corpus).contains("undated  About a  a"))
  }
}
