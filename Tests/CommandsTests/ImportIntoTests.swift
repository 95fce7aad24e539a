import Glibc
import Publishing
import Testing

@Suite("Import into a directory")
struct ImportIntoTests {
  let scratch: ScratchDirectory

  init() throws {
    scratch = try ScratchDirectory()
    try scratch.write(Self.first, to: "first.txt")
    try scratch.write(Self.second, to: "second.txt")
  }

  private static let first = """
    Data Scientist vs. Data Manager

    Edited on May 2, 2024

    Responsibilities
    Data Scientist
    • Frames a question as a test
    Data Manager
    • Keeps a catalogue of tables
    """

  private static let second = """
    Data Manager vs. Machine Learning Engineer

    Edited on June 3, 2024

    Responsibilities
    Data Manager
    • Keeps a catalogue of tables
    • Grants access
    Machine Learning Engineer
    • Puts models into service

    Featured Job 👀
    Miller
    @ Wind & Co | Remote
    Full Time Mid-level / Intermediate USD 50K - 70K
    """

  private func run(_ line: String) throws -> Trial {
    try Trial(line.split(separator: " ").map(String.init), in: scratch)
  }

  private func snapshot() -> [String: String] {
    var files: [String: String] = [:]
    for folder in ["", "roles/", "articles/"] {
      for name in ScratchDirectory.names(in: scratch.file("corpus/" + folder)) {
        files[folder + name] = scratch.read("corpus/\(folder)\(name)")
      }
    }
    return files
  }

  @Test("says what is new, what has changed and what is the same")
  func report() throws {
    let first = try run("import %/first.txt --into %/corpus")
    #expect(first.messages == "articles: 1 new; roles: 2 new; ads: none\n")
    #expect(first.output == scratch.file("corpus") + "\n")
    let second = try run("import %/first.txt %/second.txt --into %/corpus")
    #expect(
      second.messages
        == "articles: 1 new, 1 the same; roles: 1 new, 1 extended, 1 the same; ads: 1 new\n")
    try scratch.write(
      Self.second.replacing("Grants access", with: "Grants access to whoever may have it")
        .replacing("50K", with: "55K"), to: "second.txt")
    let third = try run("import %/second.txt --into %/corpus")
    #expect(
      third.messages.contains(
        "articles: 1 changed; roles: 1 extended, 1 the same; ads: 1 new (1 with changed pay)"))
    #expect(third.messages.contains("import.changed-pay"))
    #expect(try run("roles --corpus %/corpus --json").output.contains("data-manager"))
  }

  @Test("is silent under --quiet, and tells programs as JSON")
  func machine() throws {
    #expect(try run("import %/first.txt --into %/corpus --quiet").messages.isEmpty)
    let output = try run("import %/second.txt --into %/corpus --json").output
    #expect(output.contains("\"changes\": {"))
    #expect(output.contains("\"new\": [\"data-manager-vs-ml-engineer-2024-06-03\"]"))
    #expect(output.contains("\"changed\": [\"data-manager\"]"))
    #expect(try !run("import %/second.txt --json").output.contains("\"changes\""))
  }

  @Test("leaves every file as it was where nothing is new, with the comments in them")
  func unchanged() throws {
    #expect(try run("import %/first.txt %/second.txt --into %/corpus").status == .done)
    let role = "corpus/roles/data-manager.yaml"
    try scratch.write("# Ours\n" + (scratch.read(role) ?? ""), to: role)
    let before = snapshot()
    #expect(before.count == 9)
    #expect(try run("import %/second.txt %/first.txt --into %/corpus").status == .done)
    #expect(snapshot() == before)
  }

  @Test("what went in comes out: the same facts, tools and ads as the import has")
  func roundTrip() throws {
    #expect(try run("import %/first.txt %/second.txt --into %/corpus").status == .done)
    func facts(_ trial: Trial) -> String {
      // From the roles to what was noticed: what stands before tells of files, and after of messages.
      let start = trial.output.firstRange(of: "\"roles\": [\n")?.lowerBound
      let end = trial.output.firstRange(of: "\"diagnostics\"")?.lowerBound
      guard let start, let end else { return "" }
      return String(trial.output[start..<end])
    }
    let imported = facts(try run("import %/first.txt %/second.txt --json"))
    #expect(imported.contains("Frames a question") && imported.contains("Wind & Co"))
    #expect(facts(try run("import --corpus %/corpus --json")) == imported)
  }

  @Test("waits for no run that died, and leaves no lock")
  func deadLock() throws {
    _ = try scratch.directory("corpus")
    try scratch.write("4242", to: "corpus/.lock")
    #expect(try run("import %/first.txt --into %/corpus").status == .done)
    #expect(
      ScratchDirectory.names(in: scratch.file("corpus"))
        == ["ads.yaml", "articles", "corpus.yaml", "roles"])
  }

  @Test("a damaged article is left damaged under --no-repair, with a warning; --strict refuses it")
  func noRepair() throws {
    let damaged = Self.first.replacing("•", with: "\u{E2}\u{20AC}\u{A2}")
    try scratch.write(damaged, to: "damaged.txt")
    #expect(
      try run("import %/damaged.txt --json").output.contains("\"codePage\": \"windows-1252\""))
    let kept = try run("import %/damaged.txt --no-repair --json")
    #expect(kept.status == .done)
    #expect(kept.output.contains("\"repairs\": []"))
    #expect(kept.messages.contains("damaged.txt:7:1: warning:"))
    let strict = try run("import %/damaged.txt --no-repair --strict --into %/corpus")
    #expect(strict.status == .partial)
    #expect(strict.output.isEmpty)
    #expect(!scratch.names.contains("corpus"))
  }

  @Test("--strict refuses what would change a directory with a warning, and lets the rest pass")
  func strict() throws {
    #expect(try run("import %/second.txt --strict --into %/corpus").status == .done)
    let before = snapshot()
    try scratch.write(Self.second.replacing("50K", with: "55K"), to: "second.txt")
    #expect(try run("import %/second.txt --strict --into %/corpus").status == .partial)
    #expect(snapshot() == before)
  }
}
