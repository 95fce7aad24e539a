import Publishing
import Testing

@Suite("The handbook command")
struct HandbookCommandTests {
  private let roles = ["--roles", "ml-lead,ds-md,Data Manager"]

  @Test("one file whose pairs are counted, the same for any number of workers")
  func book() throws {
    let one = try Trial(["handbook"] + roles + ["--jobs", "1", "-o", "%/"])
    #expect(one.status == .done)
    #expect(one.output == one.scratch.file("handbook.pdf\n"))
    #expect(one.messages.contains("3 roles, 3 of 3 pairs, "))
    let four = try Trial(["handbook"] + roles + ["--jobs", "4", "-o", "%/", "--quiet"])
    #expect(four.messages.isEmpty)
    let bytes = one.scratch.read("handbook.pdf")
    #expect(bytes?.hasPrefix("%PDF-") == true)
    #expect(bytes == four.scratch.read("handbook.pdf"))
  }

  @Test(
    "two roles it must be; each must be known, and workers be some",
    arguments: [
      ["--roles", "ml-lead"], ["--roles", "ml-lead,ml-lead"], ["--roles", "ml-lead,astronaut"],
      ["--jobs", "0"], ["--jobs", "1000"],
    ])
  func mistakes(_ options: [String]) throws {
    let trial = try Trial(["handbook"] + options + ["-o", "%/"])
    #expect(trial.status == .usage)
    #expect(trial.scratch.names.isEmpty)
  }
}
