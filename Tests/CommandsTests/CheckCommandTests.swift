import Publishing
import Testing

@Suite("Check")
struct CheckCommandTests {
  let scratch: ScratchDirectory

  init() throws { scratch = try ScratchDirectory() }

  private func run(_ line: String, home: String? = nil) throws -> Trial {
    try Trial(
      line.split(separator: " ").map(String.init),
      environment: home.map { ["ROLEREPORT_HOME": $0] } ?? [:], in: scratch)
  }

  private func corpus(role: String) throws {
    for name in ["corpus", "corpus/roles", "corpus/articles"] { _ = try scratch.directory(name) }
    try scratch.write(
      "schema: rolereport.corpus/1\narticles: [a]\nroles: [baker]\n", to: "corpus/corpus.yaml")
    try scratch.write("id: a\ntitle: A\nroles: [baker]\n", to: "corpus/articles/a.yaml")
    try scratch.write("ads: []\n", to: "corpus/ads.yaml")
    try scratch.write(role, to: "corpus/roles/baker.yaml")
  }

  @Test("what the program brings is right, a line each")
  func bundled() throws {
    let trial = try run("check")
    #expect(trial.status == .done)
    #expect(
      trial.output.hasPrefix("corpus: 7 roles, 13 ads, 5 articles: nothing wrong\nlayouts: "))
    #expect(trial.messages.isEmpty)
    #expect(trial.output.contains("\nfonts: "))
    #expect(trial.output.split(separator: "\n").allSatisfy { $0.hasSuffix(": nothing wrong") })
  }

  @Test("an error has file, line and column, and makes the status 1")
  func error() throws {
    try corpus(
      role: "id: baker\nname: Baker\nskills:\n  - text: Kneads\n    sources: [b:1, a:2]\n")
    let trial = try run("check corpus --corpus %/corpus")
    #expect(trial.status == .partial)
    #expect(trial.messages.contains("roles/baker.yaml:5:15: error:"))
    #expect(trial.messages.contains("[corpus.unknown-article]"))
    #expect(trial.output == "corpus: 1 role, 0 ads, 1 article: 1 error\n")
  }

  @Test("a warning and a note leave it 0, and are counted for programs")
  func warning() throws {
    try corpus(
      role: """
        id: baker
        name: Baker
        skills:
          - text: Kneads
            theme: Nonsense
            sources: [a:2]
        toolNames:
          Pyhton: [a:2]

        """)
    let trial = try run("check corpus --corpus %/corpus --json")
    #expect(trial.status == .done)
    #expect(trial.messages.contains("baker.yaml:8:3: warning:"))
    #expect(trial.messages.contains("did you mean Python?"))
    #expect(trial.output.contains("\"warnings\": 1"))
    #expect(trial.output.contains("\"notes\": 1"))
    #expect(trial.output.contains("\"code\": \"corpus.unknown-theme\""))
  }

  @Test("a corpus that is not there is status 66, one that holds nothing 1")
  func missing() throws {
    #expect(try run("check --corpus %/none").status == .noInput)
    _ = try scratch.directory("empty")
    #expect(try run("check --corpus %/empty").status == .partial)
  }

  @Test("--corpus is for the corpus", arguments: ["check fonts --corpus %", "check letters"])
  func usage(line: String) throws { #expect(try run(line).status == .usage) }

  @Test("a font that is missing or changed is an error at its place in the list")
  func fonts() throws {
    for name in ["home", "home/Fonts", "home/Layouts"] { _ = try scratch.directory(name) }
    try scratch.write("abc", to: "home/Fonts/a.otf")
    // SHA-256 of "abc": FIPS 180-4, example B.1.
    let list = """
      fonts:
        - {family: A, path: a.otf, sha256: \
      ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad}
        - {family: B, path: b.otf}

      """
    try scratch.write(list, to: "home/Fonts/Fonts.yaml")
    let missing = try run("check fonts", home: scratch.file("home"))
    #expect(missing.status == .partial)
    #expect(missing.output == "fonts: 2 files: 1 error\n")
    #expect(missing.messages.contains("Fonts.yaml:3:1: error:"))

    try scratch.write("abd", to: "home/Fonts/a.otf")
    try scratch.write("", to: "home/Fonts/b.otf")
    let changed = try run("check fonts", home: scratch.file("home"))
    #expect(changed.messages.contains("Fonts.yaml:2:1: error:"))
    #expect(changed.output == "fonts: 2 files: 1 error\n")
  }

  @Test("a layout that cannot be read is an error")
  func layouts() throws {
    for name in ["home", "home/Fonts", "home/Layouts"] { _ = try scratch.directory(name) }
    try scratch.write("page: [", to: "home/Layouts/mine.yaml")
    let trial = try run("check layouts", home: scratch.file("home"))
    #expect(trial.status == .partial)
    #expect(trial.output.hasPrefix("layouts: 1 layout: 1 error"))
  }
}
