import Publishing
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "what is wrong with it is status 64 and said",
    arguments: [
      ("roles --no-such-option", "--no-such-option"),
      ("rolls", "Did you mean “roles”?"),
      ("compare", "--pair"),
      ("compare --pair ml-lead,ds-manager --format html", "html"),
      ("compare --pair ml-lead,ds-manager --json --format text", "--format text"),
      ("compare --pair ml-lead,no-such-role", "no-such-role"),
      ("compare --pair ml-lead,ml-lead", "ml-lead"),
      ("compare --pair ml-lead", "two roles"),
      ("compare --pair ml-lead,ds-md,ds-head", "two roles"),
      ("png --pair ml-lead,ds-md --dpi 5", "found 5"),
      ("pdf --pair ml-lead,ds-md --paper a5", "a5"),
      ("roles --quiet --verbose", "--quiet"),
      ("roles surplus", "surplus"),
    ])
  func usage(line: String, says: String) throws {
    let trial = try Trial(line.split(separator: " ").map(String.init))
    #expect(trial.status == .usage)
    #expect(trial.messages.contains("error: "))
    #expect(trial.messages.contains(says))
    #expect(trial.output.isEmpty)
  }

  @Test("a role that is nearly right is suggested, never taken")
  func suggestion() throws {
    let trial = try Trial(["compare", "--pair", "ml-lead,data-manger"])
    #expect(trial.status == .usage)
    #expect(trial.messages.contains("data-manager"))
    #expect(trial.output.isEmpty)
  }

  @Test(
    "help goes to standard output, with examples",
    arguments: [
      "pdf", "png", "transcript", "compare", "roles", "ads", "articles", "import", "explain",
    ])
  func help(command: String) throws {
    let trial = try Trial([command, "--help"])
    #expect(trial.status == .done)
    #expect(trial.output.contains("\n  rolereport \(command)"))
    #expect(trial.output.contains("EXAMPLES:"))
    #expect(trial.messages.isEmpty)
  }

  @Test("the version is a line on standard output")
  func version() throws {
    let trial = try Trial(["--version"])
    #expect(trial.status == .done)
    #expect(trial.output.hasPrefix("rolereport "))
  }

  @Test("messages are coloured when it is asked for, and not otherwise")
  func color() throws {
    let missing = ["roles", "--corpus", "%/none"]
    #expect(try Trial(missing).messages.contains("\u{1B}") == false)
    #expect(try Trial(missing + ["--color", "always"]).messages.contains("\u{1B}[1;31merror:"))
  }

  @Test("control characters of an input do not reach the terminal")
  func controlCharacters() throws {
    let trial = try Trial(["roles", "--corpus", "%/a\u{1B}[2Jb"])
    #expect(trial.messages.contains("a\\u{1b}[2Jb"))
    #expect(!trial.messages.contains("\u{1B}"))
  }
}
