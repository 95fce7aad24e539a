import Glibc
import Publishing
import Testing

@Suite("Commands that read a corpus")
struct ReadingCommandTests {
  @Test(
    "listings name every role, ad and article",
    arguments: [
      ("roles", 7), ("ads", 13), ("articles", 5),
    ])
  func json(command: String, count: Int) throws {
    let trial = try Trial([command, "--json"])
    #expect(trial.status == .done)
    let key = command == "ads" ? "\"employer\"" : command == "roles" ? "\"name\"" : "\"edition\""
    #expect(trial.output.ranges(of: key).count == count)
    #expect(trial.messages.isEmpty)
  }

  @Test("a corpus that is not there is status 66")
  func missing() throws {
    let trial = try Trial(["roles", "--corpus", "%/none"])
    #expect(trial.status == .noInput)
    #expect(trial.messages.contains(trial.scratch.file("none")))
  }

  @Test("a directory that holds no corpus is status 65")
  func empty() throws {
    #expect(try Trial(["roles", "--corpus", "%"]).status == .badInput)
  }

  @Test("a file is no corpus: status 66")
  func file() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("x", to: "corpus")
    #expect(try Trial(["roles", "--corpus", "%/corpus"], in: scratch).status == .noInput)
  }

  @Test("the roles of a comparison stand in the order typed")
  func order() throws {
    let trial = try Trial(["compare", "--pair", "Data Science Manager:ml-lead", "--json"])
    #expect(trial.status == .done)
    #expect(trial.output.contains("\"left\": \"ds-manager\""))
    #expect(trial.output.contains("\"right\": \"ml-lead\""))
  }

  @Test("a comparison is text on standard output unless it is asked for elsewhere")
  func comparison() throws {
    let text = try Trial(["compare", "--pair", "ml-lead,ds-manager"])
    #expect(text.output.contains("Data Science Manager"))
    let file = try Trial(
      ["compare", "--pair", "ml-lead,ds-manager", "--format", "markdown", "-o", "%/new/"])
    #expect(file.output == file.scratch.file("new/ml-lead-vs-ds-manager.md\n"))
    #expect(file.scratch.read("new/ml-lead-vs-ds-manager.md")?.hasPrefix("# ") == true)
  }

  @Test(
    "an output that cannot be created is status 73, one that fills the disk 74",
    arguments: [
      ("/proc/no-such/x.md", Publishing.ExitStatus.cannotCreate),
      ("/no-such-directory/x.md", .cannotCreate),
      ("/dev/full", .writeFailed),
    ])
  func output(path: String, status: Publishing.ExitStatus) throws {
    let trial = try Trial(["compare", "--pair", "ml-lead,ds-manager", "-o", path])
    #expect(trial.status == status)
    #expect(trial.messages.contains(path))
    #expect(trial.output.isEmpty)
  }

  @Test("a program without its furnishings says where it looked: status 66")
  func furnishings() throws {
    let trial = try Trial(["roles"], environment: ["ROLEREPORT_HOME": ""])
    #expect(trial.status == .noInput)
    #expect(trial.messages.contains("/nowhere/share/rolereport"))
  }

  @Test("a layout that is not there is status 66, and the others are named")
  func layout() throws {
    let trial = try Trial(["pdf", "--pair", "ml-lead,ds-md", "--layout", "none", "-o", "%/"])
    #expect(trial.status == .noInput)
    #expect(trial.messages.contains("report"))
    #expect(trial.scratch.names.isEmpty)
  }
}
