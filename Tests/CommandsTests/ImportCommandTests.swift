import Publishing
import Testing

@Suite("Import")
struct ImportCommandTests {
  let scratch: ScratchDirectory

  init() throws {
    scratch = try ScratchDirectory()
    try scratch.write(Self.first, to: "first.txt")
    try scratch.write(Self.second, to: "second.txt")
    try scratch.write("No title, no roles, nothing.", to: "letter.txt")
  }

  private static let first = """
    Data Scientist vs. Data Manager

    Edited on May 2, 2024

    Definitions
    Data Scientist: Somebody who asks tables questions and tests the answers.
    Data Manager: Somebody who keeps tables in order and lets the right people in.

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
    """

  private func run(_ line: String) throws -> Trial {
    try Trial(line.split(separator: " ").map(String.init), in: scratch)
  }

  @Test("articles become JSON on standard output")
  func json() throws {
    let trial = try run("import %/first.txt %/second.txt --json")
    #expect(trial.status == .done)
    #expect(trial.output.contains("\"schema\": \"rolereport.corpus/1\""))
    #expect(trial.output.contains("\"articles\": 2"))
    #expect(trial.output.contains("Frames a question as a test"))
  }

  @Test("a missing file among others is named, the others are read: status 1")
  func missingOne() throws {
    let trial = try run("import %/first.txt %/none.txt --json")
    #expect(trial.status == .partial)
    #expect(trial.messages.contains(scratch.file("none.txt")))
    #expect(trial.output.contains("import.missing-file"))
    #expect(trial.output.contains("Frames a question as a test"))
  }

  @Test("a file that is no article among others is named: status 1")
  func noArticle() throws {
    let trial = try run("import %/letter.txt %/first.txt --json")
    #expect(trial.status == .partial)
    #expect(trial.messages.contains(scratch.file("letter.txt")))
  }

  @Test(
    "with all files missing it is status 66, with none an article 65",
    arguments: [
      ("%/none.txt %/nil.txt", Publishing.ExitStatus.noInput), ("%", .noInput),
      ("%/letter.txt", .badInput), ("%/letter.txt %/none.txt", .badInput),
    ])
  func nothing(files: String, status: Publishing.ExitStatus) throws {
    let trial = try run("import \(files) --json")
    #expect(trial.status == status)
    #expect(trial.output.isEmpty)
  }

  @Test("under --strict a warning leaves neither files nor output")
  func strict() throws {
    let silent = Self.first.replacing("• Keeps a catalogue of tables", with: "")
    try scratch.write(silent, to: "silent.txt")
    let trial = try run("import %/silent.txt --strict --json --into %/corpus")
    #expect(trial.status == .partial)
    #expect(trial.output.isEmpty)
    #expect(!scratch.names.contains("corpus"))
  }

  @Test("under --strict an article that lacks sections for both roles alike passes")
  func strictEnough() throws {
    #expect(try run("import %/first.txt --strict --into %/corpus").status == .done)
  }

  @Test("a corpus that was written reads back as the same roles and articles")
  func roundTrip() throws {
    #expect(try run("import %/first.txt %/second.txt --into %/corpus").status == .done)
    for command in ["roles", "ads", "articles"] {
      let read = try run("\(command) --corpus %/corpus --json").output
      #expect(read.contains("data-manager") == (command != "ads"))
    }
    let imported = try run("import %/first.txt %/second.txt --json").output
    let read = try run("import --corpus %/corpus --json").output
    #expect(facts(read) == facts(imported))
  }

  @Test("an import adds to a corpus that is there, and an article counts once")
  func extend() throws {
    #expect(try run("import %/first.txt --into %/corpus").status == .done)
    #expect(try run("import %/second.txt --into %/corpus").status == .done)
    let both = try run("import --corpus %/corpus --json").output
    #expect(both.contains("\"articles\": 2"))
    #expect(both.ranges(of: "Keeps a catalogue of tables").count == 1)

    let again = try run("import %/second.txt --into %/corpus")
    #expect(again.status == .done)
    #expect(again.messages.contains("articles: 1 the same; roles: 2 the same"))
    #expect(try run("import --corpus %/corpus --json").output == both)
  }

  @Test("a corpus that cannot be read whole is not added to: status 65, nothing changed")
  func damaged() throws {
    #expect(try run("import %/first.txt --into %/corpus").status == .done)
    try scratch.write("articles: [", to: "corpus/corpus.yaml")
    #expect(try run("import %/second.txt --into %/corpus").status == .badInput)
    #expect(scratch.read("corpus/corpus.yaml") == "articles: [")
  }

  @Test("a corpus that cannot be written is status 73")
  func unwritable() throws {
    #expect(try run("import %/first.txt --into /proc/no-such").status == .cannotCreate)
  }

  @Test(
    "--into needs files, and --corpus is for none",
    arguments: [
      "import --into %/corpus", "import %/first.txt --corpus %/corpus",
    ])
  func usage(line: String) throws {
    #expect(try run(line).status == .usage)
  }

  @Test("without files the bundled corpus is printed")
  func bundled() throws {
    let trial = try run("import --json")
    #expect(trial.status == .done)
    #expect(trial.output.contains("\"roles\": 7"))
  }

  /// The lines that hold facts, without those that tell how the articles were read.
  private func facts(_ json: String) -> [Substring] {
    json.split(separator: "\n").filter { $0.contains("\"text\"") || $0.contains("\"id\"") }
  }
}
