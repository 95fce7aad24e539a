import Diagnostics
import Foundation
import Testing

@testable import Roles

/// A directory of its own, gone when the test is over.
final class ScratchDirectory {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("roles-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func put(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }
}

@Suite struct CorpusRoundTripTests {
  /// A corpus with everything in it that an import may find.
  static func corpus(text: String = "Keeps bees") -> Corpus {
    let source = Source(article: "bee-keeper-vs-bee-2024-10-30", line: 12)
    var role = Role(id: "bee-keeper", name: text)
    role.aliases = ["Apiarist", text]
    role.sections = [
      .definition: [Item(text: text, sources: [source])], .tools: [],
      .outlook: [
        Item(
          text: "Buzzing, honestly", sources: [source], theme: text,
          projections: [
            Projection(
              percent: 5, from: 2019, to: 2029, occupation: "keepers of bees", authority: nil),
            Projection(
              percent: -3, from: 2020, to: 2030, occupation: text, authority: "Bureau of Bees"),
          ])
      ],
    ]
    role.toolNames = [NamedTool(name: text, sources: [source])]
    role.disagreements = [
      Disagreement(
        subject: text,
        claims: [Item(text: text, sources: [source]), Item(text: "Yes: #1", sources: [source])])
    ]
    var article = SourceArticle(
      id: source.article, file: "in/000 é.txt", title: text, roles: ["bee-keeper"])
    article.edition = "2024-10-30"
    article.readMinutes = 4
    article.repairs = [
      Repair(line: 5, column: 12, before: "Β·", after: "·", codePage: "windows-1253"),
      Repair(line: 6, column: 1, before: "\u{90}\u{80}", after: " ", codePage: text),
    ]
    var other = SourceArticle(id: "bee-undated", file: "", title: "Bee", roles: [])
    other.edition = nil
    var ad = Ad(title: text, employer: nil, location: "Remote, U.S.")
    ad.sources = [source, Source(article: "bee-undated", line: 1)]
    ad.employmentTypes = [.fullTime, .internship]
    ad.seniority = .mid
    ad.seniorityLabel = "Mid-level / Intermediate"
    ad.pay = Pay(
      currency: nil, min: 100_000, max: nil, period: .year, periodAssumed: true, text: "$100K+")
    var bare = Ad(title: "Beekeeper", employer: text, location: nil)
    bare.sources = [source]
    bare.pay = Pay(
      currency: "EUR", min: nil, max: 20, period: .hour, periodAssumed: false, text: text)
    var corpus = Corpus()
    corpus.roles = [role, Role(id: "bee", name: "Bee")]
    corpus.articles = [article, other]
    corpus.sharedTips = [
      SharedTips(article: "bee-undated", items: [Item(text: text, sources: [source])])
    ]
    corpus.salaryInsights = [
      SalaryInsight(article: "bee-undated", name: text, scope: nil),
      SalaryInsight(article: "bee-undated", name: "Bee", scope: "global"),
    ]
    corpus.ads = [ad, bare]
    corpus.adsPrinted = 4
    return corpus
  }

  private func expectRoundTrip(_ corpus: Corpus) throws {
    let scratch = try ScratchDirectory()
    try CorpusDirectory.write(corpus, to: scratch.path + "/deep/er")
    let read = CorpusDirectory.read(scratch.path + "/deep/er")
    #expect(read.diagnostics.map(\.rendered) == [])
    #expect(read.value == corpus)
  }

  @Test(
    arguments: [
      "Keeps bees", "null", "~", "yes", "No", "2024", "1.10", "0x1F", "12:30:45", "- a", "a: b",
      "a:", "a #b", "#a", "a ", " a", "a  b", "a\tb", "a\nb", "a\r\nb", "\u{85}a", "a\u{2028}b",
      "a\u{FEFF}b",
      "a\u{0}b", "\u{1B}[31m", "'a'", "\"a\"", "a\\b", "[a]", "{a}", "a, b", "a]",
      "&a", "*a", "&a *a", "!a", "%a", "@a", "`a`", "|", ">", "?", "? a", "---", "...", "<<", "=",
      "👀", "é", "日本", "שלום", "\u{A0}a", "a\u{301}", "C++", "R&D", "50%", "(a)", "R", "n",
      String(repeating: "long words of a text ", count: 30) + "end",
      String(repeating: "long: words ", count: 30) + "end",
      String(repeating: "two  spaces ", count: 30) + "end",
      String(repeating: "# - & ", count: 60) + "end", String(repeating: "unbroken", count: 30),
    ])
  func `writing and reading gives back the same corpus, whatever the text`(text: String) throws {
    try expectRoundTrip(Self.corpus(text: text))
  }

  @Test func `writing and reading gives back the same corpus for texts of random characters`()
    throws
  {
    var state: UInt64 = 42
    let alphabet = Array(" :#-,[]{}&*!|>'\"%@`?\\\n\tab1é👀\u{A0}\u{2028}")
    for _ in 0..<60 {
      var text = "x"
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      try expectRoundTrip(Self.corpus(text: text))
    }
  }

  @Test func `an empty corpus is a corpus`() throws { try expectRoundTrip(Corpus()) }

  @Test func `writing twice gives the same bytes`() throws {
    let scratch = try ScratchDirectory()
    try CorpusDirectory.write(Self.corpus(), to: scratch.path)
    let first = try scratch.text("roles/bee-keeper.yaml")
    try CorpusDirectory.write(Self.corpus(), to: scratch.path)
    #expect(try scratch.text("roles/bee-keeper.yaml") == first)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/roles")
    #expect(left.sorted() == ["bee-keeper.yaml", "bee.yaml"])
  }

  @Test func `files of other roles stay, and are said not to belong`() throws {
    let scratch = try ScratchDirectory()
    try CorpusDirectory.write(Self.corpus(), to: scratch.path)
    try CorpusDirectory.write(Corpus(), to: scratch.path)
    let read = CorpusDirectory.read(scratch.path)
    #expect(read.value == Corpus())
    #expect(Set(read.diagnostics.map(\.code)) == ["corpus.unlisted"])
    #expect(read.diagnostics.count == 4)
  }

  @Test(arguments: ["../evil", "a/b", "", "A", "a--b", "-a", "é"])
  func `an id that cannot name a file is refused and nothing is written`(id: String) throws {
    let scratch = try ScratchDirectory()
    var corpus = Corpus()
    corpus.roles = [Role(id: "good", name: "Good"), Role(id: id, name: "Evil")]
    let error = #expect(throws: Diagnostic.self) {
      try CorpusDirectory.write(corpus, to: scratch.path)
    }
    #expect(error?.code == "corpus.bad-id")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
  }

  @Test(arguments: ["roles", "ads.yaml/in", "corpus.yaml/in"])
  func `where one file cannot be written, none is`(obstacle: String) throws {
    let scratch = try ScratchDirectory()
    try scratch.put(obstacle, "in the way")
    let error = #expect(throws: Diagnostic.self) {
      try CorpusDirectory.write(Self.corpus(), to: scratch.path)
    }
    #expect(error?.code == "corpus.unwritable")
    let paths = FileManager.default.subpaths(atPath: scratch.path) ?? []
    #expect(Set(paths).isSubset(of: ["roles", "articles", "ads.yaml", "corpus.yaml", obstacle]))
  }
}
