import Publishing
import Testing

@Suite("Where output goes")
struct OutputPlanTests {
  let scratch: ScratchDirectory

  init() throws { scratch = try ScratchDirectory() }

  private func plan(_ choice: String?) throws -> OutputPlan {
    try OutputPlan(choice, name: "a-vs-b", fileExtension: "png")
  }

  @Test("a file is taken as it is named")
  func file() throws {
    let plan = try plan(scratch.file("x.png"))
    #expect(plan.file.path == scratch.file("x.png"))
    #expect(plan.file(page: 3).path == scratch.file("x-3.png"))
  }

  @Test("a name without extension gets none")
  func bare() throws {
    #expect(try plan(scratch.file("x")).file(page: 1).path == scratch.file("x-1"))
  }

  @Test("a directory that ends in a slash is created, and the file named after the work")
  func slash() throws {
    let plan = try plan(scratch.file("new/deep/"))
    #expect(plan.file.path == scratch.file("new/deep/a-vs-b.png"))
    #expect(scratch.names == ["new"])
  }

  @Test("a directory that is there needs no slash")
  func directory() throws {
    #expect(try plan(scratch.path).file(page: 2).path == scratch.file("a-vs-b-2.png"))
  }

  @Test("a hyphen is standard output")
  func hyphen() throws {
    #expect(try plan("-").isStandardOutput)
    #expect(try plan("-").file.isStandardOutput)
  }

  @Test("a directory that cannot be created is status 73")
  func impossible() {
    #expect(throws: Stop.self) { try plan("/proc/no-such/") }
  }
}
