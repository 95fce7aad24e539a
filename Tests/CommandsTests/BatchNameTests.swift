import Publishing
import Testing

@Suite("Names of a batch's files")
struct BatchNameTests {
  @Test(
    "every file system takes them",
    arguments: [
      ("ml-lead-vs-ds-md", "ml-lead-vs-ds-md"), ("a/b\\c:d", "a-b-c-d"), ("a\u{7}b\nc", "a-b-c"),
      ("con", "_con"), ("Aux.report", "_Aux.report"), ("com1", "_com1"), ("lpt¹", "_lpt¹"),
      ("company", "company"), ("com", "com"), (".hidden", "hidden"), ("end. .", "end"),
      ("--force", "force"), ("a?*\"<>|b", "a------b"), ("köche", "köche"), ("...", ""),
    ])
  func safe(text: String, name: String) {
    #expect(SafeFileName.name(text) == name)
  }

  @Test("a long name is cut, and stays apart from another that begins alike")
  func long() {
    let front = String(repeating: "ä", count: 200)
    let names = [front + "1", front + "2"].map(SafeFileName.name)
    #expect(names[0] != names[1])
    #expect(names.allSatisfy { $0.utf8.count <= 180 && $0.hasPrefix("ää") })
    #expect(SafeFileName.name(front + "1") == names[0])
  }

  @Test(
    "a template is filled in",
    arguments: [
      ("{left}-vs-{right}", "cook-vs-baker"),
      ("{layout} {paper} {ink}: {right}", "brief a4 mono- baker"),
      ("all", "all"),
    ])
  func filled(template: String, name: String) throws {
    let values: [NameTemplate.Field: String] = [
      .left: "cook", .right: "baker", .layout: "brief", .paper: "a4", .ink: "mono",
    ]
    #expect(try NameTemplate(template).name(values) == name)
  }

  @Test("names that differ in case alone are told before anything is written")
  func collision() throws {
    let trial = try Trial(Batches.few + ["--name", "{left}"])
    #expect(
      trial.messages.contains("“ml-lead” is that of ml-lead-vs-ds-md and of ml-lead-vs-ds-head"))
    #expect(SafeFileName.folded("Cook") == SafeFileName.folded("cOOK"))
  }
}
