import Testing

@testable import Roles

@Suite("Titles, dates and names")
struct ImportTitleTests {
  struct Title: Sendable, CustomStringConvertible {
    var description: String
    var roles: [String]

    init(_ text: String, _ roles: String...) {
      description = text
      self.roles = roles
    }
  }

  static let titles: [Title] = [
    Title("Data Analyst vs. Data Engineer", "data-analyst", "data-engineer"),
    Title("Data Analyst vs Data Engineer", "data-analyst", "data-engineer"),
    Title("Data Analyst versus Data Engineer", "data-analyst", "data-engineer"),
    Title("Data Analyst v. Data Engineer", "data-analyst", "data-engineer"),
    Title("DATA ANALYST VS. DATA ENGINEER", "data-analyst", "data-engineer"),
    Title("data analyst vs data engineer", "data-analyst", "data-engineer"),
    Title("#**Data Analyst vs. Data Engineer**", "data-analyst", "data-engineer"),
    Title("## Data Analyst vs. Data Engineer ##", "data-analyst", "data-engineer"),
    Title("Data Analyst vs. Data Engineer: A Detailed Comparison", "data-analyst", "data-engineer"),
    Title("Data Analyst vs. Data Engineer – Which Is for You?", "data-analyst", "data-engineer"),
    Title("Career Check: Data Analyst vs. Data Engineer", "data-analyst", "data-engineer"),
    Title("Comparing Data Analyst and Data Engineer Roles", "data-analyst", "data-engineer"),
    Title(
      "A Comprehensive Comparison of Data Analysts and Heads of Data Science", "data-analyst",
      "ds-head"),
    Title(
      "The Difference Between a Data Analyst and a Data Engineer", "data-analyst", "data-engineer"),
    Title("Data Analyst or Data Engineer: Which Career?", "data-analyst", "data-engineer"),
    Title("data-analyst-vs-data-engineer", "data-analyst", "data-engineer"),
    Title("Managing Director of Data Science vs. Head Data Science", "ds-md", "ds-head"),
    Title("ML Engineer vs. Lead ML Engineer", "ml-engineer", "ml-lead"),
    Title(
      "Business Intelligence (BI) Analyst vs. C++ Developer", "business-intelligence-analyst",
      "cpp-developer"),
    Title("R&D Chemist vs. .NET Developer", "r-and-d-chemist", "net-developer"),
    Title("Data Scientists vs. Data Managers", "data-scientist", "data-manager"),
  ]

  @Test("tell the roles", arguments: titles)
  func tellRoles(_ title: Title) throws {
    let corpus = try Importing.corpus(title.description + "\n\nSkills\n\nnone\n").value
    #expect(corpus.articles.map(\.roles) == [title.roles])
  }

  @Test("come from the file's name where the text has none")
  func fileName() throws {
    let file = ArticleFile(name: "in/data-clerk-vs-pilot.txt", bytes: Array("Skills\n\n• x\n".utf8))
    let corpus = try Importing.corpus(of: [file]).value
    #expect(corpus.articles.map(\.id) == ["data-clerk-vs-pilot-undated"])
  }

  @Test("of which there is none make a file no article")
  func none() throws {
    let reported = try Importing.corpus("Shopping list\n\n• milk\n", "Data Clerk vs. Pilot\n")
    #expect(reported.value.articles.count == 1)
    #expect(
      reported.diagnostics.filter { $0.severity == .error }.map { [$0.code, $0.span?.file ?? ""] }
        == [["import.unreadable", "0.txt"]])
  }

  @Test(
    "have a date line in every form of a month",
    arguments: [
      ("4 min read · Oct. 30, 2024", "2024-10-30", 4),
      ("4 min read • October 30, 2024", "2024-10-30", 4),
      ("12 minute read | 30 Oct 2024", "2024-10-30", 12),
      ("5 min read Β· Dec. 6, 2023", "2023-12-06", 5),
      ("Sept. 5th, 2023 · 3 min read", "2023-09-05", 3),
      ("3 mins read - Sep 5 2023", "2023-09-05", 3),
      ("Published on May 1, 2022", "2022-05-01", nil),
      ("2024-02-29", "2024-02-29", nil),
      ("Updated: 29 February 2024", "2024-02-29", nil),
      ("4 min read", nil, 4),
      ("nothing of the kind", nil, nil),
    ] as [(String, String?, Int?)])
  func dates(_ line: String, _ edition: String?, _ minutes: Int?) throws {
    let corpus = try Importing.corpus("Data Clerk vs. Pilot\n\n\(line)\n").value
    #expect(corpus.articles.first?.edition == edition)
    #expect(corpus.articles.first?.readMinutes == minutes)
  }

  @Test("warn of a day that no calendar has")
  func impossibleDate() throws {
    let reported = try Importing.corpus("Data Clerk vs. Pilot\n4 min read · Feb. 30, 2023\n")
    #expect(reported.value.articles.first?.edition == nil)
    #expect(reported.diagnostics.contains { $0.code == "import.impossible-date" })
  }

  @Test("are found by plurals, short forms, with and without \u{201C}of\u{201D}, the longest first")
  func mentions() throws {
    let names = RoleNames(
      [["Head of Data Science"], ["Machine Learning Engineer"]], table: try Importing.tables().roles
    )
    func found(_ text: String) -> [RoleNames.Referent] {
      names.mentions(in: Word.list(text)).map(\.referent)
    }
    #expect(found("Heads of Data Science lead") == [.own(0)])
    #expect(found("a head, data science") == [.own(0)])
    #expect(found("ML Engineers and machine-learning engineers") == [.own(1), .own(1)])
    #expect(found("the Machine Learning (ML) Engineer's day") == [.own(1)])
    #expect(found("Lead Machine Learning Engineers") == [.other])
    #expect(found("machine learning") == [])
  }

  @Test("may have other names, which are aliases")
  func aliases() throws {
    let corpus = try Importing.corpus(
      """
      Business Intelligence (BI) Analyst vs. AI Engineer

      Definitions

      A BI Analyst counts. An AI Engineer, also known as an AI Developer, builds.
      """
    ).value
    #expect(corpus.roles.map(\.aliases) == [["BI Analyst"], ["AI Developer"]])
    #expect(corpus.roles.map(\.name) == ["Business Intelligence Analyst", "AI Engineer"])
  }
}
