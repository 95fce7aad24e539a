import Foundation
import Testing

@Suite("rolereport verify, and what a PDF conforms to")
struct VerifyCommandTests {
  private static let pair = ["--pair", "ml-lead,ds-manager"]

  @Test(
    "what the program writes has nothing wrong, on any paper, in any ink, in any edition",
    arguments: [
      ["pdf"] + pair, ["pdf", "--paper", "letter"] + pair, ["pdf", "--ink", "mono"] + pair,
      ["pdf", "--role", "ml-lead"], ["pdf", "--standard", "a-3a"] + pair,
      ["pdf", "--layout", "brief"] + pair, ["handout"] + pair,
      ["handout", "--sheets", "booklet", "--ink", "mono"] + pair,
      ["handout", "--large-print"] + pair,
      ["chart", "--format", "pdf"] + pair,
    ])
  func own(command: [String]) throws {
    let scratch = try ScratchDirectory()
    let made = try Trial(command + ["-o", "%/x.pdf"], in: scratch)
    #expect(made.status == .done, "\(made.messages)")
    let trial = try Trial(["verify", "%/x.pdf"], in: scratch)
    #expect(trial.status == .done, "\(trial.output)")
    #expect(trial.output.contains("x.pdf: nothing wrong\n"))
    #expect(trial.output.contains("To be judged by a person:"))
  }

  @Test(
    "a file that claims nothing fails, with clause, place and hint; --quiet leaves the list out")
  func fails() throws {
    let scratch = try ScratchDirectory()
    _ = try Trial(["pdf", "--standard", "none", "-o", "%/x.pdf"] + Self.pair, in: scratch)
    let trial = try Trial(["verify", "--quiet", "%/x.pdf"], in: scratch)
    #expect(trial.status == .partial)
    for part in ["x.pdf: 1 error", "claims no standard", "Matterhorn 06-002", "object ", "hint: "] {
      #expect(trial.output.contains(part), "\(trial.output)")
    }
    #expect(!trial.output.contains("person"))
  }

  @Test("--json says the same to a program")
  func json() throws {
    let scratch = try ScratchDirectory()
    _ = try Trial(["pdf", "--standard", "none", "-o", "%/x.pdf"] + Self.pair, in: scratch)
    let output = try Trial(["verify", "--json", "%/x.pdf"], in: scratch).output
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "rolereport.verify/1")
    #expect(object?["conforms"] as? Bool == false)
    let file = (object?["files"] as? [[String: Any]])?.first
    let findings = file?["findings"] as? [[String: Any]]
    #expect(findings?.map { $0["condition"] as? String } == ["06-002"])
    #expect((file?["counts"] as? [String: Int])?["pages"] ?? 0 > 1)
  }

  @Test("a missing file is status 66, one that is no PDF 65, one of each among others 1")
  func unreadable() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("hello", to: "text.pdf")
    _ = try Trial(["pdf", "-o", "%/x.pdf"] + Self.pair, in: scratch)
    #expect(try Trial(["verify", "%/none.pdf"], in: scratch).status == .noInput)
    #expect(try Trial(["verify", "%/text.pdf"], in: scratch).status == .badInput)
    let trial = try Trial(["verify", "%/x.pdf", "%/none.pdf"], in: scratch)
    #expect(trial.status == .partial)
    #expect(trial.output.contains("x.pdf: nothing wrong"))
    #expect(trial.messages.contains("none.pdf"))
    #expect(try Trial(["verify"]).status == .usage)
  }

  @Test("--conditions tells what is checked and what is not")
  func conditions() throws {
    let output = try Trial(["verify", "--conditions"]).output
    #expect(output.contains("85 of 89 machine conditions checked"))
    #expect(output.contains("not      31-012"))
  }

  @Test("a character that no font has is an error with its page, unless no standard is asked for")
  func missingGlyph() throws {
    let scratch = try ScratchDirectory()
    try scratch.write(
      """
      Data Analyst vs. Data Scientist

      Responsibilities

      Data Analyst
      - Cleans data \u{13000} and checks it

      Data Scientist
      - Builds and tests models

      """, to: "article.txt")
    _ = try Trial(["import", "%/article.txt", "--into", "%/corpus/"], in: scratch)
    let command = [
      "pdf", "--corpus", "%/corpus/", "--pair", "data-analyst,data-scientist", "-o", "%/x.pdf",
    ]
    let trial = try Trial(command, in: scratch)
    #expect(trial.status == .partial)
    #expect(trial.messages.contains("U+13000"))
    #expect(trial.messages.contains("standard.missing-glyph"))
    #expect(trial.messages.contains("page "))
    #expect(scratch.names.contains("x.pdf") == false)
    #expect(try Trial(command + ["--standard", "none"], in: scratch).status == .done)
  }

  @Test(
    "a standard that does not exist is status 64", arguments: ["a-4", "", "none,ua-1", "a-2a,a-3a"])
  func unknown(standard: String) throws {
    #expect(try Trial(["pdf", "--standard", standard] + Self.pair).status == .usage)
  }
}
