import Testing

@testable import Roles

/// Titles and date lines as sites print them, and what they say.
@Suite("Heads of wild articles")
struct WildHeads {
  private func first(_ head: String) throws -> String {
    let corpus = try Importing.corpus(head + "\n\nSkills\n\n• none\n").value
    let article = try #require(corpus.articles.first)
    let minutes = article.readMinutes.map { " \($0)" } ?? ""
    return article.roles.joined(separator: " ") + " " + (article.edition ?? "-") + minutes
  }

  @Test(
    "tell the roles under any wording",
    arguments: [
      ("BI Analyst vs. Data Engineer (2024)", "bi-analyst data-engineer -"),
      ("BI Analyst vs. Data Engineer in 2024: Which Pays More?", "bi-analyst data-engineer -"),
      ("BI Analyst vs Data Engineer - What's the Difference?", "bi-analyst data-engineer -"),
      ("BI Analyst VS Data Engineer | A Guide", "bi-analyst data-engineer -"),
      ("Which Career Is Right for You: BI Analyst or Data Engineer?", "bi-analyst data-engineer -"),
      ("Comparing BI Analyst and Data Engineer Roles", "bi-analyst data-engineer -"),
      ("Comparing the Roles of BI Analyst and Data Engineer", "bi-analyst data-engineer -"),
      ("BI Analyst and Data Engineer: A Comparison", "bi-analyst data-engineer -"),
      ("A Comparison Between BI Analysts and Data Engineers", "bi-analyst data-engineer -"),
      (
        "Understanding the Differences Between BI Analysts and Data Engineers",
        "bi-analyst data-engineer -"
      ),
      ("**BI Analyst** vs. **Data Engineer**", "bi-analyst data-engineer -"),
      ("BI&nbsp;Analyst vs.&nbsp;Data Engineer", "bi-analyst data-engineer -"),
      ("BI Analyst vs. Data Engineer | jobs.example", "bi-analyst data-engineer -"),
      ("bi-analyst-vs-data-engineer", "bi-analyst data-engineer -"),
      ("https://jobs.example/insights/bi-analyst-vs-data-engineer/", "bi-analyst data-engineer -"),
      ("Title: BI Analyst vs. Data Engineer", "bi-analyst data-engineer -"),
      ("Head of Data vs. Data Science Head", "head-of-data ds-head -"),
      ("Data Manager vs. Data Science Managers", "data-manager ds-manager -"),
      ("Vice President, Data vs. Sr. Data Engineer", "vice-president-data sr-data-engineer -"),
      ("Lead Machine-Learning Engineer vs. AI/ML Engineer", "ml-lead ai-ml-engineer -"),
      ("\u{FEFF}BI Analyst vs. Data Engineer", "bi-analyst data-engineer -"),
    ])
  func titles(_ title: String, _ read: String) throws {
    #expect(try first(title) == read)
  }

  @Test(
    "have dates in any form, however the dot between is damaged",
    arguments: [
      ("4 min read · Jan. 1, 2024", "2024-01-01 4"), ("4 min read Â· Feb 1, 2024", "2024-02-01 4"),
      ("4 min read � March 1, 2024", "2024-03-01 4"),
      ("4 min read ? Apr. 1, 2024", "2024-04-01 4"),
      ("4 min read May 1, 2024", "2024-05-01 4"), ("4 min read · June 1st, 2024", "2024-06-01 4"),
      ("4 min read &middot; Jul 1, 2024", "2024-07-01 4"),
      ("4 min read &#183; Aug. 01, 2024", "2024-08-01 4"),
      ("4 min read · Sept. 1, 2024", "2024-09-01 4"),
      ("4 min read · SEP 1, 2024", "2024-09-01 4"), ("1 min read · 1 October 2024", "2024-10-01 1"),
      ("4-min read — Nov. 1, 2024", "2024-11-01 4"), ("Dec 1, 2024 • 4 mins", "2024-12-01 4"),
      ("12 minutes read · 2024/12/01", "2024-12-01 12"), ("Last updated 2024-12-01", "2024-12-01"),
      ("Date: December 1, 2024", "2024-12-01"), ("by Jo Doe · Dec. 1, 2024", "2024-12-01"),
      ("**4 min read** · *Dec. 1, 2024*", "2024-12-01 4"), ("Oct. 2024", "-"),
      ("31.12.2024", "2024-12-31"), ("4 min read · Oct. 32, 2024", "- 4"),
      ("Monday, 2 December 2024", "2024-12-02"), ("4 min read · Oct. 30 2024", "2024-10-30 4"),
    ])
  func dates(_ line: String, _ read: String) throws {
    #expect(try first("Clerk vs. Pilot\n\n\(line)") == "clerk pilot " + read)
  }
}
