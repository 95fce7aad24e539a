import Glibc
import Publishing
import Testing

@Suite("A stopped program leaves no partial file")
struct InterruptionTests {
  @Test("Ctrl-C is exit 130, and the file that was begun is gone")
  func interrupted() async throws {
    let scratch = try ScratchDirectory()
    let path = scratch.file("report.pdf")
    await #expect(processExitsWith: .exitCode(130)) { [path = path as String] in
      try beginAndStop(path, by: SIGINT)
    }
    #expect(scratch.names.isEmpty)
  }

  @Test("SIGTERM is exit 143, and the file that was there stays")
  func terminated() async throws {
    let scratch = try ScratchDirectory()
    try scratch.write("old", to: "report.pdf")
    let path = scratch.file("report.pdf")
    await #expect(processExitsWith: .exitCode(143)) { [path = path as String] in
      try beginAndStop(path, by: SIGTERM)
    }
    #expect(scratch.names == ["report.pdf"])
    #expect(scratch.read("report.pdf") == "old")
  }
}

/// Writes a file down, and is stopped before it can be shown.
private func beginAndStop(_ path: String, by signal: Int32) throws {
  let temporaries = Temporaries()
  Interruption.watch(temporaries)
  let staged = try OutputFile(path).stage([1, 2, 3], temporaries: temporaries)
  kill(getpid(), signal)
  sleep(5)
  try staged.commit()
}
